export const id = 8641;
export const ids = [8641,4224,1022,9054];
export const modules = {

/***/ 6597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ deliverAnywhere)
/* harmony export */ });
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5395);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6049);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9972);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2119);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(675);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9054);






/** Carries out steps in the repository of the inputs, or without one on the files of the working directory. */
async function deliverAnywhere(steps, purpose, inputs, host, more = []) {
    const { repository, dryRun, order } = inputs;
    if (repository !== undefined) {
        const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__.deliveryReport)(await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__.deliver)(steps, purpose, { ...inputs, repository }, host), repository, dryRun);
        return { ...report, findings: [...report.findings, ...more] };
    }
    const author = { name: '', email: '' };
    const plan = await (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .planOn */ .J9)((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_0__.workTree)(host), { steps, order, purpose, origin: {}, author });
    if (!dryRun)
        (0,_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .applyChanges */ .Y)(host.files, plan.changes);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)(plan, more, plan.searched, dryRun);
}


/***/ }),

/***/ 9054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliveryReport: () => (/* binding */ deliveryReport)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9972);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3677);


/** The report of a change that was brought to a repository, or with `dry-run` would be. */
function deliveryReport(delivery, repository, isDryRun) {
    const { plan, changed, commit, branch, pullRequests } = delivery;
    const report = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(plan, [], plan.searched, isDryRun);
    const [pull] = pullRequests;
    const result = {
        ...report.result,
        changed,
        ...(commit === undefined ? {} : { commit }),
        branch,
        ...(pull === undefined ? {} : { pullRequest: { number: pull.number, url: pull.url } }),
    };
    const proposed = pullRequests.map((one) => `Pull request #${one.number}: ${one.url}`);
    const landed = changed && commit !== undefined ? [`Commit ${commit} on ${branch} of ${repository}`] : [];
    const target = pull === undefined ? `${branch} of ${repository}` : `pull request #${pull.number}`;
    return {
        ...report,
        result,
        outputs: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(result),
        plan: [...(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .planLines */ .HN)(plan, isDryRun), ...landed, ...proposed],
        picture: result.images.map((image) => ({
            from: (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .drawnImage */ .Qh)(image.name, image.new),
            to: target,
            label: pull === undefined ? 'commit' : 'proposal',
            ...(isDryRun ? { state: 'planned' } : {}),
        })),
    };
}


/***/ }),

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openTimeline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _git_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7911);
/* harmony import */ var _git_clone_clone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2164);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2545);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1651);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
/* harmony import */ var _delivery_destination_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4291);
/* harmony import */ var _places_prefilter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5505);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1936);









/** Where to look: the repository of the inputs, or without one the working directory. */
async function openTimeline(inputs, host) {
    const { repository } = inputs;
    if (repository === undefined) {
        const { objects, tip, prefix } = await (0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .localHistory */ .K)(host);
        return timeline(objects, tip, prefix);
    }
    return await remoteTimeline(await (0,_delivery_destination_js__WEBPACK_IMPORTED_MODULE_5__/* .openDestination */ .xB)({ ...inputs, repository }, host), inputs.branch, host);
}
async function remoteTimeline({ remote, credential }, branch, host) {
    const clone = (0,_git_clone_clone_js__WEBPACK_IMPORTED_MODULE_2__/* .openClone */ .o)(host, remote, credential);
    try {
        const name = branch ?? (await (0,_git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultBranch */ .OR)(clone, remote));
        return timeline(clone, await clone.fetchHistory((0,_git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .branchRef */ .Mi)(name)), '');
    }
    catch (error) {
        if (!(error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GitFailure */ .Xi))
            throw error;
        if (error.failure.kind === 'no-branch')
            throw await (0,_git_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .noBranchError */ .Ix)(clone, remote, branch ?? 'HEAD');
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOf */ .Mz)(error.failure, remote, branch ?? 'HEAD');
    }
}
function timeline(objects, tip, prefix) {
    /** Files are often the same in many revisions: each is read once. */
    const known = new Map();
    const runningAt = async (revision, path) => {
        const entries = (await objects.entries(revision.oid, path === '' ? [] : [path])).filter((entry) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .isRegular */ .$W)(entry) && ((0,_places_prefilter_js__WEBPACK_IMPORTED_MODULE_6__/* .isCandidate */ .qn)(entry.path) || entry.path === path));
        const unread = entries.filter((entry) => !known.has(entry.oid + entry.path));
        const blobs = await objects.blobs(unread.map((entry) => entry.oid));
        for (const { oid, path: file } of unread) {
            const shown = file.startsWith(prefix) ? file.slice(prefix.length) : file;
            known.set(oid + file, (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .imagesOfFile */ .wJ)({ path: shown, bytes: blobs.get(oid) }));
        }
        return entries.flatMap((entry) => known.get(entry.oid + entry.path) ?? []);
    };
    return {
        async states(path, images, most) {
            const inside = prefix + path.replace(/^\.?\/+|^\.$|\/+$/g, '');
            const revisions = await objects.revisions(tip, inside.replace(/\/$/, ''), most);
            if (revisions.length === 0) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`No commit of the history has changed "${path}"`, { fix: 'Check the path.' });
            }
            const states = [];
            for (const revision of revisions) {
                const running = (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .chosen */ .FV)(await runningAt(revision, inside.replace(/\/$/, '')), images);
                const last = states.at(-1);
                // Of equal neighbours the older one is kept: that is when it began.
                if (last !== undefined && (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .stateKey */ .bP)(last.running) === (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_7__/* .stateKey */ .bP)(running))
                    states.pop();
                states.push({ revision, running });
            }
            return states;
        },
    };
}


/***/ }),

/***/ 4224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpContract: () => (/* binding */ bumpContract),
/* harmony export */   deliveryInputs: () => (/* binding */ deliveryInputs),
/* harmony export */   narrowingInputs: () => (/* binding */ narrowingInputs)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);


/** Where to look, and which of the places found there to take. */
const narrowingInputs = {
    paths: {
        type: 'list',
        separator: 'line',
        positional: true,
        placeholder: 'PATH',
        default: ['.'],
        description: 'Files, folders and globs to search. Folders are searched for YAML files; a file that is named is read whatever its name. With repository, paths are relative to its root.',
    },
    environments: {
        type: 'list',
        separator: 'comma',
        placeholder: 'NAME',
        description: 'Only files of these environments: a folder has the name, or a part of the file name, as in overlays/prod/ and values-prod.yaml.',
    },
    kinds: {
        type: 'list',
        separator: 'comma',
        placeholder: 'KIND',
        description: 'Only documents of these kinds, such as Deployment or CronJob.',
    },
    containers: {
        type: 'list',
        separator: 'comma',
        placeholder: 'NAME',
        description: 'Only containers (or Compose services) of these names.',
    },
    selectors: {
        type: 'list',
        separator: 'line',
        placeholder: 'YAML-PATH',
        description: 'Only what stands at or below these YAML paths, such as spec.values.sidecar.tag, services.*.image or images[name=web].newTag. A scalar under a key that is no known place is taken for the tag.',
    },
};
/** How a change reaches a repository. Without `repository` the files of the working directory are edited in place. */
const deliveryInputs = {
    repository: {
        type: 'string',
        placeholder: 'URL',
        description: 'Git repository to change, as a URL or as OWNER/NAME on the server of this workflow. It needs no checkout. Without it, the files of the working directory are edited in place.',
    },
    branch: {
        type: 'string',
        placeholder: 'BRANCH',
        description: 'Branch to change, or to propose the change for. Default: the default branch of the repository.',
    },
    'pull-request': {
        type: 'boolean',
        default: false,
        description: 'Propose the change as a pull request, created or updated, instead of committing to the branch.',
    },
    'pull-request-branch': {
        type: 'string',
        placeholder: 'BRANCH',
        description: 'Branch of the pull request. Default: a name made of the images and environments.',
    },
    group: {
        type: 'enum',
        values: ['image', 'environment', 'all'],
        default: 'all',
        description: 'One pull request per image and environment (image), per environment, or for everything together.',
    },
    title: {
        type: 'string',
        placeholder: 'TEXT',
        description: 'Title of the pull request. Default: the first line of the commit message.',
    },
    labels: {
        type: 'list',
        separator: 'comma',
        placeholder: 'LABEL',
        description: 'Labels of the pull request.',
    },
    reviewers: {
        type: 'list',
        separator: 'comma',
        placeholder: 'USER',
        description: 'Users, or teams as ORG/TEAM, that are asked to review the pull request.',
    },
    assignees: {
        type: 'list',
        separator: 'comma',
        placeholder: 'USER',
        description: 'Users that the pull request is assigned to.',
    },
    'auto-merge': {
        type: 'enum',
        values: ['off', 'merge', 'squash', 'rebase'],
        default: 'off',
        description: 'Let the forge merge the pull request by this method once its checks pass.',
    },
    draft: { type: 'boolean', default: false, description: 'Open the pull request as a draft.' },
    'close-stale': {
        type: 'boolean',
        default: true,
        description: 'Close older pull requests of this action for the same images and environments.',
    },
    commits: {
        type: 'enum',
        values: ['auto', 'git', 'api'],
        default: 'auto',
        description: 'How commits are made: git pushes them, api makes them through GitHub so that they are verified, auto takes api for GitHub App tokens and git otherwise.',
    },
    'commit-message': {
        type: 'string',
        placeholder: 'TEXT',
        description: 'Message of the commit; {images}, {image}, {tag}, {digest}, {old-tag}, {environments} and {files} are filled in. Default: a conventional message such as "chore(deploy): bump web to 1.4.0".',
    },
    author: {
        type: 'string',
        placeholder: 'NAME <EMAIL>',
        description: 'Author of the commit. Default: the user of the token, or github-actions[bot].',
    },
    'source-commit': {
        type: 'string',
        placeholder: 'COMMIT',
        description: 'Commit that the image was built from, for the trailers and the comparison. Default: that of the workflow.',
    },
    'source-repository': {
        type: 'string',
        placeholder: 'URL',
        description: 'Repository that the image was built from. Default: that of the workflow.',
    },
    'build-time': {
        type: 'string',
        placeholder: 'TIME',
        description: 'When the image was built, or the commit that it was built from was made: RFC 3339 (2026-01-31T12:00:00Z) or seconds since 1970. It stands in the commit message, and "order: newest" compares it.',
    },
    'scan-summary': {
        type: 'string',
        placeholder: 'TEXT',
        description: 'What a scan of the image found, for the body of the pull request: the output scan-summary of build-scan-push, or any line of text.',
    },
    order: {
        type: 'enum',
        values: ['any', 'newest'],
        default: 'any',
        description: 'Whether an older build may overwrite a newer one: any lets the last job win, newest keeps the newer version (by semver, by a time in the tags, by build-time, or by commit ancestry).',
    },
    retries: {
        type: 'number',
        default: 50,
        minimum: 0,
        maximum: 1000,
        description: 'How often a push that lost a race is made again on the new tip.',
    },
    timeout: {
        type: 'number',
        default: 300,
        minimum: 1,
        maximum: 21_600,
        description: 'Seconds after which delivery gives up with nothing pushed.',
    },
    token: {
        type: 'secret',
        environment: 'GITHUB_TOKEN',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
        expression: '${{ github.token }}',
        description: 'Token for the repository. Pull requests of GITHUB_TOKEN may not start workflows; those of an app do.',
    },
    'race-secret': {
        type: 'secret',
        environment: 'RACE_SECRET',
        description: 'Secret that the jobs which push to one branch share, of 16 characters at least, so that one may carry the changes of others that wait. Who knows it can have such a job write to the branch. Default: the personal token or the key of the app; jobs with a GITHUB_TOKEN each take turns.',
    },
    username: {
        type: 'string',
        placeholder: 'NAME',
        description: 'User name that goes with the token. Default: what the server of the repository expects.',
    },
    'app-id': {
        type: 'string',
        placeholder: 'ID',
        description: 'Id or client id of a GitHub App. With its private key, the token is made for this run alone.',
    },
    'app-private-key': {
        type: 'secret',
        environment: 'APP_PRIVATE_KEY',
        description: 'Private key of the GitHub App, in PEM form.',
    },
};
/** The public interface of bump-manifest-tag. */
const bumpContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .defineContract */ .y)({
    name: 'bump-manifest-tag',
    command: 'bump',
    summary: 'Change the tag or digest of an image wherever it stands, byte for byte, and bring the change to a GitOps repository.',
    branding: { icon: 'arrow-up-circle', color: 'green' },
    inputs: {
        operation: {
            type: 'enum',
            values: ['bump', 'promote', 'rollback'],
            default: 'bump',
            only: 'action',
            description: 'What to do: bump sets a version, promote moves what one environment runs into the next, rollback brings back what ran before.',
        },
        image: {
            type: 'list',
            separator: 'line',
            placeholder: 'NAME',
            description: 'Image to change, as registries know it: nginx is docker.io/library/nginx. Several may be given; each may carry a version of its own, as in ghcr.io/acme/web:1.4.0@sha256:….',
        },
        tag: { type: 'string', placeholder: 'TAG', description: 'New tag. An old digest beside it goes.' },
        digest: {
            type: 'string',
            placeholder: 'DIGEST',
            description: 'New digest, sha256:…. With a tag both are written where both can stand.',
        },
        ...narrowingInputs,
        'allow-missing': {
            type: 'boolean',
            default: false,
            description: 'An image that is found nowhere is a notice, not an error.',
        },
        'add-missing': {
            type: 'boolean',
            default: false,
            description: 'An image that is found nowhere gets an entry under images of the kustomization.',
        },
        from: {
            type: 'string',
            placeholder: 'PATH',
            only: 'action',
            description: 'Overlay that promote reads what runs from, such as overlays/dev.',
        },
        to: {
            type: 'string',
            placeholder: 'PATH',
            only: 'action',
            description: 'Overlay that promote writes to, such as overlays/stage; for rollback the commit to go back to.',
        },
        soak: {
            type: 'string',
            placeholder: 'DURATION',
            only: 'action',
            description: 'How long the version must have run in "from" before promote takes it: 30m, 24h, 7d.',
        },
        reason: {
            type: 'string',
            placeholder: 'TEXT',
            only: 'action',
            description: 'Why it is rolled back; it stands in the commit message.',
        },
        ...deliveryInputs,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        changed: '"true" when a file, a commit or a pull request changed.',
        files: 'JSON list of the files that changed.',
        images: 'JSON list of the images with their old and new tags and digests.',
        'old-tag': 'Tag that stood at the first changed place; empty where there was none.',
        'old-digest': 'Digest that stood at the first changed place; empty where there was none.',
        'new-tag': 'Tag that stands there now.',
        'new-digest': 'Digest that stands there now.',
        commit: 'Commit that holds the change; empty without repository.',
        branch: 'Branch that holds the change; empty without repository.',
        'pull-request-number': 'Number of the pull request.',
        'pull-request-url': 'Address of the pull request.',
    },
    examples: [
        'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 ops/overlays/dev',
        'gitops-actions bump --image web --tag 1.4.0 --selectors spec.values.web.version releases/web.yaml',
        'gitops-actions bump --image ghcr.io/acme/web:1.4.0 --repository https://github.com/acme/gitops --branch main',
        'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 --repository acme/gitops --pull-request',
    ],
});


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
/* harmony import */ var _yaml_documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(588);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6185);
/* harmony import */ var _delivery_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);
/* harmony import */ var _places_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4432);
/* harmony import */ var _places_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3794);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3677);








/** Every image with a version below a path of a tree. */
async function runningIn(tree, path) {
    const files = await (0,_delivery_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(tree, [path], { images: [], selectors: ['*'] });
    return files.flatMap(imagesOfFile);
}
/** Every image with a version in one file; a file that is no text has none. */
function imagesOfFile({ path, bytes }) {
    if (bytes.includes(0))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .linesOf */ .D)(text);
    const options = { mayName: () => true, selectors: [] };
    return (0,_yaml_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .splitDocuments */ .Z)(text).flatMap((part) => {
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
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _delivery_anywhere_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6597);
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5117);
/* harmony import */ var _history_timeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3018);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4224);
/* harmony import */ var _promote_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1936);








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
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_5__.deliveryInputs,
    ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
};
/** How many commits of the path are looked at. */
const most = 500;
/** Puts back what ran before. */
const rollback = {
    contract: (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_7__/* .defineContract */ .y)({
        name: 'bump-manifest-tag',
        command: 'rollback',
        summary: 'Put back the images that ran before, or after a certain commit.',
        branding: _inputs_js__WEBPACK_IMPORTED_MODULE_5__.bumpContract.branding,
        inputs,
        outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_5__.bumpContract.outputs,
        examples: [
            'gitops-actions rollback --path overlays/prod --reason "error rate above 5 %"',
            'gitops-actions rollback --path overlays/prod --to 3f2a1b0 --repository acme/gitops --pull-request',
        ],
    }),
    async run(given, host) {
        const history = await (0,_history_timeline_js__WEBPACK_IMPORTED_MODULE_4__/* .openTimeline */ .W)(given, host);
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
        return await (0,_delivery_anywhere_js__WEBPACK_IMPORTED_MODULE_2__/* .deliverAnywhere */ .D)(stepsTo(target, now, given), purpose, { ...given, order: 'any' }, host);
    },
};
/** The newest state of other versions; those that an earlier rollback has put away are passed over. */
function previous(states, path) {
    const [now, ...older] = states;
    const bad = new Set(states.flatMap(({ revision }) => replacedByRollback(revision.message)));
    const isGood = (state) => {
        const changed = state.running.filter((one) => !now?.running.some((other) => same(one, other)));
        return changed.length > 0 && changed.every((one) => !bad.has((0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(one.image, one.version)));
    };
    const found = older.find((state) => (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_6__/* .stateKey */ .bP)(state.running) !== (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_6__/* .stateKey */ .bP)(now?.running ?? []) && isGood(state));
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`Nothing else ran in ${path} before: its history has no earlier version to go back to`, {
        fix: 'Name the commit to go back to, or set the version with bump.',
    });
}
function replacedByRollback(message) {
    const found = (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrailers */ .t8)(message);
    return found.has(_delivery_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.rolledBackTo) ? (found.get(_delivery_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.replaces) ?? []) : [];
}
function same(a, b) {
    return a.path === b.path && (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(a.image, a.version) === (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(b.image, b.version);
}
/** The state that a commit left. A state's revision is the commit that began it; later ones left it as it was. */
function stateAfter(states, to, path) {
    const matching = states.filter(({ revision }) => revision.oid.startsWith(to.toLowerCase()));
    const [found] = matching;
    if (found !== undefined && matching.length === 1 && to.length >= 4)
        return found;
    const known = states.slice(0, 5).map(({ revision }) => revision.oid.slice(0, 12));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The commit "${to}" is none of those that changed what runs in ${path}`, {
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
        request: { images: (0,_promote_images_js__WEBPACK_IMPORTED_MODULE_6__/* .versionsOf */ .x4)(running, file) },
    }));
    if (steps.length > 0)
        return steps;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`What ran in ${path} then is not there any more: none of its files names these images today`, {
        fix: 'Revert the commit with git.',
    });
}


/***/ }),

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

/***/ 5395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ localHistory),
/* harmony export */   workTree: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
/* harmony import */ var _clone_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7967);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1651);




/** The files of the working directory, as a tree. Nothing of Git is needed to read them. */
function workTree(host) {
    const { files } = host;
    const entryAt = (path) => {
        const kind = files.kind(path);
        if (kind === 'symlink')
            return { path, oid: '', mode: '120000' };
        return kind === 'file' ? { path, oid: '', mode: '100644' } : undefined;
    };
    const visit = (folder) => files.list(folder === '' ? '.' : folder).flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.kind === 'directory')
            return entry.name === '.git' ? [] : visit(path);
        return entryAt(path) ?? [];
    });
    const list = (under) => (under.length === 0 ? [''] : under).flatMap((folder) => {
        if (folder !== '' && files.kind(folder) === undefined)
            return [];
        return files.kind(folder === '' ? '.' : folder) === 'directory' ? visit(folder) : (entryAt(folder) ?? []);
    });
    return {
        commit: 'HEAD',
        list: async (under = []) => list(under),
        find: async (paths) => new Map(paths.flatMap((path) => {
            const entry = entryAt(path);
            return entry === undefined ? [] : [[path, entry]];
        })),
        read: async (paths) => new Map(paths.flatMap((path) => (files.kind(path) === 'file' ? [[path, files.read(path)]] : []))),
        search: async (texts, under = []) => list(under)
            .filter((entry) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(entry) && texts.some((text) => Buffer.from(files.read(entry.path)).includes(text)))
            .map((entry) => entry.path),
        messageWith: async () => undefined,
    };
}
/**
 * The history of the repository that the working directory stands in.
 * @returns its objects, the commit that is checked out, and the path from its root to the working directory.
 * @throws InputError when there is none, or it was cut short by a shallow clone.
 */
async function localHistory(host) {
    const git = (0,_program_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(host.files.root, host);
    const asked = await git.run(['rev-parse', '--is-shallow-repository', '--show-prefix', 'HEAD']);
    if (asked.exitCode !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The history of "${host.files.root}" can't be read: ${asked.stderr.trim().split('\n')[0]}`, {
            fix: 'Run it in a checkout of the repository with at least one commit, or name the repository.',
        });
    }
    const [isShallow, prefix = '', tip = ''] = (0,_clone_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(asked).trimEnd().split('\n');
    if (isShallow === 'true') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('The checkout is a shallow clone, so what ran before is not in it', {
            fix: 'Check out with "fetch-depth: 0", or name the repository and no checkout is needed.',
        });
    }
    const nothing = { fetch: async () => { }, isPartial: () => false, completeHistory: async () => { } };
    return { objects: (0,_clone_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(git, nothing), tip, prefix };
}


/***/ })

};
