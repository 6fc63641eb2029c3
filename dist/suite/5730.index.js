export const id = 5730;
export const ids = [5730,2015,6763,9144,5926];
export const modules = {

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);


/** The public interface of kompose-convert. */
const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: 'kompose-convert',
    command: 'convert',
    summary: 'Turns a Compose project into Kubernetes manifests: a Kustomize base, and an overlay for each environment.',
    branding: { icon: 'refresh-cw', color: 'blue' },
    inputs: {
        file: {
            type: 'list',
            separator: 'line',
            short: 'f',
            placeholder: 'FILE',
            description: 'Compose files, later ones laid over earlier ones. Without any, compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml of the working directory is taken, with its override file.',
        },
        out: {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Folder for base/ and overlays/. Without it, ops, or nothing when all-in-one is given.',
        },
        'all-in-one': {
            type: 'string',
            placeholder: 'FILE',
            target: true,
            description: 'Write all objects into this one file.',
        },
        engine: {
            type: 'enum',
            values: ['native', 'kompose'],
            default: 'native',
            description: 'What translates: the engine of this action, or the kompose program with its output hardened.',
        },
        environment: {
            type: 'list',
            separator: 'comma',
            placeholder: 'NAME',
            default: ['dev', 'stage', 'prod'],
            description: 'Environments, each with an overlay of its own. An overlay that exists is never changed.',
        },
        namespace: {
            type: 'string',
            placeholder: 'NAME',
            description: 'Prefix of the namespaces: monitor gives monitor-dev. Without it, the name of the Compose project where the file declares one.',
        },
        registry: {
            type: 'string',
            placeholder: 'PREFIX',
            description: 'Registry and path of images that are built and have no name: ghcr.io/acme.',
        },
        profile: {
            type: 'list',
            separator: 'comma',
            placeholder: 'NAME',
            description: 'Active profiles of the Compose project. * activates all.',
        },
        env: {
            type: 'map',
            description: 'Variables for the Compose file. No variable of the runner is read, only these and those of the .env file.',
        },
        'env-file': {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'Files with variables, in place of the .env file beside the first Compose file.',
        },
        security: {
            type: 'enum',
            values: ['baseline', 'restricted', 'none'],
            default: 'baseline',
            description: 'How far containers are confined: baseline suits images that start as root, restricted is the Pod Security Standard, none adds nothing.',
        },
        'network-policies': {
            type: 'enum',
            values: ['production', 'all', 'none'],
            default: 'production',
            description: 'Environments in which a service reaches, and is reached by, only those that share a network of the Compose file with it.',
        },
        defaults: {
            type: 'map',
            description: 'What environments are sized by where Compose and labels say nothing: prod.replicas=3, memory-limit=1Gi. See the docs for all settings.',
        },
        strict: {
            type: 'boolean',
            default: false,
            description: 'A setting that is not translated is an error.',
        },
        check: {
            type: 'boolean',
            default: false,
            description: 'Change nothing; fail when the manifests differ from what the Compose file gives.',
        },
        force: {
            type: 'boolean',
            default: false,
            description: 'Overwrite files of base/ that were edited by hand.',
        },
        'kompose-path': {
            type: 'string',
            placeholder: 'FILE',
            description: 'The kompose program to run, for engine kompose.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        path: 'Folder that was written, relative to the working directory.',
        base: 'Folder of the base.',
        overlays: 'JSON object: environment → folder of its overlay.',
        files: 'JSON list of the generated files.',
        changed: 'true when a file was or would be written or removed.',
        images: 'JSON object: service → image.',
        builds: 'JSON list of the services to build: service, image, context, dockerfile, target, args, and each other setting of the build section that is given.',
    },
    examples: [
        'gitops-actions convert -f compose.yaml --out ops',
        'gitops-actions convert -f compose.yaml -f compose.prod.yaml --environment dev,prod --namespace monitor',
        'gitops-actions convert --check',
        'gitops-actions convert --all-in-one manifests.yaml',
    ],
});


/***/ }),

/***/ 5157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(539);

/**
 * What has to change so that the output folder holds what was generated. The base is made anew, unless somebody edited it;
 * overlays are made once.
 */
function planOf(facts) {
    const findings = [];
    const steps = facts.generated.map((file) => stepOf(file, facts, findings));
    const removed = removals(facts, findings);
    return { steps: [...steps, ...removed, recordStep(facts)], findings };
}
function stepOf({ path, content, part }, facts, findings) {
    const before = facts.existing.get(path);
    if (before === undefined)
        return { do: 'create', path, content, before: '' };
    if (part === 'overlay')
        return { do: 'keep', path, why: 'yours' };
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) === (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(content))
        return { do: 'keep', path, why: 'unchanged' };
    if (facts.record[path] !== (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) && !facts.force)
        findings.push(editedFinding(facts, path, content, before));
    return { do: 'update', path, content, before };
}
function editedFinding({ folder, record }, path, content, before) {
    const lines = before.split('\n');
    const generated = new Set(content.split('\n'));
    const at = lines.findIndex((line) => !generated.has(line));
    const isOurs = record[path] !== undefined;
    return {
        rule: 'edited-base',
        category: 'conversion',
        severity: 'error',
        message: isOurs
            ? `${path} was edited by hand since it was generated; generating it anew would lose the edit`
            : `${path} exists and was not generated here; generating it would overwrite it`,
        fix: 'Move the edit into an overlay or the Compose file, or give force to overwrite it.',
        file: join(folder, path),
        line: Math.max(at, 0) + 1,
        column: 1,
    };
}
/** Files that were generated for services that are gone. */
function removals(facts, findings) {
    const generated = new Set(facts.generated.map(({ path }) => path));
    return Object.entries(facts.record).flatMap(([path, hash]) => {
        const before = facts.existing.get(path);
        if (generated.has(path) || before === undefined)
            return [];
        if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) === hash || facts.force)
            return [{ do: 'remove', path, before }];
        findings.push({
            rule: 'orphaned-base',
            category: 'conversion',
            severity: 'warning',
            message: `${path} belongs to a service that is gone, but was edited by hand, and is kept`,
            fix: 'Remove it, or give force.',
            file: join(facts.folder, path),
            line: 1,
            column: 1,
        });
        return [];
    });
}
function recordStep(facts) {
    const base = facts.generated.filter(({ part }) => part === 'base');
    const content = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .printRecord */ .HX)(Object.fromEntries(base.map(({ path, content: text }) => [path, (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(text)])));
    const before = facts.existing.get(_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD);
    if (before === undefined)
        return { do: 'create', path: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD, content, before: '' };
    if ((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(before) === (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(content))
        return { do: 'keep', path: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD, why: 'unchanged' };
    return { do: 'update', path: _record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordName */ .xD, content, before };
}
function join(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}


/***/ }),

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   xD: () => (/* binding */ recordName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Name of the record in the output folder. */
const recordName = '.kompose-convert.json';
/** The hash of a file; line endings don't count, since a checkout may change them. */
function hashOf(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content.replaceAll('\r\n', '\n')).digest('hex');
}
function printRecord(record) {
    const files = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}
/** The record that a text holds; an empty one where it is none, so that everything counts as edited. */
function readRecord(text) {
    if (text === undefined)
        return {};
    try {
        const { files } = JSON.parse(text);
        const entries = typeof files === 'object' && files !== null ? Object.entries(files) : [];
        return Object.fromEntries(entries.filter(([, hash]) => typeof hash === 'string'));
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ nothingToConvert),
/* harmony export */   C0: () => (/* binding */ asStrict),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   F2: () => (/* binding */ nothingWritten),
/* harmony export */   rl: () => (/* binding */ driftFinding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9920);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(539);




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
/** With `check` a file that is not what the conversion gives is an error. */
function driftFinding(folder, step) {
    const verbs = { create: 'is missing', update: 'differs', remove: 'belongs to no service any more', keep: '' };
    return {
        rule: 'drift',
        category: 'conversion',
        severity: 'error',
        message: `${step.path} ${verbs[step.do]}: the manifests are not what the Compose file gives`,
        fix: 'Run gitops-actions convert, and commit what it writes.',
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, step.path),
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
async function reportOf(inputs, host, project, { folder, steps, generated, hasTree }, findings, files) {
    const show = (path) => host.files.relative((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path));
    const overlays = generated.filter(({ part }) => part === 'overlay').map(({ path }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    const changes = steps.filter((step) => step.do !== 'keep');
    const written = steps.filter((step) => step.do !== 'remove' && step.path !== _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD);
    const result = {
        path: hasTree ? host.files.relative(folder) : undefined,
        base: hasTree ? show('base') : undefined,
        overlays: Object.fromEntries(overlays.map((path) => [path.split('/').at(-1) ?? path, show(path)])),
        files: written.map(({ path }) => show(path)),
        changed: changes.length > 0,
        images: project.images,
        builds: project.builds,
        secrets: project.secrets,
        diff: (await Promise.all(changes.map((step) => diffOf(show(step.path), step)))).join(''),
    };
    const documents = project.groups.reduce((sum, { objects }) => sum + objects.length, 0);
    const plan = steps.flatMap((step) => step.do === 'keep' && step.path === _record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordName */ .xD ? [] : [planLine(show(step.path), step)]);
    return {
        findings,
        files,
        documents,
        result,
        outputs: outputTexts(result),
        plan,
        sections: sectionsOf(inputs, project, result),
        picture: [
            {
                from: inputs.file.join(', '),
                to: result.path ?? inputs.allInOne ?? '',
                label: `${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(Object.keys(project.images).length, 'service')}, ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__.quantity)(documents, 'object')}`,
                ...(inputs.dryRun || inputs.check ? { state: 'planned' } : {}),
            },
        ],
    };
}
function planLine(path, step) {
    if (step.do === 'keep')
        return step.why === 'yours' ? `keep   ${path} (yours)` : `keep   ${path}`;
    return `${step.do} ${path}`;
}
async function diffOf(path, step) {
    if (step.do === 'keep')
        return '';
    return (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .unifiedDiff */ .W)(path, step.before, step.do === 'remove' ? '' : step.content);
}
function outputTexts(result) {
    return {
        path: result.path ?? '',
        base: result.base ?? '',
        overlays: JSON.stringify(result.overlays),
        files: JSON.stringify(result.files),
        changed: String(result.changed),
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
    const needed = [
        {
            kind: 'text',
            text: 'These Secrets must exist before the services can start. Their values are never written to Git.',
        },
        {
            kind: 'table',
            columns: ['Secret', 'Keys'],
            rows: project.secrets.map(({ name, keys }) => [{ code: name }, { code: keys.join(', ') }]),
        },
    ];
    const secrets = project.secrets.length === 0 ? [] : [{ title: 'Secrets to provide', body: needed }];
    const isShown = result.diff !== '' && result.diff.length <= maximumDiff && (inputs.check || inputs.dryRun);
    const diff = isShown
        ? [{ title: 'Difference', body: [{ kind: 'code', language: 'diff', text: result.diff }] }]
        : [];
    return [objects, ...secrets, ...diff];
}


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/convert/apply.js

/** Carries out the steps in the output folder. Each file is written whole or not at all. */
function applySteps(steps, folder, host) {
    for (const step of steps) {
        if (step.do === 'create' || step.do === 'update')
            host.files.write((0,external_node_path_.join)(folder, step.path), step.content);
        if (step.do === 'remove')
            host.files.remove((0,external_node_path_.join)(folder, step.path));
    }
}

// EXTERNAL MODULE: ./build/convert/generate.js + 7 modules
var generate = __webpack_require__(2174);
// EXTERNAL MODULE: ./build/convert/inputs.js
var inputs = __webpack_require__(2015);
// EXTERNAL MODULE: ./build/convert/layout.js + 3 modules
var layout = __webpack_require__(6468);
// EXTERNAL MODULE: ./build/convert/plan.js
var convert_plan = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/convert/record.js
var convert_record = __webpack_require__(539);
// EXTERNAL MODULE: ./build/convert/result.js
var result = __webpack_require__(4331);
;// CONCATENATED MODULE: ./build/convert/stage.js









/** kompose-convert: a Compose project becomes a Kustomize base and overlays. */
const convert = {
    contract: inputs.contract,
    async run(inputs, host) {
        const generated = await (0,generate.generate)(inputs, host);
        const { project, read, sources } = generated;
        if (project === undefined)
            return (0,result/* nothingWritten */.F2)(generated.findings, read);
        const outputs = await outputsOf(inputs, generated.files, project, host);
        const changes = outputs.steps.filter((step) => step.do !== 'keep');
        const drift = inputs.check ? changes.map((step) => (0,result/* driftFinding */.rl)(outputs.folder, step)) : [];
        const findings = [...generated.findings, ...outputs.findings, ...drift];
        const isRefused = findings.some(({ severity }) => severity === 'error');
        if (!inputs.dryRun && !inputs.check && !isRefused)
            applySteps(outputs.steps, outputs.folder, host);
        return (0,result/* reportOf */.EI)({ ...inputs, file: sources }, host, project, outputs, findings, read);
    },
};
/** What is written, compared with what is there. */
async function outputsOf(inputs, files, project, host) {
    const hasTree = inputs.out !== undefined || inputs.allInOne === undefined;
    const folder = hasTree ? (inputs.out ?? 'ops') : '.';
    const generated = hasTree ? files : [];
    const existing = existingFiles(host, folder, generated);
    const plan = hasTree
        ? (0,convert_plan/* planOf */.X)({
            folder: host.files.relative(folder),
            generated,
            existing,
            record: (0,convert_record/* readRecord */.aE)(existing.get(convert_record/* recordName */.xD)),
            force: inputs.force,
        })
        : { steps: [], findings: [] };
    const single = inputs.allInOne === undefined ? [] : [await singleFileStep(inputs.allInOne, folder, project, host)];
    return { folder, steps: [...plan.steps, ...single], findings: plan.findings, generated, hasTree };
}
async function singleFileStep(file, folder, project, host) {
    const content = await (0,layout/* allInOne */.L)(project.groups);
    const path = relativeTo(host, folder, file);
    const before = readText(host, file);
    if (before === undefined)
        return { do: 'create', path, content, before: '' };
    return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before };
}
/** A path from the output folder, as the steps have it. */
function relativeTo(host, folder, file) {
    const base = host.files.resolve(folder).split(/[\\/]/);
    const target = host.files.resolve(file).split(/[\\/]/);
    let shared = 0;
    while (shared < base.length && base[shared] === target[shared])
        shared++;
    return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
function existingFiles(host, folder, generated) {
    const record = readText(host, (0,external_node_path_.join)(folder, convert_record/* recordName */.xD));
    const paths = [...generated.map(({ path }) => path), ...Object.keys((0,convert_record/* readRecord */.aE)(record)).filter(isBasePath)];
    const texts = [...new Set(paths)].map((path) => [path, readText(host, (0,external_node_path_.join)(folder, path))]);
    const existing = new Map(texts.filter((entry) => entry[1] !== undefined));
    if (record !== undefined)
        existing.set(convert_record/* recordName */.xD, record);
    return existing;
}
/** A record from a repository is data: it names files of the base, and nothing else. */
function isBasePath(path) {
    return /^base\/[a-z0-9][-a-z0-9.]*\.yaml$/.test(path);
}
function readText(host, path) {
    return host.files.kind(path) === undefined ? undefined : ((0,decode/* textOf */.b6)(host.files.read(path)) ?? '');
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   n2: () => (/* binding */ validateDigest),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRepository: () => (/* binding */ sameRepository),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* unused harmony export canonicalName */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

const limits = { name: 255, tag: 128 };
const hostName = /^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])(?:\.(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9]))*$/;
const addressLiteral = /^\[[0-9a-fA-F:]+\]$/;
const pathComponent = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
/**
 * Reads an image reference: `[registry/]repository[:tag][@digest]`.
 * @throws InputError that says which part is at fault, and why.
 */
function parseReference(text) {
    const result = analyse(text);
    if (typeof result === 'object')
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(text)}" is no image reference: ${result}`, {
        fix: 'Write it as [registry/]repository[:tag][@sha256:digest], for example ghcr.io/acme/web:1.4.0.',
    });
}
/** Like `parseReference`, but gives undefined for what is no reference: for text that may or may not name an image. */
function readReference(text) {
    const result = analyse(text);
    return typeof result === 'object' ? result : undefined;
}
/** The parts of a reference as they are written, without judging them. */
function splitReference(text) {
    const at = text.indexOf('@');
    const head = at < 0 ? text : text.slice(0, at);
    const colon = head.indexOf(':', head.lastIndexOf('/') + 1);
    return {
        name: colon < 0 ? head : head.slice(0, colon),
        ...(colon < 0 ? {} : { tag: head.slice(colon + 1) }),
        ...(at < 0 ? {} : { digest: text.slice(at + 1) }),
    };
}
/** Registry and repository of a reference: `docker.io/library/nginx`. Two references with the same one share a repository. */
function canonicalName(reference) {
    return `${reference.registry}/${reference.repository}`;
}
/** The shortest usual way to write the name: `nginx`, `bitnami/redis`, `ghcr.io/acme/web`. */
function familiarName(reference) {
    if (reference.registry !== 'docker.io')
        return canonicalName(reference);
    const official = /^library\/([^/]+)$/.exec(reference.repository);
    return official?.[1] ?? reference.repository;
}
/** Whether two references name the same repository; tags and digests don't matter. */
function sameRepository(a, b) {
    return a.registry === b.registry && a.repository === b.repository;
}
/**
 * Gives the tag back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateTag(tag) {
    const fault = tagFault(tag);
    if (fault === undefined)
        return tag;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(tag)}" is no image tag: ${fault}`, {
        fix: 'A tag has up to 128 letters, digits, "_", "." and "-", and starts with a letter, a digit or "_".',
    });
}
/**
 * Gives the digest back when it is valid.
 * @throws InputError that says what is wrong with it.
 */
function validateDigest(digest) {
    const fault = digestFault(digest);
    if (fault === undefined)
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${shown(digest)}" is no image digest: ${fault}`, {
        fix: 'A digest is "sha256:" and 64 lower-case hexadecimal digits.',
    });
}
/** Whether a text is a valid tag. */
function isTag(text) {
    return tagForm.test(text);
}
/** Whether a text is a valid digest. */
function isDigest(text) {
    return digestFault(text) === undefined;
}
/** As much of a digest as people tell digests apart by: `sha256:0123456789ab…`. */
function shortDigest(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}…`;
}
/** The reference, or what is wrong with the text. */
function analyse(text) {
    if (text === '')
        return 'it is empty';
    const space = /[\s\p{Cc}]/u.exec(text);
    if (space)
        return 'it holds white space or a control character';
    if (text.includes('://'))
        return 'it has a URL scheme; leave it out';
    const { name, tag, digest } = splitReference(text);
    if (tag !== undefined) {
        const fault = tagFault(tag);
        if (fault !== undefined)
            return `the tag "${shown(tag)}" is wrong: ${fault}`;
    }
    if (digest !== undefined) {
        const fault = digestFault(digest);
        if (fault !== undefined)
            return `the digest "${shown(digest)}" is wrong: ${fault}`;
    }
    const place = analyseName(name);
    if (typeof place === 'string')
        return place;
    return { ...place, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), written: name };
}
function analyseName(name) {
    if (name === '')
        return 'the name is missing';
    if (/^[0-9a-f]{64}$/.test(name))
        return 'a name of 64 hexadecimal digits would be taken for an image id';
    const { registry, path } = splitRegistry(name);
    const fault = registryFault(registry) ?? pathFault(path);
    if (fault !== undefined)
        return fault;
    const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
    if (registry.length + 1 + repository.length > limits.name)
        return `the name is longer than ${limits.name} characters`;
    return { registry, repository };
}
/** The first component is a registry when it can't be one of Docker Hub's namespaces. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const isRegistry = /[.:[]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    if (!isRegistry)
        return { registry: 'docker.io', path: name };
    // Host names have no letter case, but without a dot or a port the capitals alone tell a host from a namespace.
    const registry = /[.:[]/.test(first) ? first.toLowerCase() : first;
    return { registry: registry === 'index.docker.io' ? 'docker.io' : registry, path: name.slice(slash + 1) };
}
function registryFault(registry) {
    const colon = registry.lastIndexOf(':');
    const hasPort = colon > registry.lastIndexOf(']');
    const host = hasPort ? registry.slice(0, colon) : registry;
    if (hasPort && !/^[0-9]{1,5}$/.test(registry.slice(colon + 1)))
        return `the port of the registry "${registry}" is no number`;
    return hostName.test(host) || addressLiteral.test(host)
        ? undefined
        : `"${shown(registry)}" is no host name of a registry`;
}
function pathFault(path) {
    if (path === '')
        return 'the repository is missing';
    if (/[A-Z]/.test(path))
        return `the repository "${shown(path)}" must be in lower case: "${shown(path.toLowerCase())}"`;
    for (const component of path.split('/')) {
        if (component === '')
            return 'it has an empty path component ("//", or "/" at an end)';
        const odd = /[^a-z0-9._-]/.exec(component);
        if (odd)
            return `the character "${odd[0]}" is not allowed in a repository`;
        if (!pathComponent.test(component)) {
            return `"${shown(component)}" must start and end with a letter or digit, with ".", "_", "__" or "-" between them`;
        }
    }
    return undefined;
}
function tagFault(tag) {
    if (tagForm.test(tag))
        return undefined;
    if (tag === '')
        return 'it is empty';
    const odd = /[^\w.-]/u.exec(tag);
    if (odd)
        return `the character ${JSON.stringify(odd[0])} is not allowed`;
    if (tag.length > limits.tag)
        return `it is longer than ${limits.tag} characters`;
    return `it starts with "${tag[0]}"`;
}
function digestFault(digest) {
    const colon = digest.indexOf(':');
    if (colon < 0)
        return 'the algorithm is missing, as in "sha256:…"';
    const algorithm = digest.slice(0, colon);
    const encoded = digest.slice(colon + 1);
    const length = digestLengths[algorithm];
    if (length === undefined)
        return digestForm.test(digest) ? undefined : `"${shown(algorithm)}" with this value is no digest`;
    if (encoded.length !== length)
        return `${algorithm} has ${length} hexadecimal digits, and here are ${encoded.length}`;
    return /^[0-9a-f]+$/.test(encoded) ? undefined : 'only the digits 0-9 and a-f (in lower case) are allowed';
}
/** Long or odd text, cut so that a message stays one readable line. */
function shown(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
    return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}


/***/ }),

/***/ 6185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Finds where each line starts, once; every look-up is a binary search. Lines end at LF, CRLF or CR. */
function linesOf(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10))
            starts.push(i + 1);
    }
    return {
        at(offset) {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { line: low + 1, column: countCharacters(text, starts[low] ?? 0, offset) + 1 };
        },
    };
}
function countCharacters(text, start, end) {
    let count = 0;
    for (let i = start; i < end; i++) {
        const unit = text.charCodeAt(i);
        const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
        const isByteOrderMark = i === 0 && unit === 0xfeff;
        if (!isLowSurrogate && !isByteOrderMark)
            count++;
    }
    return count;
}


/***/ })

};
