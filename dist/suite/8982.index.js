export const id = 8982;
export const ids = [8982,6763,9144,4224];
export const modules = {

/***/ 4224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpContract: () => (/* binding */ bumpContract),
/* harmony export */   imageDeliveryInputs: () => (/* binding */ imageDeliveryInputs),
/* harmony export */   narrowingInputs: () => (/* binding */ narrowingInputs)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3800);



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
/** What a delivery of images takes beside what every delivery takes. */
const imageDeliveryInputs = {
    ..._delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryInputs */ .U,
    group: {
        type: 'enum',
        values: ['image', 'environment', 'all'],
        default: 'all',
        description: 'One pull request per image and environment (image), per environment, or for everything together.',
    },
    order: {
        type: 'enum',
        values: ['any', 'newest'],
        default: 'any',
        description: 'Whether an older build may overwrite a newer one: any lets the last job win, newest keeps the newer version (by semver, by a time in the tags, by build-time, or by commit ancestry).',
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
};
/** The public interface of bump-manifest-tag. */
const bumpContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
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
        ...imageDeliveryInputs,
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
        ..._delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryOutputs */ .Z,
    },
    examples: [
        'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 ops/overlays/dev',
        'gitops-actions bump --image web --tag 1.4.0 --selectors spec.values.web.version releases/web.yaml',
        'gitops-actions bump --image ghcr.io/acme/web:1.4.0 --repository https://github.com/acme/gitops --branch main',
        'gitops-actions bump --image ghcr.io/acme/web --tag 1.4.0 --repository acme/gitops --pull-request',
    ],
});


/***/ }),

/***/ 5505:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(907);



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
    const keys = (request.selectors ?? []).map(longestWord);
    if (keys.includes(undefined))
        return undefined;
    return [...new Set([...request.images.map(needleOf), ...keys.filter((key) => key !== undefined)])];
}
function needleOf({ name }) {
    const { registry, repository } = parseImageName(name);
    return registry === 'docker.io' ? repository.replace(/^library\//, '') : repository;
}
/** The longest word of a selector, which stands in every file that it can match; its image's name may not. */
function longestWord(selector) {
    const words = selector.match(/[\w-]{2,}/g) ?? [];
    return words.reduce((best, word) => (word.length > (best?.length ?? 0) ? word : best), undefined);
}
/**
 * A closer look than `needlesOf`, at the text of a document: whether the name stands as a whole, and with a version or
 * beside keys of one. Short names such as `api` and `web` are part of many other words, and parsing is what takes time.
 */
function documentFilter(request) {
    const keys = (request.selectors ?? []).map(longestWord);
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

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Qh: () => (/* binding */ drawnImage),
/* harmony export */   qv: () => (/* binding */ shownVersion),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   sw: () => (/* binding */ versionSuffix),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);

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
    const digest = version.digest === undefined ? '' : `@${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(version.digest)}`;
    return `${version.tag ?? ''}${digest}` || 'nothing';
}
/** The image as one thing of a picture: by its digest where it has one, otherwise by its tag. */
function drawnImage(name, { tag, digest }) {
    return digest === undefined ? [name, ...(tag === undefined ? [] : [tag])].join(':') : `${name}@${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`;
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

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deliveryInputs),
/* harmony export */   Z: () => (/* binding */ deliveryOutputs)
/* harmony export */ });
/** How a change reaches a repository: one fragment of the contracts of all stages that deliver. */
const deliveryInputs = {
    repository: {
        type: 'string',
        placeholder: 'URL',
        description: 'Git repository to change, as a URL or as OWNER/NAME on the server of this workflow. It needs no checkout. Without it, the files of the working directory are changed.',
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
        description: 'Branch of the pull request. Default: a name made of what is changed, the same for the next version of it.',
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
        description: 'Close older pull requests of this action that are about the same.',
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
        description: 'Message of the commit, above its trailers; {files} and {environments} are filled in, and where images change {images}, {image}, {tag}, {digest} and {old-tag}. Default: a conventional message such as "chore(deploy): bump web to 1.4.0".',
    },
    author: {
        type: 'string',
        placeholder: 'NAME <EMAIL>',
        description: 'Author of the commit. Default: the user of the token, or github-actions[bot].',
    },
    'source-commit': {
        type: 'string',
        placeholder: 'COMMIT',
        description: 'Commit that the change was made from, for the trailers and the comparison. Default: that of the workflow.',
    },
    'source-repository': {
        type: 'string',
        placeholder: 'URL',
        description: 'Repository of the source-commit. Default: that of the workflow.',
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
/** What a delivery leaves behind, as outputs (`outputsOf`). */
const deliveryOutputs = {
    commit: 'Commit that holds the change; empty without repository.',
    branch: 'Branch that holds the change; empty without repository.',
    'pull-request-number': 'Number of the pull request.',
    'pull-request-url': 'Address of the pull request.',
};


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);


async function runGit(git, args, stdin) {
    const completed = await git.run(args, stdin);
    if (completed.exitCode === 0)
        return completed;
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(`${completed.stderr}\n${textOf(completed)}`));
}
function textOf({ stdout }) {
    return Buffer.from(stdout).toString('utf8');
}
function objectsIn(git, completion) {
    const cache = new Map();
    const text = async (args) => textOf(await runGit(git, args));
    const entries = async (commit, under) => {
        const paths = under.length === 0 ? [] : ['--', ...under];
        return parseListing(await text(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, ...paths]));
    };
    const blobs = async (oids) => {
        const missing = [...new Set(oids)].filter((oid) => !cache.has(oid));
        if (missing.length > 0) {
            await completion.fetch(missing);
            const { stdout } = await runGit(git, ['cat-file', '--batch'], `${missing.join('\n')}\n`);
            for (const [oid, content] of readBatch(stdout, missing))
                cache.set(oid, content);
        }
        return new Map(oids.map((oid) => [oid, cache.get(oid)]));
    };
    return {
        entries,
        blobs,
        async grep(commit, texts, under) {
            if (completion.isPartial()) {
                const listing = await entries(commit, under);
                await completion.fetch(listing.flatMap((entry) => (entry.mode.startsWith('100') ? [entry.oid] : [])));
            }
            const patterns = texts.flatMap((pattern) => ['-e', pattern]);
            const args = ['--literal-pathspecs', 'grep', '-l', '-F', '-z', ...patterns, commit, '--', ...under];
            const completed = await git.run(args);
            if (completed.exitCode > 1)
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h4)(completed.stderr));
            const found = textOf(completed).split('\0');
            return found.filter((line) => line !== '').map((line) => line.slice(commit.length + 1));
        },
        async messageWith(commit, line) {
            await completion.completeHistory(commit);
            const message = await text(['log', '-1', '--fixed-strings', `--grep=${line}`, '--format=%B', commit]);
            return message.split('\n').includes(line) ? message : undefined;
        },
        async messages(oids) {
            if (oids.length === 0)
                return new Map();
            const { stdout } = await runGit(git, ['cat-file', '--batch'], `${oids.join('\n')}\n`);
            const messages = [...readBatch(stdout, oids, 'commit')].map(([oid, bytes]) => {
                const commit = Buffer.from(bytes).toString('utf8');
                return [oid, commit.slice(commit.indexOf('\n\n') + 2)];
            });
            return new Map(messages);
        },
        async log(from, to) {
            const records = (await text(['log', '-z', '--format=%H%n%B', `${from}..${to}`])).split('\0');
            return records.filter((record) => record !== '').map(firstLineApart);
        },
        async revisions(tip, path, most) {
            const under = path === '' ? [] : ['--', path];
            const format = ['-z', '--first-parent', `--max-count=${most}`, '--format=%H %ct %aN%n%B'];
            const records = (await text(['--literal-pathspecs', 'log', ...format, tip, ...under])).split('\0');
            return records
                .filter((record) => record !== '')
                .map((record) => {
                const { oid: head, message } = firstLineApart(record);
                const [oid = '', time = '', ...author] = head.split(' ');
                return { oid, time: Number(time), author: author.join(' '), message };
            });
        },
    };
}
function firstLineApart(record) {
    const end = record.indexOf('\n');
    return { oid: record.slice(0, end), message: record.slice(end + 1) };
}
function parseListing(listing) {
    return listing.split('\0').flatMap((line) => {
        const tab = line.indexOf('\t');
        if (tab < 0)
            return [];
        const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
        return [{ path: line.slice(tab + 1), oid, mode }];
    });
}
/**
 * Reads the output of `git cat-file --batch`. Every object is hashed again: a server that is cut off in the middle has
 * been seen to leave an empty answer, and an empty file must never be taken for the real one.
 */
function readBatch(stdout, oids, type = 'blob') {
    const bytes = Buffer.from(stdout);
    const objects = new Map();
    let at = 0;
    for (const oid of oids) {
        const end = bytes.indexOf(10, at);
        const [, kind, size] = end < 0 ? [] : bytes.toString('utf8', at, end).split(' ');
        const length = Number(size);
        const content = bytes.subarray(end + 1, end + 1 + length);
        if (kind !== type || content.length !== length || !isContentOf(content, oid, type)) {
            throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitFailure */ .Xi({ kind: 'interrupted', text: `the server did not send all of object ${oid}` });
        }
        objects.set(oid, content);
        at = end + 1 + length + 1;
    }
    return objects;
}
function isContentOf(content, oid, type) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid.length === 40 ? 'sha1' : 'sha256');
    return hash.update(`${type} ${content.byteLength}\0`).update(content).digest('hex') === oid;
}


/***/ }),

/***/ 2545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Xi: () => (/* binding */ GitFailure),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** In this order: a message of a forge is clearer than the general one of git that follows it. */
const signs = [
    ['locked', /Unable to create '[^']*\.lock'|cannot lock ref .*File exists|shallow\.lock/],
    [
        'stale',
        /\(stale info\)|\(fetch first\)|\(non-fast-forward\)|but expected [0-9a-f]{40,64}|incorrect old value|reference already exists|unable to resolve reference|remote ref does not exist|\(failed to update ref\)/,
    ],
    [
        'protected',
        /GH006|GH013|protected branch|repository rule violations|not allowed to push (?:code )?to (?:a )?protected/i,
    ],
    ['not-atomic', /does not support (?:--)?atomic/],
    ['checked-out', /branch is currently checked out|refusing to update checked out branch/],
    // Gitea lets everybody who may read begin a push, and its hook refuses it.
    ['forbidden', /User permission denied for writing/],
    ['hook', /hook declined|\[remote rejected\]/],
    [
        'login',
        /Authentication failed|could not read (?:Username|Password)|error: 401|Permission denied \(publickey|Invalid username or (?:password|token)/i,
    ],
    ['forbidden', /error: 403|Permission to \S+ denied|Write access to repository not granted|insufficient permission/i],
    ['missing', /repository '[^']*' not found|Repository not found|does not appear to be a git repository|error: 404/],
    ['no-branch', /couldn't find remote ref/],
    [
        'unreachable',
        /Could not resolve (?:host|proxy)|Failed to connect|Connection refused|Couldn't connect|No route to host|Network is unreachable|SSL certificate problem|Name or service not known/i,
    ],
    [
        'interrupted',
        /error: (?:5\d\d|429)|HTTP (?:5\d\d|429)|hung up|early EOF|unexpected disconnect|Empty reply|Connection (?:was )?reset|Recv failure|timed out|Operation too slow|transfer closed|unpack failed|index-pack abnormal exit|unpacker error|GnuTLS|TLS connect|expected flush|expected 'acknowledgments'|bad line length|invalid index-pack|protocol error|did not send all necessary|the server returned|curl \d+|could not fetch \S+ from promisor/i,
    ],
];
/** Reads what went wrong from the output of a failed `git fetch`, `git ls-remote` or `git push --porcelain`. */
function diagnose(output) {
    const kind = signs.find(([, sign]) => sign.test(output))?.[0] ?? 'unknown';
    const isOfServer = kind === 'hook' || kind === 'protected' || kind === 'forbidden';
    return { kind, text: isOfServer ? remoteLines(output) : firstLines(output) };
}
/** What the server's hook printed, without git's `remote: ` in front of each line. */
function remoteLines(output) {
    const said = output
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line
        .slice('remote:'.length)
        .replace(/^\s*error:/, '')
        .trim())
        .filter((line) => line !== '');
    return said.length > 0 ? said.join('\n') : firstLines(output);
}
function firstLines(output) {
    const lines = output.split('\n').map((line) => line.trim());
    const telling = lines.filter((line) => /^(fatal|error|remote|!|ERROR)/.test(line));
    return (telling.length > 0 ? telling : lines.filter((line) => line !== '')).slice(0, 6).join('\n');
}
/** The error that a failure becomes once nothing more is tried. Every message says that nothing was pushed. */
function errorOf(failure, remote, branch) {
    const { kind, text } = failure;
    const where = `branch "${branch}" of ${remote.url}`;
    switch (kind) {
        case 'protected':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} is protected and refused the push: ${text}`, {
                fix: 'Deliver by pull request, or allow this identity to bypass the protection.',
            });
        case 'hook':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `A hook of the server rejected the push to the ${where}: ${text}`, {
                fix: 'Do what the hook asks for; its text is above.',
            });
        case 'login':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} needs a login, and the credential is missing or wrong: ${text}`, {
                fix: remote.transport === 'ssh'
                    ? 'Load a key that may write to the repository into the ssh agent.'
                    : 'Give a token in the input "token" (GITHUB_TOKEN in the environment on the command line), and check that it has not expired.',
            });
        case 'forbidden':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The token may not write to ${remote.url}: ${text}`, {
                fix: 'Give the token "contents: write" (on Gitea the scope write:repository) on that repository; GITHUB_TOKEN reaches only the repository of its own workflow.',
            });
        case 'missing':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The repository ${remote.url} was not found: ${text}`, {
                fix: 'Check owner and name; a private repository also looks absent to a token that may not read it.',
            });
        case 'no-branch':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${where} does not exist`, { fix: 'Check the name of the branch.' });
        case 'checked-out':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`${remote.url} is not bare and has the branch "${branch}" checked out, so git refuses the push`, {
                fix: 'Push to a bare repository, or let the command edit the files of that work tree in place.',
            });
        case 'unreachable':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `${remote.url} can't be reached: ${text}`, {
                fix: 'Check the host name, the network, the proxy and the certificate.',
            });
        case 'locked':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `The ${where} stays locked on the server: ${text}`, {
                fix: 'If no other push is running there, an earlier one died: its lock file must be removed on the server.',
            });
        case 'stale':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git push', `Others kept pushing to the ${where} first, so nothing was pushed: ${text}`, {
                fix: 'Run it again, or raise the limits "push-attempts" and "push-timeout".',
            });
        case 'interrupted':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `The server of ${remote.url} failed: ${text}`, {
                fix: 'Run it again: a repeated run never makes the change twice.',
            });
        case 'not-atomic':
        case 'unknown':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', `git could not work with the ${where}: ${text}`);
    }
}
/** A failure on its way through the loop that retries. */
class GitFailure extends Error {
    name = 'GitFailure';
    failure;
    constructor(failure) {
        super(failure.text);
        this.failure = failure;
    }
}


/***/ }),

/***/ 7967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   kV: () => (/* binding */ maskCredential),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/** Variables of the user's that decide how ssh reaches its host. */
const sshVariables = ['SSH_AUTH_SOCK', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSH_VARIANT'];
/**
 * @param folder the working directory or bare repository.
 * @param credential reaches git as a header for this remote's origin alone, in variables of that child: it stands in no URL,
 *   no file and no argument.
 */
function gitIn(folder, host, remote, credential) {
    const env = environmentFor(host, remote, credential);
    return { run: (args, stdin = '') => host.processes.run('git', args, { cwd: folder, env, stdin }) };
}
function environmentFor(host, remote, credential) {
    const settings = [
        // Git on Windows knows this name too.
        ['core.hooksPath', '/dev/null'],
        ['core.quotePath', 'false'],
        ['core.fsync', 'none'],
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['http.lowSpeedLimit', '100'],
        ['http.lowSpeedTime', '60'],
        ['advice.detachedHead', 'false'],
    ];
    if (remote?.origin !== undefined && credential !== undefined) {
        // An empty value first: a header of the user's own configuration would be sent beside ours.
        settings.push(['http.extraheader', ''], [`http.${remote.origin}/.extraheader`, '']);
        settings.push([`http.${remote.origin}/.extraheader`, `Authorization: ${basic(credential)}`]);
        settings.push(['credential.helper', '']);
    }
    const env = {
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        GIT_PROTOCOL: 'version=2',
        GIT_CONFIG_COUNT: String(settings.length),
    };
    settings.forEach(([key, value], index) => {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    if (remote?.transport === 'ssh') {
        for (const name of sshVariables) {
            const value = host.environment[name];
            if (value !== undefined)
                env[name] = value;
        }
        env['GIT_SSH_COMMAND'] ??= 'ssh -o BatchMode=yes -o ConnectTimeout=20';
    }
    return env;
}
/** The value of an `Authorization` header, RFC 7617. */
function basic(credential) {
    return `Basic ${encoded(credential)}`;
}
function encoded({ token, username = 'x-access-token' }) {
    return Buffer.from(`${username}:${token}`).toString('base64');
}
/** Masks a credential in every form in which it travels: as it is, and encoded for a header. */
function maskCredential(host, credential) {
    host.log.mask(credential.token);
    host.log.mask(Buffer.from(credential.token).toString('base64'));
    host.log.mask(encoded(credential));
}


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   e6: () => (/* binding */ withCommit),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
function isRegular(entry) {
    return entry.mode.startsWith('100');
}
/** The tree of a commit. What was looked up is kept, so several edits of one tip cost one reading. */
function treeOf(source, commit) {
    const known = new Map();
    const find = async (paths) => {
        const unknown = [...new Set(paths)].filter((path) => !known.has(path));
        if (unknown.length > 0) {
            for (const path of unknown)
                known.set(path, undefined);
            for (const entry of await source.entries(commit, unknown))
                known.set(entry.path, entry);
        }
        return new Map(paths.flatMap((path) => (known.get(path) === undefined ? [] : [[path, known.get(path)]])));
    };
    return {
        commit,
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
/** A tree with the changes of a commit on top that is still to be made: what the next commit of a chain stands on. */
function withCommit(tree, { changes, message }) {
    const changed = new Map(changes.map((change) => [change.path, change.content]));
    const isUnder = (path, under) => under.length === 0 || under.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/$/, '')}/`));
    const added = (under) => [...changed].flatMap(([path, content]) => (content !== undefined && isUnder(path, under) ? [[path, content]] : []));
    return {
        commit: tree.commit,
        messageWith: async (line) => (message.split('\n').includes(line) ? message : await tree.messageWith(line)),
        async list(under = []) {
            const below = await tree.list(under);
            const modes = new Map(below.map((entry) => [entry.path, entry.mode]));
            const kept = below.filter((entry) => !changed.has(entry.path));
            const laid = added(under).map(([path]) => ({ path, oid: '', mode: modes.get(path) ?? '100644' }));
            return [...kept, ...laid].sort((a, b) => (a.path < b.path ? -1 : 1));
        },
        async find(paths) {
            const found = await tree.find(paths);
            for (const path of paths.filter((candidate) => changed.has(candidate))) {
                const mode = found.get(path)?.mode ?? '100644';
                found.delete(path);
                if (changed.get(path) !== undefined)
                    found.set(path, { path, oid: '', mode });
            }
            return found;
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
