export const id = 4174;
export const ids = [4174];
export const modules = {

/***/ 44224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bumpContract: () => (/* binding */ bumpContract),
/* harmony export */   conflictInput: () => (/* binding */ conflictInput),
/* harmony export */   imageDeliveryInputs: () => (/* binding */ imageDeliveryInputs)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87178);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53800);



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
/** What promote does with bases of environments that were changed in both. */
const conflictInput = {
    'on-conflict': {
        type: 'enum',
        values: ['fail', 'ours', 'theirs'],
        default: 'fail',
        description: 'Where each environment has a base of its own, and one field was changed in both: fail tells both values and writes nothing, ours keeps that of "to", theirs takes that of "from".',
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
        chart: {
            type: 'list',
            separator: 'comma',
            values: ['app-version', 'version'],
            placeholder: 'FIELD',
            description: 'What of the Chart.yaml of changed Helm values becomes the new tag too: app-version, version or both. With app-version an empty tag in the values stays empty, since it stands for the appVersion.',
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
        'on-conflict': { ...conflictInput['on-conflict'], only: 'action' },
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

/***/ 64174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rescanContract: () => (/* binding */ rescanContract)
/* harmony export */ });
/* harmony import */ var _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44224);
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87178);
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62885);
/* harmony import */ var _image_notify_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99013);
/* harmony import */ var _image_scan_scanners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45879);






const { paths, environments, repository, branch, token, username, ...bump } = _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bumpContract.inputs;
const build = _image_inputs_js__WEBPACK_IMPORTED_MODULE_2__.buildContract.inputs;
/** The public interface of rescan-images. */
const rescanContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_5__/* .defineContract */ .y)({
    name: 'rescan-images',
    command: 'rescan',
    summary: 'Scan the images that a GitOps repository names, by their digests, with the vulnerabilities known today.',
    branding: { icon: 'refresh-cw', color: 'blue' },
    inputs: {
        paths,
        environments,
        image: {
            type: 'list',
            separator: 'line',
            placeholder: 'NAME',
            description: 'Only these images. Default: all.',
        },
        platform: {
            type: 'list',
            separator: 'comma',
            placeholder: 'PLATFORM',
            default: ['linux/amd64', 'linux/arm64'],
            description: 'Platforms that are scanned, as far as an image has them; one that has none of them is scanned whole.',
        },
        repository: {
            ...repository,
            description: 'GitOps repository to read, as a URL or as OWNER/NAME on the server of this workflow. It needs no checkout. Without it, the files of the working directory are read.',
        },
        branch: { ...branch, description: 'Branch to read. Default: the default branch of the repository.' },
        token: { ...token, description: 'Token to read the repository with.' },
        username,
        'app-id': bump['app-id'],
        'app-private-key': bump['app-private-key'],
        'fail-on': build['fail-on'],
        'ignore-unfixed': build['ignore-unfixed'],
        'ignore-file': build['ignore-file'],
        'fix-within': build['fix-within'],
        vex: build.vex,
        ..._image_scan_scanners_js__WEBPACK_IMPORTED_MODULE_4__/* .scannerInputs */ .e_,
        scanner: {
            ..._image_scan_scanners_js__WEBPACK_IMPORTED_MODULE_4__/* .scannerInputs */ .e_.scanner,
            values: ['trivy', 'grype', 'both'],
            description: 'What looks for vulnerabilities in every platform.',
        },
        ..._image_notify_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyInputs */ .v,
        'insecure-registry': build['insecure-registry'],
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .goBuildInput */ .pr,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$,
    },
    outputs: {
        refused: '"true" when the gate refuses an image that runs, or one could not be looked at.',
        environments: 'JSON object: for each environment how many images it names, how many of them are refused, and its vulnerabilities by severity.',
        images: 'JSON list: image, version, digest, environments, vulnerabilities by severity, and what became of it.',
        vulnerabilities: 'JSON object: how many vulnerabilities of each severity, over all images, that are not ignored.',
    },
    examples: [
        'gitops-actions rescan clusters apps --fail-on critical --ignore-unfixed',
        'gitops-actions rescan --repository acme/gitops --environments prod --format sarif --output rescan.sarif',
    ],
});


/***/ }),

/***/ 53800:
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
        form: 'branch',
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
        form: 'branch',
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


/***/ })

};
