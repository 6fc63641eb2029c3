(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4815, ids: [4815,7274], modules: {

/***/ 87971:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverCommit: () => (/* binding */ deliverCommit),
  _: () => (/* binding */ editOf),
  preview: () => (/* binding */ preview),
  r: () => (/* binding */ pushOptions)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/git/branches.js
var branches = __webpack_require__(47911);
// EXTERNAL MODULE: ./build/git/push.js + 6 modules
var push = __webpack_require__(8221);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(16141);
// EXTERNAL MODULE: ./build/delivery/tip-plan.js
var tip_plan = __webpack_require__(50966);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/delivery/tip-reads.js

/** A tree that notes what it is asked. The reads are undefined once something was asked that can't be compared: history. */
function noting(tree) {
    const files = new Map();
    const folders = new Map();
    let isComparable = true;
    const list = async (under) => {
        const entries = await tree.list(under);
        folders.set(JSON.stringify(under), hashOf(entries));
        return entries;
    };
    const look = async (paths) => {
        const found = await tree.at(paths);
        for (const path of paths)
            files.set(path, stateOf(found.get(path)));
    };
    return {
        tree: {
            commit: tree.commit,
            async at(paths) {
                await look(paths);
                return await tree.at(paths);
            },
            async find(paths) {
                await look(paths);
                return await tree.find(paths);
            },
            list: (under = []) => list(under),
            async read(paths) {
                await look(paths);
                return await tree.read(paths);
            },
            async search(texts, under = []) {
                await list(under);
                return await tree.search(texts, under);
            },
            async messageWith(line) {
                isComparable = false;
                return await tree.messageWith(line);
            },
        },
        reads: () => isComparable ? { files: Object.fromEntries(files), folders: Object.fromEntries(folders) } : undefined,
    };
}
/** Whether a tree answers all that was asked as the other one did. A file that a waiting commit laid over it never does. */
async function isSameFor(tree, { files, folders }) {
    const found = await tree.at(Object.keys(files));
    if (Object.entries(files).some(([path, state]) => stateOf(found.get(path)) !== state))
        return false;
    for (const [under, hash] of Object.entries(folders)) {
        if (hashOf(await tree.list(JSON.parse(under))) !== hash)
            return false;
    }
    return true;
}
function stateOf(entry) {
    return entry === undefined ? null : `${entry.mode} ${entry.oid}`;
}
function hashOf(entries) {
    return (0,hash/* sha256OfPieces */.O)(entries.map(({ path, mode, oid }) => `${mode} ${oid} ${path}\0`));
}

;// CONCATENATED MODULE: ./build/delivery/carrying.js




/** Bytes of a request; a larger one is carried by its owner alone. */
const largest = 1 << 20;
/** The text of a request; empty where nobody else can carry the delivery out. */
function writeCarried(author, wish, attempt) {
    if (wish !== undefined)
        return packed({ author, wish });
    if (attempt?.reads === undefined)
        return '';
    const { plan, reads } = attempt;
    const contents = plan.changes.map(({ path, content }) => [
        path,
        content === undefined ? null : Buffer.from(content).toString('base64'),
    ]);
    const text = packed({ author, finished: { reads, message: plan.message(), files: Object.fromEntries(contents) } });
    return text.length > largest ? '' : text;
}
/**
 * The edit that a request of another job asks for.
 * @throws InputError when it is not of the form that this release writes, or of a kind that this job does not know.
 */
function carriedEdit(text, kinds, ancestry) {
    const carried = readCarried(text);
    if ('finished' in carried)
        return finishedEdit(carried.finished, carried.author);
    const planOn = kinds[carried.wish.kind]?.(carried.wish.data);
    if (planOn === undefined)
        throw notUnderstood();
    return async (tree) => editedBy(await planOn(tree, ancestry), carried.author);
}
/** The commit that a plan asks for; undefined where nothing is to change. */
function editedBy(plan, author) {
    if ((0,tip_plan/* isRefused */.H)(plan))
        throw new errors/* InputError */.dz('Findings refuse the change');
    return plan.changes.length === 0 ? undefined : { changes: plan.changes, message: plan.message(), author };
}
function finishedEdit({ reads, message, files }, author) {
    const changes = Object.entries(files).map(([path, content]) => ({
        path,
        content: content === null ? undefined : Buffer.from(content, 'base64'),
    }));
    return async (tree) => {
        if (await isSameFor(tree, reads))
            return { changes, message, author };
        throw new errors/* InputError */.dz('What the change was made from has changed: its owner makes it anew');
    };
}
function packed(carried) {
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify(carried)).toString('base64');
}
/** It holds the secret that we hold, but may be of another release. */
function readCarried(text) {
    try {
        const bytes = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64'), { maxOutputLength: 64 * largest });
        const carried = JSON.parse(bytes.toString('utf8'));
        const { author, wish, finished } = carried;
        const hasAuthor = isText(author?.name) && isText(author?.email);
        if (hasAuthor && (isText(wish?.kind) || (finished !== undefined && isFinished(finished)))) {
            return carried;
        }
    }
    catch {
        // It is no text of ours.
    }
    throw notUnderstood();
}
function isFinished({ reads, message, files }) {
    const isState = (value) => value === null || isText(value);
    const areFolders = (folder) => JSON.parse(folder).every(isText);
    return (isText(message) &&
        Object.values(files ?? { none: 0 }).every(isState) &&
        Object.values(reads?.files ?? { none: 0 }).every(isState) &&
        Object.values(reads?.folders ?? { none: 0 }).every(isText) &&
        Object.keys(reads?.folders ?? {}).every(areFolders));
}
function isText(value) {
    return typeof value === 'string';
}
function notUnderstood() {
    return new errors/* InputError */.dz('The request of another job is not of the form that this release understands', {
        fix: 'Use one release of gitops-actions in all jobs of a repository.',
    });
}

// EXTERNAL MODULE: ./build/delivery/destination.js
var delivery_destination = __webpack_require__(27469);
;// CONCATENATED MODULE: ./build/delivery/commit.js







/** Carries a plan out by one commit on the branch, through a push or the API. */
async function deliverCommit(planOn, destination, inputs, host, delivery) {
    const { edit, last } = editOf(planOn, destination, inputs, host);
    const options = {
        ...(await pushOptions(destination, inputs, host, delivery)),
        combining: combiningOf(destination, inputs, host, delivery, last),
    };
    const { remote, credential } = destination;
    const { changed, commit, branch } = await (0,push/* commitAndPush */.t)(host, remote, credential, edit, options);
    return { plan: last().plan, changed, commit, branch, pullRequests: [] };
}
/** Plans on the tip and makes nothing. */
async function preview(planOn, destination, inputs, host, delivery) {
    const { edit, last } = editOf(planOn, destination, inputs, host);
    const look = async (tree) => {
        await edit(tree);
        return undefined;
    };
    const options = await pushOptions(destination, inputs, host, delivery);
    const { branch } = await (0,push/* commitAndPush */.t)(host, destination.remote, destination.credential, look, options);
    const { plan } = last();
    return { plan, changed: plan.changes.length > 0 && !(0,tip_plan/* isRefused */.H)(plan), branch, pullRequests: [] };
}
/** A plan as an edit, with what it was last time. */
function editOf(planOn, destination, inputs, host) {
    const author = (0,delivery_destination/* authorOf */.r)(inputs.author, host);
    const ancestry = (0,delivery_destination/* ancestryOf */.R)(destination);
    let attempt;
    const edit = async (tree) => {
        const noted = noting(tree);
        const plan = await planOn(noted.tree, ancestry);
        attempt = { plan, reads: noted.reads() };
        return (0,tip_plan/* isRefused */.H)(plan) ? undefined : editedBy(plan, author);
    };
    const last = () => {
        if (attempt === undefined)
            throw new Error('nothing was planned');
        return attempt;
    };
    return { edit, last };
}
/** How commits are brought to the destination, proposals as well. */
async function pushOptions(destination, inputs, host, { searches }) {
    const usesApi = inputs.commits === 'api' || (inputs.commits === 'auto' && destination.isApp);
    return {
        branch: inputs.branch,
        committer: (0,delivery_destination/* authorOf */.r)(inputs.author, host),
        limits: { attempts: inputs.retries + 1, milliseconds: inputs.timeout * 1000 },
        searches: searches === true,
        ...(usesApi && !inputs.dryRun
            ? { publish: publisher(await destination.forge(), host), publishesAll: inputs.commits === 'api' }
            : {}),
    };
}
/**
 * Commits through the API. A branch that is to be replaced is built beside itself first: moved back to its base, its pull
 * request would be closed.
 */
function publisher(forge, host) {
    const commit = forge.commit?.bind(forge);
    const updateRefs = forge.updateRefs?.bind(forge);
    if (commit === undefined || updateRefs === undefined) {
        throw new errors/* InputError */.dz(`${forge.name} makes no commits through its API`, { fix: 'Set "commits" to git.' });
    }
    return async ({ branch, parent, tip, message, changes }) => {
        if (tip === parent)
            return await commit({ branch, tip, message, changes });
        const beside = `${branch}-${Math.floor(host.random() * 1e9).toString(36)}`;
        const proceed = host.onCancel(() => forge.deleteBranch(beside));
        await updateRefs([{ ref: (0,branches/* branchRef */.Mi)(beside), from: undefined, to: parent }]);
        try {
            const made = await commit({ branch: beside, tip: parent, message, changes });
            await updateRefs([
                { ref: (0,branches/* branchRef */.Mi)(branch), from: tip, to: made },
                { ref: (0,branches/* branchRef */.Mi)(beside), from: made, to: undefined },
            ]);
            return made;
        }
        catch (error) {
            await forge.deleteBranch(beside);
            throw error;
        }
        finally {
            proceed();
        }
    };
}
/**
 * Which other jobs may carry ours along, and we theirs: those that hold the same long-lived secret. A token that is made
 * for one job is known to no other. A remote that asks for no credential has nothing that a request could get around.
 */
function combiningOf(destination, inputs, host, { wish, kinds = {} }, last) {
    const { remote, credential } = destination;
    const lasting = credential?.token.startsWith('ghs_') ? undefined : credential?.token;
    const isOpen = credential === undefined && remote.transport !== 'ssh';
    const { raceSecret, appPrivateKey } = inputs;
    if (raceSecret !== undefined && raceSecret.length < 16) {
        throw new errors/* InputError */.dz('The race-secret is shorter than 16 characters, so it could be guessed', {
            fix: 'Make a longer one, for example with: openssl rand -hex 32.',
        });
    }
    const secret = raceSecret ?? appPrivateKey ?? lasting ?? (isOpen ? '' : undefined);
    if (secret === undefined)
        return undefined;
    const author = (0,delivery_destination/* authorOf */.r)(inputs.author, host);
    return {
        secret,
        data: () => writeCarried(author, wish, last()),
        editOf: (data) => carriedEdit(data, kinds, (0,delivery_destination/* ancestryOf */.R)(destination)),
    };
}


/***/ }),

/***/ 15525:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverProposals: () => (/* binding */ deliverProposals)
});

// EXTERNAL MODULE: ./build/git/push.js + 6 modules
var push = __webpack_require__(8221);
// EXTERNAL MODULE: ./build/delivery/commit.js + 2 modules
var delivery_commit = __webpack_require__(87971);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/hash.js
var hash = __webpack_require__(77274);
;// CONCATENATED MODULE: ./build/delivery/pull-request.js


/** What a pull request says of itself at its end, so that a later run recognises it: what it is about, in a comment. */
const marker = /<!-- gitops-actions: ([^>]*) -->/g;
/** All branches of ours are below this one. */
const prefix = 'gitops-actions';
/** The branch of a proposal on a base: the same for what is about the same, whatever it changes there. */
function branchOf({ branch, subjects }, base) {
    const unique = (0,hash/* sha256Of */.B)(JSON.stringify([base, ...subjects])).slice(0, 8);
    return `${prefix}/${branch.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 70)}-${unique}`;
}
/**
 * Opens the pull request of a branch, or brings the open one up to date; closes those that it makes stale.
 * @param isOurs whether the branch holds what the page says, asked just before words are changed: another run may have replaced
 *   it, whose words they are then.
 */
async function propose(host, forge, { branch, base }, page, options, isOurs) {
    const title = options.title ?? page.title;
    const body = `${page.body}\n\n<!-- gitops-actions: ${page.subjects.join(', ').replaceAll('>', '')} -->`;
    const open = await forge.openPullRequests(base);
    const pull = await openOrChange(host, forge, open, { head: branch, base, title, body, isDraft: options.draft }, isOurs);
    if (options.labels.length > 0)
        await forge.label(pull, options.labels);
    if (options.reviewers.length > 0)
        await forge.review(pull, options.reviewers);
    if (options.assignees.length > 0)
        await forge.assign(pull, options.assignees);
    if (options.autoMerge !== 'off')
        await forge.mergeWhenReady(pull, options.autoMerge);
    if (options.closeStale)
        await closeStale(host, forge, open, pull, page.subjects);
    if (pull.author === 'github-actions[bot]')
        warnOfSilence(host);
    return pull;
}
/** Two runs may open it at once: the slower one finds it open, and brings it up to date. */
async function openOrChange(host, forge, open, content, isOurs) {
    const { head, title, body } = content;
    const known = open.find((pull) => pull.head === head);
    const opened = known === undefined ? await forge.open(content) : undefined;
    if (opened !== undefined)
        return opened;
    const pull = known ?? (await justOpened(host, forge, content));
    const isOutdated = pull.title !== title || pull.body !== body;
    if (isOutdated && (await isOurs()))
        await forge.change(pull, { title, body });
    return pull;
}
/** The one that another run has just opened: a forge may refuse a second one before it lists the first. */
async function justOpened(host, forge, { head, base }) {
    for (let left = 10; left > 0; left--) {
        const pull = (await forge.openPullRequests(base)).find((other) => other.head === head);
        if (pull !== undefined)
            return pull;
        await host.clock.sleep(500);
    }
    throw new errors/* ServiceError */._7(forge.name, `There is an open pull request of ${head} already, and it is not listed`, {
        fix: 'Run it again; if it stays so, look for that pull request and close it.',
    });
}
/** A pull request is stale when all that it is about is in the new one. */
async function closeStale(host, forge, open, pull, subjects) {
    for (const other of open) {
        const about = subjectsIn(other.body);
        const isOurs = other.number !== pull.number && other.head.startsWith(`${prefix}/`) && about.length > 0;
        if (!isOurs || !about.every((one) => subjects.includes(one)))
            continue;
        await forge.close(other, `Superseded by #${pull.number}.`);
        await forge.deleteBranch(other.head);
        host.log.info(`Closed pull request #${other.number}: #${pull.number} supersedes it.`);
    }
}
function subjectsIn(body) {
    const text = [...body.matchAll(marker)].at(-1)?.[1];
    return text === undefined ? [] : text.split(', ');
}
/** https://docs.github.com/en/actions/concepts/security/github_token */
function warnOfSilence(host) {
    host.log.info('The pull request was opened with GITHUB_TOKEN, so its workflows do not start by themselves: they wait for approval or do not run. Give app-id and app-private-key of a GitHub App, or a fine-grained token, to have them run.');
}

;// CONCATENATED MODULE: ./build/delivery/proposals.js



/** Carries a plan out by pull requests, one for each of its parts. */
async function deliverProposals(planOn, destination, inputs, host, delivery) {
    const forge = await destination.forge();
    const seen = await (0,delivery_commit.preview)(planOn, destination, inputs, host, delivery);
    const { plan, branch: base = '' } = seen;
    const parts = seen.changed ? (delivery.split?.(plan) ?? [planOn]) : [];
    const made = [];
    for (const part of parts)
        made.push(await deliverProposal(part, destination, forge, base, inputs, host, delivery));
    const commit = made.find(({ delivered }) => delivered.changed)?.delivered.commit;
    return {
        plan,
        changed: made.some(({ delivered }) => delivered.changed),
        ...(commit === undefined ? {} : { commit }),
        branch: made[0]?.delivered.branch ?? base,
        pullRequests: made.flatMap(({ pull }) => pull ?? []),
    };
}
async function deliverProposal(planOn, destination, forge, base, inputs, host, delivery) {
    const { plan } = await (0,delivery_commit.preview)(planOn, destination, { ...inputs, branch: base }, host, delivery);
    const page = await plan.page(forge);
    const branch = inputs.pullRequestBranch ?? branchOf(page, base);
    const options = { ...(await (0,delivery_commit/* pushOptions */.r)(destination, inputs, host, delivery)), branch: base, proposal: { branch } };
    const { edit, last } = (0,delivery_commit/* editOf */._)(planOn, destination, inputs, host);
    const { remote, credential } = destination;
    const delivered = await (0,push/* commitAndPush */.t)(host, remote, credential, edit, options);
    const isOurs = async () => last().plan.isOvertaken !== true && (await (0,push/* tipOf */.n)(host, remote, credential, branch)) === delivered.commit;
    const pull = await propose(host, forge, { branch, base }, page, inputs, isOurs);
    host.log.info(`Pull request #${pull.number}: ${pull.url}`);
    return { delivered, pull };
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

/***/ 77274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   O: () => (/* binding */ sha256OfPieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 in hexadecimal. */
function sha256Of(content) {
    return sha256OfPieces([content]);
}
/** The same of what comes in pieces. */
function sha256OfPieces(pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 12901:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const second = 1000;
const minute = 60 * second;
/** How large an answer may be and how long it may take, by what is asked for: nothing is read without a limit. */
const limits = {
    /** Whether somebody is there, and who. Who is silent is told before what takes too long. */
    ping: { bytes: 64 * KiB, totalMs: 12 * second, idleMs: 10 * second },
    token: { bytes: 64 * KiB, totalMs: 30 * second, idleMs: 30 * second },
    /** The distribution specification lets a registry refuse manifests that are larger. */
    manifest: { bytes: 4 * MiB, totalMs: minute, idleMs: 30 * second },
    /** What a registry says of a blob that is sent to it. It may digest a large one for minutes before it answers. */
    upload: { bytes: 64 * KiB, totalMs: 60 * minute, idleMs: 5 * minute },
    /** A blob that goes into a file; its descriptor says how large it is. */
    blob: { bytes: Number.MAX_SAFE_INTEGER, totalMs: 60 * minute, idleMs: minute },
    /** A page of an API: a hundred pull requests, each with a text of up to 64 KiB. */
    page: { bytes: 16 * MiB, totalMs: minute, idleMs: 30 * second },
    /** Some 100 bytes for each ref. */
    refs: { bytes: 32 * MiB, totalMs: 2 * minute, idleMs: minute },
    /** It is held in memory, and unpacked there. */
    pack: { bytes: 64 * MiB, totalMs: 10 * minute, idleMs: minute },
    /** The JSON schema of a kind; those of Prometheus, with whole Pods in them, have 2 MiB. */
    schema: { bytes: 8 * MiB, totalMs: 30 * second, idleMs: 15 * second },
    /** What a webhook answers: nobody reads more than whether it took the message. */
    webhook: { bytes: 64 * KiB, totalMs: 20 * second, idleMs: 10 * second },
    /** An external program. */
    program: { bytes: 128 * MiB, totalMs: 15 * minute, idleMs: 30 * second },
};


/***/ }),

/***/ 94944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nW: () => (/* binding */ otherAnswer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uU: () => (/* binding */ taken),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);


const text = primitive('text', 'string');
const number = primitive('a number', 'number');
const boolean = primitive('true or false', 'boolean');
/** An object with these fields at least. */
function object(name, fields) {
    return {
        name,
        differs(value) {
            if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
                return kindOf(value);
            for (const [key, shape] of Object.entries(fields)) {
                const field = Object.hasOwn(value, key) ? value[key] : undefined;
                const found = shape.differs(field);
                if (found !== undefined)
                    return `an object whose "${key}" is ${found}`;
            }
            return undefined;
        },
    };
}
/** @param name what its items are: `pull requests`. */
function list(name, item) {
    return {
        name: `a list of ${name}`,
        differs(value) {
            if (!Array.isArray(value))
                return kindOf(value);
            for (const entry of value) {
                const found = item.differs(entry);
                if (found !== undefined)
                    return `a list that holds ${found}`;
            }
            return undefined;
        },
    };
}
/** A value that may be null, or not there. */
function optional(shape) {
    return {
        name: shape.name,
        differs: (value) => (value === null || value === undefined ? undefined : shape.differs(value)),
    };
}
/**
 * Takes a value for what it must be.
 * @param address who sent it: `GET https://api.example.com/pulls`.
 * @throws ServiceError "ADDRESS answered with WHAT instead of WHAT".
 */
function taken(value, shape, address) {
    const found = shape.differs(value);
    if (found !== undefined)
        throw otherAnswer(address, found, shape.name);
    return value;
}
/** An answer that is not what was asked for, be it of a login page, a proxy or another program. */
function otherAnswer(address, found, wanted) {
    const { host } = new URL(address.slice(address.indexOf(' ') + 1));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(host, `${address} answered with ${found} instead of ${wanted}`, {
        fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
    });
}
/** The JSON of a body; text that is no JSON as it is, undefined where there is none. */
function parsed(body) {
    if (body.byteLength === 0)
        return undefined;
    const content = new TextDecoder().decode(body);
    try {
        return JSON.parse(content);
    }
    catch {
        return content;
    }
}
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value !== 'string')
        return `${typeof value === 'number' ? 'the number' : 'the value'} ${value}`;
    if (/^\s*(?:<!doctype html|<html|<head|<body|<script)/i.test(value))
        return 'an HTML page';
    return value.trim() === '' ? 'empty text' : 'text';
}
function primitive(name, type) {
    return { name, differs: (value) => (typeof value === type ? undefined : kindOf(value)) };
}


/***/ })

} };
})
