export const id = 2885;
export const ids = [2885];
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

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildContract: () => (/* binding */ buildContract)
/* harmony export */ });
/* harmony import */ var _contract_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9729);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7178);
/* harmony import */ var _scan_scanners_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4632);



const buildContract = (0,_contract_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .y)({
    name: 'build-scan-push',
    command: 'build',
    summary: 'Build an image once, scan every platform of it, and push exactly those bytes if the gate lets them through.',
    branding: { icon: 'shield', color: 'blue' },
    inputs: {
        context: {
            type: 'string',
            positional: true,
            default: '.',
            placeholder: 'CONTEXT',
            description: 'Build context: a folder, or a Git or HTTP URL that BuildKit fetches.',
        },
        image: {
            type: 'string',
            required: true,
            placeholder: 'REF',
            description: 'Name of the image, such as ghcr.io/acme/web. It may carry a tag.',
        },
        tag: {
            type: 'list',
            separator: 'comma',
            placeholder: 'TAG',
            description: 'Tags, literal or patterns: {version}, {major}, {minor}, {sha}, {short-sha}, {branch}, {pr}, {run}, {latest}. A pattern that the event has no value for is left out. Without any: {version} and sha-{short-sha}.',
        },
        overwrite: {
            type: 'enum',
            values: ['never', 'moving', 'always'],
            default: 'moving',
            description: 'Which existing tags may be pointed at another digest. "moving": all but releases (a full version such as 1.4.2 or v1.4.2).',
        },
        layout: {
            type: 'string',
            placeholder: 'DIR',
            description: 'Image made by another builder (ko, Buildpacks, Bazel, Nix), taken in place of a build: an OCI layout, or an archive (.tar, .tar.gz) of one or of docker save.',
        },
        file: { type: 'string', placeholder: 'FILE', description: 'Dockerfile. Default: Dockerfile in the context.' },
        platform: {
            type: 'list',
            separator: 'comma',
            placeholder: 'PLATFORM',
            description: 'Platforms to build for, such as linux/amd64 and linux/arm64. Default: that of the builder.',
        },
        target: { type: 'string', placeholder: 'STAGE', description: 'Stage of the Dockerfile to build.' },
        'build-arg': {
            type: 'list',
            separator: 'line',
            placeholder: 'KEY=VALUE',
            description: 'Build arguments, one a line. KEY alone takes the value of that environment variable.',
        },
        'build-context': {
            type: 'list',
            separator: 'line',
            placeholder: 'NAME=SOURCE',
            description: 'Named contexts, one a line: a folder, image or URL that stands for an image or a stage of that name in the Dockerfile.',
        },
        label: {
            type: 'map',
            description: 'Labels of the image, KEY=VALUE, one a line. Source, revision and time are labelled in any case.',
        },
        secret: {
            type: 'list',
            separator: 'line',
            placeholder: 'SPEC',
            description: 'Build secrets, one a line: id=NAME,env=VARIABLE or id=NAME,src=FILE.',
        },
        'cache-from': {
            type: 'list',
            separator: 'line',
            placeholder: 'SPEC',
            description: 'Caches to read, one a line, as docker buildx takes them.',
        },
        'cache-to': {
            type: 'list',
            separator: 'line',
            placeholder: 'SPEC',
            description: 'Caches to write, one a line, as docker buildx takes them.',
        },
        'no-cache': { type: 'boolean', description: 'Build every step again.' },
        pull: { type: 'boolean', description: 'Ask the registries for newer base images.' },
        builder: {
            type: 'string',
            placeholder: 'NAME',
            description: 'The buildx builder to use. Default: the current one.',
        },
        reproducible: {
            type: 'boolean',
            description: "Give every file of the new layers the commit's time, so that a build from nothing has the same digest. Needs provenance off and BuildKit 0.13.",
        },
        provenance: {
            type: 'enum',
            values: ['off', 'min', 'max'],
            default: 'min',
            description: 'Provenance attestation made by BuildKit. "max" holds the build arguments too.',
        },
        sbom: {
            type: 'boolean',
            description: 'Attach an SBOM attestation for each platform, made by BuildKit with its scanner image.',
        },
        'sbom-out': {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Folder for an SBOM of each platform (CycloneDX JSON), taken from the scan.',
        },
        'layout-out': {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Keep the built OCI layout in this folder.',
        },
        'fail-on': {
            type: 'enum',
            values: ['critical', 'high', 'medium', 'low', 'none'],
            default: 'critical',
            description: 'The lowest severity that refuses the image.',
        },
        'new-only': {
            type: 'boolean',
            description: 'What the image that runs now has too does not refuse; it stays a warning. That image is scanned with the same database.',
        },
        against: {
            type: 'string',
            placeholder: 'REF',
            description: 'The image that runs now, for new-only: a digest or a tag of this image, or a whole reference. The one-step action takes what the GitOps repository names.',
        },
        'ignore-unfixed': { type: 'boolean', description: 'Vulnerabilities without a fix do not refuse.' },
        'ignore-file': {
            type: 'string',
            placeholder: 'FILE',
            description: 'Vulnerabilities that are accepted: YAML with id, reason and expires, or a .trivyignore. Default: .trivyignore.yaml or .trivyignore of the working directory.',
        },
        'fix-within': {
            type: 'list',
            separator: 'comma',
            placeholder: 'SEVERITY=DAYS',
            description: 'How long after its publication a vulnerability does not refuse, by severity: critical=7d, high=30d. Grype tells no dates, so what it alone finds counts at once.',
        },
        vex: {
            type: 'list',
            separator: 'line',
            placeholder: 'FILE',
            description: 'OpenVEX documents: what they say does not affect the image, or is fixed in it, does not count. One a line.',
        },
        ..._scan_scanners_js__WEBPACK_IMPORTED_MODULE_1__/* .scannerInputs */ .e,
        push: { type: 'boolean', description: 'Push the image when the gate lets it through.' },
        'mount-from': {
            type: 'list',
            separator: 'comma',
            placeholder: 'REPOSITORY',
            description: 'Repositories of the same registry whose layers are taken over without an upload.',
        },
        'registry-username': {
            type: 'string',
            placeholder: 'NAME',
            description: 'Account to push with. Default: what docker login left.',
        },
        'registry-password': {
            type: 'secret',
            environment: 'REGISTRY_PASSWORD',
            description: 'Password or token of that account. Scanners never see it.',
        },
        'insecure-registry': {
            type: 'boolean',
            description: 'Allow plain HTTP to the registry. A registry on this machine may always speak it.',
        },
        sign: {
            type: 'boolean',
            description: 'Sign the digest before any tag points at it: with sign-key, or keyless by OIDC. cosign signs.',
        },
        'sign-key': {
            type: 'string',
            placeholder: 'KEY',
            description: 'Private key of the signature: a file, env://VARIABLE, or a URI of a key service.',
        },
        'sign-password': {
            type: 'secret',
            environment: 'COSIGN_PASSWORD',
            description: 'Password of sign-key.',
            formerly: 'cosign-password',
        },
        'transparency-log': {
            type: 'boolean',
            default: true,
            description: 'Record the signature in the public transparency log.',
        },
        'buildx-path': { type: 'string', placeholder: 'FILE', description: 'The docker-buildx program to run.' },
        'sign-path': {
            type: 'string',
            placeholder: 'FILE',
            description: 'The cosign program to run.',
            formerly: 'cosign-path',
        },
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .goBuildInput */ .pr,
        ..._contract_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$,
    },
    outputs: {
        image: 'Name of the image, without tag and digest.',
        digest: 'Digest of the image: of the index, when it has several platforms.',
        reference: 'The pushed image as name@digest; empty when nothing was pushed.',
        tag: 'The first tag.',
        tags: 'All tags, one a line.',
        'source-time': 'When the commit that was built was made, RFC 3339, for the input build-time of bump-manifest-tag; empty where that is not known.',
        platforms: 'JSON object: the digest of each platform.',
        vulnerabilities: 'JSON object: how many vulnerabilities of each severity, over all platforms, that are not ignored.',
        'scan-summary': 'What the gate saw and decided, in one line, for the input scan-summary of bump-manifest-tag; empty when nothing was scanned.',
        images: 'JSON object: name, digest and reference of the image, under the end of its name. The one-step action has all services there.',
        pushed: 'true when the image was pushed.',
        layout: 'Folder of the OCI layout, when layout-out or layout was given.',
    },
    examples: [
        'gitops-actions build . --image ghcr.io/acme/web --platform linux/amd64,linux/arm64 --push',
        'gitops-actions build . --image ghcr.io/acme/web --fail-on high --ignore-unfixed --format sarif --output scan.sarif',
        'gitops-actions build --layout dist/image --image localhost:5000/web --tag 1.4.0 --push',
    ],
});


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ chooseScanners),
  e: () => (/* binding */ scannerInputs)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/oci/manifest.js
var manifest = __webpack_require__(5669);
;// CONCATENATED MODULE: ./build/image/scan/scanner.js
/** Gives a kind of scanner its precise type. */
function defineScanner(kind) {
    return kind;
}

// EXTERNAL MODULE: ./build/image/scan/vulnerability.js
var scan_vulnerability = __webpack_require__(2888);
;// CONCATENATED MODULE: ./build/image/scan/grype.js



/** Settings of Grype that say where its database is; none of them changes what it reports. */
const configuration = [
    ...['GRYPE_DB_CACHE_DIR', 'GRYPE_DB_AUTO_UPDATE', 'GRYPE_DB_UPDATE_URL', 'GRYPE_DB_CA_CERT'],
    ...['GRYPE_DB_VALIDATE_AGE', 'GRYPE_DB_MAX_ALLOWED_BUILT_AGE', 'GRYPE_DB_VALIDATE_BY_HASH_ON_START'],
];
const grype = defineScanner({
    inputs: {
        'grype-path': { type: 'string', placeholder: 'FILE', description: 'The Grype program to run.' },
    },
    path: (inputs) => inputs.grypePath,
    of: ({ cache, offline }) => ({
        name: 'grype',
        configuration,
        paths: ['GRYPE_DB_CACHE_DIR', 'GRYPE_DB_CA_CERT'],
        environment: {
            GRYPE_CHECK_FOR_APP_UPDATE: 'false',
            ...(cache === undefined ? {} : { GRYPE_DB_CACHE_DIR: cache }),
            ...(offline ? { GRYPE_DB_AUTO_UPDATE: 'false', GRYPE_DB_VALIDATE_AGE: 'false' } : {}),
        },
        // Grype looks for a newer database itself, and keeps the one it has when there is none.
        downloads: [],
        downloadFix: 'Keep the database in scanner-cache and set scanner-offline.',
        scan: (view, report, sbom) => [
            ...[`oci-dir:${view}`, '--quiet', '--output', `json=${report}`],
            ...(sbom === undefined ? [] : ['--output', `cyclonedx-json=${sbom}`]),
        ],
        read: readGrype,
    }),
});
function readGrype(bytes) {
    const report = (0,manifest/* parseJsonObject */.dw)(bytes);
    const built = report.descriptor?.db?.status?.built;
    return {
        imageId: report.source?.target?.imageID,
        ...(built ? { database: built } : {}),
        vulnerabilities: (report.matches ?? []).map(vulnerabilityOf),
    };
}
/** Grype goes by the names of its sources (GHSA-…); the CVE, where it is known, is what people and Trivy call it. */
function vulnerabilityOf({ vulnerability, relatedVulnerabilities, artifact }) {
    const names = [vulnerability.id, ...(relatedVulnerabilities ?? []).map((related) => related.id)];
    const id = names.find((name) => name.startsWith('CVE-')) ?? vulnerability.id;
    const fixedIn = vulnerability.fix?.state === 'fixed' ? vulnerability.fix.versions?.join(', ') : undefined;
    const path = artifact.locations?.[0]?.path;
    return {
        id,
        aliases: [...new Set(names)].filter((name) => name !== id),
        package: artifact.name,
        version: artifact.version,
        severity: (0,scan_vulnerability/* readSeverity */.MW)(vulnerability.severity),
        ...(fixedIn ? { fixedIn } : {}),
        ...(vulnerability.description ? { title: firstLine(vulnerability.description) } : {}),
        ...(vulnerability.dataSource ? { url: vulnerability.dataSource } : {}),
        ...(artifact.purl ? { purl: artifact.purl } : {}),
        ...(path ? { path } : {}),
    };
}
function firstLine(text) {
    const line = text.trim().split('\n', 1)[0] ?? '';
    return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

;// CONCATENATED MODULE: ./build/image/scan/trivy.js



/** Settings of Trivy that say where its database is; none of them changes what it reports. */
const trivy_configuration = [
    ...['TRIVY_CACHE_DIR', 'TRIVY_SKIP_DB_UPDATE', 'TRIVY_SKIP_JAVA_DB_UPDATE', 'TRIVY_OFFLINE_SCAN'],
    ...['TRIVY_DB_REPOSITORY', 'TRIVY_JAVA_DB_REPOSITORY', 'TRIVY_TIMEOUT', 'TRIVY_CACHE_BACKEND', 'TRIVY_INSECURE'],
];
const trivy = defineScanner({
    inputs: {
        'trivy-db-repository': {
            type: 'list',
            separator: 'comma',
            placeholder: 'REF',
            default: [
                'mirror.gcr.io/aquasec/trivy-db:2',
                'ghcr.io/aquasecurity/trivy-db:2',
                'public.ecr.aws/aquasecurity/trivy-db:2',
            ],
            description: "Where Trivy's database is downloaded from: the first that answers.",
        },
        'trivy-path': { type: 'string', placeholder: 'FILE', description: 'The Trivy program to run.' },
    },
    path: (inputs) => inputs.trivyPath,
    of(settings, inputs, environment) {
        const cache = settings.cache === undefined ? [] : ['--cache-dir', settings.cache];
        const keeps = settings.offline || environment['TRIVY_SKIP_DB_UPDATE'] === 'true';
        return {
            name: 'trivy',
            configuration: trivy_configuration,
            paths: ['TRIVY_CACHE_DIR'],
            // Given as variables, since versions that do not know them ignore them.
            environment: { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true', TRIVY_NO_PROGRESS: 'true' },
            downloads: (keeps ? [] : inputs.trivyDbRepository).map((repository) => [
                ...['image', '--download-db-only', '--db-repository', repository],
                ...cache,
            ]),
            downloadFix: 'Name a mirror in trivy-db-repository, or keep the database in scanner-cache and set scanner-offline.',
            status: {
                command: ['version', '--format=json', ...cache],
                read: (answer) => textAt((0,manifest/* parseJsonObject */.dw)(answer)['VulnerabilityDB'], 'UpdatedAt'),
            },
            // The exit code says nothing: 1 is a finding as well as a failed download. The report is read.
            scan: (view, report) => [
                ...['image', '--input', view, '--format=json', '--output', report],
                ...['--scanners=vuln', '--list-all-pkgs', '--exit-code=0', '--skip-db-update'],
                // Its cache of files is for one process at a time; scans run side by side.
                ...(environment['TRIVY_CACHE_BACKEND'] === undefined ? ['--cache-backend=memory'] : []),
                ...(settings.offline ? ['--skip-java-db-update', '--offline-scan'] : []),
                ...cache,
            ],
            sbom: (report, target) => ['convert', '--format=cyclonedx', '--output', target, report],
            read: readTrivy,
        };
    },
});
function readTrivy(bytes) {
    const report = (0,manifest/* parseJsonObject */.dw)(bytes);
    const results = report.Results ?? [];
    return {
        imageId: report.Metadata?.ImageID,
        packages: results.reduce((count, result) => count + (result.Packages?.length ?? 0), 0),
        vulnerabilities: results.flatMap((result) => (result.Vulnerabilities ?? []).map((found) => trivy_vulnerabilityOf(found, result.Target))),
    };
}
function trivy_vulnerabilityOf(found, target) {
    const { FixedVersion, Title, PrimaryURL, PkgIdentifier, PublishedDate } = found;
    const path = found.PkgPath ?? target;
    return {
        id: found.VulnerabilityID,
        aliases: found.VendorIDs ?? [],
        package: found.PkgName,
        version: found.InstalledVersion,
        severity: (0,scan_vulnerability/* readSeverity */.MW)(found.Severity),
        ...(FixedVersion ? { fixedIn: FixedVersion } : {}),
        ...(Title ? { title: Title } : {}),
        ...(PrimaryURL ? { url: PrimaryURL } : {}),
        ...(PkgIdentifier?.PURL ? { purl: PkgIdentifier.PURL } : {}),
        ...(path ? { path } : {}),
        ...(PublishedDate ? { published: PublishedDate } : {}),
    };
}
function textAt(value, key) {
    const text = value?.[key];
    return typeof text === 'string' ? text : undefined;
}

;// CONCATENATED MODULE: ./build/image/scan/scanners.js



/** Every scanner that an image can be given to, by the name that the input `scanner` has for it. */
const scanners = { trivy: trivy, grype: grype };
/** The inputs by which scanners are chosen and told what they need. */
const scannerInputs = {
    scanner: {
        type: 'enum',
        values: ['trivy', 'grype', 'both', 'none'],
        default: 'trivy',
        description: 'What looks for vulnerabilities in every platform. "none" lets everything pass, with a warning.',
    },
    'scanner-cache': {
        type: 'string',
        placeholder: 'DIR',
        description: "Folder that holds the scanner's vulnerability database. Default: the scanner's own.",
    },
    'scanner-offline': { type: 'boolean', description: 'Use the database that is there, and no network.' },
    'scanner-version': {
        type: 'string',
        placeholder: 'VERSION',
        description: 'Version of the scanner. Default: what is on PATH, otherwise the pinned one.',
    },
    'scanner-sha256': {
        type: 'string',
        placeholder: 'HEX',
        description: "SHA-256 of the scanner's published file, for a version that this suite does not pin.",
    },
    ...trivy.inputs,
    ...grype.inputs,
};
/**
 * The scanners that the inputs name.
 * @throws InputError for a version or checksum of one scanner where there are two, or a cache that is no folder.
 */
function chooseScanners(inputs, host) {
    const names = { trivy: ['trivy'], grype: ['grype'], both: ['trivy', 'grype'], none: [] };
    const settings = { cache: cacheOf(inputs, host), offline: inputs.scannerOffline };
    return names[inputs.scanner].map((name) => {
        const kind = scanners[name];
        return { scanner: kind.of(settings, inputs, host.environment), tool: toolOf(inputs, kind.path(inputs)) };
    });
}
function cacheOf({ scannerCache: given }, { files }) {
    if (given === undefined)
        return undefined;
    const path = files.resolve(given);
    const kind = files.kind(path);
    if (kind !== 'file' && kind !== 'other')
        return path;
    throw new errors/* InputError */.dz(`The scanner-cache "${given}" is no folder`, {
        place: { file: files.relative(path) },
        fix: "Name the folder that holds the scanner's database.",
    });
}
function toolOf(inputs, path) {
    const { scannerVersion: version, scannerSha256: sha256, goBuild: allowBuild } = inputs;
    const pinned = version ? 'scanner-version' : sha256 ? 'scanner-sha256' : undefined;
    if (pinned !== undefined && inputs.scanner === 'both') {
        throw new errors/* InputError */.dz(`"${pinned}" is for one scanner, and scanner is "both"`, {
            fix: 'Give trivy-path and grype-path, or use one scanner.',
        });
    }
    return {
        allowBuild,
        ...(version === undefined ? {} : { version }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(path === undefined ? {} : { path }),
    };
}


/***/ }),

/***/ 2888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ readSeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   ng: () => (/* binding */ countSeverities)
/* harmony export */ });
/** Severities from the worst to the least known. */
const severities = ['critical', 'high', 'medium', 'low', 'unknown'];
/** Trivy writes capitals; Grype knows "Negligible" too. */
function readSeverity(text) {
    const word = String(text).toLowerCase();
    if (word === 'negligible')
        return 'low';
    return severities.find((severity) => severity === word) ?? 'unknown';
}
function countSeverities(vulnerabilities) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
    for (const { severity } of vulnerabilities)
        counts[severity] += 1;
    return counts;
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   dw: () => (/* binding */ parseJsonObject)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(907);

const mediaTypes = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
};
const indexTypes = [mediaTypes.ociIndex, mediaTypes.dockerIndex];
const imageTypes = [mediaTypes.ociManifest, mediaTypes.dockerManifest];
/** Media types of everything that a tag can name. */
const manifestTypes = [...indexTypes, ...imageTypes];
/** Whether a descriptor points at a manifest, and not at a config or layer. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** Whether a config belongs to an image that can run, and not to an artifact such as a signature. */
function isImageConfigType(mediaType) {
    return mediaType === mediaTypes.ociConfig || mediaType === mediaTypes.dockerConfig;
}
/**
 * Reads an index or an image manifest.
 * @throws Error that says what is wrong with it; the caller knows where it came from.
 */
function parseManifest(bytes, mediaType) {
    const value = parseJsonObject(bytes);
    if (indexTypes.includes(mediaType)) {
        return { kind: 'index', manifests: descriptors(value['manifests'], 'manifests') };
    }
    if (!imageTypes.includes(mediaType))
        throw new Error(`the media type "${mediaType}" is no manifest`);
    return {
        kind: 'image',
        config: descriptor(value['config'], 'config'),
        layers: descriptors(value['layers'], 'layers'),
    };
}
/** @throws Error when the bytes are not one JSON object. */
function parseJsonObject(bytes) {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isObject(value))
        return value;
    throw new Error('it is no JSON object');
}
function descriptors(value, at) {
    if (!Array.isArray(value))
        throw new Error(`"${at}" is no list`);
    return value.map((item, index) => descriptor(item, `${at}[${index}]`));
}
function descriptor(value, at) {
    if (!isObject(value))
        throw new Error(`"${at}" is no descriptor`);
    const { mediaType, digest, size, platform, annotations, urls } = value;
    if (typeof mediaType !== 'string')
        throw new Error(`"${at}.mediaType" is missing`);
    if (typeof digest !== 'string' || !(0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest))
        throw new Error(`"${at}.digest" is no digest`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw new Error(`"${at}.size" is no size`);
    return {
        mediaType,
        digest,
        size,
        ...(isObject(platform) ? { platform } : {}),
        ...(isObject(annotations) ? { annotations: annotations } : {}),
        ...(Array.isArray(urls) ? { urls: urls } : {}),
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


/***/ })

};
