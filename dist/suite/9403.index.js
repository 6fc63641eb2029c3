(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9403, ids: [9403], modules: {

/***/ 340:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ mergeNotices),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


/** The findings that somebody has to look at. */
function open({ findings = [] }) {
    return findings.filter(({ severity }) => severity !== 'notice');
}
/** `2 findings refuse it, 1 warning` */
function inWords(notice) {
    const { error, warning } = (0,_report_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(open(notice));
    const parts = [
        ...(error === 0 ? [] : [`${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(error, 'finding')} ${error === 1 ? 'refuses' : 'refuse'} it`]),
        ...(warning === 0 ? [] : [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(warning, 'warning')]),
    ];
    return parts.length === 0 ? 'nothing to look at' : parts.join(', ');
}
/** Notices of one image are one: several versions of it may run. */
function mergeNotices(notices) {
    const merged = new Map();
    for (const one of notices) {
        const known = merged.get(one.image);
        const findings = known === undefined ? one.findings : known.findings && one.findings && [...known.findings, ...one.findings];
        merged.set(one.image, { ...one, findings, isRefused: one.isRefused || known?.isRefused === true });
    }
    return [...merged.values()];
}


/***/ }),

/***/ 67309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ prepareNotifier)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _git_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59739);
/* harmony import */ var _report_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29338);
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35999);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(340);





/**
 * Reads the inputs, before any long work.
 * @throws InputError for an address or a repository that can't be.
 */
async function prepareNotifier(host, inputs) {
    const { environment } = host;
    const webhook = await webhookFor(inputs);
    const repository = environment['GITHUB_REPOSITORY'];
    if (inputs.issues && (!repository || !inputs.issuesToken)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`issues needs ${repository ? 'a token' : 'the repository of a workflow'}`, {
            fix: repository ? 'Give issues-token.' : 'Set GITHUB_REPOSITORY to OWNER/NAME, or leave issues out.',
        });
    }
    return {
        async tell(notices, secrets) {
            const filter = (0,_report_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretFilter */ .l)();
            for (const secret of [inputs.issuesToken, inputs.webhookSecret, inputs.webhookUrl, ...secrets]) {
                if (secret)
                    filter.add(secret);
            }
            const merged = (0,_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeNotices */ .UD)(notices);
            const issues = inputs.issues ? () => tellIssues(host, inputs.issuesToken ?? '', merged, filter.hide) : undefined;
            const hook = webhook && (() => tellWebhook(host, webhook, merged, filter.hide));
            return [...(await warned('The issues', issues)), ...(await warned('The webhook', hook))];
        },
    };
}
/** What can't be done is a warning, whoever is at fault; a bug of ours stays one. */
async function warned(what, work) {
    try {
        await work?.();
        return [];
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
            throw error;
        return [
            {
                rule: 'not-notified',
                category: 'policy',
                severity: 'warning',
                message: `${what} could not be told: ${error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 ? `${error.service}: ` : ''}${error.message}`,
                fix: error.fix ?? 'Run again. The verdict on the images does not depend on it.',
            },
        ];
    }
}
async function webhookFor(inputs) {
    if (!inputs.webhookUrl && inputs.webhookFormat === undefined && !inputs.webhookSecret)
        return undefined;
    const { webhookOf } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 97503));
    return webhookOf(inputs);
}
async function tellIssues(host, token, notices, hide) {
    const { openForge } = await __webpack_require__.e(/* import() | forges */ 6347).then(__webpack_require__.bind(__webpack_require__, 88949));
    const { updateIssues } = await __webpack_require__.e(/* import() */ 3700).then(__webpack_require__.bind(__webpack_require__, 1319));
    const { environment } = host;
    const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
    const remote = (0,_git_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAddress */ .o)(environment['GITHUB_REPOSITORY'] ?? '', { server, isFolder: () => false });
    const forge = (await openForge(host, remote)).open(token);
    for (const url of await updateIssues(forge.issues, notices, (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceAddress */ .uU)(environment), hide)) {
        host.log.info(`Opened ${url}`);
    }
}
async function tellWebhook(host, webhook, notices, hide) {
    const { bodyOf, send } = await __webpack_require__.e(/* import() */ 7503).then(__webpack_require__.bind(__webpack_require__, 97503));
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = host.environment;
    const run = server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
    const envelope = { notices, run, sentAt: host.clock.now().toISOString() };
    await send(host, webhook, hide(JSON.stringify(bodyOf(webhook.format, envelope))));
}


/***/ }),

/***/ 16750:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readAccepted)
});

// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/image/scan/ignore-file.js


/**
 * Reads a file of what is accepted. Two forms:
 * - YAML: a list of `id`, `reason`, `expires`, and to narrow it `paths`, `purls`; or such lists under `vulnerabilities`,
 *   `misconfigurations`, `secrets` and `licenses`, as Trivy has them. Its `statement` and `expired_at` mean the same. A list under
 *   `ignore` is Grype's: `vulnerability`, `reason`, `package` with `name`, `version` and `location`, and `expires` too.
 * - `.trivyignore`: an id a line, `#` comments, `exp:2027-01-31` after the id.
 *
 * @throws InputError that names the line.
 */
async function readIgnoreFile(text, file) {
    return /\.ya?ml$/.test(file) ? await readYaml(text, file) : readLines(text, file);
}
function readLines(text, file) {
    return text.split(/\r?\n/).flatMap((content, index) => {
        const words = content.replace(/#.*/, '').trim().split(/\s+/);
        const id = words[0] ?? '';
        if (id === '')
            return [];
        const place = { file, line: index + 1, column: 1, endLine: index + 1, endColumn: content.length + 1 };
        const date = words.find((word) => word.startsWith('exp:'))?.slice(4);
        return [ruleOf({ id, ...(date === undefined ? {} : { expires: readDate(date, place) }) }, {}, place)];
    });
}
async function readYaml(text, file) {
    const { LineCounter, parseDocument, isMap, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const placeBetween = (start, end) => {
        const [from, to] = [lineCounter.linePos(start), lineCounter.linePos(end)];
        return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
    };
    const problem = document.errors[0];
    if (problem)
        throw fault('it is not valid YAML', problem.message, placeBetween(...problem.pos));
    const { contents } = document;
    if (contents === null)
        return [];
    const lists = isMap(contents) ? sections.flatMap((key) => contents.get(key, true) ?? []) : [contents];
    const items = lists.flatMap((list) => (isSeq(list) ? list.items : [undefined]));
    if (lists.length === 0 || items.includes(undefined)) {
        throw fault('it holds no list', 'Write a list of entries with id, reason and expires.', {
            file,
            line: 1,
            column: 1,
        });
    }
    return items.map((item) => {
        const [start = 0, end = start] = item.range ?? [];
        const place = placeBetween(start, end);
        if (!isMap(item))
            throw fault('an entry has no id', 'Write "- id: CVE-\u2026", and its reason.', place);
        return entryOf(item.toJS(document), place);
    });
}
const sections = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses', 'ignore'];
const known = ['id', 'reason', 'statement', 'expires', 'expired_at', 'paths', 'purls'];
/** Grype's names for what an entry says. */
const grypeKeys = ['vulnerability', 'reason', 'expires', 'package'];
const grypePackage = ['name', 'version', 'location'];
function entryOf(given, place) {
    const isGrype = given['vulnerability'] !== undefined;
    const of = isGrype ? (given['package'] ?? {}) : {};
    // What narrows an entry and is not understood would widen it.
    const unknown = Object.keys(given).find((key) => !(isGrype ? grypeKeys : known).includes(key)) ??
        Object.keys(of).find((key) => !grypePackage.includes(key));
    if (unknown) {
        const names = isGrype ? [...grypeKeys, ...grypePackage.map((key) => `package.${key}`)] : known;
        throw fault(`an entry has the unknown key "${unknown}"`, `Known are: ${names.join(', ')}.`, place);
    }
    const entry = isGrype ? { ...given, id: given['vulnerability'], paths: of['location'] } : given;
    const id = String(entry['id'] ?? '').trim();
    if (id === '')
        throw fault('an entry has no id', 'Write "id: CVE-\u2026".', place);
    const reason = entry['reason'] ?? entry['statement'];
    if (typeof reason !== 'string' || reason.trim() === '') {
        throw fault(`${id} has no reason`, 'Write why it is accepted: "reason: \u2026".', place);
    }
    const date = entry['expires'] ?? entry['expired_at'];
    const expires = date === undefined ? {} : { expires: readDate(date, place) };
    const packages = { name: textsOf(of['name']), version: textsOf(of['version']) };
    const narrowed = { paths: textsOf(entry['paths']), purls: textsOf(entry['purls']), packages };
    return ruleOf({ id, reason, ...expires }, narrowed, place);
}
function ruleOf(rule, narrowed, place) {
    const id = rule.id.toUpperCase();
    const { paths, purls, packages } = narrowed;
    return {
        ...rule,
        place,
        covers: (seen) => [seen.id, ...seen.aliases].some((name) => name.toUpperCase() === id) &&
            (paths === undefined || paths.some((path) => matchesPath(path, seen.path))) &&
            (purls === undefined || purls.some((purl) => matchesPurl(purl, seen.purl))) &&
            isAmong(seen.package, packages?.name) &&
            isAmong(seen.version, packages?.version),
    };
}
function isAmong(text, wanted) {
    return wanted === undefined || (text !== undefined && wanted.includes(text));
}
function matchesPath(wanted, path) {
    const plain = (text) => text.replace(/^\/+/, '');
    return path !== undefined && picomatch.isMatch(plain(path), plain(wanted), { dot: true });
}
/** A package URL without version and qualifiers stands for all of them. */
function matchesPurl(wanted, purl) {
    return purl !== undefined && (purl === wanted || purl.startsWith(`${wanted}@`) || purl.startsWith(`${wanted}?`));
}
function textsOf(value) {
    if (value === undefined)
        return undefined;
    return Array.isArray(value) ? value.map(String) : [String(value)];
}
function readDate(value, place) {
    const text = value instanceof Date ? value.toISOString() : String(value);
    const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : undefined;
    if (date !== undefined && !Number.isNaN(date.getTime()))
        return date;
    throw fault(`"${text}" is no date`, 'Write it as 2027-01-31.', place);
}
function fault(problem, fix, place) {
    return new errors/* InputError */.dz(`The ignore file "${place.file}" can't be used: ${problem}`, { fix, place });
}

// EXTERNAL MODULE: ./build/oci/manifest.js
var manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(37541);
;// CONCATENATED MODULE: ./build/image/scan/openvex.js





const statuses = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/**
 * Reads an OpenVEX document, 0.0.1 to 0.2.0 (https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md).
 * @throws InputError that names the statement.
 */
function readVex(bytes, file) {
    const fault = (problem, fix) => new errors/* InputError */.dz(`The VEX document "${file}" can't be used: ${problem}`, { place: { file }, fix });
    let document;
    try {
        document = (0,manifest/* parseJsonObject */.dw)(bytes);
    }
    catch (error) {
        throw fault(error.message, 'Give an OpenVEX document (JSON).');
    }
    const { statements } = document;
    if (!/openvex/.test(String(document['@context'])) || !Array.isArray(statements)) {
        throw fault('it is no OpenVEX document', 'Its "@context" names openvex.dev/ns, and "statements" is a list.');
    }
    return statements.map((statement, index) => {
        const given = (0,value/* objectOf */.Xy)(statement);
        const where = `statement ${index + 1}`;
        const status = statuses.find((one) => one === given['status']);
        if (status === undefined) {
            throw fault(`${where} has the status ${JSON.stringify(given['status'])}`, `Write one of ${statuses.join(', ')}.`);
        }
        const names = namesOf(given['vulnerability']);
        if (names.length === 0)
            throw fault(`${where} names no vulnerability`, 'Write "vulnerability": {"name": "CVE-\u2026"}.');
        const products = listOf(given['products']).map(productOf);
        if (products.length === 0)
            throw fault(`${where} names no product`, 'Write the image or package that it is about.');
        if (status === 'not_affected' && !given['justification'] && !given['impact_statement']) {
            throw fault(`${where} does not say why ${names[0]} does not affect`, 'Write justification or impact_statement.');
        }
        const timestamp = String(given['timestamp'] ?? document['timestamp'] ?? '');
        return { names, products, status, timestamp, file };
    });
}
/** What the statements let through of an image: where they say that it is not affected, or fixed. */
function vexRule(statements, subject) {
    const time = ({ timestamp }) => new Date(timestamp).getTime() || 0;
    const inOrder = [...statements].sort((a, b) => time(a) - time(b));
    return {
        id: 'VEX',
        place: { file: statements[0]?.file ?? '' },
        covers(vulnerability) {
            const latest = inOrder.findLast((statement) => isAbout(statement, vulnerability, subject));
            return latest?.status === 'not_affected' || latest?.status === 'fixed';
        },
    };
}
/** Whether a statement is about the image at all, or about a package alone. */
function concerns({ products }, subject) {
    return products.some(({ ids }) => ids.some((id) => isImage(id, subject) || isPackage(id)));
}
function isAbout({ names, products }, vulnerability, subject) {
    const isNamed = [vulnerability.id, ...vulnerability.aliases].some((name) => names.includes(name.toUpperCase()));
    if (!isNamed)
        return false;
    const isPart = (wanted) => matchesPurl(wanted, vulnerability.purl);
    return products.some(({ ids, parts }) => {
        if (ids.some((id) => isImage(id, subject)))
            return parts.length === 0 || parts.some(isPart);
        return ids.some((id) => isPackage(id) && isPart(id));
    });
}
function isPackage(id) {
    return /^pkg:(?!oci\/|docker\/)/.test(id);
}
/** `pkg:oci/web@sha256%3A\u2026?repository_url=ghcr.io/acme/web`, or the name of an image as people write it. */
function isImage(id, { reference, digests }) {
    if (!id.startsWith('pkg:')) {
        const named = (0,oci_reference/* readReference */.Wf)(id);
        return named !== undefined && (0,oci_reference.sameRepository)(named, reference) && isDigestOf(named.digest, digests);
    }
    const [, name = '', version, query = ''] = /^pkg:oci\/([^@?#]+)(?:@([^?#]+))?(?:\?([^#]*))?/.exec(id) ?? [];
    if (name === '' || decodeURIComponent(name) !== reference.repository.split('/').at(-1))
        return false;
    const url = new URLSearchParams(query).get('repository_url');
    const place = url === null ? undefined : (0,oci_reference/* readReference */.Wf)(url.replace(/(?<!\/)\/+$/, ''));
    const isPlace = url === null || (place !== undefined && (0,oci_reference.sameRepository)(place, reference));
    return isPlace && isDigestOf(version === undefined ? undefined : decodeURIComponent(version), digests);
}
function isDigestOf(digest, digests) {
    return digest === undefined || digests.includes(digest);
}
function namesOf(vulnerability) {
    if (typeof vulnerability === 'string')
        return [vulnerability.toUpperCase()];
    const { name, aliases } = (0,value/* objectOf */.Xy)(vulnerability);
    return [name, ...listOf(aliases)].flatMap((text) => (typeof text === 'string' ? [text.toUpperCase()] : []));
}
function productOf(product) {
    return { ids: idsOf(product), parts: listOf((0,value/* objectOf */.Xy)(product)['subcomponents']).flatMap(idsOf) };
}
function idsOf(component) {
    if (typeof component === 'string')
        return [component];
    const given = (0,value/* objectOf */.Xy)(component);
    return [given['@id'], ...Object.values((0,value/* objectOf */.Xy)(given['identifiers']))].flatMap((id) => typeof id === 'string' ? [id] : []);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/image/scan/accepted.js



/** @throws InputError for a file that is not there or can't be read. */
async function readAccepted(host, inputs) {
    const ignored = await readIgnored(host, inputs.ignoreFile);
    const statements = inputs.vex.flatMap((file) => readVex(host.files.read(file), host.files.relative(file)));
    return {
        rulesFor: (subject) => (statements.length === 0 ? ignored : [...ignored, vexRule(statements, subject)]),
        withoutEffect: (subjects) => elsewhere(statements, subjects),
    };
}
const usualIgnoreFiles = ['.trivyignore.yaml', '.trivyignore.yml', '.trivyignore'];
async function readIgnored(host, given) {
    const file = given ?? usualIgnoreFiles.find((name) => host.files.kind(name) === 'file');
    if (file === undefined)
        return [];
    if (given === undefined)
        host.log.info(`Accepted vulnerabilities are read from ${file}`);
    return await readIgnoreFile(host.files.text(file), host.files.relative(file));
}
function elsewhere(statements, subjects) {
    const files = new Set(statements.map(({ file }) => file));
    const used = new Set(statements.filter((one) => subjects.some((subject) => concerns(one, subject))).map(({ file }) => file));
    const images = subjects.map(({ reference }) => (0,oci_reference/* familiarName */.hG)(reference));
    return [...files]
        .filter((file) => !used.has(file))
        .map((file) => ({
        rule: 'vex-without-effect',
        category: 'vulnerability',
        severity: 'warning',
        message: `No statement of ${file} is about ${images.join(' or ')}`,
        fix: 'Name the image as the product (pkg:oci/NAME?repository_url=\u2026), or leave the document out.',
        file,
    }));
}


/***/ }),

/***/ 30925:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  n: () => (/* binding */ readGrace)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/image/scan/licenses.js
var licenses = __webpack_require__(95032);
// EXTERNAL MODULE: ./build/image/scan/vulnerability.js
var vulnerability = __webpack_require__(32888);
;// CONCATENATED MODULE: ./build/image/scan/contents-gate.js


/**
 * Everything in the scans that is no vulnerability, each with its finding. What several platforms have is one of them.
 * @param place where what came with a layer, or is about a step, stands.
 */
function judgeContents(scans, { contents, running = [], subject }, place) {
    if (contents === undefined)
        return [];
    const known = new Set(running.flatMap((scan) => itemsOf(scan, contents, running)).map(keyOf));
    const seen = new Map();
    for (const scan of scans) {
        for (const item of itemsOf(scan, contents, scans)) {
            const one = seen.get(keyOf(item)) ?? { item, platforms: [] };
            if (!one.platforms.includes(scan.platform))
                one.platforms.push(scan.platform);
            seen.set(keyOf(item), one);
        }
    }
    return [...seen].map(([key, { item, platforms }]) => {
        const { rule, fix } = item;
        const runs = known.has(key);
        const message = `${subject ? `${subject}: ` : ''}${item.message} [${platforms.join(', ')}]${runs ? ', and runs already' : ''}`;
        return {
            item,
            finding: { rule, category: 'policy', severity: severityOf(item, runs), message, fix, ...place(item.origin) },
        };
    });
}
/** The same secret may stand on another line of the file, and another package may bring the same licence; each step is for itself. */
function keyOf({ rule, id, path = '', origin = '' }) {
    return [rule, id, path, rule === 'misconfiguration' ? origin : ''].join('\0');
}
function severityOf({ severity, threshold }, isKnown) {
    if (severity === 'always')
        return isKnown || threshold === 'none' ? 'warning' : 'error';
    const isBad = threshold !== 'none' && threshold !== 'off' && vulnerability/* severities */.gO.indexOf(severity) <= vulnerability/* severities */.gO.indexOf(threshold);
    if (isBad && !isKnown)
        return 'error';
    return severity === 'critical' || severity === 'high' ? 'warning' : 'notice';
}
function itemsOf(scan, policy, all) {
    const inventory = (0,vulnerability/* ofOneScanner */.Yg)(all).includes(scan) ? scan.inventory : undefined;
    return [
        ...(scan.secrets ?? []).map((secret) => secretItem(secret, policy.secretsFailOn)),
        ...(scan.misconfigurations ?? []).map((one) => misconfigItem(one, policy.misconfigFailOn)),
        ...(policy.licensesFailOn === 'off' ? [] : classifiedItems(scan.classified ?? [], policy.licensesFailOn)),
        ...(policy.licenses === undefined ? [] : licenseItems(inventory ?? [], policy.licenses)),
    ];
}
function secretItem({ id, title, severity, path, line, layer }, threshold) {
    const where = path === undefined ? 'the config of the image' : `/${path.replace(/^\/+/, '')}${line ? `, line ${line}` : ''}`;
    return {
        rule: 'leaked-secret',
        id,
        aliases: [],
        ...(path === undefined ? {} : { path }),
        origin: layer,
        severity,
        threshold,
        message: `A secret (${title}, ${severity}) stands in ${where}: everybody who can pull the image can read it`,
        fix: 'Revoke it, and give it to the build as a build secret (RUN --mount=type=secret) or to the container when it starts.',
    };
}
function misconfigItem({ id, title, severity, fix, url, step }, threshold) {
    const more = url === undefined ? '' : `; see ${url}`;
    return {
        rule: 'misconfiguration',
        id,
        aliases: [],
        origin: step,
        severity,
        threshold,
        message: `${id} (${severity}): ${title}`,
        fix: `${(fix ?? 'Correct the Dockerfile').replace(/\.$/, '')}${more}.`,
    };
}
/** Licences that nobody minds are in the totals of the report; those in no class are told together, since nobody judged them. */
function classifiedItems(found, threshold) {
    const told = found.filter(({ severity }) => severity !== 'unknown' && (severity !== 'low' || threshold === 'low'));
    const unknown = found.filter(({ severity }) => severity === 'unknown');
    const judged = byLicense(told, ({ license }) => license).map(([license, some]) => {
        const [first] = some;
        return {
            rule: 'license-refused',
            id: license,
            aliases: [],
            severity: first.severity,
            threshold,
            message: `${license} is ${aWord(first.category)} licence (${first.severity}): ${listed(some.map((one) => one.package))}`,
            fix: 'Replace the package, or accept the licence in the ignore file with reason and date.',
        };
    });
    if (unknown.length === 0)
        return judged;
    const message = `${listed(unknown.map(({ license, package: of }) => `${license} (${of})`))}: in no class of licences that the scanner knows, so nobody judged them`;
    return [...judged, unjudged('UNKNOWN', message)];
}
function unjudged(id, message) {
    const fix = "Look which licences they have; what is not stated can't be judged.";
    return { rule: 'license-unreadable', id, aliases: [], severity: 'always', threshold: 'none', message, fix };
}
function licenseItems(packages, policy) {
    const judged = packages.flatMap((one) => one.licenses.map((license) => ({ one, license, verdict: (0,licenses/* judgeLicense */.TG)(license, policy) })));
    const refused = judged.filter(({ verdict }) => verdict.kind === 'refused');
    // Scanners take what they can't read apart into words.
    const unreadable = packages.flatMap((one) => {
        const own = judged.filter(({ one: of, verdict }) => of === one && verdict.kind === 'unreadable');
        return own.length === 0 ? [] : [{ one, words: own.map(({ license }) => license) }];
    });
    const silent = packages.filter(({ licenses }) => licenses.length === 0);
    const nameOf = ({ one }) => `${one.name} ${one.version}`;
    const isClosed = policy.allowed.length > 0;
    return [
        ...byLicense(refused, ({ license }) => license).map(([license, some]) => {
            const names = some.flatMap(({ verdict }) => (verdict.kind === 'refused' ? verdict.names : []));
            const what = [...new Set(names)].join(' and ');
            return {
                rule: 'license-refused',
                id: license,
                aliases: names,
                severity: 'always',
                threshold: 'low',
                message: `The licence ${license} is not allowed${what === license ? '' : ` (${what})`}: ${listed(some.map(nameOf))}`,
                fix: 'Replace the package, or allow the licence in allow-licenses, or in the ignore file with reason and date.',
                origin: some[0]?.one.layer,
            };
        }),
        ...byLicense(unreadable, ({ words }) => words.join(' ')).map(([license, some]) => ({
            rule: 'license-unreadable',
            id: license,
            aliases: some[0]?.words ?? [],
            severity: 'always',
            // What can't be read is not among what is allowed.
            threshold: isClosed ? 'low' : 'none',
            message: `"${license}" is no SPDX expression, so nobody can tell whether it is allowed: ${listed(some.map(({ one }) => `${one.name} ${one.version}`))}`,
            fix: 'Look what the licence is, and list each word of it in allow-licenses or deny-licenses.',
            origin: some[0]?.one.layer,
        })),
        ...(silent.length === 0
            ? []
            : [
                unjudged('NONE', `No licence is stated by ${listed(silent.map(({ name, version }) => `${name} ${version}`))}`),
            ]),
    ];
}
function byLicense(all, licenseOf) {
    const groups = new Map();
    for (const one of all)
        groups.set(licenseOf(one), [...(groups.get(licenseOf(one)) ?? []), one]);
    return [...groups];
}
const most = 5;
/** `a 1, b 2 and 7 more` */
function listed(names) {
    const once = [...new Set(names)];
    const more = once.length > most ? ` and ${once.length - most} more` : '';
    return `${once.slice(0, most).join(', ')}${more}`;
}
function aWord(word) {
    return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

;// CONCATENATED MODULE: ./build/image/scan/gate.js



const day = 24 * 60 * 60 * 1000;
/** Databases are made each day; one that is older misses what became known since. */
const oldestDays = 7;
/** Reads `critical=7d`, `high=30d`. @throws InputError */
function readGrace(items) {
    const entries = items.map((text) => {
        const [, word = '', days = ''] = /^(\w+)=(\d{1,4})d?$/.exec(text) ?? [];
        const severity = vulnerability/* severities */.gO.find((one) => one === word.toLowerCase());
        if (severity !== undefined)
            return [severity, Number(days)];
        throw new errors/* InputError */.dz(`fix-within "${text}" is no severity with a number of days`, {
            fix: 'Write it as critical=7d or high=30d.',
        });
    });
    return Object.fromEntries(entries);
}
/** Weighs what the scanners saw. The same vulnerability of the same package on several platforms is one finding. */
function judge(scans, policy) {
    const rules = policy.ignored.filter((rule) => rule.expires === undefined || policy.now < rule.expires);
    const expired = policy.ignored.filter((rule) => !rules.includes(rule));
    const seen = merge(scans);
    const counted = seen.filter(({ vulnerability }) => !rules.some((rule) => rule.covers(vulnerability)));
    const contents = judgeContents(scans, policy, (origin) => placeIn(origin, policy));
    const live = contents.filter(({ item }) => !rules.some((rule) => rule.covers(item)));
    const findings = [
        ...counted.map((one) => findingOf(one, policy)),
        ...live.map(({ finding }) => finding),
        ...wrongClock(scans, policy),
    ];
    const present = [...counted.map(({ vulnerability }) => vulnerability), ...live.map(({ item }) => item)];
    const expiredHere = expired.filter((rule) => present.some((one) => rule.covers(one)));
    const on = (platform) => counted.filter(({ platforms }) => platforms.includes(platform)).map(({ vulnerability }) => vulnerability);
    const platforms = [...new Set(scans.map((scan) => scan.platform))];
    return {
        refused: findings.some(({ severity }) => severity === 'error'),
        findings: [...findings, ...expiredHere.map(expiredFinding), ...unrecognised(scans), ...oldDatabases(scans, policy)],
        platforms: Object.fromEntries(platforms.map((platform) => [platform, (0,vulnerability/* countSeverities */.ng)(on(platform))])),
        counted: counted.map(({ vulnerability }) => vulnerability),
        total: (0,vulnerability/* countSeverities */.ng)(counted.map(({ vulnerability }) => vulnerability)),
        ignored: seen.length - counted.length + contents.length - live.length,
        contents: countRules(live.map(({ finding }) => finding)),
        running: counted.filter((one) => isBad(one.vulnerability, policy) && runsAlready(one, policy)).length,
    };
}
/** Two scanners may know one vulnerability by different names, and rate it differently: the worse rating counts. */
function merge(scans) {
    const seen = [];
    const index = new Map();
    for (const { platform, vulnerabilities } of scans) {
        for (const vulnerability of vulnerabilities) {
            const keys = [vulnerability.id, ...vulnerability.aliases].map((id) => `${id}\0${vulnerability.package}\0${vulnerability.version.replace(/^v/, '')}`);
            const at = keys.map((key) => index.get(key)).find((found) => found !== undefined) ?? seen.length;
            const known = seen[at];
            const platforms = known?.platforms ?? [];
            if (!platforms.includes(platform))
                platforms.push(platform);
            seen[at] = { vulnerability: known ? worse(known.vulnerability, vulnerability) : vulnerability, platforms };
            for (const key of keys)
                index.set(key, at);
        }
    }
    return seen;
}
function worse(a, b) {
    const [first, second] = vulnerability/* severities */.gO.indexOf(b.severity) < vulnerability/* severities */.gO.indexOf(a.severity) ? [b, a] : [a, b];
    const aliases = [...new Set([...a.aliases, ...b.aliases, a.id, b.id])].filter((id) => id !== first.id);
    const fixedIn = first.fixedIn ?? second.fixedIn;
    return { ...first, aliases, ...(fixedIn === undefined ? {} : { fixedIn }) };
}
function findingOf(seen, policy) {
    const { vulnerability, platforms } = seen;
    const { id, package: name, version, fixedIn, title, url } = vulnerability;
    const about = title ? `: ${title}` : '';
    const fix = fixedIn ? `Update ${name} to ${fixedIn}` : `No fixed version of ${name} is known`;
    return {
        rule: 'vulnerable-package',
        category: 'vulnerability',
        severity: gate_severityOf(seen, policy),
        message: `${policy.subject ? `${policy.subject}: ` : ''}${id} (${vulnerability.severity}) in ${name} ${version}${about} [${platforms.join(', ')}]${freedom(seen, policy)}`,
        fix: url ? `${fix}; see ${url}` : `${fix}.`,
        ...placeIn(vulnerability.layer, policy),
    };
}
/** Of what came with a layer: the step that made it, otherwise where the image stands. */
function placeIn(origin, { place, placeOf }) {
    return (origin === undefined ? undefined : placeOf?.(origin)) ?? place;
}
function countRules(findings) {
    const counts = {};
    for (const { rule } of findings)
        counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
}
/** Why what is bad does not refuse. */
function freedom(seen, policy) {
    if (!isBad(seen.vulnerability, policy))
        return '';
    if (runsAlready(seen, policy))
        return ', and runs already';
    const from = graceOf(seen.vulnerability, policy);
    return from === undefined ? '' : `, and counts from ${from} on`;
}
function gate_severityOf(seen, policy) {
    const { severity } = seen.vulnerability;
    const isFree = runsAlready(seen, policy) || graceOf(seen.vulnerability, policy) !== undefined;
    if (isBad(seen.vulnerability, policy) && !isFree)
        return 'error';
    return severity === 'critical' || severity === 'high' ? 'warning' : 'notice';
}
function isBad({ severity, fixedIn }, { failOn, ignoreUnfixed }) {
    const isGrave = failOn !== 'none' && vulnerability/* severities */.gO.indexOf(severity) <= vulnerability/* severities */.gO.indexOf(failOn);
    return isGrave && !(ignoreUnfixed && fixedIn === undefined);
}
/** The day from which on a vulnerability counts, where that is to come. One without a date counts at once. */
function graceOf({ severity, published }, { grace = {}, now }) {
    const from = new Date(published ?? '').getTime() + (grace[severity] ?? 0) * day;
    return from > now.getTime() ? new Date(from).toISOString().slice(0, 10) : undefined;
}
/** Whether the image that runs now has the same vulnerability of the same package, in whatever version, on every platform. */
function runsAlready({ vulnerability, platforms }, { running }) {
    if (running === undefined)
        return false;
    const names = [vulnerability.id, ...vulnerability.aliases];
    return platforms.every((platform) => running
        .filter((scan) => scan.platform === platform)
        .some(({ vulnerabilities }) => vulnerabilities.some((other) => other.package === vulnerability.package && [other.id, ...other.aliases].some((id) => names.includes(id)))));
}
function expiredFinding(rule) {
    return {
        rule: 'ignore-expired',
        category: 'vulnerability',
        severity: 'warning',
        message: `The exception for ${rule.id} has expired on ${rule.expires?.toISOString().slice(0, 10)}, so it counts again`,
        fix: 'Update the package, or decide anew and give a later date.',
        ...rule.place,
    };
}
/** A scanner that recognises nothing finds nothing: that is no proof. */
function unrecognised(scans) {
    return scans
        .filter(({ packages }) => packages === 0)
        .map(({ platform, scanner }) => ({
        rule: 'nothing-recognised',
        category: 'vulnerability',
        severity: 'notice',
        message: `${scanner} recognised no package in the image for ${platform}, so it could not find any vulnerability`,
        fix: 'Build programs with their package data (Go build information, package databases) so that they can be judged.',
    }));
}
/** Scanner \u2192 when its database was made. */
function databasesIn(scans) {
    const made = new Map(scans.flatMap(({ scanner, database }) => (database === undefined ? [] : [[scanner, database]])));
    return [...made];
}
function daysBetween(from, to) {
    return Math.floor((to.getTime() - new Date(from).getTime()) / day);
}
function oldDatabases(scans, { now }) {
    return databasesIn(scans).flatMap(([scanner, database]) => {
        const days = daysBetween(database, now);
        if (!(days > oldestDays))
            return [];
        return [
            {
                rule: 'database-old',
                category: 'vulnerability',
                severity: 'warning',
                message: `The vulnerability database of ${scanner} is ${days} days old (${database.slice(0, 10)}): what became known since is not found`,
                fix: 'Let the scanner download a newer one, or bring a newer scanner-cache.',
            },
        ];
    });
}
/** By a clock that is behind, what is over would last: exceptions and grace. */
function wrongClock(scans, { now }) {
    return databasesIn(scans)
        .filter(([, database]) => daysBetween(database, now) < -1)
        .map(([scanner, database]) => ({
        rule: 'clock-behind',
        category: 'vulnerability',
        severity: 'error',
        message: `This machine says that it is ${now.toISOString().slice(0, 10)}, and the vulnerability database of ${scanner} was made on ${database.slice(0, 10)}`,
        fix: 'Set the clock of the runner: by it exceptions expire and fix-within ends.',
    }));
}


/***/ }),

/***/ 55646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ prepareScanner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(85196);
// EXTERNAL MODULE: ./build/oci/layout.js
var oci_layout = __webpack_require__(42470);
// EXTERNAL MODULE: ./build/image/scan/licenses.js
var licenses = __webpack_require__(95032);
;// CONCATENATED MODULE: ./build/image/scan/apk-licenses.js


/** Where apk keeps what is installed, as archives name it; the second is that of apk 3. */
const lists = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'].flatMap((path) => [path, `./${path}`]);
/**
 * Packages of Alpine with what they say of their licences, whole: Trivy takes an expression apart, and what stood between the
 * licences is lost, so that all of `MIT OR GPL-2.0-only` would hold. The list of apk in the layers that brought the packages has it
 * (https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2). What is no
 * expression, or can't be read, stays as it is: each word holds.
 */
async function withWholeLicenses(host, layout, packages) {
    const split = packages.filter(({ purl, licenses }) => purl?.startsWith('pkg:apk/') && licenses.length > 1);
    const whole = new Map();
    if (host.processes.find('tar') === undefined)
        return packages;
    for (const layer of new Set(split.flatMap((one) => one.layer ?? []))) {
        const { stdout } = await host.processes.run('tar', ['-xOf', (0,oci_layout/* blobPath */.nD)(layout.path, layer), ...lists]);
        for (const [name, license] of installed(new TextDecoder().decode(stdout))) {
            if ((0,licenses/* isExpression */.BH)(license))
                whole.set(name, license);
        }
    }
    return packages.map((one) => {
        const license = split.includes(one) ? whole.get(nameOf(one)) : undefined;
        return license === undefined ? one : { ...one, licenses: [license] };
    });
}
const nameOf = ({ name, version }) => `${name} ${version}`;
/** Records are apart by an empty line; `P:` is the name, `V:` the version, `L:` the licence. */
function installed(text) {
    return text.split('\n\n').flatMap((record) => {
        const field = (letter) => new RegExp(`^${letter}:(.*)$`, 'm').exec(record)?.[1]?.trim();
        const [name, version, license] = [field('P'), field('V'), field('L')];
        return name && version && license ? [[nameOf({ name, version }), license]] : [];
    });
}

// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/image/scan/kept-reports.js


/**
 * The reports stay on this machine: a report that a cache service brings along could be anybody's, and would pass the gate.
 * Those of an older database go when the first of a newer one is kept.
 */
function keptReports({ files }, scanner, { program, database }) {
    if (database === undefined)
        return { read: () => undefined, keep: () => { } };
    const all = (0,external_node_path_.join)(files.state, 'scans', scanner.name);
    const ofDatabase = database.replace(/[^\w.-]+/g, '-');
    const nameOf = (digest) => {
        const facts = JSON.stringify([program, database, scanner.scan('VIEW', 'REPORT'), digest]);
        return (0,external_node_path_.join)(all, ofDatabase, `${(0,hash/* sha256Of */.B)(facts)}.json`);
    };
    return {
        read(digest) {
            const file = nameOf(digest);
            const [report, sbom] = [file, sbomBeside(file)].map((one) => files.kind(one) === 'file' ? files.read(one) : undefined);
            return report && { report, sbom };
        },
        keep(digest, { report, sbom }) {
            const older = files.kind(all) === 'directory' ? files.list(all).filter(({ name }) => name !== ofDatabase) : [];
            for (const { name } of older)
                files.remove((0,external_node_path_.join)(all, name));
            if (sbom !== undefined)
                files.write(sbomBeside(nameOf(digest)), sbom);
            files.write(nameOf(digest), report);
        },
    };
}
const sbomBeside = (report) => report.replace(/json$/, 'cdx.json');

// EXTERNAL MODULE: ./build/image/scan/sbom-format.js
var sbom_format = __webpack_require__(35325);
// EXTERNAL MODULE: ./build/oci/manifest.js
var manifest = __webpack_require__(95669);
;// CONCATENATED MODULE: ./build/image/scan/view.js


/**
 * A layout of its own for one platform of a layout, without copying a blob. Scanners need it: Trivy takes the first platform
 * of an index whatever it is asked for, and Grype reads no index at all.
 */
function viewOf(host, layout, image) {
    const folder = host.files.temporaryDirectory('view');
    const { mediaType, digest, size } = image.manifest;
    const index = { schemaVersion: 2, mediaType: manifest/* mediaTypes */.Ib.ociIndex, manifests: [{ mediaType, digest, size }] };
    host.files.write((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    host.files.write((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify(index));
    host.files.symlink((0,external_node_path_.join)(layout.path, 'blobs'), (0,external_node_path_.join)(folder, 'blobs'));
    return folder;
}

;// CONCATENATED MODULE: ./build/image/scan/prepare.js







/**
 * Brings the program and its database.
 * @throws ServiceError when one of them can't be had.
 */
async function prepareScanner(host, { scanner, tool }) {
    const provided = await (0,provide.provideTool)(host, scanner.name, tool);
    const { path } = provided;
    const work = host.files.temporaryDirectory(scanner.name);
    const env = environmentOf(host, scanner, work);
    // It runs in an empty folder, where no configuration file of the workspace can change what it reports.
    const run = (args) => host.processes.run(path, args, { cwd: work, env, onLine: (line) => host.log.debug(line) });
    await download(host, scanner, run);
    const database = await databaseOf(host, scanner, run);
    const program = provided.version ?? `${path} ${host.files.stamp(path)}`;
    const kept = keptReports(host, scanner, { program, database });
    const fileOf = (image, ending) => (0,external_node_path_.join)(work, `${image.manifest.digest.replace(':', '-')}.${ending}`);
    const scanOnce = async (layout, image) => {
        const report = fileOf(image, 'json');
        const sbom = scanner.inventory === undefined ? undefined : fileOf(image, sbom_format/* sbomFormats */.e.cyclonedx.ending);
        const known = kept.read(image.manifest.digest);
        // One that was kept without the packages says nothing of them.
        const earlier = sbom !== undefined && known?.sbom === undefined ? undefined : known;
        if (earlier !== undefined) {
            host.log.info(`${scanner.name}: ${image.platform} was scanned with this database before`);
            host.files.write(report, earlier.report);
            if (sbom !== undefined && earlier.sbom !== undefined)
                host.files.write(sbom, earlier.sbom);
        }
        const completed = earlier === undefined && (await run(scanner.scan(viewOf(host, layout, image), report, sbom)));
        const read = readReport(host, scanner, image, report, completed);
        const written = sbom === undefined ? undefined : readSbom(host, scanner, sbom);
        if (earlier === undefined)
            kept.keep(image.manifest.digest, { report: host.files.read(report), sbom: written });
        const told = (written && scanner.inventory?.(written)) ?? read.inventory;
        const inventory = told && scanner.splitsLicenses ? await withWholeLicenses(host, layout, told) : told;
        return {
            platform: image.platform,
            scanner: scanner.name,
            ...(database && { database }),
            ...read,
            scannerVersion: provided.version ?? read.scannerVersion ?? (await (0,provide/* versionOf */.E)(host, scanner.name, path)),
            ...(inventory && { inventory, packages: inventory.length }),
        };
    };
    /** By digest: images that are the same are scanned once, and no two scans side by side write one report. */
    const scans = new Map();
    const sboms = new Map();
    const makeSbom = async (image, format, made) => {
        if (scanner.sbom === undefined)
            return made;
        const { exitCode, stderr } = await run(scanner.sbom(fileOf(image, 'json'), made, format));
        if (exitCode === 0)
            return made;
        throw new errors/* ServiceError */._7(scanner.name, `The SBOM could not be made: ${lastLine(stderr)}`);
    };
    return {
        scanner,
        scan(layout, image) {
            const { digest } = image.manifest;
            const scan = scans.get(digest) ?? scanOnce(layout, image);
            scans.set(digest, scan);
            return scan;
        },
        sbomOf(image, format) {
            const file = fileOf(image, sbom_format/* sbomFormats */.e[format].ending);
            const sbom = sboms.get(file) ?? makeSbom(image, format, file);
            sboms.set(file, sbom);
            return sbom;
        },
    };
}
/**
 * They live so shortly that what Go collects in between costs them a sixth of their time. Of a large image they hold half as much
 * memory again.
 */
const collectsLess = { GOGC: '200' };
/**
 * Its own settings alone. An empty Docker configuration: the scanner of foreign bytes has no use for a registry's password. Its
 * temporary files lie among ours, so that those of one that is killed go with them.
 */
function environmentOf(host, scanner, work) {
    const kept = scanner.configuration.flatMap((name) => {
        const value = host.environment[name];
        if (value === undefined)
            return [];
        return [[name, scanner.paths.includes(name) && value !== '' ? host.files.resolve(value) : value]];
    });
    return { ...Object.fromEntries(kept), ...collectsLess, ...scanner.environment, DOCKER_CONFIG: work, TMPDIR: work };
}
async function download(host, scanner, run) {
    const failures = [];
    for (const command of scanner.downloads) {
        host.log.progress(`${scanner.name}: getting the vulnerability database`);
        const { exitCode, stderr } = await run(command);
        if (exitCode === 0)
            return;
        failures.push(lastLine(stderr));
        host.log.info(`${scanner.name}: ${failures.at(-1)}`);
    }
    if (failures.length === 0)
        return;
    const message = `The vulnerability database could not be downloaded: ${failures.join('; ')}`;
    throw new errors/* ServiceError */._7(scanner.name, message, { fix: scanner.downloadFix });
}
/** When the database was made, RFC 3339; undefined where nobody tells. */
async function databaseOf({ files }, { status }, run) {
    if (status === undefined)
        return undefined;
    const { file, command } = status;
    const read = (answer) => {
        try {
            return status.read(answer);
        }
        catch {
            return undefined;
        }
    };
    const noted = file !== undefined && files.kind(file) === 'file' ? read(files.read(file)) : undefined;
    if (noted !== undefined)
        return noted;
    const { exitCode, stdout } = await run(command);
    return exitCode === 0 ? read(stdout) : undefined;
}
/** What it says it wrote is needed: a list of packages that is not there allows no licence. */
function readSbom(host, { name }, file) {
    if (host.files.kind(file) === 'file')
        return host.files.read(file);
    throw new errors/* ServiceError */._7(name, 'It wrote no SBOM beside its report');
}
function readReport(host, scanner, image, file, 
/** What the scan said; false where the report was there. */
completed) {
    const failed = (reason) => new errors/* ServiceError */._7(scanner.name, `The image for ${image.platform} could not be scanned: ${reason}`, {
        fix: `Run again; if it stays, check that ${scanner.name} has a vulnerability database it can use.`,
    });
    if (completed !== false && (completed.exitCode !== 0 || host.files.kind(file) !== 'file'))
        throw failed(lastLine(completed.stderr));
    let report;
    try {
        report = scanner.read(host.files.read(file));
    }
    catch (error) {
        throw failed(`its report can't be read: ${error.message}`);
    }
    const { imageId, ...scan } = report;
    if (imageId === image.config.digest)
        return scan;
    throw failed(`it looked at the image ${imageId ?? '(unnamed)'} in place of ${image.config.digest}`);
}
/** Programs say last why they gave up. Terminal colours, times and levels are taken out. */
function lastLine(stderr) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what starts a colour.
    const plain = stderr.replace(/\u001b\[[0-9;]*m/g, '');
    const last = plain.trim().split(/\r?\n/).at(-1) ?? '';
    return (last
        .replace(/^[\d-]+T[\d:.]+Z?\s+(?:FATAL|ERROR)\s+/, '')
        .replaceAll('\t', ' ')
        .trim() || 'it gave no reason');
}


/***/ }),

/***/ 35325:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sbomFormats)
/* harmony export */ });
/**
 * The forms of an SBOM: what the scanner makes for it, how its file ends, its media type, and what cosign calls a statement of it.
 */
const sbomFormats = {
    /** https://cyclonedx.org/specification/overview/ */
    cyclonedx: {
        source: 'cyclonedx',
        ending: 'cdx.json',
        mediaType: 'application/vnd.cyclonedx+json',
        attestation: 'cyclonedx',
    },
    /** https://spdx.github.io/spdx-spec/v2.3/ */
    spdx: {
        source: 'spdx',
        ending: 'spdx.json',
        mediaType: 'application/spdx+json',
        attestation: 'spdxjson',
    },
    /**
     * https://spdx.github.io/spdx-spec/v3.0.1/, as JSON-LD. No scanner makes it.
     * The type of a statement: https://github.com/in-toto/attestation/blob/main/spec/predicates/spdx3.md
     */
    spdx3: {
        source: 'cyclonedx',
        ending: 'spdx3.json',
        mediaType: 'application/ld+json',
        attestation: 'https://spdx.dev/Document/v3',
    },
};


/***/ }),

/***/ 67843:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ scanAll),
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   bs: () => (/* binding */ together)
/* harmony export */ });
/**
 * Scans every platform of every image with every scanner, as many at once as this machine has cores.
 * @returns the scans of each image, in the order of its platforms.
 */
async function scanAll(host, scanners, images) {
    const jobs = scanners.flatMap((ready) => images.flatMap(({ name, layout }) => layout.images.map((image) => ({ ready, name, layout, image }))));
    const scans = await inParallel(jobs, host.threads.count, async ({ ready, layout, image, name }) => {
        host.log.progress(`${ready.scanner.name}: scanning ${name} for ${image.platform}`);
        return { name, scan: await ready.scan(layout, image) };
    });
    return new Map(images.map(({ name }) => [name, scans.filter((one) => one.name === name).map(({ scan }) => scan)]));
}
/** Results in the order of the items. After a failure nothing more is begun, and what runs is waited for. */
async function inParallel(items, most, work) {
    const results = [];
    const queue = [...items.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [index, item] = next;
            try {
                results[index] = await work(item);
            }
            catch (error) {
                queue.length = 0;
                throw error;
            }
        }
    };
    const settled = await Promise.allSettled(Array.from({ length: Math.max(1, most) }, worker));
    for (const one of settled)
        if (one.status === 'rejected')
            throw one.reason;
    return results;
}
/**
 * The results of work that goes on side by side. A failure ends what heeds the signal; all is waited for, and of several failures
 * the first in the order is thrown.
 */
async function together(...works) {
    const controller = new AbortController();
    const settled = await Promise.allSettled(works.map(async (work) => {
        try {
            return await work(controller.signal);
        }
        catch (error) {
            controller.abort();
            throw error;
        }
    }));
    return settled.map((one) => {
        if (one.status === 'rejected')
            throw one.reason;
        return one.value;
    });
}


/***/ }),

/***/ 22855:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   Ks: () => (/* binding */ pullImages),
/* harmony export */   sZ: () => (/* binding */ fetchBlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42470);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44647);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43260);






/**
 * Brings the images of a digest into a layout of a temporary folder: those that can run, without attestations.
 * @throws RegistryError when the registry fails or has no such image; InputError when what it has is not valid.
 */
async function pullImages(host, repository, digest, { near, platforms = [] } = {}) {
    const folder = host.files.temporaryDirectory('pulled');
    const top = await manifestOf(repository, digest);
    const all = top.manifest.kind === 'index' ? top.manifest.manifests.filter(isImage) : [top.descriptor];
    const wanted = all.filter((image) => platforms.includes((0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformText */ .VQ)(image)));
    const images = wanted.length > 0 ? wanted : all;
    for (const image of images) {
        const { bytes, manifest } = await manifestOf(repository, image.digest);
        host.files.write((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(folder, image.digest), bytes);
        if (manifest.kind === 'index')
            continue;
        for (const blob of [manifest.config, ...manifest.layers])
            await fetchBlob(host, repository, blob, folder, near);
    }
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
    const index = { schemaVersion: 2, mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociIndex, manifests: images };
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'index.json'), JSON.stringify(index));
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayout */ .B9)(host.files, folder);
}
function isImage({ mediaType, platform }) {
    return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(mediaType) && platform?.['os'] !== 'unknown';
}
/** A manifest by its digest, checked. @throws RegistryError */
async function manifestOf(repository, digest) {
    const bytes = await repository.pullManifest(digest);
    const got = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes);
    if (got !== digest) {
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .g(repository.registry, 'digest mismatch', `"${digest}" stands for ${got}`);
    }
    try {
        const said = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(bytes)['mediaType'];
        const mediaType = typeof said === 'string' ? said : _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociManifest;
        return {
            bytes,
            manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, mediaType),
            descriptor: { mediaType, digest, size: bytes.byteLength },
        };
    }
    catch (error) {
        throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .g(repository.registry, 'unexpected answer', `"${digest}": ${error.message}`);
    }
}
/** Brings a blob into the layout of a folder, where it is not yet. */
async function fetchBlob(host, repository, blob, folder, near) {
    const file = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(folder, blob.digest);
    if (host.files.kind(file) !== undefined)
        return;
    const isNear = near?.blobs.some(({ digest }) => digest === blob.digest);
    if (near !== undefined && isNear)
        host.files.symlink((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(near.path, blob.digest), file);
    else
        await repository.pullBlob(blob, file);
}


/***/ })

} };
})
