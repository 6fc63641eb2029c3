export const id = 8641;
export const ids = [8641,8944];
export const modules = {

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openTimeline)
/* harmony export */ });
/* harmony import */ var _delivery_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4249);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7911);
/* harmony import */ var _git_clone_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2164);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2545);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1651);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5395);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5505);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1936);









/** Where to look: the repository of the inputs, or without one the working directory. */
async function openTimeline(inputs, host) {
    const { repository } = inputs;
    if (repository === undefined) {
        const { objects, tip, prefix } = await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .localHistory */ .K)(host);
        return timeline(objects, tip, prefix);
    }
    return await remoteTimeline(await (0,_delivery_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .openDestination */ .xB)({ ...inputs, repository }, host), inputs.branch, host);
}
async function remoteTimeline({ remote, credential }, branch, host) {
    const clone = (0,_git_clone_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .openClone */ .o)(host, remote, credential);
    try {
        const name = branch ?? (await (0,_git_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultBranch */ .OR)(clone, remote));
        return timeline(clone, await clone.fetchHistory((0,_git_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .branchRef */ .Mi)(name)), '');
    }
    catch (error) {
        if (!(error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .GitFailure */ .Xi))
            throw error;
        if (error.failure.kind === 'no-branch')
            throw await (0,_git_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .noBranchError */ .Ix)(clone, remote, branch ?? 'HEAD');
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .errorOf */ .Mz)(error.failure, remote, branch ?? 'HEAD');
    }
}
function timeline(objects, tip, prefix) {
    /** Files are often the same in many revisions: each is read once. */
    const known = new Map();
    const runningAt = async (revision, path) => {
        const entries = (await objects.entries(revision.oid, path === '' ? [] : [path])).filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isRegular */ .$W)(entry) && ((0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_7__/* .isCandidate */ .qn)(entry.path) || entry.path === path));
        const unread = entries.filter((entry) => !known.has(entry.oid + entry.path));
        const blobs = await objects.blobs(unread.map((entry) => entry.oid));
        for (const { oid, path: file } of unread) {
            const shown = file.startsWith(prefix) ? file.slice(prefix.length) : file;
            known.set(oid + file, (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .imagesOfFile */ .wJ)({ path: shown, bytes: blobs.get(oid) }));
        }
        return entries.flatMap((entry) => known.get(entry.oid + entry.path) ?? []);
    };
    const revisionsOf = async (path, most) => {
        const inside = (prefix + path.replace(/^\.?\/+|^\.$|(?<!\/)\/+$/g, '')).replace(/\/$/, '');
        const revisions = await objects.revisions(tip, inside, most);
        if (revisions.length > 0)
            return { inside, revisions };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`No commit of the history has changed "${path}"`, { fix: 'Check the path.' });
    };
    return {
        async changed(path) {
            const { revisions } = await revisionsOf(path, 1);
            return revisions[0].time;
        },
        async states(path, images, most) {
            const { inside, revisions } = await revisionsOf(path, most);
            const states = [];
            for (const revision of revisions) {
                const running = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .chosen */ .FV)(await runningAt(revision, inside), images);
                const last = states.at(-1);
                // Of equal neighbours the older one is kept: that is when it began.
                if (last !== undefined && (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .stateKey */ .bP)(last.running) === (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_8__/* .stateKey */ .bP)(running))
                    states.pop();
                states.push({ revision, running });
            }
            return states;
        },
    };
}


/***/ }),

/***/ 1936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   bP: () => (/* binding */ stateKey),
/* harmony export */   jq: () => (/* binding */ runningIn),
/* harmony export */   wJ: () => (/* binding */ imagesOfFile),
/* harmony export */   x4: () => (/* binding */ versionsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(588);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6185);
/* harmony import */ var _places_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4396);
/* harmony import */ var _places_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3592);
/* harmony import */ var _places_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3794);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3677);
/* harmony import */ var _wish_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3714);









/** Every image with a version below a path of a tree. */
async function runningIn(tree, path) {
    const files = await (0,_wish_files_js__WEBPACK_IMPORTED_MODULE_6__/* .filesOf */ .R)(tree, [path], { images: [], selectors: ['*'] });
    return files.flatMap(imagesOfFile);
}
/** Every image with a version in one file; a file that is no text has none. */
function imagesOfFile({ path, bytes }) {
    if (bytes.includes(0))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .linesOf */ .Dx)(text);
    const options = { mayName: () => true, selectors: [], definitions: (0,_places_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionsIn */ .k)([]) };
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_8__/* .splitDocuments */ .Z)(text).flatMap((part) => {
        const found = (0,_places_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findSites */ .A)(text, part, options);
        const { sites } = 'sites' in found ? found : (0,_places_template_js__WEBPACK_IMPORTED_MODULE_4__/* .findInTemplate */ .X)(text, part);
        return sites.flatMap(({ names: [name], version, at, fault }) => {
            const isVersioned = version.tag !== undefined || version.digest !== undefined;
            if (name === undefined || !isVersioned || fault !== undefined)
                return [];
            return [{ image: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(name), version, path, line: lines.at(at).line }];
        });
    });
}
/** Those of the images that are asked for; without any, all. */
function chosen(running, images) {
    const wanted = images.map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference);
    if (wanted.length === 0)
        return [...running];
    return running.filter(({ image }) => wanted.some((name) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.sameRepository)(name, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(image))));
}
/**
 * One version for each image.
 * @throws InputError for an image that runs in two versions, with the places.
 */
function versionsOf(running, path) {
    const byImage = new Map();
    for (const one of running) {
        const other = byImage.get(one.image);
        if (other !== undefined && !(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .sameVersion */ .r1)(other.version, one.version)) {
            const places = [other, one].map((place) => `${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .shownVersion */ .qv)(place.version)} at ${place.path}:${place.line}`);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${one.image} runs in several versions in ${path}: ${places.join(', ')}`, {
                fix: 'Name a path in which each image has one version.',
                place: { file: one.path, line: one.line },
            });
        }
        byImage.set(one.image, one);
    }
    return [...byImage.values()].map(({ image, version }) => ({ name: image, ...version }));
}
/** One line that tells states apart: which images stand in which versions. */
function stateKey(running) {
    return [...new Set(running.map(({ image, version, path }) => `${path} ${image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_5__/* .versionSuffix */ .sw)(version)}`))]
        .sort()
        .join('\n');
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1886);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _history_timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3018);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4224);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1936);
/* harmony import */ var _wish_deliver_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8944);
/* harmony import */ var _wish_message_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9390);









const inputs = {
    path: {
        type: 'string',
        required: true,
        placeholder: 'PATH',
        description: 'Folder or file that is rolled back, such as overlays/prod.',
    },
    to: {
        type: 'string',
        placeholder: 'COMMIT',
        description: 'Commit after which it shall be as it was. Default: what ran before the versions that run now.',
    },
    image: {
        type: 'list',
        separator: 'line',
        placeholder: 'NAME',
        description: 'Only these images. Default: every image of the path.',
    },
    reason: {
        type: 'string',
        placeholder: 'TEXT',
        description: 'Why it is rolled back; it stands in the commit message and the pull request.',
    },
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__.imageDeliveryInputs,
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
};
/** How many commits of the path are looked at. */
const most = 500;
/** Puts back what ran before. */
const rollback = {
    contract: (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_8__/* .defineContract */ .y)({
        name: 'bump-manifest-tag',
        command: 'rollback',
        summary: 'Put back the images that ran before, or after a certain commit.',
        branding: _inputs_js__WEBPACK_IMPORTED_MODULE_4__.bumpContract.branding,
        inputs,
        outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_4__.bumpContract.outputs,
        examples: [
            'gitops-actions rollback --path overlays/prod --reason "error rate above 5 %"',
            'gitops-actions rollback --path overlays/prod --to 3f2a1b0 --repository acme/gitops --pull-request',
        ],
    }),
    async run(given, host) {
        const history = await (0,_history_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .openTimeline */ .W)(given, host);
        const states = await history.states(given.path, given.image, most);
        const [now] = states;
        const target = given.to === undefined ? previous(states, given.path) : stateAfter(states, given.to, given.path);
        const purpose = {
            kind: 'rollback',
            path: given.path,
            to: target.revision.oid,
            ...(given.reason === undefined ? {} : { reason: given.reason }),
        };
        // What is older is asked for: the order of versions has no say here.
        return await (0,_wish_deliver_js__WEBPACK_IMPORTED_MODULE_6__.deliverWish)(stepsTo(target, now, given), purpose, { ...given, order: 'any' }, host);
    },
};
/** The newest state of other versions; those that an earlier rollback has put away are passed over. */
function previous(states, path) {
    const [now, ...older] = states;
    const bad = new Set(states.flatMap(({ revision }) => replacedByRollback(revision.message)));
    const isGood = (state) => {
        const changed = state.running.filter((one) => !now?.running.some((other) => same(one, other)));
        return changed.length > 0 && changed.every((one) => !bad.has((0,_wish_message_js__WEBPACK_IMPORTED_MODULE_7__/* .referenceOf */ .Bz)(one.image, one.version)));
    };
    const found = older.find((state) => (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_5__/* .stateKey */ .bP)(state.running) !== (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_5__/* .stateKey */ .bP)(now?.running ?? []) && isGood(state));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`Nothing else ran in ${path} before: its history has no earlier version to go back to`, {
        fix: 'Name the commit to go back to, or set the version with bump.',
    });
}
function replacedByRollback(message) {
    const found = (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrailers */ .t8)(message);
    return found.has(_wish_message_js__WEBPACK_IMPORTED_MODULE_7__/* .trailers */ .jR.rolledBackTo) ? (found.get(_wish_message_js__WEBPACK_IMPORTED_MODULE_7__/* .trailers */ .jR.replaces) ?? []) : [];
}
function same(a, b) {
    return a.path === b.path && (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_7__/* .referenceOf */ .Bz)(a.image, a.version) === (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_7__/* .referenceOf */ .Bz)(b.image, b.version);
}
/** The state that a commit left. A state's revision is the commit that began it; later ones left it as it was. */
function stateAfter(states, to, path) {
    const matching = states.filter(({ revision }) => revision.oid.startsWith(to.toLowerCase()));
    const [found] = matching;
    if (found !== undefined && matching.length === 1 && to.length >= 4)
        return found;
    const known = states.slice(0, 5).map(({ revision }) => revision.oid.slice(0, 12));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`The commit "${to}" is none of those that changed what runs in ${path}`, {
        fix: `Give the id of one of them, the newest are: ${known.join(', ')}. The command history lists them.`,
    });
}
/** Each file gets the versions that it had: an image may run in two versions in two files. */
function stepsTo(target, now, { path }) {
    const files = new Set(now.running.map((one) => one.path));
    const wanted = target.running.filter((one) => files.has(one.path) && now.running.some((other) => other.path === one.path && other.image === one.image));
    const byFile = new Map();
    for (const one of wanted)
        byFile.set(one.path, [...(byFile.get(one.path) ?? []), one]);
    const steps = [...byFile].map(([file, running]) => ({
        paths: [file],
        request: { images: (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_5__/* .versionsOf */ .x4)(running, file) },
    }));
    if (steps.length > 0)
        return steps;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`What ran in ${path} then is not there any more: none of its files names these images today`, {
        fix: 'Revert the commit with git.',
    });
}


/***/ }),

/***/ 8944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverWish: () => (/* binding */ deliverWish)
/* harmony export */ });
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7792);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9972);
/* harmony import */ var _wish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3126);



/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
async function deliverWish(steps, purpose, inputs, host, more = []) {
    const wish = (0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .wishOf */ .H_)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)((0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .XC)(wish), inputs, host, (0,_wish_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryOf */ .A9)(wish, inputs.group));
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryReport */ .J)(delivery, more, inputs.repository, inputs.dryRun);
}


/***/ }),

/***/ 7911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ noBranchError),
/* harmony export */   Mi: () => (/* binding */ branchRef),
/* harmony export */   OR: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8977);


const heads = 'refs/heads/';
function branchRef(branch) {
    return heads + branch;
}
/** The branch that the remote's HEAD points to. */
async function defaultBranch(clone, remote) {
    const { head, refs } = await clone.refs(['HEAD', `${heads}*`]);
    if (refs.size === 0)
        throw emptyRepository(remote);
    if (head?.startsWith(heads))
        return head.slice(heads.length);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} has no default branch`, { fix: 'Name the branch.' });
}
/** Why a branch could not be fetched: the repository is empty, or it has other branches. */
async function noBranchError(clone, remote, branch) {
    const { refs } = await clone.refs([`${heads}*`]);
    if (refs.size === 0)
        return emptyRepository(remote);
    const names = [...refs.keys()].map((ref) => ref.slice(heads.length));
    const guess = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(branch, names);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The branch "${branch}" does not exist in ${remote.url}`, {
        fix: guess === undefined ? `It has: ${names.slice(0, 10).join(', ')}.` : `Did you mean "${guess}"?`,
    });
}
function emptyRepository(remote) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository ${remote.url} is empty: it has no commit to change`, {
        fix: 'Push a first commit with the manifests.',
    });
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openClone)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7967);
/* harmony import */ var _fast_import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3305);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8241);





const mirror = 'refs/mirror/';
function openClone(host, remote, credential) {
    const folder = host.files.temporaryDirectory('git');
    writeRepository(host, folder, remote);
    const git = (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(folder, host, remote, credential);
    const fetched = new Set();
    /** Whether the remote has kept back the content of files. */
    let isBlobless = false;
    const succeed = async (args, stdin) => {
        try {
            return await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(git, args, stdin);
        }
        catch (error) {
            // What a repository's objects are named by is only known when it is asked.
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi) || !error.failure.text.includes('server sha256'))
                throw error;
            writeRepository(host, folder, remote, 'sha256');
            return await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(git, args, stdin);
        }
    };
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsIn */ .Qv)(git, {
        async fetch(oids) {
            if (!isBlobless || oids.length === 0)
                return;
            // Without negotiation, as git's own fetch of missing objects does it; all of them in one request.
            const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...fetchCommand, '--filter=blob:none', '--stdin', 'origin'];
            await succeed(args, `${oids.join('\n')}\n`);
        },
        isPartial: () => isBlobless,
        async completeHistory(commit) {
            if (host.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'shallow')) !== 'file')
                return;
            // Commits alone: a message needs neither trees nor files.
            await succeed([...fetchCommand, '--unshallow', '--filter=tree:0', 'origin', commit]);
        },
    });
    return {
        ...objects,
        async refs(patterns) {
            const lines = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(await succeed(['ls-remote', '--symref', 'origin', ...patterns])).split('\n');
            const head = lines.map((line) => /^ref: (\S+)\tHEAD$/.exec(line)?.[1]).find((ref) => ref !== undefined);
            const refs = lines.flatMap((line) => {
                const [, oid, ref] = /^([0-9a-f]{40,64})\t(\S+)$/.exec(line) ?? [];
                return oid !== undefined && ref !== undefined ? [[ref, oid]] : [];
            });
            return { head, refs: new Map(refs) };
        },
        async fetch({ refs, folder: refFolder, content }) {
            const isFirst = refs.some((ref) => !fetched.has(ref));
            // A later fetch brings the new files along: they are few, and it saves asking for them one more time.
            const depth = isFirst ? ['--depth=1', content === 'few' ? '--filter=blob:none' : '--no-filter'] : ['--no-filter'];
            const specs = refs.map((ref) => `+${ref}:${mirror}${ref}`);
            if (refFolder !== undefined)
                specs.push(`+${refFolder}*:${mirror}${refFolder}*`);
            const { stderr } = await succeed([...fetchCommand, '--prune', ...depth, 'origin', ...specs]);
            if (isFirst && content === 'few' && !stderr.includes('filtering not recognized'))
                isBlobless = true;
            for (const ref of refs)
                fetched.add(ref);
            return readRefs(host, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, mirror));
        },
        async fetchHistory(ref) {
            await succeed([...fetchCommand, '--filter=blob:none', 'origin', `+${ref}:${mirror}${ref}`]);
            isBlobless = true;
            const tip = readRefs(host, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, mirror)).get(ref);
            if (tip !== undefined)
                return tip;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'no-branch', text: ref });
        },
        async write(commits) {
            const lines = await succeed(['fast-import', '--quiet', '--force', '--done'], (0,_fast_import_js__WEBPACK_IMPORTED_MODULE_4__/* .fastImport */ .u)(commits, 'refs/new'));
            const oids = Buffer.from(lines.stdout).toString('utf8').trim().split('\n');
            if (oids.length === commits.length && oids.every((oid) => /^[0-9a-f]{40,64}$/.test(oid)))
                return oids;
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({
                kind: 'unknown',
                text: `git fast-import made ${oids.length} of ${commits.length} commits`,
            });
        },
        async push(updates) {
            const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`);
            const specs = updates.map(({ ref, to }) => `${to ?? ''}:${ref}`);
            const atomic = updates.length > 1 ? ['--atomic'] : [];
            await succeed(['push', '--porcelain', '--no-thin', '--no-verify', ...atomic, ...leases, 'origin', ...specs]);
        },
    };
}
const fetchCommand = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
/** Lays out an empty bare repository, which is what `git init` would do in one process more. */
function writeRepository(host, folder, remote, objectFormat = 'sha1') {
    const url = remote.transport === 'local' && !remote.url.includes('://') ? host.files.resolve(remote.url) : remote.url;
    const quoted = `"${url.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const config = [
        '[core]\nrepositoryformatversion = 1\nbare = true\nlogAllRefUpdates = false',
        `[extensions]\npartialClone = origin`,
        // An old git does not know the setting, and needs none for what it does know.
        ...(objectFormat === 'sha256' ? ['objectFormat = sha256'] : []),
        `[remote "origin"]\nurl = ${quoted}\npromisor = true\npartialclonefilter = blob:none`,
        '[fastimport]\nunpackLimit = 1',
    ];
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'config'), `${config.join('\n')}\n`);
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    // Git skips names that begin with a dot; the folders are what it looks for.
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'objects/.keep'), '');
    host.files.write((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'refs/.keep'), '');
}
/** Reads loose refs below a folder; our repository has no others, since nothing ever packs them. */
function readRefs(host, folder) {
    const refs = new Map();
    const visit = (path, name) => {
        if (host.files.kind(path) === undefined)
            return;
        for (const entry of host.files.list(path)) {
            const inner = name === '' ? entry.name : `${name}/${entry.name}`;
            if (entry.kind === 'directory')
                visit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, entry.name), inner);
            else
                refs.set(inner, Buffer.from(host.files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, entry.name)))
                    .toString('utf8')
                    .trim());
        }
    };
    visit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'refs'), 'refs');
    return refs;
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ personText),
/* harmony export */   u: () => (/* binding */ fastImport)
/* harmony export */ });
/**
 * The input of `git fast-import` that makes commits and prints the id of each: blobs, trees and commits come from one
 * process, and everything that is not changed (modes, links, submodules) stays as it stands in the parent's tree.
 */
function fastImport(commits, ref) {
    const parts = [];
    commits.forEach((commit, index) => {
        if (commit.parent !== 'previous')
            parts.push(`reset ${ref}\n\n`);
        parts.push(`commit ${ref}\nmark :${index + 1}\n`);
        parts.push(`author ${personText(commit.author)} ${commit.time} +0000\n`);
        parts.push(`committer ${personText(commit.committer)} ${commit.time} +0000\n`);
        parts.push(...data(Buffer.from(commit.message)));
        if (commit.parent === 'previous')
            parts.push(`from :${index}\n`);
        else if (commit.parent !== undefined)
            parts.push(`from ${commit.parent}\n`);
        for (const { path, content } of commit.changes) {
            if (content === undefined)
                parts.push(`D ${quoted(path)}\n`);
            else
                parts.push(`M ${commit.modes.get(path) ?? '100644'} inline ${quoted(path)}\n`, ...data(content));
        }
        parts.push('\n');
    });
    for (let index = 1; index <= commits.length; index++)
        parts.push(`get-mark :${index}\n`);
    parts.push('done\n');
    return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}
function data(content) {
    return [`data ${content.byteLength}\n`, content, '\n'];
}
function quoted(path) {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
function personText({ name, email }) {
    return `${plain(name)} <${plain(email).replaceAll(' ', '')}>`;
}
function plain(text) {
    return [...text]
        .filter((character) => character >= ' ' && character !== '<' && character !== '>')
        .join('')
        .trim();
}


/***/ })

};
