export const id = 2412;
export const ids = [2412];
export const modules = {

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ secretsSection),
/* harmony export */   Ao: () => (/* binding */ nothingToConvert),
/* harmony export */   C0: () => (/* binding */ asStrict),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   F2: () => (/* binding */ nothingWritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _delivery_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2819);
/* harmony import */ var _regeneration_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2843);
/* harmony import */ var _regeneration_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9957);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);





/** With `strict` a setting that is lost is an error. */
function asStrict(finding) {
    const isLoss = ['unsupported-key', 'unsupported-mount'].includes(finding.rule) && finding.severity !== 'notice';
    return isLoss ? { ...finding, severity: 'error' } : finding;
}
function nothingToConvert(file, host) {
    return {
        rule: 'no-services',
        category: 'conversion',
        severity: 'warning',
        message: 'No service is active, so there is nothing to convert',
        fix: 'Add services, or activate a profile with the input profile.',
        file: host.files.relative(file),
        line: 1,
        column: 1,
    };
}
/** The files of a project without services, or with errors, stay as they are. */
function nothingWritten(findings, files) {
    const result = {
        path: undefined,
        base: undefined,
        overlays: {},
        files: [],
        changed: false,
        images: {},
        builds: [],
        secrets: [],
        diff: '',
    };
    return {
        findings,
        files,
        documents: files,
        result,
        outputs: outputTexts(result),
        plan: ['Nothing is written.'],
    };
}
/** All that a conversion of `inputs.file` tells: result, outputs, plan, summary. */
async function reportOf(inputs, { folder, generated, project, sources, notices, }, delivery, files) {
    const { findings, result: steps } = delivery.plan;
    const hasTree = generated.length > 0;
    const show = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    const overlays = generated.filter(({ part }) => part === 'overlay').map(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    const written = steps.filter((step) => step.do !== 'remove' && !(0,_regeneration_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(step.path));
    const result = {
        path: hasTree ? folder : undefined,
        base: hasTree ? show(baseOf(generated)) : undefined,
        overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
        files: written.map(({ path }) => show(path)),
        ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveredOf */ .mN)(delivery),
        changed: inputs.repository === undefined ? steps.some((step) => step.do !== 'keep') : delivery.changed,
        images: project.images,
        builds: project.builds,
        secrets: project.secrets,
        diff: await (0,_regeneration_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .diffOf */ .n_)(steps, folder),
    };
    const documents = project.groups.reduce((sum, { objects }) => sum + objects.length, 0);
    const isPlanned = inputs.dryRun || inputs.check;
    const lines = steps.flatMap((step) => step.do === 'keep' && (0,_regeneration_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(step.path) ? [] : [planLine(show(step.path), step)]);
    const place = result.path ?? inputs.allInOne ?? '';
    const { repository } = inputs;
    return {
        findings: [...notices, ...findings],
        files,
        documents,
        result,
        outputs: outputTexts(result),
        plan: [
            ...lines,
            ...(isPlanned && result.diff !== '' ? result.diff.trimEnd().split('\n') : []),
            ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveryLines */ .is)(delivery, repository),
        ],
        sections: sectionsOf(inputs, project, result),
        picture: [
            {
                from: sources.join(', '),
                to: repository === undefined ? place : `${place} in ${(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$r)(delivery, repository)}`,
                label: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__.quantity)(Object.keys(project.images).length, 'service')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_3__.quantity)(documents, 'object')}`,
                ...(isPlanned ? { state: 'planned' } : {}),
            },
        ],
    };
}
/** The folder of the base; with one for each environment, that of the first. */
function baseOf(generated) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(generated.find(({ part }) => part === 'base')?.path ?? '');
}
function planLine(path, step) {
    if (step.do === 'keep')
        return step.why === 'yours' ? `keep   ${path} (yours)` : `keep   ${path}`;
    return `${step.do} ${path}`;
}
function outputTexts(result) {
    return {
        path: result.path ?? '',
        base: result.base ?? '',
        overlays: JSON.stringify(result.overlays),
        files: JSON.stringify(result.files),
        changed: String(result.changed),
        ...(0,_delivery_report_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsOf */ .Yz)(result),
        images: JSON.stringify(result.images),
        builds: JSON.stringify(result.builds),
    };
}
const maximumDiff = 60_000;
function sectionsOf(inputs, project, result) {
    const rows = project.groups.map(({ name, objects }) => [{ code: name }, objects.map(({ kind }) => kind).join(', ')]);
    const objects = {
        title: 'Converted services',
        body: [{ kind: 'table', columns: ['Service', 'Objects'], rows }],
    };
    const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun);
    const diff = isShown
        ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
        : [];
    return [objects, ...secretsSection(project), ...diff];
}
/** The Secrets that nothing here makes. */
function secretsSection({ secrets }) {
    if (secrets.length === 0)
        return [];
    const body = [
        {
            kind: 'text',
            text: 'These Secrets must exist before the services can start. Their values are never written to Git.',
        },
        {
            kind: 'table',
            columns: ['Secret', 'Keys'],
            rows: secrets.map(({ name, keys }) => [{ code: name }, { code: keys.join(', ') }]),
        },
    ];
    return [{ title: 'Secrets to provide', body }];
}


/***/ }),

/***/ 7303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/delivery/deliver.js
var deliver = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/delivery/origin.js
var delivery_origin = __webpack_require__(1991);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(1651);
// EXTERNAL MODULE: ./build/convert/generate.js + 7 modules
var generate = __webpack_require__(2174);
// EXTERNAL MODULE: ./build/convert/inputs.js
var inputs = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/convert/result.js
var result = __webpack_require__(4331);
// EXTERNAL MODULE: ./build/regeneration/folder.js
var regeneration_folder = __webpack_require__(4180);
// EXTERNAL MODULE: ./build/convert/layout.js + 3 modules
var layout = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/delivery/message.js
var message = __webpack_require__(1886);
// EXTERNAL MODULE: ./build/regeneration/plan.js
var plan = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/regeneration/record.js
var record = __webpack_require__(9957);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/convert/proposal.js









const pastTense = { create: 'created', update: 'updated', remove: 'removed', keep: 'kept' };
function subjectOf({ project, folder }) {
    return `chore(deploy): generate the manifests of ${project.project ?? folder}`;
}
/** What the commit says: the template, or what becomes of each file; and where it all comes from. */
function commitMessage(changed, wanted) {
    const from = ['Generated-From', wanted.sources.join(', ')];
    return (0,message/* messageOf */.bD)(textFor(changed, wanted), [from, ...(0,message/* trailersOf */.iA)(wanted.origin)]);
}
function textFor(changed, wanted) {
    const shown = changed.filter(({ path }) => !(0,record/* isRecord */.u4)(path));
    const overlays = wanted.generated.flatMap(({ path, part }) => (part === 'overlay' ? [path.split('/')[1]] : []));
    const environments = [...new Set(overlays)];
    if (wanted.template !== undefined) {
        const files = shown.map(({ path }) => external_node_path_.posix.join(wanted.folder, path));
        return (0,message/* filled */.Bq)(wanted.template, { files: files.join(', '), environments: environments.join(', ') });
    }
    const lines = shown.map((step) => `${external_node_path_.posix.join(wanted.folder, step.path)}: ${pastTense[step.do]}`);
    return [subjectOf(wanted), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}
/** The pull request that proposes it. */
async function pageOf(changed, wanted) {
    const { folder, project, sources, notices, origin } = wanted;
    const diff = await (0,plan/* diffOf */.n_)(changed, folder);
    const rows = changed.map((step) => [{ code: external_node_path_.posix.join(folder, step.path) }, pastTense[step.do]]);
    const lost = notices.map(({ message, ...place }) => [{ place }, message]);
    const sections = [
        { title: 'Manifests', isFirst: true, body: [{ kind: 'table', columns: ['File', ''], rows }] },
        ...(0,result/* secretsSection */.$z)(project),
        {
            title: `What Compose says and Kubernetes does not: ${(0,report_text.quantity)(lost.length, 'setting')}`,
            body: [{ kind: 'table', columns: ['Place', 'Setting'], rows: lost }],
        },
        { title: 'Difference', body: [{ kind: 'code', language: 'diff', text: diff }] },
    ];
    const shown = sections.filter(({ body: [block] }) => block?.kind !== 'table' || block.rows.length > 0);
    const facts = [`Generated from \`${sources.join(', ')}\`.`, ...(0,delivery_origin/* originLines */.I)(origin)].map(markdown/* prose */.CS);
    return {
        title: subjectOf(wanted),
        body: (0,report_sections/* withinLimit */.zl)([...(0,report_sections/* renderSections */.H1)(shown), ...facts.map((fact) => `${fact}\n`)], report_sections/* largestPage */.OO),
        branch: `convert-${project.project ?? folder}`,
        subjects: [`manifests in ${folder}`],
    };
}

;// CONCATENATED MODULE: ./build/convert/tip.js




/** What the conversion does to one tip: steps of its own, and those alone as changes. */
function planOnTip(wanted) {
    return async (tree) => {
        const { steps, findings } = await (0,regeneration_folder/* planFolder */.YI)(tree, wanted);
        const all = wanted.single === undefined ? steps : [...steps, await singleFileStep(tree, wanted.single, wanted)];
        const changed = all.filter((step) => step.do !== 'keep');
        return {
            changes: (0,regeneration_folder/* changesOf */.fs)(changed, wanted.folder),
            findings: [...findings, ...(wanted.check ? changed.map((step) => driftFinding(wanted.folder, step)) : [])],
            result: all,
            message: () => commitMessage(changed, wanted),
            page: () => pageOf(changed, wanted),
        };
    };
}
async function singleFileStep(tree, path, { folder, project }) {
    const content = (0,layout/* allInOne */.L)(project.groups);
    const before = (await (0,regeneration_folder/* textsOf */.CB)(tree, folder, [path])).get(path);
    if (before === undefined)
        return { do: 'create', path, content, before: '' };
    return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before };
}
/** With `check` a file that is not what the conversion gives is an error. */
function driftFinding(folder, step) {
    const verbs = { create: 'is missing', update: 'differs', remove: 'belongs to no service any more', keep: '' };
    return {
        rule: 'drift',
        category: 'conversion',
        severity: 'error',
        message: `${step.path} ${verbs[step.do]}: the manifests are not what the Compose file gives`,
        fix: 'Run gitops-actions convert, and commit what it writes.',
        file: external_node_path_.posix.join(folder, step.path),
        line: 1,
        column: 1,
    };
}

;// CONCATENATED MODULE: ./build/convert/stage.js








/** kompose-convert: a Compose project becomes a Kustomize base and overlays, here or in a repository. */
const convert = {
    contract: inputs.contract,
    async run(inputs, host) {
        const generated = await (0,generate.generate)(inputs, host);
        const { project, read } = generated;
        if (project === undefined)
            return (0,result/* nothingWritten */.F2)(generated.findings, read);
        const wanted = wantedOf(inputs, { ...generated, project }, host);
        const isPlanned = inputs.dryRun || inputs.check;
        const delivery = await (0,deliver/* deliver */.c)(planOnTip(wanted), { ...inputs, dryRun: isPlanned }, host);
        return (0,result/* reportOf */.EI)(inputs, wanted, delivery, read);
    },
};
function wantedOf(inputs, generated, host) {
    const { repository, out, allInOne, force, onConflict, check, commitMessage } = inputs;
    const { project, sources, findings, files } = generated;
    const hasTree = out !== undefined || allInOne === undefined;
    const given = hasTree ? (out ?? 'ops') : '.';
    const folder = repository === undefined ? host.files.relative(given) : (0,tree/* repositoryPath */.SH)(given) || '.';
    const absolute = (path) => host.files.resolve(path).replaceAll('\\', '/');
    return {
        folder,
        generated: hasTree ? files : [],
        ...(allInOne === undefined ? {} : { single: external_node_path_.posix.relative(absolute(folder), absolute(allInOne)) }),
        project,
        sources,
        notices: findings,
        force,
        onConflict: onConflict ?? 'fail',
        check,
        origin: (0,delivery_origin/* originOf */.y)(host.environment, inputs),
        template: commitMessage,
    };
}


/***/ }),

/***/ 5511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenBuildTime),
/* harmony export */   c: () => (/* binding */ readBuildTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
/**
 * The time that the input `build-time` gives: RFC 3339, or seconds since 1970.
 * @returns the same moment as `Date.toISOString` writes it, so that two can be compared as texts.
 * @throws InputError for anything else.
 */
function readBuildTime(given) {
    const isCount = /^\d{1,11}(?:\.\d{1,9})?$/.test(given);
    const time = isCount ? Number(given) * 1000 : rfc3339.test(given) ? Date.parse(given.toUpperCase()) : Number.NaN;
    if (!Number.isNaN(time))
        return new Date(time).toISOString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The build-time "${given}" is no time`, {
        fix: 'Write it as in 2026-01-31T12:00:00Z, or as seconds since 1970.',
    });
}
/** The time in a trailer that readBuildTime has written; undefined for what somebody else wrote there. */
function writtenBuildTime(text) {
    const time = text !== undefined && rfc3339.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4249);
/* harmony import */ var _in_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7524);



/**
 * Brings what is planned to the repository of the inputs: by a push, through the API, or as pull requests. Without a
 * repository the files of the working directory are changed. With `dry-run` nothing is.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was changed.
 */
async function deliver(planOn, inputs, host, options = {}) {
    const { repository } = inputs;
    if (repository === undefined)
        return await (0,_in_place_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverInPlace */ .cL)(planOn, inputs, host);
    const destination = await (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .openDestination */ .xB)({ ...inputs, repository }, host);
    const { deliverCommit, preview } = await Promise.all(/* import() */[__webpack_require__.e(190), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 7971));
    if (inputs.dryRun)
        return await preview(planOn, destination, inputs, host, options);
    const carryOut = inputs.pullRequest ? (await Promise.all(/* import() */[__webpack_require__.e(190), __webpack_require__.e(7283)]).then(__webpack_require__.bind(__webpack_require__, 5525))).deliverProposals : deliverCommit;
    const delivery = await carryOut(planOn, destination, inputs, host, options);
    const { origin, name } = destination.remote;
    if (origin === undefined || delivery.commit === undefined)
        return delivery;
    return { ...delivery, files: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAt */ .Tl)(`${origin}/${name}`, delivery.commit, host.environment) };
}


/***/ }),

/***/ 4249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rq: () => (/* binding */ ancestryOf),
  rM: () => (/* binding */ authorOf),
  xB: () => (/* binding */ openDestination)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/git/address.js

/**
 * Reads the address of a repository: a URL (https, http, ssh, git, file), the short form of ssh (`git@host:owner/name.git`),
 * a path, or `owner/name` on the given server.
 *
 * @param server the URL that `owner/name` belongs to, GITHUB_SERVER_URL on a runner.
 * @param isFolder tells whether a path is there: `ops/repo` may be a folder or a repository on the server.
 * @throws InputError when a credential stands in it, or it is none of these.
 */
function parseAddress(text, { server, isFolder }) {
    const given = text.trim();
    if (given.startsWith('-') || hasControlCharacter(given) || given === '')
        throw notAnAddress(text);
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase();
    if (scheme !== undefined)
        return parseUrl(given, scheme);
    if (isFolder(given))
        return { url: given, transport: 'local', origin: undefined, name: repositoryName(given) };
    const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/|:)(.+)$/.exec(given);
    if (short)
        return { url: given, transport: 'ssh', origin: undefined, name: repositoryName(short[2] ?? '') };
    if (/^[\w.-]+\/[\w.-]+$/.test(given) && !given.startsWith('.'))
        return parseUrl(`${server}/${given}.git`, 'https');
    if (/^(\.{0,2}\/|[A-Za-z]:\\)/.test(given)) {
        throw new errors/* InputError */.dz(`The repository "${given}" does not exist`, { fix: 'Check the path of the repository.' });
    }
    throw notAnAddress(text);
}
function parseUrl(given, scheme) {
    let url;
    try {
        url = new URL(given);
    }
    catch {
        throw notAnAddress(given);
    }
    const shown = withoutCredentials(url);
    const isHttp = scheme === 'https' || scheme === 'http';
    if (url.password !== '' || (isHttp && url.username !== '')) {
        throw new errors/* InputError */.dz(`The repository URL ${shown} holds a credential, which would end up in logs and process lists`, {
            fix: 'Take the user and the password out of the URL and give the token in the input "token" (GITHUB_TOKEN in the environment on the command line).',
        });
    }
    const name = repositoryName(url.pathname);
    if (isHttp) {
        if (name === '' || url.search !== '' || url.hash !== '')
            throw notAnAddress(shown);
        return { url: shown, transport: 'http', origin: url.origin, name };
    }
    if (scheme === 'ssh' || scheme === 'git+ssh')
        return { url: given, transport: 'ssh', origin: undefined, name };
    if (scheme === 'git')
        return { url: given, transport: 'git', origin: undefined, name };
    if (scheme === 'file')
        return { url: given, transport: 'local', origin: undefined, name };
    throw notAnAddress(shown);
}
function withoutCredentials(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    return shown.href;
}
function hasControlCharacter(text) {
    return [...text].some((character) => character < ' ' || character === '\u007f');
}
function repositoryName(path) {
    return path
        .replaceAll('\\', '/')
        .replace(/^\/+|(?<!\/)\/+$/g, '')
        .replace(/\.git$/, '');
}
function notAnAddress(text) {
    return new errors/* InputError */.dz(`"${text}" is not the address of a Git repository`, {
        fix: 'Write https://HOST/OWNER/NAME.git, git@HOST:OWNER/NAME.git, OWNER/NAME, or a path.',
    });
}

// EXTERNAL MODULE: ./build/git/program.js
var program = __webpack_require__(7967);
;// CONCATENATED MODULE: ./build/delivery/destination.js



/** Reads the address and the credential of the inputs. No connection is made, save for the token of a GitHub App. */
async function openDestination(inputs, host) {
    const { environment, files } = host;
    const server = (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/$/, '');
    const remote = parseAddress(inputs.repository, { server, isFolder: (path) => files.kind(path) === 'directory' });
    let found;
    const site = async () => {
        const { openForge } = await __webpack_require__.e(/* import() */ 4814).then(__webpack_require__.bind(__webpack_require__, 4814));
        found ??= openForge(host, remote);
        return await found;
    };
    const credential = await credentialOf(inputs, remote, host, site);
    if (credential !== undefined)
        (0,program/* maskCredential */.kV)(host, credential);
    return {
        remote,
        credential,
        isApp: inputs.appId !== undefined,
        async forge() {
            const { server, open } = await site();
            if (credential !== undefined)
                return open(credential.token);
            throw new errors/* InputError */.dz(`Pull requests and API commits on ${server} need a token`, {
                fix: 'Give a token in the input "token".',
            });
        },
    };
}
async function credentialOf(inputs, remote, host, site) {
    const { appId, appPrivateKey, token, username } = inputs;
    if ((appId === undefined) !== (appPrivateKey === undefined)) {
        throw new errors/* InputError */.dz('A GitHub App needs both app-id and app-private-key', { fix: 'Give both, or neither.' });
    }
    if (appId !== undefined && appPrivateKey !== undefined) {
        host.log.mask(appPrivateKey);
        const { server, appToken } = await site();
        if (appToken !== undefined)
            return { token: await appToken({ id: appId, privateKey: appPrivateKey }) };
        throw new errors/* InputError */.dz(`${server} knows no GitHub Apps`, { fix: 'Give a token in the input "token" instead.' });
    }
    if (token === undefined || remote.origin === undefined)
        return token === undefined ? undefined : { token };
    if (isOfOtherServer(token, remote.origin, host)) {
        host.log.info(`The token of this workflow belongs to ${host.environment['GITHUB_SERVER_URL']}, so it is not sent to ${remote.origin}.`);
        return undefined;
    }
    return { token, username };
}
/** The token that a workflow has by default is good for its own server alone, and is told to nobody else. */
function isOfOtherServer(token, origin, host) {
    const server = host.environment['GITHUB_SERVER_URL'];
    return token.startsWith('ghs_') && server !== undefined && new URL(server).origin !== origin;
}
/** The author of the commits: as given, the bot of GitHub Actions on a runner, or the suite. */
function authorOf(given, { environment }) {
    if (given !== undefined) {
        const [, name, email] = /^([^<>]+)<([^<>\s]+)>$/.exec(given.trim()) ?? [];
        if (name !== undefined && email !== undefined)
            return { name, email };
        throw new errors/* InputError */.dz(`The author "${given}" is not of the form NAME <EMAIL>`, {
            fix: 'Write it as in: Release Bot <bot@example.com>.',
        });
    }
    const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = environment;
    if (name && email)
        return { name, email };
    if (environment['GITHUB_ACTIONS'] === 'true') {
        return { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
    }
    return { name: 'gitops-actions', email: 'gitops-actions@users.noreply.github.com' };
}
/** Asks the forge how two commits stand to each other, where it can be asked. */
function ancestryOf(destination) {
    if (destination.credential === undefined)
        return undefined;
    return async (repository, from, to) => {
        try {
            return await (await destination.forge()).ancestry(repository, from, to);
        }
        catch (error) {
            if (error instanceof errors/* InputError */.dz)
                return 'unknown';
            throw error;
        }
    };
}


/***/ }),

/***/ 7524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   b2: () => (/* binding */ refuseWithoutRepository),
/* harmony export */   cL: () => (/* binding */ deliverInPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
/* harmony import */ var _tip_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(966);



/** Carries a plan out on the files of the working directory. */
async function deliverInPlace(planOn, inputs, host) {
    refuseWithoutRepository(inputs);
    const plan = await planOn((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__.workTree)(host));
    const changed = plan.changes.length > 0 && !(0,_tip_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefused */ .H)(plan);
    if (changed && !inputs.dryRun)
        applyChanges(host.files, plan.changes);
    return { plan, changed, pullRequests: [] };
}
/** A pull request or a branch without a repository would be forgotten in silence. */
function refuseWithoutRepository(inputs) {
    const given = inputs.pullRequest ? 'pull-request' : inputs.branch === undefined ? undefined : 'branch';
    if (given === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${given}" needs a repository to deliver to, and none is given`, {
        fix: 'Give the repository as a URL or as OWNER/NAME, or edit the files in place.',
    });
}
/**
 * Writes and removes files of the working directory. When one can't be changed, those before it get their old bytes back.
 * @throws InputError for a file that can't be written.
 */
function applyChanges(files, changes) {
    const done = [];
    try {
        for (const { path, content } of changes) {
            const before = files.kind(path) === 'file' ? files.read(path) : undefined;
            put(files, { path, content });
            done.push({ path, content: before });
        }
    }
    catch (error) {
        for (const change of done)
            put(files, change);
        throw error;
    }
}
function put(files, { path, content }) {
    if (content === undefined)
        files.remove(path);
    else
        files.write(path, content);
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   t8: () => (/* binding */ readTrailers),
/* harmony export */   xn: () => (/* binding */ originTrailers)
/* harmony export */ });
/**
 * The trailers that tell where a change comes from, as `git interpret-trailers` reads them. docs/delivery.md lists all
 * trailers.
 */
const originTrailers = {
    sourceRepository: 'Source-Repository',
    sourceCommit: 'Source-Commit',
    buildTime: 'Build-Time',
    run: 'Run',
};
function trailersOf(origin) {
    return ['sourceRepository', 'sourceCommit', 'buildTime', 'run'].map((key) => [
        originTrailers[key],
        origin[key],
    ]);
}
/** A commit message: its text, and the trailers in a paragraph of their own. */
function messageOf(text, trailers) {
    const lines = trailers.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
    return `${text.trimEnd()}\n\n${[...new Set(lines)].join('\n')}\n`;
}
/** The trailers of a message: the lines `Name: value` of its last paragraph, by name. */
function readTrailers(message) {
    const text = message.trimEnd();
    const found = new Map();
    for (const line of text.slice(text.lastIndexOf('\n\n') + 2).split('\n')) {
        const [, name, value] = /^([A-Za-z0-9-]+): (.+)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            found.set(name, [...(found.get(name) ?? []), value]);
    }
    return found;
}
/** A template such as the input `commit-message` with the values of `{name}` filled in; what has no value stays. */
function filled(template, values) {
    return template.replace(/\{([a-z-]+)\}/g, (whole, name) => Object.hasOwn(values, name) ? values[name] : whole);
}
/** A value from outside must not begin a trailer of its own. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 1991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originLines),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5511);

/** What the CI system says about the run: GitHub and Gitea Actions, GitLab CI, Jenkins. */
function originOf(environment, given) {
    const get = (name) => environment[name] || undefined;
    const server = get('GITHUB_SERVER_URL');
    const project = get('GITHUB_REPOSITORY');
    const onGitHub = server !== undefined && project !== undefined ? `${server}/${project}` : undefined;
    const run = onGitHub && get('GITHUB_RUN_ID') ? `${onGitHub}/actions/runs/${get('GITHUB_RUN_ID')}` : undefined;
    const facts = {
        sourceCommit: given.sourceCommit ?? get('GITHUB_SHA') ?? get('CI_COMMIT_SHA') ?? get('GIT_COMMIT'),
        sourceRepository: given.sourceRepository ?? onGitHub ?? get('CI_PROJECT_URL'),
        run: run ?? get('CI_JOB_URL') ?? get('BUILD_URL'),
        buildTime: given.buildTime === undefined ? undefined : (0,_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuildTime */ .c)(given.buildTime),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
/** The same as sentences of a page; text from outside is between backticks. */
function originLines({ sourceCommit, sourceRepository, run }) {
    const repository = sourceRepository === undefined ? '' : ` of \`${sourceRepository}\``;
    return [
        ...(sourceCommit === undefined ? [] : [`Made from commit \`${sourceCommit}\`${repository}.`]),
        ...(run === undefined ? [] : [`Run: \`${run}\``]),
    ];
}


/***/ }),

/***/ 2819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   is: () => (/* binding */ deliveryLines),
/* harmony export */   mN: () => (/* binding */ deliveredOf)
/* harmony export */ });
function deliveredOf({ changed, commit, branch, pullRequests: [pull] }) {
    return {
        changed,
        ...(commit === undefined ? {} : { commit }),
        ...(branch === undefined ? {} : { branch }),
        ...(pull === undefined ? {} : { pullRequest: { number: pull.number, url: pull.url } }),
    };
}
/** The values of `deliveryOutputs`. */
function outputsOf({ commit, branch, pullRequest }) {
    return {
        commit: commit ?? '',
        branch: branch ?? '',
        'pull-request-number': pullRequest === undefined ? '' : String(pullRequest.number),
        'pull-request-url': pullRequest?.url ?? '',
    };
}
/** What was delivered and where to, as lines of a plan. */
function deliveryLines({ changed, commit, branch, pullRequests }, repository) {
    const landed = changed && commit !== undefined ? [`Commit ${commit} on ${branch} of ${repository}`] : [];
    return [...landed, ...pullRequests.map(({ number, url }) => `Pull request #${number}: ${url}`)];
}
/** Where it goes, for the picture of the run. */
function targetOf({ branch, pullRequests: [pull] }, repository) {
    return pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`;
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8586);

/** Whether a finding forbids to write what is planned. */
function isRefused({ findings }) {
    return (0,_report_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(findings).error > 0;
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);

/** Text from outside as Markdown that shows exactly that text: no markup, no HTML, no mention, no link of its own. */
function markdown(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, (character) => `\\${character}`)
        .replaceAll('@', '&#64;')
        .replace(/:\/\//g, '&#58;//')
        .replace(/\r?\n/g, '<br>');
}
/** A sentence of ours, which may quote text from outside: as `markdown`, with what stands between backticks as code. */
function prose(text) {
    const parts = text.split(/`([^`\n]+)`/);
    return parts.map((part, index) => (index % 2 === 0 ? markdown(part) : `<code>${markdown(part)}</code>`)).join('');
}
/** Text from outside inside of an HTML element, where Markdown has no say. */
function html(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.printable)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;')
        .replace(/\s+/g, ' ');
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   OO: () => (/* binding */ largestPage),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


/** Where a forge shows the files of the commit that runs: GitHub, GitHub Enterprise, Gitea and Forgejo. */
function sourceAddress(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
    return server && repository && commit ? filesAt(`${server}/${repository}`, commit, environment) : undefined;
}
/** Where a forge shows the files of a commit. @param repository its address there: `https://github.com/acme/gitops`. */
function filesAt(repository, commit, environment) {
    return `${repository}/${environment['GITEA_ACTIONS'] === 'true' ? 'src/commit' : 'blob'}/${commit}`;
}
/**
 * Sections in GitHub's Markdown: what comes first stands open, the rest is folded below it.
 * @param source address of the files at one commit, to which places link.
 */
function renderSections(sections, source) {
    const first = sections.filter(({ isFirst }) => isFirst).map((section) => renderSection(section, source));
    const rest = sections.filter(({ isFirst }) => !isFirst).map((section) => folded(section, source));
    return [...first, ...rest];
}
/** GitHub refuses a pull request of more than 65,536 characters; a marker of ours comes behind the page. */
const largestPage = { bytes: 60_000, why: 'a pull request holds at most 64 KiB' };
/**
 * As many of the parts of a page as fit, whole ones, the last dropped first, with a note of what is left out.
 * @param limit in bytes, and what has it.
 */
function withinLimit(parts, limit) {
    const note = (dropped) => dropped === 0 ? '' : `\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(dropped, 'section')} left out: ${limit.why}.\n`;
    let size = Buffer.byteLength(note(parts.length));
    const kept = parts.filter((part) => {
        const own = Buffer.byteLength(part) + 1;
        if (size + own > limit.bytes)
            return false;
        size += own;
        return true;
    });
    return kept.join('\n') + note(parts.length - kept.length);
}
function renderSection({ title, body, source: own }, source) {
    return `### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(title)}\n\n${body.map((block) => renderBlock(block, own ?? source)).join('\n')}`;
}
function folded({ title, body, source: own }, source) {
    const blocks = body.map((block) => renderBlock(block, own ?? source)).join('\n');
    return `<details>\n<summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</summary>\n\n${blocks}\n</details>\n`;
}
function renderBlock(block, source) {
    switch (block.kind) {
        case 'text':
            return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(block.text)}\n`;
        case 'code':
            return renderCode(block.language, block.text);
        case 'table':
            return renderTable(block.columns, block.rows, source);
    }
}
function renderTable(columns, rows, source) {
    const line = (cells) => `| ${cells.map((cell) => renderCell(cell, source)).join(' | ')} |`;
    return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line), ''].join('\n');
}
function renderCell(cell, source) {
    if (typeof cell === 'string')
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cell);
    if ('place' in cell)
        return placeLink(cell.place, source);
    return cell.code === '' ? '' : `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.code)}</code>`;
}
/** `ops/web.yaml:12:9`, linked to that line at the commit that runs; a file outside of the workspace has no address. */
function placeLink(place, source) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.placeText)(place);
    if (text === '')
        return '';
    const { file = '', line } = place;
    const isInside = !/^(?:[/\\]|[A-Za-z]:|\.\.(?:[/\\]|$)|-$)/.test(file);
    const shown = `<code>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text)}</code>`;
    if (!source || !isInside)
        return shown;
    const path = file.split('/').map(encodeURIComponent).join('/').replace(/[()]/g, escapeParenthesis);
    return `[${shown}](${source}/${path}${line === undefined ? '' : `#L${line}`})`;
}
function escapeParenthesis(character) {
    return `%${character.charCodeAt(0).toString(16)}`;
}
/** The fence is longer than any run of backticks inside, so the text can't close it. */
function renderCode(language, text) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__.printable)(text).replace(/\n$/, '')}\n${fence}\n`;
}


/***/ }),

/***/ 1838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readsAsOtherType)
/* harmony export */ });
/**
 * Whether a plain (unquoted) scalar of this text would be read as something other than a string by a reader of YAML 1.1
 * or 1.2. The union of the rules is taken, since one file meets many readers: the types of https://yaml.org/type/ and the
 * core schema of https://yaml.org/spec/1.2.2/#103-core-schema, as PyYAML, go-yaml, js-yaml, Psych and SnakeYAML apply them.
 */
function readsAsOtherType(text) {
    if (text === '' || text === '~' || text === '=' || text === '<<')
        return true;
    return words.test(text) || date.test(text) || isNumber(text);
}
const words = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan)$/i;
/** go-yaml takes one-digit months and days too. */
const date = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?$/;
/** YAML 1.1 allows underscores after the first digit; some readers take an exponent without a mantissa. */
const numbers = [
    /^[-+]?0[bB][01_]+$/,
    /^[-+]?0[oO][0-7_]+$/,
    /^[-+]?0[xX][\da-fA-F_]+$/,
    /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]+)(?:[eE][-+]?[\d_]+)?$/,
    /^[-+]?(?:\.[\d_]*)?[eE][-+]?\d+$/,
    /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
];
function isNumber(text) {
    return /^[-+.\deE]/.test(text) && numbers.some((form) => form.test(text));
}


/***/ })

};
