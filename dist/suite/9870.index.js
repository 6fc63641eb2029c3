(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9870, ids: [9870], modules: {

/***/ 15511:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenBuildTime),
/* harmony export */   c: () => (/* binding */ readBuildTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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

/***/ 27792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var _report_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35999);
/* harmony import */ var _in_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27524);


/**
 * Brings what is planned to the repository of the inputs: by a push, through the API, or as pull requests. Without a
 * repository the files of the working directory are changed. With `dry-run` nothing is.
 *
 * @throws InputError or ServiceError that names the reason; then nothing was changed.
 */
async function deliver(planOn, inputs, host, options = {}) {
    const { repository } = inputs;
    if (repository === undefined)
        return await (0,_in_place_js__WEBPACK_IMPORTED_MODULE_1__/* .deliverInPlace */ .cL)(planOn, inputs, host);
    const { openDestination } = await Promise.all(/* import() | delivery */[__webpack_require__.e(9113), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 27469));
    const destination = await openDestination({ ...inputs, repository }, host);
    const { deliverCommit, preview } = await Promise.all(/* import() | delivery */[__webpack_require__.e(9113), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 87971));
    if (inputs.dryRun)
        return await preview(planOn, destination, inputs, host, options);
    const carryOut = inputs.pullRequest
        ? (await Promise.all(/* import() | delivery */[__webpack_require__.e(9113), __webpack_require__.e(4815)]).then(__webpack_require__.bind(__webpack_require__, 15525))).deliverProposals
        : deliverCommit;
    const delivery = await carryOut(planOn, destination, inputs, host, options);
    const { origin, name } = destination.remote;
    if (origin === undefined || delivery.commit === undefined)
        return delivery;
    return { ...delivery, files: (0,_report_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAt */ .Tl)(`${origin}/${name}`, delivery.commit, host.environment) };
}


/***/ }),

/***/ 27524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ applyChanges),
/* harmony export */   b2: () => (/* binding */ refuseWithoutRepository),
/* harmony export */   cL: () => (/* binding */ deliverInPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _tip_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50966);


/** Carries a plan out on the files of the working directory. */
async function deliverInPlace(planOn, inputs, host) {
    refuseWithoutRepository(inputs);
    const { workTree } = await __webpack_require__.e(/* import() */ 5395).then(__webpack_require__.bind(__webpack_require__, 75395));
    const plan = await planOn(workTree(host));
    const changed = plan.changes.length > 0 && !(0,_tip_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefused */ .H)(plan);
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

/***/ 41886:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 81991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ originLines),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15511);

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

/***/ 22819:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   $t: () => (/* binding */ placeOf),
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
/** Where a change that is pushed goes, in words. */
function placeOf(branch, repository) {
    return repository === undefined ? 'the working directory' : `${branch} of ${repository}`;
}
/** Where it goes, for the picture of the run. */
function targetOf({ branch, pullRequests: [pull] }, repository) {
    return pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`;
}


/***/ }),

/***/ 50966:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
/* harmony import */ var _report_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28586);

/** Whether a finding forbids to write what is planned. */
function isRefused({ findings }) {
    return (0,_report_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .countBySeverity */ .O)(findings).error > 0;
}


/***/ }),

/***/ 91651:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Jo: () => (/* binding */ isUnder),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   a1: () => (/* binding */ folderMode),
/* harmony export */   e6: () => (/* binding */ withCommit),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const folderMode = '040000';
function isRegular(entry) {
    return entry.mode.startsWith('100');
}
/** The tree of a commit. What was looked up is kept, so several edits of one tip cost one reading. */
function treeOf(source, commit) {
    const known = new Map();
    const at = async (paths) => {
        const unknown = [...new Set(paths)].filter((path) => !known.has(path));
        if (unknown.length > 0) {
            for (const path of unknown)
                known.set(path, undefined);
            for (const entry of await source.at(commit, unknown))
                known.set(entry.path, entry);
        }
        return new Map(paths.flatMap((path) => (known.get(path) === undefined ? [] : [[path, known.get(path)]])));
    };
    const find = async (paths) => withoutFolders(await at(paths));
    return {
        commit,
        at,
        find,
        list: (under = []) => source.entries(commit, under),
        async read(paths) {
            const files = [...(await find(paths)).values()].filter(isRegular);
            const blobs = await source.blobs(files.map((entry) => entry.oid));
            return new Map(files.map((entry) => [entry.path, blobs.get(entry.oid)]));
        },
        search: (texts, under = []) => source.grep(commit, texts, under),
        messageWith: (line) => source.messageWith(commit, line),
    };
}
function withoutFolders(entries) {
    return new Map([...entries].filter(([, { mode }]) => mode !== folderMode));
}
/** Whether a path is one of these files or lies below one of these folders; without any, it does. */
function isUnder(path, under) {
    return under.length === 0 || under.some((one) => path === one || path.startsWith(`${one.replace(/\/$/, '')}/`));
}
/** A tree with the changes of a commit on top that is still to be made: what the next commit of a chain stands on. */
function withCommit(tree, { changes, message }) {
    const changed = new Map(changes.map((change) => [change.path, change.content]));
    const added = (under) => [...changed].flatMap(([path, content]) => (content !== undefined && isUnder(path, under) ? [[path, content]] : []));
    const at = async (paths) => {
        const found = await tree.at(paths);
        for (const path of paths) {
            const mode = found.get(path)?.mode;
            if (changed.has(path))
                found.delete(path);
            if (changed.get(path) !== undefined)
                found.set(path, { path, oid: '', mode: mode ?? '100644' });
            else if (added([path]).length > 0)
                found.set(path, { path, oid: '', mode: folderMode });
        }
        return found;
    };
    return {
        commit: tree.commit,
        at,
        find: async (paths) => withoutFolders(await at(paths)),
        messageWith: async (line) => (message.split('\n').includes(line) ? message : await tree.messageWith(line)),
        async list(under = []) {
            const below = await tree.list(under);
            const modes = new Map(below.map((entry) => [entry.path, entry.mode]));
            const kept = below.filter((entry) => !changed.has(entry.path));
            const laid = added(under).map(([path]) => ({ path, oid: '', mode: modes.get(path) ?? '100644' }));
            return [...kept, ...laid].sort((a, b) => (a.path < b.path ? -1 : 1));
        },
        async read(paths) {
            const below = await tree.read(paths.filter((path) => !changed.has(path)));
            for (const path of paths) {
                const content = changed.get(path);
                if (content !== undefined)
                    below.set(path, content);
            }
            return below;
        },
        async search(texts, under = []) {
            const below = (await tree.search(texts, under)).filter((path) => !changed.has(path));
            const laid = added(under).filter(([, content]) => texts.some((text) => Buffer.from(content).includes(text)));
            return [...below, ...laid.map(([path]) => path)].sort();
        },
    };
}
/** Whether a path may be written in a commit: relative, normal, and not inside Git's own folder. */
function isSafePath(path) {
    if (path === '' || path.includes('\0') || path.includes('\n'))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
/**
 * A path in a repository without `./` in front and slashes at the end; the root is the empty path.
 * @throws InputError for one that leads out of it.
 */
function repositoryPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (!path.startsWith('/') && !parts.includes('..'))
        return parts.join('/');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The path "${path}" leads out of the repository`, {
        fix: 'Give a path relative to the root of the repository.',
    });
}


/***/ }),

/***/ 79466:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ editedFinding),
/* harmony export */   Ib: () => (/* binding */ foreignFinding),
/* harmony export */   Mp: () => (/* binding */ orphanFinding),
/* harmony export */   Pc: () => (/* binding */ staleFinding),
/* harmony export */   TE: () => (/* binding */ behindFindings),
/* harmony export */   h2: () => (/* binding */ recordFinding),
/* harmony export */   jg: () => (/* binding */ unreadableFinding),
/* harmony export */   tY: () => (/* binding */ conflictFindings),
/* harmony export */   zc: () => (/* binding */ unknownEnvironmentFinding)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _record_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71281);


const conversion = { category: 'conversion', severity: 'error' };
function recordFinding(folder, path, { problem, line }) {
    return {
        ...conversion,
        rule: 'damaged-record',
        message: `${path} ${problem}, so it can't be told what was edited by hand`,
        fix: 'Restore it from Git, or give force to generate the base anew, without the edits in it.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line,
        column: 1,
    };
}
/** Nothing tells what was generated in a folder with other manifests. */
function foreignFinding(folder, path, record) {
    return {
        ...conversion,
        rule: 'foreign-files',
        message: `${folder} holds ${path}, and no ${record} that says it was generated here`,
        fix: `Give an empty folder, bring back ${record} from Git, or give force to overwrite the files of base/.`,
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: 1,
        column: 1,
    };
}
/** A file that stands in the way, and nothing tells what was generated there. */
function editedFinding(folder, path, content, before, last) {
    const generated = new Set(content.split('\n'));
    const at = before.split('\n').findIndex((line) => !generated.has(line));
    const why = last === undefined
        ? `${path} exists and was not generated here, as far as ${_record_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .x} tells; generating it would overwrite it`
        : `${path} was edited by hand, and the record of what was generated is one of an older version`;
    return {
        ...conversion,
        rule: 'edited-base',
        message: why,
        fix: last === undefined
            ? `Restore ${_record_name_js__WEBPACK_IMPORTED_MODULE_1__/* .recordName */ .x}, choose another folder with out, or give force to overwrite the file.`
            : 'Move the edit into an overlay or the Compose file, or give force once to overwrite it: later edits are kept.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: Math.max(at, 0) + 1,
        column: 1,
    };
}
function unreadableFinding(folder, path, { problem, line, column }) {
    return {
        ...conversion,
        rule: 'edited-base',
        message: `${path} was edited by hand and can't be merged: ${problem}`,
        fix: 'Mend the file, or give force to overwrite it.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line,
        column,
    };
}
function conflictFindings(folder, path, conflicts) {
    return conflicts.map((conflict) => ({
        ...conversion,
        rule: 'edit-conflict',
        message: conflictMessage(conflict),
        fix: 'Set the field to one of the two, hold it with the comment # gitops-actions:keep, or give on-conflict ours or theirs.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        document: conflict.document,
        path: fieldOf(conflict.steps),
        line: conflict.line,
        column: conflict.column,
    }));
}
/** Fields of an overlay that are as they were generated once, while something else is generated now. */
function behindFindings(folder, path, fields) {
    return fields.map(({ document, steps, line, column, ours, theirs }) => ({
        ...conversion,
        severity: 'warning',
        rule: 'overlay-behind',
        message: `${fieldOf(steps)} stays as it is${shown(ours).replace(' to', ',')}, since overlays are yours; the Compose file would set it${shown(theirs)}`,
        fix: 'Set it here, too, where that is wanted; promote carries versions from one environment to the next.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        document,
        path: fieldOf(steps),
        line,
        column,
    }));
}
function conflictMessage({ steps, object, ours, theirs, theirLine }) {
    const field = fieldOf(steps);
    const what = field === '' ? object : `${field} of ${object}`;
    const there = `${shown(theirs)}${theirLine === undefined ? '' : ` (line ${theirLine} of what is generated)`}`;
    if (ours === undefined)
        return `${what} was taken out by hand, and the Compose file changes it${there}`;
    if (theirs === undefined)
        return `${what} was changed by hand${shown(ours)}, and the Compose file takes it out`;
    return `${what} was changed by hand${shown(ours)}, and by the Compose file${there}`;
}
/** `spec.template.spec.containers[web].image`: list items by name. */
function fieldOf(steps) {
    return steps.slice(1).reduce((path, step) => {
        if (step.startsWith('['))
            return path + step;
        const text = /^[\w-]+$/.test(step) ? step : `[${step}]`;
        return path === '' || text.startsWith('[') ? path + text : `${path}.${text}`;
    }, '');
}
/** What is longer than a line is not shown. */
function shown(value) {
    const text = JSON.stringify(value) ?? '';
    return text.length > 80 ? '' : ` to ${text}`;
}
function orphanFinding(folder, path) {
    return {
        ...conversion,
        severity: 'warning',
        rule: 'orphaned-base',
        message: `${path} belongs to a service that is gone, but was edited by hand, and is kept`,
        fix: 'Remove it, or give force.',
        file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path),
        line: 1,
        column: 1,
    };
}
/** An entry of an overlay that points at nothing: an error where kustomize would refuse to build it. */
function staleFinding(where, path, what, name) {
    const isRefused = path.startsWith('replicas');
    return {
        ...conversion,
        ...where,
        severity: isRefused ? 'error' : 'warning',
        rule: 'stale-overlay',
        message: `${what} ${name}, which is not generated any more`,
        fix: isRefused ? 'Remove the entry: kustomize does not build the overlay with it.' : 'Remove the entry.',
        path,
    };
}
/** An overlay that is kept, and gets nothing of what is new. */
function unknownEnvironmentFinding(file, environment, known) {
    return {
        ...conversion,
        severity: 'warning',
        rule: 'unknown-environment',
        message: `${environment} is none of the environments ${known.join(', ')}: its overlay gets no entries of new services`,
        fix: `Add ${environment} to the input environment, or remove the overlay.`,
        file,
        line: 1,
        column: 1,
    };
}


/***/ }),

/***/ 12422:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ Fingerprint),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);
/* harmony import */ var _item_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7714);


/**
 * What was generated last, without its text: for each field that holds a value, a hash of the way to it and one of the value. Of a
 * field that stands in a file or is generated now it tells whether it was generated last time, and whether its value is the same.
 */
class Fingerprint {
    #values;
    #salt;
    /** @param values hash of the way \u2192 hash of the value. */
    constructor(values, salt) {
        this.#values = values;
        this.#salt = salt;
    }
    /** Whether something of a value was generated at this place. */
    knows(steps, value) {
        let isKnown = false;
        this.#visit(steps, value, (way) => {
            isKnown ||= this.#values.has(way);
        });
        return isKnown;
    }
    /** Whether a value is what was generated at this place. */
    holds(steps, value) {
        let isHeld = true;
        this.#visit(steps, value, (way, hash) => {
            isHeld &&= this.#values.get(way) === hash;
        });
        return isHeld;
    }
    #visit(steps, value, visit) {
        const seed = seedOf(this.#salt);
        visitLeaves(seed, steps.reduce(hashStep, seed), placeOf(steps), value, visit);
    }
    /** As a line of text: eight characters for each field. */
    toString() {
        const text = Buffer.allocUnsafe(1 + 8 * this.#values.size);
        let end = text.write(alphabet[this.#salt]);
        for (const way of Uint32Array.from(this.#values.keys()).sort()) {
            end = pack(text, pack(text, end, way), this.#values.get(way));
        }
        return text.toString('latin1');
    }
    /** Undefined where the text is none. */
    static parse(text) {
        const salt = alphabet.indexOf(text[0] ?? ' ');
        if (text.length % 8 !== 1 || salt < 0)
            return undefined;
        const values = new Map();
        for (let at = 1; at < text.length; at += 8) {
            values.set(unpack(text.slice(at, at + 4)), unpack(text.slice(at + 4, at + 8)));
        }
        return new Fingerprint(values, salt);
    }
    /** The fingerprint of objects that are generated now, by what they are called. */
    static of(objects) {
        for (let salt = 0;; salt++) {
            const seed = seedOf(salt);
            const values = new Map();
            let leaves = 0;
            for (const [id, object] of objects) {
                visitLeaves(seed, hashStep(seed, id), '', object, (way, hash) => {
                    leaves++;
                    values.set(way, hash);
                });
            }
            // Two fields with one hash: another salt tells them apart.
            if (values.size === leaves || salt === alphabet.length - 1)
                return new Fingerprint(values, salt);
        }
    }
}
/**
 * Visits the values that are no filled collections, and lists that are merged as a whole: 24 bits of the way and of the value.
 *
 * @param way the hash of the way to the value.
 * @param place the fields of that way: `spec.template.spec`.
 */
function visitLeaves(seed, way, place, value, visit) {
    if (value === undefined)
        return;
    let isLeaf = true;
    if (Array.isArray(value)) {
        for (const [name, part] of namesOf(place, value) ?? []) {
            isLeaf = false;
            visitLeaves(seed, mixed(append(append(append(way ^ 0x2f, '['), name), ']')), place, part, visit);
        }
    }
    else if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
        for (const name of Object.keys(value)) {
            isLeaf = false;
            visitLeaves(seed, hashStep(way, name), place === '' ? name : `${place}.${name}`, value[name], visit);
        }
    }
    if (isLeaf)
        visit(bitsOf(way), bitsOf(hash(seed, JSON.stringify(value))));
}
/**
 * The items of a list by name; undefined where the list is empty or atomic, or two items have one name.
 *
 * @param place the fields that lead to it: `spec.template.spec.containers`.
 */
function namesOf(place, list) {
    const nameOf = (0,_item_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namerOf */ .h)(place);
    if (nameOf === undefined)
        return undefined;
    const names = new Map();
    for (const item of list) {
        const name = nameOf(item);
        if (name === undefined || names.has(name))
            return undefined;
        names.set(name, item);
    }
    return names.size === 0 ? undefined : names;
}
/** The fields of a way, without the object and the items: `spec.template.spec`. */
function placeOf(steps) {
    return steps
        .slice(1)
        .filter((step) => !step.startsWith('['))
        .join('.');
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 24 bits as four characters. */
function pack(text, at, bits) {
    let end = at;
    for (let shift = 18; shift >= 0; shift -= 6)
        text[end++] = alphabet.charCodeAt((bits >>> shift) & 63);
    return end;
}
function unpack(text) {
    return [...text].reduce((bits, character) => bits * 64 + Math.max(alphabet.indexOf(character), 0), 0);
}
function seedOf(salt) {
    return 0x811c9dc5 ^ Math.imul(salt + 1, 0x9e3779b1);
}
/** A hash with one more text in it (FNV-1a, with the bits mixed at the end). Nothing secret depends on it. */
function hash(seed, text) {
    return mixed(append(seed, text));
}
function append(seed, text) {
    let bits = seed;
    for (let i = 0; i < text.length; i++)
        bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
    return bits;
}
function mixed(hash) {
    let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return bits ^ (bits >>> 16);
}
function hashStep(way, step) {
    return hash(way ^ 0x2f, step);
}
/** 24 bits of a hash: of 16 million changes one is taken for none. */
function bitsOf(bits) {
    return bits & 0xffffff;
}
/** 24 bits of a text as four characters. */
function shortHash(text) {
    const four = Buffer.allocUnsafe(4);
    pack(four, 0, bitsOf(hash(seedOf(0), text)));
    return four.toString('latin1');
}


/***/ }),

/***/ 94180:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   YI: () => (/* binding */ planFolder),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   mp: () => (/* binding */ manifestsBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91651);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80853);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16347);
/* harmony import */ var _record_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71281);





/** What has to change in a folder of a tree so that it holds what is generated and what was edited by hand. */
async function planFolder(tree, { folder, generated, ...policy }) {
    if (generated.length === 0)
        return { steps: [], findings: [] };
    const own = generated.flatMap(({ path }) => [path, (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPathOf */ .ok)(path)]).concat(_record_name_js__WEBPACK_IMPORTED_MODULE_4__/* .recordName */ .x);
    const existing = await textsOf(tree, folder, [...new Set([...own, ...(await manifestsBelow(tree, folder))])]);
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planOf */ .XC)({ folder, generated, existing, ...policy });
}
/** The paths of the manifests below base/ and overlays/, from the folder. */
async function manifestsBelow(tree, folder) {
    const entries = await tree.list(['base', 'overlays'].map((part) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, part)));
    const manifests = entries.filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry) && /\.ya?ml$/.test(entry.path));
    return manifests.map(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, path));
}
/** The texts of files of a folder, by their paths in it. */
async function textsOf(tree, folder, paths) {
    const inTree = new Map(paths.map((path) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path), path]));
    const contents = await tree.read([...inTree.keys()]);
    return new Map([...contents].map(([path, bytes]) => [inTree.get(path) ?? path, (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(bytes) ?? '']));
}
/** Steps in a folder as changes of the tree. */
function changesOf(steps, folder) {
    return steps.flatMap((step) => {
        if (step.do === 'keep')
            return [];
        const content = step.do === 'remove' ? undefined : Buffer.from(step.content);
        return [{ path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, step.path), content }];
    });
}


/***/ }),

/***/ 3043:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ heldIn),
/* harmony export */   B: () => (/* binding */ holdsAnything)
/* harmony export */ });
/* harmony import */ var _yaml_decode_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60181);
/* harmony import */ var _yaml_decode_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96844);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46185);



const mark = /#[ \t]*gitops-actions:keep(?![\w-])/g;
/**
 * Which fields of a document a comment `# gitops-actions:keep` holds: what begins on its line, or on the next line with content where
 * it stands alone. Above the first field it holds the whole object.
 */
function heldIn(text, { start, end }, root) {
    const held = [...text.slice(start, end).matchAll(mark)].flatMap(({ index }) => pathOf(text, start + index, root) ?? []);
    if (held.length === 0)
        return () => undefined;
    const texts = held.map((path) => JSON.stringify(path).slice(0, -1));
    return (path) => {
        const own = JSON.stringify(path).slice(0, -1);
        if (texts.some((one) => one === own || own.startsWith(`${one},`) || one === '['))
            return 'all';
        const isAbove = (one) => one.startsWith(own === '[' ? '[' : `${own},`);
        return texts.some(isAbove) ? 'part' : undefined;
    };
}
/** Whether a text seems to hold anything. */
function holdsAnything(text) {
    return text.match(mark) !== null;
}
/** In a list, so that no path (within a scalar) and the path of the object differ. */
function pathOf(text, at, root) {
    if (isInScalar(root, at))
        return undefined;
    const line = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfLine */ .C2)(text, at);
    const isAlone = text.slice(line, at).trim() === '';
    const from = isAlone ? nextContent(text, at) : line;
    if (isAlone && from <= root.first && at < root.first)
        return [[]];
    const path = outermostOn(text, root, from, (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfLine */ .vT)(text, from + 1));
    return path === undefined ? undefined : [path];
}
/** Where the next line begins that is neither empty nor a comment, after its indentation. */
function nextContent(text, at) {
    const lead = /(?:\r\n?|\n)[ \t]*(?![ \t#\r\n])/g;
    lead.lastIndex = at;
    return lead.test(text) ? lead.lastIndex : at;
}
function isInScalar(node, at) {
    if (node.kind === _yaml_decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.scalar)
        return node.start <= at && at < node.end;
    return node.children.some((child) => child.first <= at && at < child.end && isInScalar(child, at));
}
/** The path of the outermost field or item that begins in a stretch of the text. */
function outermostOn(text, node, from, to) {
    const isList = node.kind === _yaml_decode_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeKind */ .F.sequence;
    for (let at = 0; at < node.children.length; at += isList ? 1 : 2) {
        const key = node.children[at];
        const value = isList ? key : node.children[at + 1];
        const step = isList ? at : ((0,_yaml_decode_value_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfKey */ .m1)(key) ?? '');
        const first = isList ? dashBefore(text, key.first) : key.first;
        if (first >= from && first <= to)
            return [step];
        if (first > to)
            return undefined;
        const inner = value.first <= to && value.end > from ? outermostOn(text, value, from, to) : undefined;
        if (inner !== undefined)
            return [step, ...inner];
    }
    return undefined;
}
/** The dash of a block item; where it begins itself in a flow list. */
function dashBefore(text, at) {
    const before = /-\s+$/.exec(text.slice((0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .startOfLine */ .C2)(text, at), at));
    return before === null ? at : at - before[0].length;
}


/***/ }),

/***/ 7714:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nameOfItem),
/* harmony export */   h: () => (/* binding */ namerOf)
/* harmony export */ });
/**
 * The lists whose items have names, by the fields that lead to them, and the fields that name an item: `x-kubernetes-list-map-keys`
 * of the OpenAPI of Kubernetes (a test holds this table against data/), and what Kustomize merges by. All other lists are atomic.
 */
const named = [
    [/(?:^|\.)(?:c|initC|ephemeralC)ontainers$/, ['name']],
    [/ontainers\.env$|\.resources\.claims$/, ['name']],
    [/ontainers\.ports$/, ['containerPort', 'protocol']],
    [/ontainers\.volumeMounts$/, ['mountPath']],
    [/ontainers\.volumeDevices$/, ['devicePath']],
    [/(?:^|\.)spec\.(?:volumes|imagePullSecrets|schedulingGates|resourceClaims)$/, ['name']],
    [/(?:^|\.)spec\.hostAliases$/, ['ip']],
    [/(?:^|\.)spec\.topologySpreadConstraints$/, ['topologyKey', 'whenUnsatisfiable']],
    [/^spec\.ports$/, ['port', 'protocol']],
    [/^secrets$/, ['name']],
    [/(?:^|\.)metadata\.ownerReferences$/, ['uid']],
    // Atomic for the API server, which lets nobody change it; a file is edited field by field all the same.
    [/^spec\.volumeClaimTemplates$/, ['metadata.name']],
    // https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
    [/^(?:images|replicas|configMapGenerator|secretGenerator)$/, ['name']],
    [/^patches$/, ['target.kind', 'target.name', 'target.namespace', 'path']],
];
/** Lists of texts that are sets: the text is the name. */
const sets = /^(?:resources|components|crds|configurations|transformers|generators)$|(?:^|\.)metadata\.finalizers$/;
/** What the API server fills in. */
const defaults = { protocol: 'TCP' };
/** The name of an item of a list in a manifest or kustomization; undefined where the list is atomic. */
const nameOfItem = (path, item) => namerOf(path.join('.'))?.(item);
const namers = new Map();
/** What names the items of the list at a place, such as `spec.template.spec.containers`; undefined where the list is atomic. */
function namerOf(place) {
    if (!namers.has(place))
        namers.set(place, makeNamer(place));
    return namers.get(place);
}
function makeNamer(place) {
    if (sets.test(place))
        return (item) => (typeof item === 'string' ? item : undefined);
    const keys = named.find(([pattern]) => pattern.test(place))?.[1].map((key) => key.split('.'));
    if (keys === undefined)
        return undefined;
    const isPatches = place === 'patches';
    return (item) => {
        const parts = keys.map((key) => fieldOf(item, key));
        if (parts.every((part) => part === undefined))
            return undefined;
        const name = parts.flatMap((part, index) => part ?? defaults[keys[index][0]] ?? []).join('/');
        return isPatches && isJsonPatch(item) ? `${name}/operations` : name;
    };
}
/** One object may have a strategic merge patch and one of operations. */
function isJsonPatch(item) {
    const patch = fieldOf(item, ['patch']);
    return typeof patch === 'string' && /^\s*(?:#.*\n\s*)*[-[]/.test(patch);
}
/** A scalar of an item. */
function fieldOf(item, [key, ...rest]) {
    if (key === undefined)
        return typeof item === 'object' ? undefined : item;
    if (typeof item !== 'object' || item === null)
        return undefined;
    return fieldOf(item[key], rest);
}


/***/ }),

/***/ 75821:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  TH: () => (/* binding */ idOf),
  nD: () => (/* binding */ mergeFile),
  aC: () => (/* binding */ valuesIn)
});

// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/yaml/lines.js
var lines = __webpack_require__(46185);
// EXTERNAL MODULE: ./build/yaml/locate.js
var locate = __webpack_require__(74910);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/yaml/decode/node.js
var decode_node = __webpack_require__(60181);
// EXTERNAL MODULE: ./build/yaml/decode/value.js
var decode_value = __webpack_require__(96844);
;// CONCATENATED MODULE: ./build/yaml/layout.js



/** Where things stand in a YAML text. */
class Layout {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The fields of a mapping. */
    fieldsOf(node) {
        const entries = [];
        for (let at = 0; at < node.children.length; at += 2) {
            const key = node.children[at];
            const value = node.children[at + 1];
            const explicit = /\?[ \t]+$/.exec(this.#text.slice((0,lines/* startOfLine */.C2)(this.#text, key.first), key.first))?.[0] ?? '';
            const start = key.first - explicit.length;
            entries.push({ start, end: Math.max(key.end, this.#endOf(value)), name: (0,decode_value/* nameOfKey */.m1)(key), key, value });
        }
        return entries;
    }
    /** The items of a list. */
    itemsOf(node, nameItem) {
        const column = this.columnOf(node.start);
        let end = node.start;
        return node.children.map((value) => {
            const start = this.isFlow(node) ? value.first : this.#dashBetween(end, value.first, column);
            end = Math.max(this.#endOf(value), value.first);
            return { start, end, name: nameItem((0,decode_value/* toValue */.BA)(value).value), key: undefined, value };
        });
    }
    /** The offset of the dash of a block list that stands in a column between two offsets. */
    #dashBetween(from, to, column) {
        for (let line = (0,lines/* startOfLine */.C2)(this.#text, from);; line = this.nextLine(line + 1)) {
            const at = line + column;
            if (at >= from && at < to && this.#text[at] === '-')
                return at;
            if (at >= to)
                return from;
        }
    }
    /** The end of a node; behind the empty lines that a block scalar keeps. */
    #endOf(node) {
        const last = node.children.at(-1);
        if (last !== undefined && !this.isFlow(node))
            return this.#endOf(last);
        if (!/^[|>][0-9]?\+/.test(this.#text.slice(node.start, node.start + 3)))
            return node.end;
        return node.end + (/^(?:[ \t]*(?:\r\n?|\n))+/.exec(this.#text.slice(node.end))?.[0].length ?? 0);
    }
    isFlow(node) {
        return this.#text[node.start] === '{' || this.#text[node.start] === '[';
    }
    /** How many columns stand before an offset on its line. A byte order mark is none. */
    columnOf(at) {
        const start = (0,lines/* startOfLine */.C2)(this.#text, at);
        return at - start - (start === 0 && this.#text.startsWith('\uFEFF') ? 1 : 0);
    }
    /** Whether a value begins on a line below the end of its key. */
    isOnLaterLine(keyEnd, at) {
        return /[\r\n]/.test(this.#text.slice(keyEnd, at));
    }
    /** Where the next line begins behind an offset; the offset itself where a line begins there. */
    nextLine(at) {
        if (/[\r\n]/.test(this.#text[at - 1] ?? ''))
            return at;
        const end = (0,lines/* endOfLine */.vT)(this.#text, at);
        return end + (this.#text.startsWith('\r\n', end) ? 2 : end < this.#text.length ? 1 : 0);
    }
    nextContent(at) {
        const next = this.nextLine(at);
        return next + (/^[\s]*/.exec(this.#text.slice(next))?.[0].length ?? 0);
    }
    /** How a document indents: by its first nested mapping, and the first list below a key. */
    indentation(root) {
        let step;
        let dash;
        const open = [root];
        for (let node = open.shift(); node !== undefined && (step === undefined || dash === undefined); node = open.shift()) {
            if (node.kind === decode_node/* nodeKind */.F.mapping && !this.isFlow(node)) {
                for (let at = 0; at < node.children.length; at += 2) {
                    const value = node.children[at + 1];
                    const deeper = this.columnOf(value.start) - this.columnOf(node.children[at].first);
                    if (value.children.length === 0 ||
                        this.isFlow(value) ||
                        !this.isOnLaterLine(node.children[at].end, value.start))
                        continue;
                    if (value.kind === decode_node/* nodeKind */.F.mapping)
                        step ??= deeper;
                    if (value.kind === decode_node/* nodeKind */.F.sequence)
                        dash ??= deeper;
                }
            }
            open.push(...node.children);
        }
        return { step: step ?? 2, dash: dash ?? 2 };
    }
}

// EXTERNAL MODULE: ./build/yaml/print.js
var print = __webpack_require__(13709);
;// CONCATENATED MODULE: ./build/yaml/same-items.js
/** Whether all items have names, and each its own. */
function areNames(names) {
    return names.every((name) => name !== undefined) && new Set(names).size === names.length;
}
/** The index of each item before; undefined where they have changed places. */
function sameNames(before, names) {
    const indexes = new Map(before.map((name, index) => [name, index]));
    const from = names.map((name) => indexes.get(name));
    const present = from.filter((index) => index !== undefined);
    return present.every((index, at) => at === 0 || index > present[at - 1]) ? from : undefined;
}
/** The longest common subsequence: for each item the index of the equal one before. */
function commonItems(before, after) {
    const a = before.map((item) => JSON.stringify(item));
    const b = after.map((item) => JSON.stringify(item));
    const lengths = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            lengths[i][j] = a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    const from = [];
    for (let i = 0, j = 0; j < b.length;) {
        if (i < a.length && a[i] === b[j]) {
            from.push(i++);
            j++;
        }
        else if (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])
            i++;
        else {
            from.push(undefined);
            j++;
        }
    }
    return from;
}
/** The stretches of indexes that are not kept: first and last of each. */
function runsWithout(length, kept) {
    const runs = [];
    for (let index = 0; index < length; index++) {
        if (kept.has(index))
            continue;
        const run = runs.at(-1);
        if (run !== undefined && run[1] === index - 1)
            run[1] = index;
        else
            runs.push([index, index]);
    }
    return runs;
}

// EXTERNAL MODULE: ./build/yaml/splice.js
var splice = __webpack_require__(40176);
;// CONCATENATED MODULE: ./build/yaml/revise.js










const nameless = () => undefined;
/**
 * Gives the first document of a YAML text another value. Only what differs is edited: comments, order, quotes, indentation and
 * line breaks of everything else stay, in block and flow style. Fields keep the order in which they stand; new ones follow the
 * field that they follow in the value. Items of lists are found again by name, those without names by being equal.
 * Aliases and merge keys are carried out where what they stand for is no longer the same everywhere.
 *
 * @param value JSON data, a mapping or a list that is not empty.
 * @returns the text of the whole document, which decodes to the value.
 */
function reviseDocument(text, value, nameItem = nameless) {
    let revised = text;
    // A change within an anchor changes its aliases, which a second round makes good.
    for (const expand of [false, false, true]) {
        const { root, value: before } = (0,decode/* decodeDocument */.w8)(revised, wholeOf(revised));
        if (root === undefined)
            break;
        if (before !== undefined && (0,external_node_util_.isDeepStrictEqual)(before, value))
            return revised;
        const splices = new Revision(revised, root, nameItem, expand).splicesTo(value);
        const next = (0,splice/* applySplices */.U)(revised, splices);
        const decoded = (0,decode/* decodeDocument */.w8)(next, wholeOf(next));
        if ((0,external_node_util_.isDeepStrictEqual)(decoded.value, value))
            return next;
        if (decoded.problem === undefined)
            revised = next;
    }
    // What no edit gives (an anchor that nothing but its removal can mend) is written anew.
    const { root } = (0,decode/* decodeDocument */.w8)(text, wholeOf(text));
    const printed = (0,print/* printBlock */.J8)(value, 0, { step: 2, dash: 2, lineBreak: (0,lines/* lineBreakOf */.n_)(text) });
    return root === undefined ? printed : text.slice(0, root.first) + printed + text.slice(root.end);
}
function wholeOf(text) {
    return (0,decode/* splitDocuments */.ZF)(text)[0];
}
class Revision {
    #text;
    #layout;
    #root;
    #nameItem;
    #expand;
    #style;
    #splices = [];
    /** @param expand whether aliases and merge keys are all carried out. */
    constructor(text, root, nameItem, expand) {
        this.#text = text;
        this.#layout = new Layout(text);
        this.#root = root;
        this.#nameItem = nameItem;
        this.#expand = expand;
        this.#style = { ...this.#layout.indentation(root), lineBreak: (0,lines/* lineBreakOf */.n_)(text) };
    }
    splicesTo(value) {
        if (!this.#reviseInside(this.#root, value, [])) {
            const column = this.#layout.columnOf(this.#root.first);
            this.#replace(this.#root.first, this.#root.end, (0,print/* printBlock */.J8)(value, column, this.#style));
        }
        return this.#splices;
    }
    /** Edits within a node; false where another node must take its place. */
    #reviseInside(node, value, path) {
        if (!(this.#expand && hasAlias(node)) && (0,external_node_util_.isDeepStrictEqual)((0,decode_value/* toValue */.BA)(node).value, value))
            return true;
        if (node.kind === decode_node/* nodeKind */.F.mapping && (0,build_value/* isObject */.Gv)(value))
            return this.#reviseMapping(node, value, path);
        if (node.kind === decode_node/* nodeKind */.F.sequence && Array.isArray(value))
            return this.#reviseList(node, value, path);
        return false;
    }
    #reviseMapping(node, value, path) {
        const entries = this.#layout.fieldsOf(node);
        const hasMerge = entries.some(({ key }) => (0,decode_value/* isMerge */.F5)(key));
        if (hasMerge && (this.#expand || !this.#mergesStay(node, entries, value)))
            return false;
        const indexes = new Map(entries.map(({ name }, index) => [name, index]));
        const merged = hasMerge ? (0,decode_value/* toValue */.BA)(node).value : {};
        const wanted = Object.entries(value).flatMap(([key, field]) => {
            const from = indexes.get(key);
            if (from === undefined && hasMerge && (0,external_node_util_.isDeepStrictEqual)(merged[key], field))
                return [];
            return field === undefined ? [] : [{ from, key, value: field }];
        });
        const kept = entries.flatMap(({ key }, from) => ((0,decode_value/* isMerge */.F5)(key) ? [{ from, key: '<<', value: undefined }] : []));
        return this.#reviseEntries(node, entries, [...kept, ...wanted], path);
    }
    /** Whether a mapping can keep its merge keys: nothing that they bring is to go. */
    #mergesStay(node, entries, value) {
        const own = new Set(entries.map(({ name }) => name));
        return Object.keys((0,decode_value/* toValue */.BA)(node).value).every((key) => own.has(key) || Object.hasOwn(value, key));
    }
    #reviseList(node, value, path) {
        const entries = this.#layout.itemsOf(node, (item) => this.#nameItem(path, item));
        const names = value.map((item) => this.#nameItem(path, item));
        const namesBefore = entries.map(({ name }) => name);
        const isNamed = areNames(names) && areNames(namesBefore);
        const before = entries.map((entry) => (0,decode_value/* toValue */.BA)(entry.value).value);
        const from = isNamed ? sameNames(namesBefore, names) : commonItems(before, value);
        // Items in another order are a list of its own.
        if (from === undefined)
            return false;
        const wanted = value.map((item, index) => ({ from: from[index], key: '', value: item }));
        return this.#reviseEntries(node, entries, wanted, path);
    }
    #reviseEntries(node, entries, wanted, path) {
        const kept = new Set(wanted.flatMap(({ from }) => from ?? []));
        const isFlow = this.#layout.isFlow(node);
        // An empty collection is written as a whole, and so is one of which nothing stays.
        if (wanted.length === 0 || kept.size === 0)
            return false;
        for (const { from, value } of wanted) {
            const entry = from === undefined ? undefined : entries[from];
            if (entry === undefined || value === undefined)
                continue;
            const inner = entry.name === undefined || entry.key === undefined ? path : [...path, entry.name];
            if (!this.#reviseInside(entry.value, value, inner))
                this.#replaceValue(entry, value, isFlow);
        }
        this.#insert(entries, wanted, isFlow);
        if (isFlow)
            this.#removeFromFlow(entries, kept);
        else
            this.#removeFromBlock(entries, kept);
        return true;
    }
    /** New entries follow the one that is before them, or stand before the first that stays. */
    #insert(entries, wanted, isFlow) {
        const firstKept = Math.min(...wanted.flatMap(({ from }) => from ?? []));
        let after;
        const additions = new Map();
        for (const one of wanted) {
            if (one.from !== undefined)
                after = one.from;
            else
                additions.set(after, [...(additions.get(after) ?? []), one]);
        }
        for (const [index, added] of additions) {
            const entry = entries[index ?? firstKept];
            const column = this.#layout.columnOf(entry.start);
            const texts = added.map((one) => this.#printEntry(one, entry, column, isFlow));
            if (index === undefined)
                this.#insertBefore(entry, texts, column, isFlow);
            else
                this.#insertAfter(entry, texts, column, isFlow);
        }
    }
    #printEntry({ key, value }, beside, column, isFlow) {
        if (isFlow)
            return beside.key === undefined ? (0,print/* printFlow */.IT)(value) : `${JSON.stringify(key)}: ${(0,print/* printFlow */.IT)(value)}`;
        if (beside.key === undefined)
            return (0,print/* printItem */.ZB)(value, column, this.#style);
        return this.#printKey(key, beside.key) + (0,print/* printFieldValue */.RY)(value, column, this.#style);
    }
    /** A key in the quotes of another one. */
    #printKey(key, beside) {
        const quote = this.#text[beside.start] === '"' ? '"' : '';
        return `${quote === '' ? (0,print/* printKey */.Hg)(key) : (0,print/* printText */.n)(key, quote)}:`;
    }
    #insertBefore(entry, texts, column, isFlow) {
        const gap = isFlow ? ', ' : this.#style.lineBreak + ' '.repeat(column);
        this.#replace(entry.start, entry.start, texts.map((text) => text + gap).join(''));
    }
    #insertAfter(entry, texts, column, isFlow) {
        if (isFlow) {
            this.#replace(entry.end, entry.end, texts.map((text) => `, ${text}`).join(''));
            return;
        }
        const { lineBreak } = this.#style;
        const indent = ' '.repeat(column);
        // A block scalar that keeps its last line breaks ends where the next line begins.
        if (/[\r\n]/.test(this.#text[entry.end - 1] ?? '')) {
            this.#replace(entry.end, entry.end, texts.map((text) => indent + text + lineBreak).join(''));
            return;
        }
        const at = (0,lines/* endOfLine */.vT)(this.#text, entry.end);
        this.#replace(at, at, texts.map((text) => lineBreak + indent + text).join(''));
    }
    #removeFromFlow(entries, kept) {
        for (const [first, last] of runsWithout(entries.length, kept)) {
            const before = entries[first - 1];
            if (before !== undefined)
                this.#replace(before.end, entries[last].end, '');
            else
                this.#replace(entries[first].start, entries[last + 1].start, '');
        }
    }
    /** Whole lines go. Comments above them stay. */
    #removeFromBlock(entries, kept) {
        for (const [first, last] of runsWithout(entries.length, kept)) {
            const { start } = entries[first];
            const isInline = this.#text.slice((0,lines/* startOfLine */.C2)(this.#text, start), start).trim() !== '';
            if (isInline)
                this.#replace(start, this.#layout.nextContent(entries[last].end), '');
            else
                this.#removeLines(entries.slice(first, last + 1));
        }
    }
    /** From the end of the line before to the end of the last one, where what follows may be inserted. */
    #removeLines(entries) {
        const isTop = (0,lines/* startOfLine */.C2)(this.#text, entries[0].start) === 0;
        for (const { start, end } of entries) {
            const from = (0,lines/* startOfLine */.C2)(this.#text, start);
            if (isTop)
                this.#replace(from === 0 ? start : from, this.#layout.nextLine(end), '');
            else
                this.#replace((0,lines/* endOfLine */.vT)(this.#text, from), (0,lines/* endOfLine */.vT)(this.#text, end), '');
        }
    }
    #replaceValue(entry, value, isFlow) {
        const { value: node, key } = entry;
        const column = this.#layout.columnOf(entry.start);
        const isFilled = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
        if (isFlow)
            this.#replace(node.first, node.end, this.#spaced(node, this.#printLike(node, value)));
        else if (key === undefined)
            this.#replace(node.first, node.end, this.#itemText(node, value, column));
        else if (isFilled)
            this.#replaceByBlock(entry, value, column);
        else if (this.#layout.isOnLaterLine(key.end, node.first))
            this.#replaceBelow(entry, value, column);
        else
            this.#replace(node.first, node.end, this.#spaced(node, this.#printLike(node, value, column)));
    }
    #itemText(node, value, column) {
        const inner = this.#layout.columnOf(node.first);
        const isCollection = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
        if (isCollection && node.first > node.start - 1 && node.end > node.first)
            return (0,print/* printBlock */.J8)(value, inner, this.#style);
        return this.#spaced(node, isCollection ? (0,print/* printBlock */.J8)(value, column + 2, this.#style) : this.#printLike(node, value, column));
    }
    /** A value that is empty stands right behind its colon or dash. */
    #spaced(node, text) {
        return node.end === node.first && /\S/.test(this.#text[node.first - 1] ?? ' ') ? ` ${text}` : text;
    }
    /** A scalar in the quotes of the one whose place it takes. */
    #printLike(node, value, column) {
        const quote = /^["']/.exec(this.#text.slice(node.start, node.start + 1))?.[0] ?? '';
        if (typeof value === 'string' && quote !== '' && !value.includes('\n'))
            return (0,print/* printText */.n)(value, quote);
        if (column === undefined)
            return (0,print/* printFlow */.IT)(value);
        return (0,print/* printFieldValue */.RY)(value, column, this.#style).trimStart();
    }
    /** A comment behind the old value stays behind the key. */
    #replaceByBlock({ key, value: node }, value, column) {
        const block = (0,print/* printFieldValue */.RY)(value, column, this.#style);
        const colon = this.#text.indexOf(':', key.end) + 1;
        const isOneLine = !/[\r\n]/.test(this.#text.slice(colon, node.end));
        if (!isOneLine) {
            this.#replace(colon, node.end, block);
            return;
        }
        const end = (0,lines/* endOfLine */.vT)(this.#text, node.end);
        if (node.end > colon)
            this.#replace(colon, node.end, '');
        this.#replace(end, end, block);
    }
    /** The old value begins on a line below its key. */
    #replaceBelow({ key, value: node }, value, column) {
        const colon = this.#text.indexOf(':', key.end) + 1;
        this.#replace(colon, node.end, (0,print/* printFieldValue */.RY)(value, column, this.#style));
    }
    #replace(start, end, text) {
        if (start !== end || text !== '')
            this.#splices.push({ start, end, text });
    }
}
function hasAlias(node) {
    return node.kind === decode_node/* nodeKind */.F.alias || node.children.some(hasAlias);
}

// EXTERNAL MODULE: ./build/regeneration/fingerprint.js
var fingerprint = __webpack_require__(12422);
// EXTERNAL MODULE: ./build/regeneration/held.js
var regeneration_held = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/regeneration/item-names.js
var item_names = __webpack_require__(7714);
;// CONCATENATED MODULE: ./build/regeneration/merge.js



/** Mappings whose keys are free: each is a thing of its own, and does not need the others. */
const free = new Set([
    'annotations',
    'labels',
    'matchLabels',
    'nodeSelector',
    'data',
    'stringData',
    'binaryData',
    'limits',
    'requests',
]);
/**
 * What a value becomes: undefined where it is to go, or to stay away. `ours` is what stands in the file, `theirs` what is generated
 * now, undefined where there is none; what was generated last time tells who of the two has changed it.
 */
function merged(merge, steps, path, ours, theirs) {
    if ((0,external_node_util_.isDeepStrictEqual)(ours, theirs))
        return ours;
    if (ours !== undefined && merge.held(path) === 'all')
        return ours;
    if (merge.isSetOnce?.(steps))
        return leftBehind(merge, steps, path, ours, theirs);
    if (ours === undefined)
        return added(merge, steps, path, theirs);
    if (theirs === undefined)
        return removed(merge, steps, path, ours);
    if ((0,build_value/* isObject */.Gv)(ours) && (0,build_value/* isObject */.Gv)(theirs))
        return mergedMappings(merge, steps, path, ours, theirs);
    const lists = namedLists(steps, ours, theirs);
    if (lists !== undefined)
        return mergedLists(merge, steps, path, lists.ours, lists.theirs);
    if (merge.last.holds(steps, theirs))
        return ours;
    if (merge.last.holds(steps, ours))
        return theirs;
    return conflict(merge, steps, path, ours, theirs);
}
/** Something that is generated and does not stand there. */
function added(merge, steps, path, theirs) {
    if (!merge.last.knows(steps, theirs))
        return theirs;
    // It was taken out by hand.
    if (merge.last.holds(steps, theirs))
        return undefined;
    if ((0,build_value/* isObject */.Gv)(theirs) && free.has(steps.at(-1) ?? '')) {
        return nonEmpty(mergedMappings(merge, steps, path, {}, theirs));
    }
    return conflict(merge, steps, path, undefined, theirs);
}
/** Something that stands there and is not generated. */
function removed(merge, steps, path, ours) {
    if (!merge.last.knows(steps, ours))
        return ours;
    const isHeld = merge.held(path) === 'part';
    // What is set once in an item is no reason to keep it.
    const isUnedited = merge.last.holds(steps, ours) || merge.isSetOnce?.([...steps, 'value']) === true;
    if (isUnedited && !isHeld)
        return undefined;
    const isThing = steps.length === 1 || steps.at(-1)?.startsWith('[') === true;
    if (isThing && isHeld)
        return ours;
    if ((0,build_value/* isObject */.Gv)(ours) && !isThing)
        return nonEmpty(mergedMappings(merge, steps, path, ours, {}));
    const list = Array.isArray(ours) ? (0,fingerprint/* namesOf */.eZ)((0,fingerprint/* placeOf */.$t)(steps), ours) : undefined;
    if (list !== undefined)
        return nonEmpty(mergedLists(merge, steps, path, list, new Map()));
    return conflict(merge, steps, path, ours, undefined);
}
function leftBehind(merge, steps, path, ours, theirs) {
    if (ours === undefined || theirs === undefined || !merge.last.holds(steps, ours))
        return ours;
    if (merge.follows?.(steps))
        return theirs;
    merge.conflicts.push({ steps, path, ours, theirs });
    return ours;
}
function conflict(merge, steps, path, ours, theirs) {
    const isLeftBehind = merge.isSetOnce !== undefined && ours !== undefined && theirs !== undefined;
    if (merge.onConflict === 'fail' || isLeftBehind)
        merge.conflicts.push({ steps, path, ours, theirs });
    return merge.onConflict === 'theirs' ? theirs : ours;
}
function mergedMappings(merge, steps, path, ours, theirs) {
    const keys = interleaved(Object.keys(ours), Object.keys(theirs));
    const entries = keys.map((key) => {
        return [key, merged(merge, [...steps, key], [...path, key], fieldOf(ours, key), fieldOf(theirs, key))];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
function mergedLists(merge, steps, path, ours, theirs) {
    const [own, generated] = [[...ours.keys()], [...theirs.keys()]];
    const indexes = new Map(own.map((name, index) => [name, index]));
    // Init containers run one after the other: where nobody has touched them, they stand as they are generated.
    const isSequence = steps.at(-1) === 'initContainers' && merge.last.holds(steps, [...ours.values()]);
    return (isSequence ? interleaved(generated, own) : interleaved(own, generated))
        .map((name) => {
        const index = indexes.get(name);
        const at = index === undefined ? path : [...path, index];
        return merged(merge, [...steps, `[${name}]`], at, ours.get(name), theirs.get(name));
    })
        .filter((item) => item !== undefined);
}
/** Two lists whose items have names, one of which may be empty. */
function namedLists(steps, ours, theirs) {
    if (!Array.isArray(ours) || !Array.isArray(theirs))
        return undefined;
    const place = (0,fingerprint/* placeOf */.$t)(steps);
    const [a, b] = [(0,fingerprint/* namesOf */.eZ)(place, ours), (0,fingerprint/* namesOf */.eZ)(place, theirs)];
    if ((a === undefined && ours.length > 0) || (b === undefined && theirs.length > 0))
        return undefined;
    return a === undefined && b === undefined ? undefined : { ours: a ?? new Map(), theirs: b ?? new Map() };
}
/** The names of both, in the order of the first; what the second alone has follows what it follows there. */
function interleaved(first, second) {
    const names = [...first];
    const known = new Set(first);
    let after = -1;
    for (const name of second) {
        if (known.has(name)) {
            after = names.indexOf(name);
            continue;
        }
        // What nothing stands before is no more at the front than what stands there.
        names.splice(++after, 0, name);
        known.add(name);
    }
    return names;
}
function nonEmpty(value) {
    return Object.keys(value).length === 0 ? undefined : value;
}
function fieldOf(mapping, key) {
    return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

;// CONCATENATED MODULE: ./build/regeneration/merge-file.js









/**
 * Merges what is generated now into a file that was edited by hand: by object, field and list item. What the hand wrote stays, with
 * comments, order and format; what changed in what is generated is edited into the text.
 */
function mergeFile(before, generated, options) {
    const documents = documentsOf(before);
    if ('problem' in documents)
        return documents;
    const theirs = new Map(objectsOf(generated));
    const ours = new Map(documents.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index]])));
    const conflicts = [];
    const added = new Map();
    const texts = new Map();
    let after = -1;
    for (const id of interleaved([...ours.keys()], [...theirs.keys()])) {
        const index = ours.get(id);
        const document = index === undefined ? undefined : documents[index];
        const merge = mergeOf(before, document, options);
        const value = merged(merge, [id], [], document?.value, theirs.get(id)?.value);
        conflicts.push(...merge.conflicts.map((one) => placed(before, index ?? after, document, generated, theirs.get(id), one)));
        after = index ?? after;
        if (index !== undefined)
            texts.set(index, revisedText(before, document, value));
        else if (value !== undefined)
            added.set(after, [...(added.get(after) ?? []), textOfObject(generated, theirs.get(id))]);
    }
    return { text: joined(before, documents, texts, added), conflicts };
}
/** The fingerprint of generated objects. */
function fingerprintOf(objects) {
    const named = objects.map((value) => [idOf(value), value]);
    return fingerprint/* Fingerprint */.$A.of(named.filter((one) => one[0] !== undefined));
}
/** The documents of a text as data. */
function valuesIn(text) {
    return (0,decode/* splitDocuments */.ZF)(text).map((extent) => (0,decode/* decodeValue */.wz)(text, extent).value);
}
function mergeOf(text, document, options) {
    const held = document?.root === undefined ? () => undefined : (0,regeneration_held/* heldIn */.$)(text, document, document.root);
    return { ...options, held, conflicts: [] };
}
function documentsOf(text) {
    const documents = [];
    const seen = new Set();
    for (const extent of (0,decode/* splitDocuments */.ZF)(text)) {
        const { problem, value, root } = (0,decode/* decodeDocument */.w8)(text, extent);
        if (problem !== undefined)
            return { problem: problem.message, ...(0,lines/* linesOf */.Dx)(text).at(problem.offset) };
        const id = idOf(value);
        if (id !== undefined && seen.has(id)) {
            return {
                problem: `it holds ${nameOf({ ...extent, id, value, root })} twice`,
                ...(0,lines/* linesOf */.Dx)(text).at(root?.first ?? extent.start),
            };
        }
        if (id !== undefined)
            seen.add(id);
        documents.push({ ...extent, id, value, root });
    }
    return documents;
}
function objectsOf(generated) {
    const documents = documentsOf(generated);
    if ('problem' in documents)
        throw new TypeError(`What is generated is no YAML: ${documents.problem}`);
    return documents.flatMap((document) => (document.id === undefined ? [] : [[document.id, document]]));
}
/** Kinds that take each other's place when a Compose file changes, with one Pod template. */
const workloads = new Set(['Deployment', 'Rollout', 'StatefulSet', 'DaemonSet']);
/** What an object is called: by group, kind, namespace and name. Version and kind of a workload are fields like others. */
function idOf(value) {
    if (!(0,build_value/* isObject */.Gv)(value))
        return undefined;
    const { apiVersion, kind, metadata } = value;
    // A kustomization needs to say neither.
    if (kind === undefined || kind === 'Kustomization')
        return 'Kustomization';
    const group = typeof apiVersion === 'string' && apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    const { namespace, name } = (0,build_value/* isObject */.Gv)(metadata) ? metadata : {};
    return [...(workloads.has(kind) ? ['workload'] : [group, kind]), namespace, name].filter(isGiven).join('/');
}
function nameOf({ value }) {
    const { kind = 'Kustomization', metadata } = value;
    return [kind, (0,build_value/* isObject */.Gv)(metadata) ? metadata['name'] : undefined].filter(isGiven).join('/');
}
function isGiven(part) {
    return part !== undefined && part !== '';
}
function revisedText(text, { start, end, value: before }, value) {
    if (value === undefined)
        return '';
    const own = text.slice(start, end);
    return value === before ? own : reviseDocument(own, value, item_names/* nameOfItem */.Y);
}
function textOfObject(generated, { root, end }) {
    return generated.slice(root.first, end);
}
function joined(before, documents, texts, added) {
    const lineBreak = (0,lines/* lineBreakOf */.n_)(before);
    const parts = [];
    const add = (index) => {
        for (const text of added.get(index) ?? []) {
            const last = parts.findLast((part) => part !== '') ?? '';
            if (last !== '' && !/[\r\n]$/.test(last))
                parts.push(lineBreak);
            parts.push(`---${lineBreak}${text.replaceAll('\n', lineBreak)}`);
        }
    };
    add(-1);
    for (const [index, { start, end }] of documents.entries()) {
        const text = texts.get(index) ?? before.slice(start, end);
        const isUnmarked = parts.some((part) => part !== '') && text !== '' && !/^(?:%|---)/.test(text);
        // What stood first had no marker, and begins the file no more.
        parts.push(isUnmarked && text.trim() !== '' ? `---${lineBreak}${text}` : text);
        add(index);
    }
    const text = parts.join('');
    return before.startsWith('---') ? text : text.replace(/^(\uFEFF?)---(?:\r\n?|\n)/, '$1');
}
function placed(text, index, document, generated, theirs, conflict) {
    const at = conflict.ours === undefined ? 'missing' : 'value';
    const start = document?.root === undefined ? 0 : (0,locate/* locate */.x)(document.root, conflict.path, at).start;
    const steps = theirs === undefined ? undefined : pathIn(theirs.value, conflict.steps);
    const theirPath = conflict.theirs === undefined ? undefined : steps;
    const theirLine = theirPath === undefined ? undefined : (0,lines/* linesOf */.Dx)(generated).at((0,locate/* locate */.x)(theirs.root, theirPath, 'value').start).line;
    const object = nameOf((document ?? theirs));
    return { ...conflict, object, document: Math.max(index, 0), ...(0,lines/* linesOf */.Dx)(text).at(start), theirLine };
}
/** The way to a place in a value, with indexes of list items in place of their names. */
function pathIn(value, steps) {
    const path = [];
    const fields = [];
    let node = value;
    for (const step of steps.slice(1)) {
        if (step.startsWith('[') && Array.isArray(node)) {
            const index = node.findIndex((item) => `[${(0,item_names/* nameOfItem */.Y)(fields, item)}]` === step);
            path.push(index);
            node = node[index];
        }
        else {
            path.push(step);
            fields.push(step);
            node = node?.[step];
        }
    }
    return path;
}


/***/ }),

/***/ 81209:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ pinnedImages),
/* harmony export */   Pc: () => (/* binding */ unknownEnvironments),
/* harmony export */   o$: () => (/* binding */ imagesIn),
/* harmony export */   oY: () => (/* binding */ staleEntries),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20907);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37541);
/* harmony import */ var _yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80853);
/* harmony import */ var _yaml_field_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94980);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46185);
/* harmony import */ var _yaml_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74910);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79466);
/* harmony import */ var _merge_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75821);









/** Overlays of environments that this run does not know. */
function unknownEnvironments(folder, generated, paths) {
    const environmentOf = (path) => /^overlays\/([^/]+)\/kustomization\.yaml$/.exec(path)?.slice(1) ?? [];
    const known = generated.flatMap(({ path }) => environmentOf(path));
    const others = paths.flatMap(environmentOf).filter((environment) => !known.includes(environment));
    return others.sort().map((environment) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, 'overlays', environment, 'kustomization.yaml');
        return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownEnvironmentFinding */ .zc)(file, environment, known);
    });
}
/** Reads each file once, and what is as it is generated not at all. */
function documentsOf(texts, generated) {
    const known = new Map();
    for (const { path, content, objects } of generated) {
        if (objects !== undefined && texts.get(path) === content)
            known.set(path, objects);
    }
    return (path) => {
        const text = texts.get(path);
        if (text !== undefined && !known.has(path)) {
            known.set(path, (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesIn */ .aC)(text));
        }
        return known.get(path);
    };
}
/**
 * What in the overlays points at what is gone, on its line.
 *
 * @param texts the files of the output folder once all is written.
 */
function staleEntries(folder, texts, documents) {
    const overlays = [...texts.keys()].filter((path) => /^overlays\/[^/]+\/kustomization\.yaml$/.test(path)).sort();
    return overlays.flatMap((path) => {
        const say = ({ file, document, at, what, name }) => {
            const text = texts.get(file);
            const { root } = (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeDocument */ .w8)(text, (0,_yaml_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDocuments */ .ZF)(text)[document]);
            const place = { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, file), ...(0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .Dx)(text).at((0,_yaml_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(root, at, 'value').start) };
            return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .staleFinding */ .Pc)(place, (0,_yaml_field_path_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldPathText */ .J)(at), what, name);
        };
        return staleIn(path, documents).map(say);
    });
}
function staleIn(path, documents) {
    const objects = objectsBelow(path, documents, new Set());
    // What stands elsewhere may be pointed at.
    if (objects === undefined)
        return [];
    const { images, replicas, patches, resources } = (documents(path)?.[0] ?? {});
    const names = new Set(objects.map(({ metadata }) => metadata?.name));
    const targets = new Set(objects.map(({ kind, metadata }) => `${kind}/${metadata?.name}`));
    const used = new Set(objects.flatMap(imagesIn).map((image) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .splitReference */ .mQ)(image).name));
    const stale = (list, index, what, name) => {
        return { file: path, document: 0, at: [list, index], what, name: String(name) };
    };
    return [
        ...listOf(images).flatMap(({ name }, i) => used.has(String(name)) ? [] : [stale('images', i, 'This entry sets the image', name)]),
        ...listOf(replicas).flatMap(({ name }, i) => names.has(String(name)) ? [] : [stale('replicas', i, 'This entry sets the replicas of', name)]),
        ...listOf(patches).flatMap(({ target }, i) => {
            const { kind, name } = target ?? {};
            // Targets are regular expressions: what is more than a name is not judged.
            if (typeof kind !== 'string' || typeof name !== 'string' || !/^[\w-]+$/.test(name))
                return [];
            return targets.has(`${kind}/${name}`) ? [] : [stale('patches', i, 'This patch is for', `${kind} ${name}`)];
        }),
        ...listOf(resources).flatMap((file) => staleScalers(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), String(file)), documents, targets)),
    ];
}
/** Autoscalers in a file of an overlay whose workload is gone. */
function staleScalers(file, documents, targets) {
    return (documents(file) ?? []).flatMap((value, document) => {
        const { kind, spec } = (value ?? {});
        const target = spec?.scaleTargetRef;
        if (kind !== 'HorizontalPodAutoscaler' || target === undefined)
            return [];
        const name = `${target.kind} ${target.name}`;
        if (targets.has(name.replace(' ', '/')))
            return [];
        return [{ file, document, at: ['spec', 'scaleTargetRef', 'name'], what: 'This autoscaler is for', name }];
    });
}
/** The objects that a kustomization brings together; undefined where something of them is not among the files. */
function objectsBelow(path, documents, seen) {
    const [kustomization] = (documents(path) ?? []);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(kustomization) || seen.has(path))
        return undefined;
    seen.add(path);
    // Names may be changed, and more may be generated.
    const more = ['components', 'generators', 'helmCharts', 'namePrefix', 'nameSuffix', 'bases', 'transformers'];
    if (more.some((key) => kustomization[key] !== undefined))
        return undefined;
    const objects = [];
    for (const resource of listOf(kustomization.resources)) {
        const found = objectsAt(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), String(resource)), documents, seen);
        if (found === undefined)
            return undefined;
        objects.push(...found);
    }
    return objects;
}
function objectsAt(path, documents, seen) {
    const found = documents(path);
    if (found === undefined)
        return objectsBelow(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, 'kustomization.yaml'), documents, seen);
    return found.filter((value) => (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) && 'kind' in value);
}
function listOf(list) {
    return Array.isArray(list) ? list.filter((item) => typeof item !== 'object' || item !== null) : [];
}
/** The names of the images that a kustomization gives a digest. */
function pinnedImages(kustomization) {
    const entries = (0,_merge_file_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesIn */ .aC)(kustomization).flatMap((value) => ((0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(value) ? value.images : []));
    return entries.flatMap((entry) => ((0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(entry) && entry.digest !== undefined ? [String(entry.name)] : []));
}
/** The images of all containers, wherever their Pod stands in an object. */
function imagesIn(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, field]) => {
        const isContainers = /^(?:c|initC)ontainers$/.test(key) && Array.isArray(field);
        return isContainers ? field.flatMap(imageOf) : imagesIn(field);
    });
}
function imageOf(container) {
    const { image } = (container ?? {});
    return typeof image === 'string' ? [image] : [];
}


/***/ }),

/***/ 16347:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n_: () => (/* binding */ diffOf),
  RJ: () => (/* binding */ planEnvironment),
  XC: () => (/* binding */ planOf),
  ok: () => (/* binding */ recordPathOf),
  rs: () => (/* binding */ textsAfter)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(39920);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/regeneration/findings.js
var findings = __webpack_require__(79466);
// EXTERNAL MODULE: ./build/regeneration/held.js
var held = __webpack_require__(3043);
// EXTERNAL MODULE: ./build/regeneration/merge-file.js + 4 modules
var merge_file = __webpack_require__(75821);
// EXTERNAL MODULE: ./build/regeneration/overlays.js
var overlays = __webpack_require__(81209);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
// EXTERNAL MODULE: ./build/regeneration/fingerprint.js
var fingerprint = __webpack_require__(12422);
;// CONCATENATED MODULE: ./build/regeneration/record.js



const version = 2;
/** The hash of a file; line endings don't count, since a checkout may change them. */
function hashOf(content) {
    return (0,hash/* sha256Of */.B)(withoutReturns(content));
}
/** Whether two texts are one file: a checkout may change line endings. */
function isSameFile(one, other) {
    return one === other || withoutReturns(one) === withoutReturns(other);
}
function withoutReturns(text) {
    return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
}
/** One line for each file, so that Git merges the records of two branches as it merges the files. */
function printRecord(lines) {
    const files = Object.fromEntries([...lines].sort(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify({ version, files }, null, 2)}\n`;
}
/** What the record says of a file that is generated now: of one with ciphers, what stands around them. */
function recordLine({ path, content, objects, encrypted }) {
    const text = encrypted === undefined ? content : JSON.stringify(objects);
    return sealed(path, `${hashOf(text).slice(0, 32)} ${(0,merge_file/* fingerprintOf */.ax)(objects ?? (0,merge_file/* valuesIn */.aC)(content))}`);
}
/** Whether a text is what was generated. */
function isUnedited(last, content) {
    return last !== undefined && hashOf(content).startsWith(last.hash);
}
/** With a check at its end, so that an edit of the record is no edit of a file. */
function sealed(path, line) {
    return `${line} ${(0,fingerprint/* shortHash */.BC)(`${path} ${line}`)}`;
}
/** The record that a text holds. */
function readRecord(text) {
    if (text === undefined)
        return new Map();
    const broken = (problem, name = '') => {
        const at = name === '' ? 0 : text.split('\n').findIndex((line) => line.includes(JSON.stringify(name)));
        return { problem, line: Math.max(at, 0) + 1 };
    };
    let record;
    try {
        record = JSON.parse(text);
    }
    catch {
        return broken('is no JSON');
    }
    if (typeof record?.files !== 'object' || record.files === null)
        return broken('is no record of a conversion');
    const format = record.version;
    if (format !== 1 && format !== version) {
        return broken(`has the version ${JSON.stringify(format)}, which this version of convert does not know`);
    }
    const generations = new Map();
    for (const [path, line] of Object.entries(record.files)) {
        const generation = typeof line === 'string' ? readLine(path, line, format) : undefined;
        if (generation === undefined)
            return broken(`was edited: the line of ${path} is not what convert wrote`, path);
        if (isGeneratedPath(path))
            generations.set(path, generation);
    }
    return generations;
}
function readLine(path, line, format) {
    if (format === 1)
        return /^[0-9a-f]{64}$/.test(line) ? { hash: line, fields: undefined, line } : undefined;
    const [hash = '', packed = ''] = line.split(' ');
    const fields = fingerprint/* Fingerprint */.$A.parse(packed);
    return fields === undefined || sealed(path, `${hash} ${packed}`) !== line ? undefined : { hash, fields, line };
}
/** A record from a repository is data: it names manifests of base, overlays and controllers, and nothing else. */
function isGeneratedPath(path) {
    return /^(?:base|argo-cd|flux|(?:base|overlays|ordered)\/[a-z0-9][-a-z0-9]*)\/[a-z0-9][-a-z0-9.]*\.yaml$/.test(path);
}

// EXTERNAL MODULE: ./build/regeneration/record-name.js
var record_name = __webpack_require__(71281);
;// CONCATENATED MODULE: ./build/regeneration/plan.js









/**
 * What has to change so that the output folder holds what is generated now and what was edited by hand since: a pure function, to be
 * asked again for each new tip of a branch. A file that nobody edited becomes the generated text; into one that was edited goes what
 * has changed since the last time, field by field. In overlays a hand is always right.
 */
function planOf(facts) {
    const { generated, existing, folder } = facts;
    const isShared = generated.some(({ path, part }) => part === 'base' && unitOf(path) === '');
    const units = isShared ? [''] : [...new Set(generated.map(({ path }) => unitOf(path)))];
    const isThere = (unit) => existing.has(`${unit}/kustomization.yaml`);
    const wanted = units.filter((unit, index) => index === 0 || !isThere(unit));
    const followed = environmentOf(generated.find(({ part }) => part === 'overlay')?.path);
    const plans = wanted.map((unit) => planBase({ ...within(facts, unit), followed }));
    return unlessRefused({
        steps: plans.flatMap(({ steps }) => steps),
        findings: [
            ...plans.flatMap(({ findings }) => findings),
            ...(0,overlays/* unknownEnvironments */.Pc)(folder, generated, [...existing.keys()]),
        ],
    });
}
function unlessRefused(plan) {
    return plan.findings.some(({ severity }) => severity === 'error') ? { ...plan, steps: [] } : plan;
}
/** As `planOf`, for one environment that has a base of its own. */
function planEnvironment(facts, environment) {
    return unlessRefused(planBase(within(facts, `base/${environment}`)));
}
/**
 * The folder whose record tells of a file: empty where all share a base, otherwise that of the environment's base, or the folder of
 * what applies environments.
 */
function unitOf(path) {
    const [, part = '', name] = /^([^/]+)\/(?:([^/]+)\/)?/.exec(path) ?? [];
    if (part !== 'base' && part !== 'overlays')
        return part;
    return name === undefined ? '' : `base/${name}`;
}
/** The environment of an overlay's file. */
function environmentOf(path = '') {
    return /^overlays\/([^/]+)\//.exec(path)?.[1];
}
/** Where the record of what was generated for a file stands, unless all share one. */
function recordPathOf(path) {
    return external_node_path_.posix.join(unitOf(path), record_name/* recordName */.x);
}
function within(facts, unit) {
    const isWithin = (path) => unit === '' || unitOf(path) === unit;
    return {
        ...facts,
        recordPath: external_node_path_.posix.join(unit, record_name/* recordName */.x),
        generated: facts.generated.filter(({ path }) => isWithin(path)),
        existing: new Map([...facts.existing].filter(([path]) => isWithin(path))),
    };
}
function planBase(facts) {
    const { existing, generated, folder, force, recordPath } = facts;
    const text = existing.get(recordPath);
    const record = readRecord(text);
    if (force)
        return new Planner(facts, 'problem' in record ? new Map() : record).plan();
    if ('problem' in record)
        return { steps: [], findings: [(0,findings/* recordFinding */.h2)(folder, recordPath, record)] };
    const foreign = generated.find(({ path, content }) => !isSameFile(existing.get(path) ?? content, content));
    if (text === undefined && foreign !== undefined) {
        return { steps: [], findings: [(0,findings/* foreignFinding */.Ib)(folder, foreign.path, recordPath)] };
    }
    return new Planner(facts, record).plan();
}
class Planner {
    #facts;
    #record;
    #findings = [];
    constructor(facts, record) {
        this.#facts = facts;
        this.#record = record;
    }
    plan() {
        const { folder, generated, existing } = this.#facts;
        const steps = [...generated.flatMap((file) => this.#stepsFor(file)), ...this.#removals(), this.#recordStep()];
        // Nobody's hand is in what is all made anew.
        if (existing.size > 0) {
            const texts = textsAfter(existing, steps);
            this.#findings.push(...(0,overlays/* staleEntries */.oY)(folder, texts, (0,overlays/* documentsOf */.uo)(texts, generated)));
        }
        return { steps, findings: this.#findings };
    }
    #stepsFor(file) {
        const { path, content, part } = file;
        const before = this.#facts.existing.get(path);
        if (before === undefined)
            return this.#wasTakenOut(path) ? [] : [{ do: 'create', path, content, before: '' }];
        if (isSameFile(before, content))
            return [{ do: 'keep', path, why: 'unchanged' }];
        if (part === 'overlay')
            return [this.#overlayStep(file, before)];
        const text = isUnedited(this.#record.get(path), before) || this.#facts.force ? content : this.#merged(path, content, before);
        return [text === before ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content: text, before }];
    }
    /** A file that was removed by hand together with its entry in the kustomization stays away. */
    #wasTakenOut(path) {
        if (!this.#record.has(path) || this.#facts.force)
            return false;
        const kustomization = this.#facts.existing.get(external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'kustomization.yaml'));
        return kustomization !== undefined && !resourcesOf(kustomization).includes(external_node_path_.posix.basename(path));
    }
    #merged(path, content, before) {
        const { folder, onConflict } = this.#facts;
        const last = this.#record.get(path);
        if (last?.fields === undefined) {
            this.#findings.push((0,findings/* editedFinding */.FW)(folder, path, content, before, last));
            return before;
        }
        const merge = (0,merge_file/* mergeFile */.nD)(before, content, { last: last.fields, onConflict });
        if ('problem' in merge) {
            this.#findings.push((0,findings/* unreadableFinding */.jg)(folder, path, merge));
            return before;
        }
        this.#findings.push(...(0,findings/* conflictFindings */.tY)(folder, path, merge.conflicts));
        return merge.text;
    }
    /**
     * In an overlay what a hand has set stays, and what nobody edited follows, but for versions and replicas past the first environment.
     * One that can't be read is left to those who judge it.
     */
    #overlayStep(file, before) {
        const { path, content, encrypted } = file;
        const known = this.#record.get(path);
        const last = known?.fields;
        if (encrypted !== undefined && known?.line === recordLine(file))
            return { do: 'keep', path, why: 'unchanged' };
        if (encrypted === 'whole' && known !== undefined)
            return { do: 'update', path, content, before };
        const follows = environmentOf(path) === this.#facts.followed ? isUnpinned(before, content) : undefined;
        const merge = last && (0,merge_file/* mergeFile */.nD)(before, content, { last, onConflict: 'ours', isSetOnce, follows });
        if (merge === undefined || 'problem' in merge)
            return { do: 'keep', path, why: 'yours' };
        if (encrypted === undefined)
            this.#findings.push(...(0,findings/* behindFindings */.TE)(this.#facts.folder, path, merge.conflicts));
        if (merge.text === before)
            return { do: 'keep', path, why: 'yours' };
        return { do: 'update', path, content: merge.text, before };
    }
    /** Files that were generated for what is gone. */
    #removals() {
        const { generated, existing, force, onConflict, folder } = this.#facts;
        const now = new Set(generated.map(({ path }) => path));
        return [...this.#record].flatMap(([path, last]) => {
            const before = existing.get(path);
            if (now.has(path) || before === undefined || !this.#isMade(path))
                return [];
            const isTheirs = onConflict === 'theirs' && !(0,held/* holdsAnything */.B)(before);
            if (isUnedited(last, before) || force || isTheirs)
                return [{ do: 'remove', path, before }];
            this.#findings.push((0,findings/* orphanFinding */.Mp)(folder, path));
            return [];
        });
    }
    /** Whether this run makes a file's folder: each base, and the overlays of its environments. */
    #isMade(path) {
        const kustomization = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'kustomization.yaml');
        return isOfBase(path) || this.#facts.generated.some((file) => file.path === kustomization);
    }
    /** Overlays that this run does not make keep their lines. */
    #recordStep() {
        const { generated, existing, recordPath: path } = this.#facts;
        const lines = new Map(generated.map((file) => [file.path, recordLine(file)]));
        for (const [other, { line }] of this.#record) {
            if (!lines.has(other) && !this.#isMade(other) && existing.has(other))
                lines.set(other, line);
        }
        const content = printRecord(lines);
        const before = existing.get(path);
        if (before === undefined)
            return { do: 'create', path, content, before: '' };
        return before === content ? { do: 'keep', path, why: 'unchanged' } : { do: 'update', path, content, before };
    }
}
/** The version of an image and the number of replicas in an overlay: people, `bump` and `promote` set them. */
function isSetOnce([, list, item, field]) {
    return (list === 'images' || list === 'replicas') && item !== undefined && field !== undefined;
}
/** All but images that have a digest: a tag that follows alone would stand beside the digest of another. */
function isUnpinned(...texts) {
    const pinned = new Set(texts.flatMap(overlays/* pinnedImages */.Dl));
    return ([, list, item = '']) => list !== 'images' || !pinned.has(item.slice(1, -1));
}
function isOfBase(path) {
    return path.startsWith('base/');
}
/** The files of the output folder once the steps are carried out. */
function textsAfter(existing, steps) {
    const texts = new Map(existing);
    for (const step of steps) {
        if (step.do === 'remove')
            texts.delete(step.path);
        else if (step.do !== 'keep')
            texts.set(step.path, step.content);
    }
    return texts;
}
function resourcesOf(kustomization) {
    const { value } = (0,decode/* decodeValue */.wz)(kustomization, { start: 0, end: kustomization.length });
    const { resources } = (value ?? {});
    return Array.isArray(resources) ? resources : [];
}
/** Unified diff of all steps but those of the record, which nobody reads. */
async function diffOf(steps, folder) {
    const diffs = steps.map((step) => {
        if (step.do === 'keep' || (0,record_name/* isRecord */.u)(step.path))
            return '';
        return (0,diff/* unifiedDiff */.W)(external_node_path_.posix.join(folder, step.path), step.before, step.do === 'remove' ? '' : step.content);
    });
    return (await Promise.all(diffs)).join('');
}


/***/ }),

/***/ 39920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/**
 * A unified diff as git prints it and `git apply` takes it, without the header that says nothing.
 * @param context How many unchanged lines stand around a change.
 */
async function unifiedDiff(path, before, after, context = 4) {
    const from = before === '' ? '/dev/null' : `a/${path}`;
    const to = after === '' ? '/dev/null' : `b/${path}`;
    if (before === '' || after === '')
        return `--- ${from}\n+++ ${to}\n${wholeHunk(before, after)}`;
    const { createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 44023));
    return createTwoFilesPatch(from, to, before, after, undefined, undefined, { context }).replace(/^=+\n/, '');
}
/** The one hunk of a file that is new or gone: nothing needs to be compared. */
function wholeHunk(before, after) {
    const isNew = before === '';
    const text = isNew ? after : before;
    if (text === '')
        return '';
    const isEnded = text.endsWith('\n');
    const body = isEnded ? text.slice(0, -1) : text;
    const sign = isNew ? '+' : '-';
    const lines = `${sign}${body.replaceAll('\n', `\n${sign}`)}\n`;
    const count = body.split('\n').length;
    const range = isNew ? `-0,0 +1,${count}` : `-1,${count} +0,0`;
    return `@@ ${range} @@\n${lines}${isEnded ? '' : '\\ No newline at end of file\n'}`;
}


/***/ }),

/***/ 34902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13920);

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

/***/ 35999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ renderSections),
/* harmony export */   OO: () => (/* binding */ largestPage),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   uU: () => (/* binding */ sourceAddress),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34902);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13920);


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

/***/ 71838:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    return ((text.length <= longestWord && words.test(text)) || (/^[-+.\deE]/.test(text) && (date.test(text) || isNumber(text))));
}
const words = /^(?:null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan)$/i;
const longestWord = 5;
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
    return numbers.some((form) => form.test(text));
}


/***/ }),

/***/ 13709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ printKey),
/* harmony export */   IT: () => (/* binding */ printFlow),
/* harmony export */   J8: () => (/* binding */ printBlock),
/* harmony export */   RY: () => (/* binding */ printFieldValue),
/* harmony export */   ZB: () => (/* binding */ printItem),
/* harmony export */   n: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71838);

/** How generated files are laid out. */
const generatedStyle = { step: 2, dash: 2, lineBreak: '\n' };
/**
 * JSON data as block YAML, without a line break at its end. Keys keep their order, and undefined ones are left out. A text is
 * quoted only where a reader of any version would take it for something else; one of several lines is a literal block.
 *
 * @param column where it begins: the first line is not indented, the others are.
 */
function printBlock(value, column = 0, style = generatedStyle) {
    if (!isFilled(value))
        return printScalar(value, column, style.step, style.lineBreak);
    const gap = style.lineBreak + ' '.repeat(column);
    // Strings that are added to share what they are made of; a join would copy each level of a document into the next.
    let text = '';
    if (Array.isArray(value)) {
        for (const item of value)
            text += (text === '' ? '' : gap) + printItem(item, column, style);
        return text;
    }
    for (const [key, field] of Object.entries(value)) {
        if (field !== undefined)
            text += (text === '' ? '' : gap) + printEntry(key, field, column, style);
    }
    return text;
}
/** A field of a block mapping whose keys stand in a column. */
function printEntry(key, value, column, style) {
    return `${printKey(key)}:${printFieldValue(value, column, style)}`;
}
/** What follows the colon of a field of a block mapping whose keys stand in a column. */
function printFieldValue(value, column, style) {
    if (isFilled(value)) {
        const inner = column + (Array.isArray(value) ? style.dash : style.step);
        return style.lineBreak + ' '.repeat(inner) + printBlock(value, inner, style);
    }
    return ` ${printScalar(value, column, style.step, style.lineBreak)}`;
}
/** An item of a block list whose dashes stand in a column. */
function printItem(value, column, style) {
    const text = isFilled(value) ? printBlock(value, column + 2, style) : printScalar(value, column, 2, style.lineBreak);
    return `- ${text}`;
}
/** JSON data as flow YAML on one line, which is JSON as well. */
function printFlow(value) {
    if (Array.isArray(value))
        return `[${value.map(printFlow).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return printQuotedScalar(value);
    return `{${fieldsOf(value)
        .map(([key, field]) => `${doubleQuoted(key)}: ${printFlow(field)}`)
        .join(', ')}}`;
}
function printQuotedScalar(value) {
    return typeof value === 'string' ? doubleQuoted(value) : String(value ?? null);
}
/** A key of a mapping. The same ones come again and again. */
function printKey(key) {
    let text = keys.get(key);
    if (text === undefined) {
        text = printText(key, '');
        keys.set(key, text);
    }
    return text;
}
const keys = new Map();
/**
 * A scalar or an empty collection, in block context.
 *
 * @param column of the key or dash that it belongs to; the lines of a literal stand `inner` columns further in.
 */
function printScalar(value, column, inner, lineBreak) {
    if (typeof value === 'string') {
        return value.includes('\n') && !needsEscapes.test(value) && !/\n[\t ]+$/.test(value)
            ? literal(value, column, inner, lineBreak)
            : printText(value, '');
    }
    if (Array.isArray(value))
        return '[]';
    return typeof value === 'object' && value !== null ? '{}' : String(value ?? null);
}
/** What no YAML holds, or only with an escape: https://yaml.org/spec/1.2.2/#51-character-set */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what YAML does not allow
const needsEscapes = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
/** Indicators, and what would end a plain scalar: https://yaml.org/spec/1.2.2/#733-plain-style */
const noPlain = /^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-](?:[ \t]|$)|\n|:[ \t]|[ \t]#|[\t :]$|^(?:---|\.\.\.)(?:[ \t]|$)/;
/** What some reader might take for a number, a time or an address. */
const numberLike = /^[-+.]?[0-9][0-9a-fA-FxXoO_.,:+\-TZ ]*$/;
/** Names, paths and versions, which need no quotes but where they are words or numbers (`e5`). */
const simple = /^[A-DF-Za-df-z_/][\w/.-]*$/;
/** @param quote the quotes that a text gets at least: '' , ' or ". */
function printText(text, quote) {
    if (quote === '' && simple.test(text))
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .readsAsOtherType */ .U)(text) ? `"${text}"` : text;
    if (needsEscapes.test(text) || text.includes('\n'))
        return doubleQuoted(text);
    if (quote === "'")
        return singleQuoted(text);
    if (quote === '"' || (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .readsAsOtherType */ .U)(text) || numberLike.test(text))
        return doubleQuoted(text);
    if (!noPlain.test(text))
        return text;
    return text.includes('"') && !text.includes("'") ? singleQuoted(text) : doubleQuoted(text);
}
function singleQuoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function doubleQuoted(text) {
    // What JSON allows in its strings and YAML does not.
    return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/** A literal block scalar: https://yaml.org/spec/1.2.2/#812-literal-style */
function literal(text, column, inner, lineBreak) {
    let end = text.length;
    while (text[end - 1] === '\n')
        end--;
    const body = text.slice(0, end);
    const breaks = text.length - end;
    const chomping = breaks === 0 ? '-' : breaks > 1 || body === '' ? '+' : '';
    // The indentation is that of the first line that is not empty, unless it says otherwise.
    const indicator = /^\n*[ \t]/.test(body) || body === '' ? String(inner) : '';
    const indent = ' '.repeat(column + inner);
    // Lines that are empty are not indented.
    const lines = body === '' ? '\n' : `\n${body}`.replace(/\n+/g, (before) => before + indent);
    const whole = `|${indicator}${chomping}${lines}${'\n'.repeat(Math.max(breaks - 1, 0))}`;
    return lineBreak === '\n' ? whole : whole.replaceAll('\n', lineBreak);
}
function isFilled(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (Array.isArray(value))
        return value.length > 0;
    for (const key in value)
        if (value[key] !== undefined)
            return true;
    return false;
}
function fieldsOf(value) {
    return Object.entries(value).filter(([, field]) => field !== undefined);
}


/***/ }),

/***/ 40176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ applySplices)
/* harmony export */ });
/**
 * The text with all splices carried out. They may come in any order.
 * @throws RangeError when two of them overlap or one lies outside the text: a bug of the caller.
 */
function applySplices(text, splices) {
    const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const splice of ordered) {
        if (splice.start < at || splice.end < splice.start || splice.end > text.length) {
            throw new RangeError(`Splice [${splice.start}, ${splice.end}) overlaps another one or lies outside the text`);
        }
        parts.push(text.slice(at, splice.start), splice.text);
        at = splice.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ })

} };
})
