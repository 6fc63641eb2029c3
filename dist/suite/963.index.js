export const id = 963;
export const ids = [963,59,344];
export const modules = {

/***/ 5059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpContract: () => (/* binding */ bumpContract),
/* harmony export */   deliveryInputs: () => (/* binding */ deliveryInputs),
/* harmony export */   narrowingInputs: () => (/* binding */ narrowingInputs)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4898);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8433);


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
    order: {
        type: 'enum',
        values: ['any', 'newest'],
        default: 'any',
        description: 'Whether an older build may overwrite a newer one: any lets the last job win, newest keeps the newer version (by semver, build time or commit ancestry).',
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
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j,
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

/***/ 4816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleMissing: () => (/* binding */ settleMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3492);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(148);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2056);
/* harmony import */ var _yaml_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7160);




/** How many names an error lists. */
const listed = 5;
/**
 * What becomes of images that were found nowhere: notices when they may be missing, an error that lists the nearest names
 * otherwise.
 *
 * @param files all files that were searched, read again only when the names are needed.
 * @throws InputError for the first image that is missing and may not be.
 */
function settleMissing(plan, request, files) {
    if (plan.missing.length === 0)
        return [];
    if (request.allowMissing)
        return plan.missing.map(({ name }) => missingNotice(name));
    const [image] = plan.missing;
    const [reason] = image?.reasons ?? [];
    if (image === undefined)
        return [];
    if (reason !== undefined)
        throw notEditable(image.name, reason);
    throw notFound(image.name, [...namesIn(files())]);
}
function missingNotice(name) {
    return {
        rule: 'image-not-found',
        category: 'input',
        severity: 'notice',
        message: `The image ${name} was found nowhere, and nothing was changed for it.`,
    };
}
/** The image is there, but not at a place where its version can be replaced. */
function notEditable(name, reason) {
    const { file = '', line, column } = reason;
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" can't be changed at ${place}: ${reason.message}`, {
        ...(reason.fix === undefined ? {} : { fix: reason.fix }),
        place: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
    });
}
function notFound(name, names) {
    const near = nearestNames(name, names);
    if (near.length === 0) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" was found nowhere, and the searched files name no image at all`, {
            fix: 'Check the paths and environments to search, or allow a missing image.',
        });
    }
    const [first] = near;
    if (first?.name === (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(name))) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" stands at ${first.file}:${first.line}, but at no place with a version to change`, {
            place: { file: first.file, line: first.line },
            fix: 'Write a tag behind the name once, or name the place of the tag with a selector.',
        });
    }
    const list = near.map((one) => `${one.name} (${one.file}:${one.line})`).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The image "${name}" was found nowhere. The nearest names are ${list}`, {
        fix: `Did you mean ${first?.name}? Otherwise check the paths, or allow a missing image.`,
    });
}
/** The names that the wanted one most likely means: the same last component, then few different letters. */
function nearestNames(name, names) {
    const wanted = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__.parseReference)(name));
    const last = wanted.split('/').at(-1);
    const byName = new Map(names.map((one) => [one.name, one]));
    const ordered = [...byName.values()].filter((one) => one.name.split('/').at(-1) === last);
    for (const one of ordered)
        byName.delete(one.name);
    while (ordered.length < listed) {
        const next = byName.get((0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(wanted, byName.keys()) ?? nearestByLast(last ?? '', byName) ?? '');
        if (next === undefined)
            break;
        byName.delete(next.name);
        ordered.push(next);
    }
    const others = [...byName.values()].slice(0, Math.max(0, listed - ordered.length));
    return [...ordered, ...others].slice(0, listed);
}
function nearestByLast(last, names) {
    const lasts = new Map([...names.keys()].map((name) => [name.split('/').at(-1) ?? name, name]));
    return lasts.get((0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(last, lasts.keys()) ?? '');
}
/** The images that files name, by a look at their lines alone: good enough for a hint. */
function* namesIn(files) {
    const form = /^[ \t]*(?:-[ \t]+)?["']?(image|repository|newName|name)["']?[ \t]*:[ \t]*["']?([^\s"'#,}]+)/gm;
    for (const { path, bytes } of files) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
        const lines = (0,_yaml_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .D)(text);
        for (const match of text.matchAll(form)) {
            const [, key, written = ''] = match;
            const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .readReference */ .Wf)(written);
            if (reference === undefined || (key === 'name' && !written.includes('/')))
                continue;
            yield { name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .familiarName */ .hG)(reference), file: path, line: lines.at(match.index).line };
        }
    }
}


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ documentFilter),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   PZ: () => (/* binding */ isOfEnvironment),
/* harmony export */   Sv: () => (/* binding */ isKustomization),
/* harmony export */   cT: () => (/* binding */ skippedFolders),
/* harmony export */   en: () => (/* binding */ needlesOf),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* unused harmony export parseImageName */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3492);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(148);



/**
 * Checks what is asked for, before any file is read.
 * @throws InputError for an image name, tag or digest that is none, an image named twice, or no version at all.
 */
function checkRequest(request) {
    const seen = new Set();
    for (const { name, tag, digest } of request.images) {
        const reference = parseImageName(name);
        const key = `${reference.registry}/${reference.repository}`;
        if (seen.has(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The image "${name}" is named twice`, { fix: 'Name each image once.' });
        seen.add(key);
        if (tag !== undefined)
            (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .validateTag */ .z7)(tag);
        if (digest !== undefined)
            (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .validateDigest */ .n2)(digest);
        if (tag === undefined && digest === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`There is no tag and no digest for the image "${name}"`, {
                fix: `Give a tag, a digest or both, for example ${name}:1.4.0.`,
            });
        }
    }
    if (request.images.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('No image is named', { fix: 'Name the image to change.' });
}
/**
 * The name of an image without tag and digest.
 * @throws InputError when it is no name, or has a tag or digest.
 */
function parseImageName(name) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.parseReference)(name);
    if (reference.tag === undefined && reference.digest === undefined)
        return reference;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The image name "${name}" has a tag or a digest`, {
        fix: `Name the image alone: ${reference.written}.`,
    });
}
/**
 * Texts of which a file must contain at least one to be worth a look: the repository of each image, without the registry
 * and without Docker Hub's `library/`, since it stands in one piece wherever the image is named. `undefined` when every
 * file is worth it.
 */
function needlesOf(request) {
    const keys = (request.selectors ?? []).map(lastWord);
    if (keys.includes(undefined))
        return undefined;
    return [...new Set([...request.images.map(needleOf), ...keys.filter((key) => key !== undefined)])];
}
function needleOf({ name }) {
    const { registry, repository } = parseImageName(name);
    return registry === 'docker.io' ? repository.replace(/^library\//, '') : repository;
}
/** The last key or value that a selector names; a tag under that key may stand without its image's name. */
function lastWord(selector) {
    return selector.match(/[\w-]{2,}/g)?.at(-1);
}
/**
 * A closer look than `needlesOf`, at the text of a document: whether the name stands as a whole, and with a version or
 * beside keys of one. Short names such as `api` and `web` are part of many other words, and parsing is what takes time.
 */
function documentFilter(request) {
    const keys = (request.selectors ?? []).map(lastWord);
    if (keys.includes(undefined))
        return () => true;
    const names = request.images.map((image) => escaped(needleOf(image))).join('|');
    const withVersion = new RegExp(`(?<![\\w.-])(?:${names})[:@][\\w{$%<]`);
    const alone = new RegExp(`(?<![\\w.-])(?:${names})(?=["'\\s,}\\]]|$)`);
    return (text) => withVersion.test(text) ||
        (/tag|Tag|digest/.test(text) && alone.test(text)) ||
        keys.some((key) => key !== undefined && text.includes(key));
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
const yamlName = /\.ya?ml(?:\.(?:gotmpl|tmpl|tpl|j2|jinja2?))?$/i;
/** Whether a file that is met in a folder may hold images: YAML by its name, and of one of the environments. */
function isCandidate(path, environments = []) {
    const isYaml = path.endsWith('.yaml') || yamlName.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === 'Kustomization';
    return isYaml && (environments.length === 0 || isOfEnvironment(path, environments));
}
/** Whether Kustomize takes a file for a kustomization, by its name. */
function isKustomization(path) {
    return /^(?:kustomization\.ya?ml|Kustomization)$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
}
/**
 * Whether a path belongs to one of the environments: a folder has its name, or a part of the file's name between dots,
 * dashes and underscores (`overlays/prod/web.yaml`, `values-prod.yaml`).
 */
function isOfEnvironment(path, environments) {
    if (environments.length === 0)
        return true;
    const folders = path.split('/');
    const words = (folders.pop() ?? '').split(/[-._]/);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path).replace(yamlName, '');
    return environments.some((name) => folders.includes(name) || words.includes(name) || stem === name || stem.endsWith(`-${name}`));
}
/** Folders that hold no manifests of their own. */
const skippedFolders = new Set(['.git', 'node_modules']);
/** A file above this size is not read: no manifest is, and it would take the memory. */
const largestFile = 32 * 1024 * 1024;


/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export resultOf */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);

/** The result of a plan, before it is delivered anywhere. */
function resultOf(plan) {
    const edits = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path })));
    const images = new Map(edits.map((edit) => [JSON.stringify([edit.image, edit.old, edit.new]), edit]));
    return {
        changed: plan.changes.length > 0,
        images: [...images.values()].map((edit) => ({ name: edit.image, old: edit.old, new: edit.new })),
        files: plan.changes.map(({ path }) => path),
        edits,
        unchanged: plan.unchanged,
    };
}
/** The outputs of the action that follow from the result. */
function outputsOf(result) {
    const first = result.edits[0] ?? result.unchanged[0];
    return {
        changed: String(result.changed),
        files: JSON.stringify(result.files),
        images: JSON.stringify(result.images),
        'old-tag': first?.old.tag ?? '',
        'old-digest': first?.old.digest ?? '',
        'new-tag': first?.new.tag ?? '',
        'new-digest': first?.new.digest ?? '',
        commit: result.commit ?? '',
        branch: result.branch ?? '',
        'pull-request-number': result.pullRequest === undefined ? '' : String(result.pullRequest.number),
        'pull-request-url': result.pullRequest?.url ?? '',
    };
}
/** The report of a bump of files in place. */
function reportOf(plan, more, files, isDryRun) {
    const result = resultOf(plan);
    return {
        findings: [...plan.findings, ...more],
        files,
        documents: plan.documents,
        result,
        outputs: outputsOf(result),
        plan: planLines(plan, isDryRun),
        sections: sectionsOf(plan, isDryRun),
        picture: result.images.map((image) => ({
            from: `${image.name}:${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(image.new)}`,
            to: result.files.length === 1 ? (result.files[0] ?? '') : `${result.files.length} files`,
            label: isDryRun ? 'would be set' : 'set',
        })),
    };
}
/** The plan as people read it: what changes where, or that nothing does. */
function planLines(plan, isDryRun) {
    if (plan.changes.length === 0) {
        const places = plan.unchanged.map((edit) => `${edit.path}:${edit.line} ${edit.image} is at ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} already`);
        return ['Nothing to change.', ...places];
    }
    const verb = isDryRun ? 'Would change' : 'Changed';
    return plan.changes.flatMap((change) => [`${verb} ${change.path}`, ...editLines(change), ...change.diff.split('\n')]);
}
function editLines({ edits }) {
    return edits.map((edit) => `  ${edit.line}:${edit.column} ${edit.image}: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old)} → ${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new)}`);
}
function sectionsOf(plan, isDryRun) {
    if (plan.changes.length === 0)
        return [{ title: 'Images', body: [{ kind: 'text', text: 'Nothing to change.' }] }];
    const rows = plan.changes.flatMap(({ path, edits }) => edits.map((edit) => [edit.image, (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.old), (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .shownVersion */ .qv)(edit.new), `${path}:${edit.line}`]));
    const diff = plan.changes.map(({ path, diff }) => `--- a/${path}\n+++ b/${path}\n${diff}`).join('\n');
    return [
        {
            title: isDryRun ? 'Images that would change' : 'Images',
            body: [
                { kind: 'table', columns: ['Image', 'Old', 'New', 'Place'], rows },
                { kind: 'code', language: 'diff', text: diff },
            ],
        },
    ];
}


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bump: () => (/* binding */ bump),
  requestOf: () => (/* binding */ requestOf)
});

;// CONCATENATED MODULE: ./build/bump/apply.js
/**
 * Writes the changed files in place. When one can't be written, those before it get their old bytes back.
 * @throws InputError for a file that can't be written.
 */
function applyChanges(files, changes) {
    const written = [];
    try {
        for (const change of changes) {
            files.write(change.path, change.after);
            written.push(change);
        }
    }
    catch (error) {
        for (const { path, before } of written)
            files.write(path, before);
        throw error;
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(3492);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(148);
;// CONCATENATED MODULE: ./build/bump/images.js


/**
 * The images to change, from the inputs: each item names an image, and may carry a version of its own that goes before
 * the common tag and digest.
 * @throws InputError for an item that is no reference, or for no image at all.
 */
function imagesOf(inputs) {
    if (inputs.image.length === 0) {
        throw new errors/* InputError */.dz('No image is named', { fix: 'Name the image to change, for example ghcr.io/acme/web.' });
    }
    return inputs.image.map((item) => {
        const reference = (0,oci_reference.parseReference)(item);
        const isVersioned = reference.tag !== undefined || reference.digest !== undefined;
        const { tag, digest } = isVersioned ? reference : inputs;
        if (isVersioned)
            refuseSecondVersion(item, inputs);
        return {
            name: reference.written,
            ...(tag === undefined ? {} : { tag }),
            ...(digest === undefined ? {} : { digest }),
        };
    });
}
/** `web:1.0` with `tag: 2.0` could mean either. */
function refuseSecondVersion(item, inputs) {
    const given = inputs.tag === undefined ? inputs.digest : inputs.tag;
    const own = (0,oci_reference.parseReference)(item);
    if (given === undefined || given === own.tag || given === own.digest)
        return;
    throw new errors/* InputError */.dz(`The image "${item}" carries a version, and "${given}" is asked for too`, {
        fix: 'Give the version once: behind the name, or as tag and digest.',
    });
}

// EXTERNAL MODULE: ./build/bump/inputs.js
var inputs = __webpack_require__(5059);
// EXTERNAL MODULE: ./build/bump/missing.js
var missing = __webpack_require__(4816);
// EXTERNAL MODULE: ./build/bump/prefilter.js
var prefilter = __webpack_require__(9627);
// EXTERNAL MODULE: ./build/bump/result.js
var result = __webpack_require__(9767);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bump/search.js



/**
 * Searches paths of the work tree (files, folders and globs) for files that may hold the images of a request.
 * @throws InputError for a path where nothing is, a glob that matches no file, and a link that leads out of the workspace.
 */
async function searchFiles(files, paths, request) {
    const targets = await Promise.all(paths.map((path) => targetOf(files, path, request.environments ?? [])));
    return search(files, targets, (0,prefilter/* needlesOf */.en)(request));
}
/** All candidates below the paths, whatever they hold: for the names that an error lists. */
async function allFiles(files, paths) {
    const targets = await Promise.all(paths.map((path) => targetOf(files, path, [])));
    return search(files, targets, ['image', 'repository', 'newName']);
}
/**
 * The kustomizations that may get an entry: for each path the one that it names or that lies in its folder; else all that
 * lie below it.
 */
async function kustomizationsIn(files, paths, environments) {
    const targets = await Promise.all(paths.map((path) => targetOf(files, path, environments)));
    const found = [...search(files, targets, undefined)].filter(({ path }) => (0,prefilter/* isKustomization */.Sv)(path));
    const direct = found.filter(({ path }) => paths.some((named) => isDirect(files.relative(named), path)));
    return direct.length > 0 ? direct : found;
}
function isDirect(named, path) {
    return path === named || (external_node_path_.posix.dirname(path) === named && named !== '.') || (named === '.' && !path.includes('/'));
}
function search(files, targets, needles) {
    const scans = [];
    const seen = new Set();
    return {
        get read() {
            return scans.reduce((sum, scan) => sum + scan.read, 0);
        },
        get tooLarge() {
            return scans.flatMap((scan) => scan.tooLarge);
        },
        *[Symbol.iterator]() {
            for (const { path, accepts } of targets) {
                const scan = files.scan(path, { accepts, skips: prefilter/* skippedFolders */.cT, contains: needles, largest: prefilter/* largestFile */.Ny });
                scans.push(scan);
                for (const file of scan) {
                    if (seen.has(file.path))
                        continue;
                    seen.add(file.path);
                    yield file;
                }
            }
        },
    };
}
async function targetOf(files, path, environments) {
    const kind = files.kind(path);
    if (kind === undefined && /[*?[\]{}!]/.test(path))
        return await globTarget(files, path, environments);
    if (kind === 'symlink' || isBehindLink(files, path))
        return linkTarget(files, path, environments);
    return { path, accepts: (found) => (0,prefilter/* isCandidate */.qn)(found, environments) };
}
/** A folder on the way to the path may be a link. */
function isBehindLink(files, path) {
    return files.realPath(path) !== files.resolve(path);
}
function linkTarget(files, path, environments) {
    const real = files.realPath(path);
    const shown = files.relative(real);
    if (!(0,external_node_path_.isAbsolute)(shown) && !shown.startsWith('..')) {
        return { path: shown, accepts: (found) => (0,prefilter/* isCandidate */.qn)(found, environments) };
    }
    throw new errors/* InputError */.dz(`"${path}" is a symbolic link that leads out of the workspace, to ${real}`, {
        place: { file: path },
        fix: 'Give a path inside the workspace.',
    });
}
async function globTarget(files, glob, environments) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 636).then(__webpack_require__.t.bind(__webpack_require__, 636, 19));
    const pattern = external_node_path_.posix.normalize(glob.replaceAll('\\', '/'));
    const { base } = picomatch.scan(pattern);
    const isMatch = picomatch(pattern, { dot: true });
    const accepts = (found) => isMatch(found) && (0,prefilter/* isCandidate */.qn)(found, environments);
    const folder = base === '' ? '.' : base;
    const options = { accepts, skips: prefilter/* skippedFolders */.cT, largest: prefilter/* largestFile */.Ny };
    if (files.kind(folder) !== undefined) {
        for (const _ of files.scan(folder, options))
            return { path: folder, accepts };
    }
    throw new errors/* InputError */.dz(`The glob "${glob}" matches no YAML file`, { fix: 'Check the glob; "**" goes through folders.' });
}

;// CONCATENATED MODULE: ./build/bump/stage.js







/** Changes images in manifests: in place, or in a repository. */
const bump = {
    contract: inputs.bumpContract,
    run: async (inputs, host) => inputs.repository === undefined
        ? await bumpFiles(inputs, host)
        : await bumpRepository({ ...inputs, repository: inputs.repository }, host),
};
/** What the inputs ask for. */
function requestOf(inputs) {
    const request = {
        images: imagesOf(inputs),
        environments: inputs.environments,
        kinds: inputs.kinds,
        containers: inputs.containers,
        selectors: inputs.selectors,
        allowMissing: inputs.allowMissing,
        addMissing: inputs.addMissing,
    };
    (0,prefilter/* checkRequest */.yG)(request);
    return request;
}
async function bumpRepository(inputs, host) {
    const steps = [{ paths: inputs.paths, request: requestOf(inputs) }];
    const { deliver } = await __webpack_require__.e(/* import() */ 948).then(__webpack_require__.bind(__webpack_require__, 948));
    const delivery = await deliver(steps, { kind: 'bump' }, inputs, host);
    const { deliveryReport } = await __webpack_require__.e(/* import() */ 592).then(__webpack_require__.bind(__webpack_require__, 592));
    return deliveryReport(delivery, inputs.repository, inputs.dryRun);
}
async function bumpFiles(inputs, host) {
    const request = requestOf(inputs);
    const search = await searchFiles(host.files, inputs.paths, request);
    const found = await planSearched(search, request);
    const plan = await withAdditions(found, request, inputs, host);
    const others = plan.missing.length === 0 || request.allowMissing ? [] : await allFiles(host.files, inputs.paths);
    const notices = (0,missing.settleMissing)(plan, request, () => others);
    if (!inputs.dryRun)
        applyChanges(host.files, plan.changes);
    return (0,result/* reportOf */.EI)(plan, [...notices, ...search.tooLarge.map(tooLargeFinding)], search.read, inputs.dryRun);
}
async function withAdditions(plan, request, inputs, host) {
    if (!request.addMissing || plan.missing.length === 0)
        return plan;
    const { addMissingEntries } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 7462));
    const kustomizations = await kustomizationsIn(host.files, inputs.paths, inputs.environments);
    return addMissingEntries(plan, request.images, kustomizations);
}
/** The YAML parser is loaded when a file has it to parse: a search that finds nothing pays nothing for it. */
async function planSearched(search, request) {
    const hits = search[Symbol.iterator]();
    const first = hits.next();
    const { planBump } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(545)]).then(__webpack_require__.bind(__webpack_require__, 9545));
    return planBump(first.done ? [] : continued(first.value, hits), request);
}
function* continued(first, rest) {
    yield first;
    for (let next = rest.next(); !next.done; next = rest.next())
        yield next.value;
}
function tooLargeFinding(file) {
    return {
        rule: 'file-too-large',
        category: 'input',
        severity: 'warning',
        message: 'The file is larger than 32 MiB; it was left out.',
        file,
    };
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   qv: () => (/* binding */ shownVersion),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   sw: () => (/* binding */ versionSuffix),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(148);

/** The version that stands in a text such as `1.4.0`, `1.4.0@sha256:…` or `sha256:…`; undefined when it is none. */
function readVersion(text) {
    if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text))
        return { digest: text };
    const at = text.indexOf('@');
    const tag = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? undefined : text.slice(at + 1);
    if (!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .dz)(tag) || (digest !== undefined && !(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest)))
        return undefined;
    return digest === undefined ? { tag } : { tag, digest };
}
/** `:1.4.0@sha256:…`, as it follows a name. */
function versionSuffix(version) {
    return ((version.tag === undefined ? '' : `:${version.tag}`) + (version.digest === undefined ? '' : `@${version.digest}`));
}
/** For people: `1.4.0`, `1.4.0@sha256:0123456789ab…`, `nothing`. */
function shownVersion(version) {
    const digest = version.digest === undefined ? '' : `@${version.digest.slice(0, 19)}…`;
    return `${version.tag ?? ''}${digest}` || 'nothing';
}
/**
 * The version that a place gets. A tag alone drops the digest of the old tag; at the same tag the digest stays. A digest
 * alone replaces the digest, or where only a tag stands, the tag.
 */
function nextVersion(old, wanted) {
    if (wanted.tag !== undefined && wanted.digest !== undefined)
        return { tag: wanted.tag, digest: wanted.digest };
    if (wanted.tag !== undefined)
        return wanted.tag === old.tag ? old : { tag: wanted.tag };
    if (wanted.digest === undefined)
        return old;
    const keepsTag = old.tag !== undefined && old.digest !== undefined;
    return keepsTag ? { tag: old.tag, digest: wanted.digest } : { digest: wanted.digest };
}
function sameVersion(a, b) {
    return a.tag === b.tag && a.digest === b.digest;
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ }),

/***/ 148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hG: () => (/* binding */ familiarName),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   n2: () => (/* binding */ validateDigest),
/* harmony export */   parseReference: () => (/* binding */ parseReference),
/* harmony export */   sameRepository: () => (/* binding */ sameRepository),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* unused harmony export formatReference */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3492);

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
/** The whole reference in full: `docker.io/library/nginx:1.27@sha256:…`. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return canonicalName(reference) + tag + digest;
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

/***/ 7160:
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
