export const id = 2015;
export const ids = [2015];
export const modules = {

/***/ 19729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
}


/***/ }),

/***/ 42015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            placeholder: 'FILE',
            description: 'Compose files, later ones laid over earlier ones. Without any, compose.yaml, compose.yml, docker-compose.yaml or docker-compose.yml of the working directory is taken, with its override file.',
        },
        out: {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Folder for base/ and overlays/, or for the chart, in the repository where one is given. Without it, ops (chart for a chart), or nothing when all-in-one is given.',
        },
        shape: {
            type: 'enum',
            values: ['kustomize', 'helm'],
            default: 'kustomize',
            description: 'kustomize: a base, and an overlay for each environment. helm: a chart with a values file for each environment, that gives the same objects.',
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
            values: ['wait', 'sync-waves', 'none'],
            default: 'wait',
            description: 'Who waits for what a service depends on: an init container of its Pods, Argo CD by the order of its waves, or nobody.',
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
        overlays: 'JSON object: environment → folder of its overlay.',
        files: 'JSON list of the generated files.',
        changed: 'true when a file was or would be written or removed.',
        ..._delivery_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryOutputs */ .Z,
        images: 'JSON object: service → image.',
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
