(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 4075, ids: [4075], modules: {

/***/ 44224:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
            description: 'Image to change, as registries know it: nginx is docker.io/library/nginx. Several may be given; each may carry a version of its own, as in ghcr.io/acme/web:1.4.0@sha256:\u2026.',
        },
        tag: { type: 'string', placeholder: 'TAG', description: 'New tag. An old digest beside it goes.' },
        digest: {
            type: 'string',
            placeholder: 'DIGEST',
            description: 'New digest, sha256:\u2026. With a tag both are written where both can stand.',
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

/***/ 42015:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87178);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53800);



/** The public interface of kompose-convert. */
const contract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: 'kompose-convert',
    command: 'convert',
    summary: 'Turns a Compose project into Kubernetes manifests: a Kustomize base, and an overlay for each environment.',
    branding: { icon: 'refresh-cw', color: 'blue' },
    inputs: {
        file: {
            type: 'list',
            separator: 'line',
            short: 'f',
            positional: true,
            placeholder: 'FILE',
            description: 'Compose files, later ones laid over earlier ones. Without any, those of COMPOSE_FILE, or compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml of the working directory is taken, with its override file.',
        },
        out: {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Folder for base/ and overlays/, or for the chart, in the repository where one is given. Without it, ops (chart for a chart), or nothing when all-in-one is given.',
        },
        shape: {
            type: 'enum',
            values: ['kustomize', 'all-in-one', 'helm'],
            default: 'kustomize',
            description: 'kustomize: a base, and an overlay for each environment. all-in-one: the base in one file. helm: a chart with a values file for each environment, that gives the same objects.',
        },
        'chart-name': {
            type: 'string',
            placeholder: 'NAME',
            description: 'Name of the chart. Without it, that of the Compose project, or app.',
        },
        'chart-version': {
            type: 'string',
            placeholder: 'VERSION',
            default: '0.1.0',
            description: 'Version of the chart (SemVer 2).',
        },
        'all-in-one': {
            type: 'string',
            placeholder: 'FILE',
            target: true,
            description: 'Write all objects into this one file; with shape: all-in-one, all-in-one.yaml in out without it.',
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
        'overlay-layout': {
            type: 'enum',
            values: ['shared', 'per-environment'],
            default: 'shared',
            description: 'shared: one base below all overlays. per-environment: a base in each overlay; a change goes into that of the first environment, and promote carries it on.',
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
        'pin-images': {
            type: 'boolean',
            default: false,
            description: 'Ask the registries of images for their digests, as docker login lets, and pin staging and production to them.',
        },
        'inspect-images': {
            type: 'boolean',
            default: false,
            description: 'Ask the registries of images, as docker login lets, which user, ports, health check and folders of data they are made with.',
        },
        profile: {
            type: 'list',
            separator: 'comma',
            placeholder: 'NAME',
            description: 'Active profiles of the Compose project. * activates all.',
        },
        env: {
            type: 'map',
            separator: 'line',
            description: 'Variables for the Compose file. Of the runner none is read but COMPOSE_FILE, COMPOSE_PROFILES, COMPOSE_PROJECT_NAME and COMPOSE_ENV_FILES; the others are these and those of the .env file.',
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
            description: 'How far containers are confined: baseline suits images that start as root, restricted is the Pod Security Standard, none adds nothing. Without it, baseline in development and restricted in staging and production.',
        },
        'network-policies': {
            type: 'enum',
            values: ['production', 'all', 'none'],
            default: 'production',
            description: 'Environments in which a service reaches, and is reached by, only those that share a network of the Compose file with it.',
        },
        'depends-on': {
            type: 'enum',
            values: ['wait', 'sync-waves', 'flux', 'none'],
            default: 'wait',
            description: 'Who waits for what a service depends on: an init container of its Pods, Argo CD by the order of its waves, Flux by dependsOn in what controller: flux writes, or nobody.',
        },
        rollout: {
            type: 'enum',
            values: ['canary', 'blue-green'],
            description: 'Rollouts of Argo in place of Deployments, where a service is reached and may run twice at a time. The label gitops-actions.rollout decides for one (canary, blue-green, none).',
        },
        prometheus: {
            type: 'string',
            placeholder: 'URL',
            description: 'Address of the Prometheus that Rollouts ask whether a new version is well: an AnalysisTemplate for each, on requests of the mesh with expose: istio, otherwise on restarts.',
        },
        expose: {
            type: 'enum',
            values: ['ingress', 'gateway', 'istio'],
            description: 'What the label kompose.service.expose makes: an Ingress, a route of the Gateway API, or a Gateway and VirtualService of Istio, with sidecars and mutual TLS. Without it, gateway where one is named, otherwise ingress.',
        },
        gateway: {
            type: 'string',
            placeholder: 'NAME',
            description: 'Gateway (NAMESPACE/NAME) that routes, or with expose: istio VirtualServices, belong to. Istio gets a Gateway for each service without it.',
        },
        controller: {
            type: 'enum',
            values: ['argo-cd', 'application-set', 'flux'],
            description: 'Who applies the overlays or the chart: an Application of Argo CD for each environment, an ApplicationSet for all of them (both in argo-cd/), or a Kustomization or HelmRelease of Flux for each (flux/). What you edit there stays.',
        },
        'controller-source': {
            type: 'string',
            placeholder: 'URL',
            description: 'Git repository that the controller reads, as URL or URL#BRANCH. Without it, repository where that is a URL, and branch.',
        },
        'controller-namespace': {
            type: 'string',
            placeholder: 'NAME',
            description: 'Namespace of the objects of the controller. Without it, argocd or flux-system.',
        },
        'controller-project': {
            type: 'string',
            placeholder: 'NAME',
            description: 'Project of Argo CD. Without it, default.',
        },
        'extra-objects': {
            type: 'list',
            separator: 'comma',
            values: ['service-monitors', 'authorization-policies'],
            description: 'Objects that not every cluster knows: ServiceMonitors of the Prometheus Operator for services with metrics, and with expose: istio AuthorizationPolicies that say who reaches whom.',
        },
        secrets: {
            type: 'enum',
            values: ['reference', 'external', 'sealed', 'sops'],
            description: 'How the Secrets that services read come to the cluster: somebody makes them (reference), an ExternalSecret, a SealedSecret, or a Secret that sops has encrypted in each overlay. Without it, external where secret-store is given, otherwise reference.',
        },
        'secret-store': {
            type: 'string',
            placeholder: 'NAME',
            description: 'Store of the External Secrets Operator: every Secret that services read becomes an ExternalSecret of each environment. NAME is a ClusterSecretStore, SecretStore/NAME one of the namespace.',
        },
        'sealing-certificate': {
            type: 'string',
            placeholder: 'FILE',
            description: 'Certificate of the Sealed Secrets controller (kubeseal --fetch-cert), for secrets: sealed.',
        },
        'sops-keys': {
            type: 'list',
            separator: 'comma',
            placeholder: 'KEY',
            description: 'Whom sops encrypts for, with secrets: sops: age recipients, keys of AWS KMS, GCP KMS, Azure Key Vault or Vault, PGP fingerprints.',
        },
        defaults: {
            type: 'map',
            separator: 'comma',
            description: 'What environments are sized by where Compose and labels say nothing: prod.replicas=3, memory-limit=1Gi. See the docs for all settings.',
        },
        readme: {
            type: 'boolean',
            default: false,
            description: 'Write a README.md beside the manifests: a picture of services, ports, volumes and networks, and the Secrets that are read.',
        },
        strict: {
            type: 'boolean',
            default: false,
            description: 'A setting that is not translated is an error.',
        },
        model: {
            type: 'boolean',
            default: false,
            description: 'Change nothing; print the Compose project as the reference loader (compose-go) normalises it. Values of secrets stand in it as in the Compose file.',
        },
        check: {
            type: 'boolean',
            default: false,
            description: 'Change nothing; fail when the manifests differ from what the Compose file gives.',
        },
        'on-conflict': {
            type: 'enum',
            values: ['fail', 'ours', 'theirs'],
            default: 'fail',
            description: 'Where a hand and the Compose file set one field of base/ differently: fail tells both values and writes nothing, ours keeps the edit, theirs takes what is generated.',
        },
        force: {
            type: 'boolean',
            default: false,
            description: 'Generate base/ anew, without the edits that were made by hand.',
        },
        'kompose-path': {
            type: 'string',
            placeholder: 'FILE',
            description: 'The kompose program to run, for engine kompose.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        ..._delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryInputs */ .U,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        path: 'Folder that was written, relative to the working directory.',
        base: 'Folder of the base.',
        overlays: 'JSON object: environment \u2192 folder of its overlay.',
        files: 'JSON list of the generated files.',
        changed: 'true when a file was or would be written or removed.',
        ..._delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryOutputs */ .Z,
        images: 'JSON object: service \u2192 image.',
        builds: 'JSON list of the services to build: service, image, context, dockerfile, target, args, and each other setting of the build section that is given.',
    },
    examples: [
        'gitops-actions convert -f compose.yaml --out ops',
        'gitops-actions convert -f compose.yaml -f compose.prod.yaml --environment dev,prod --namespace monitor',
        'gitops-actions convert -f compose.yaml --out apps/shop --repository https://github.com/acme/gitops --branch main',
        'gitops-actions convert --check',
        'gitops-actions convert --model --format json',
        'gitops-actions convert --all-in-one manifests.yaml',
    ],
});


/***/ }),

/***/ 53800:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 84059:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ oldestMinor),
/* harmony export */   WM: () => (/* binding */ newestMinor)
/* harmony export */ });
/* unused harmony export releases */
/**
 * The releases of Kubernetes whose kinds ship with the suite, of each minor version the newest that could be had.
 * `scripts/kubernetes-version.ts` takes up another one.
 */
const releases = [
    '1.25.16',
    '1.26.15',
    '1.27.16',
    '1.28.15',
    '1.29.6',
    '1.30.14',
    '1.31.14',
    '1.32.13',
    '1.33.13',
    '1.34.4',
    '1.35.4',
    '1.36.3',
    '1.37.2',
];
/** The oldest and the newest minor version among them: 25 for 1.25. */
const oldestMinor = minorOf(releases[0]);
const newestMinor = minorOf(releases.at(-1));
function minorOf(release = '') {
    return Number(release.split('.')[1]);
}


/***/ }),

/***/ 17986:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateContract: () => (/* binding */ validateContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87178);
/* harmony import */ var _kubernetes_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84059);



/** The public interface of validate-manifests. */
const validateContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: 'validate-manifests',
    command: 'validate',
    summary: 'Judge Kubernetes manifests as the API server would, offline: schemas, rules and references, each finding on its line.',
    branding: { icon: 'check-circle', color: 'blue' },
    inputs: {
        paths: {
            type: 'list',
            separator: 'line',
            positional: true,
            placeholder: 'PATH',
            default: ['.'],
            description: 'Files, folders and globs to validate; "-" reads standard input. Folders are searched for .yaml, .yml and .json files, with kustomizations and Helm charts recognised.',
        },
        'kubernetes-version': {
            type: 'list',
            separator: 'comma',
            placeholder: 'VERSION',
            default: ['1.36'],
            description: `Versions of Kubernetes to judge by, from 1.${_kubernetes_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .oldestMinor */ .LO} to 1.${_kubernetes_releases_js__WEBPACK_IMPORTED_MODULE_1__/* .newestMinor */ .WM}. With several, a finding says at which of them it breaks.`,
        },
        schemas: {
            type: 'list',
            separator: 'line',
            placeholder: 'PATH',
            description: 'Files, folders and globs with schemas of your own kinds: CustomResourceDefinitions, JSON schemas as CRDs-catalog or kubeconform names them, or OpenAPI documents of a cluster; and places as kubeconform writes them, paths or URLs with the kind in them (a URL pinned by a commit or #sha256=). Definitions among the validated files are used without being named.',
        },
        exclude: {
            type: 'list',
            separator: 'line',
            placeholder: 'GLOB',
            description: 'Globs of files and folders to leave out, such as "**/testdata/**".',
        },
        rules: {
            type: 'map',
            separator: 'comma',
            description: 'Severity of rules: error, warning, notice or off by the name of the rule, such as "missing-config-map=error". docs/rules.md lists the rules.',
        },
        'unknown-kinds': {
            type: 'enum',
            values: ['error', 'warning', 'skip'],
            default: 'warning',
            description: "What objects of kinds without a schema are: an error each, one warning for all of them, or skipped and counted. Kinds that can't exist, or are nearly one that does, are errors in any case.",
        },
        references: {
            type: 'boolean',
            default: true,
            description: 'Check that what objects refer to exists: Services, ports, ConfigMaps, Secrets, keys, subsets, paths.',
        },
        external: {
            type: 'list',
            separator: 'comma',
            placeholder: 'KIND/NAME',
            description: 'Objects that exist outside of these files, as Kind/name or Kind/namespace/name; "*" stands for any text, as in "Secret/*".',
        },
        'pod-security': {
            type: 'enum',
            values: ['off', 'baseline', 'restricted'],
            default: 'off',
            description: 'Hold Pods and their templates against a level of the Pod Security Standards, as the admission of the versions does: each control that is broken is an error.',
        },
        policies: {
            type: 'string',
            placeholder: 'DIR',
            description: 'A folder of policies in Rego that each object is held against, as it is rendered. Run by conftest, which must be on PATH.',
        },
        style: {
            type: 'boolean',
            default: false,
            description: 'Check the style of the YAML as yamllint does, configured by .yamllint where there is one.',
        },
        kustomize: {
            type: 'enum',
            values: ['auto', 'on', 'off'],
            default: 'auto',
            description: 'Render kustomizations and validate the result: auto where kustomize is installed, on to provide it and to use the network, off never.',
        },
        helm: {
            type: 'enum',
            values: ['auto', 'on', 'off'],
            default: 'auto',
            description: 'Render Helm charts and validate the result: auto where helm is installed, on to provide it, off never.',
        },
        'helm-values': {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'Values files for rendering Helm charts, the later ones winning.',
        },
        'helm-release': {
            type: 'string',
            default: 'release',
            placeholder: 'NAME',
            description: 'Release name for rendering Helm charts.',
        },
        'helm-namespace': {
            type: 'string',
            placeholder: 'NAMESPACE',
            description: 'Namespace for rendering Helm charts.',
        },
        since: {
            type: 'string',
            placeholder: 'REF',
            description: 'Report only what came since a branch, tag or commit: the files are judged as they were where the work since then began, too. Needs the history ("fetch-depth: 0").',
        },
        baseline: {
            type: 'string',
            placeholder: 'FILE',
            description: 'Leave out the findings of an earlier report, as "--format json" prints it.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        fix: {
            type: 'boolean',
            default: false,
            description: 'Apply the certain fixes in place: misspelt fields, removed API versions, missing quotes. With dry-run a unified diff is printed instead.',
        },
        'fail-on': {
            type: 'enum',
            values: ['error', 'warning', 'notice', 'never'],
            default: 'error',
            description: 'The lowest severity that refuses. Findings of that severity and above are reported as errors; with "never", errors are reported as warnings.',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        valid: '"true" when nothing was refused, otherwise "false".',
        errors: 'Number of errors.',
        warnings: 'Number of warnings.',
        notices: 'Number of notices.',
        files: 'Number of files that were judged.',
        documents: 'Number of Kubernetes objects that were judged.',
        skipped: 'JSON object: how many files and documents were skipped, by reason.',
        fixed: 'Number of fixes that were applied, or with dry-run would be.',
    },
    examples: [
        'gitops-actions validate ops/',
        'gitops-actions validate ops/ --kubernetes-version 1.32,1.34',
        'gitops-actions validate ops/ --fix --dry-run',
        'kustomize build overlays/prod | gitops-actions validate -',
        'gitops-actions validate ops/ --external "Secret/*" --rules missing-config-map=error',
    ],
});


/***/ })

} };
})
