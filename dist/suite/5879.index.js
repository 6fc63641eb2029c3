export const id = 5879;
export const ids = [5879];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 95032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readLicensePolicy),
/* harmony export */   T: () => (/* binding */ judgeLicense)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);



/**
 * Reads the lists of licences.
 * @throws InputError for an entry that is an expression of several.
 */
function readLicensePolicy(allowed, denied) {
    if (allowed.length === 0 && denied.length === 0)
        return undefined;
    for (const [input, list] of Object.entries({ 'allow-licenses': allowed, 'deny-licenses': denied })) {
        const wrong = list.find((one) => !/^[\w.+*-]+(?: WITH [\w.*-]+)?$/.test(one));
        if (wrong === undefined)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${input} has "${wrong}", which is not the name of one licence`, {
            fix: 'Give each by its SPDX name (https://spdx.org/licenses), with "*" for any text: MIT, BSD-*, GPL-2.0-only WITH Classpath-exception-2.0.',
        });
    }
    return { allowed, denied };
}
/**
 * Judges what a package says of its licence, by SPDX's expressions
 * (https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/): of `OR` one side must be allowed, of `AND` both.
 */
function judgeLicense(text, policy) {
    const read = expressionOf(text);
    // Distributions have names of their own (GPL-2+, public-domain), which may be listed as they are.
    if (read === undefined) {
        const names = [text.trim()];
        if (isAny(names, policy.denied))
            return { kind: 'refused', names };
        return isAny(names, policy.allowed) ? { kind: 'allowed' } : { kind: 'unreadable' };
    }
    const names = [...new Set(inTheWay(read, policy))];
    return names.length === 0 ? { kind: 'allowed' } : { kind: 'refused', names };
}
function expressionOf(text) {
    try {
        return spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(text.trim());
    }
    catch {
        return undefined;
    }
}
function inTheWay(read, policy) {
    if ('conjunction' in read) {
        const [left, right] = [inTheWay(read.left, policy), inTheWay(read.right, policy)];
        if (read.conjunction === 'or' && (left.length === 0 || right.length === 0))
            return [];
        return [...left, ...right];
    }
    const { exception } = read;
    const names = namesOf(read);
    const [exact = ''] = names;
    // An exception gives more freedom: what is denied without it may be allowed with it.
    const isExcepted = exception !== undefined && isAny([exact], policy.allowed);
    const isDenied = isAny(names, policy.denied) && !isExcepted;
    const asAllowed = exception === undefined ? names : [exact];
    const isAllowed = policy.allowed.length === 0 || isAny(asAllowed, policy.allowed);
    return isDenied || !isAllowed ? [exact] : [];
}
/** The names of a licence, the most exact first: SPDX wrote `GPL-2.0` and `GPL-2.0+` before. */
function namesOf({ license, plus, exception }) {
    const isOld = /^(?:[AL]?GPL|GFDL)-\d\.\d$/.test(license);
    const exact = plus === true ? (isOld ? `${license}-or-later` : `${license}+`) : isOld ? `${license}-only` : license;
    return [
        ...(exception === undefined ? [] : [`${exact} WITH ${exception}`]),
        exact,
        ...(exact === license ? [] : [license]),
    ];
}
function isAny(names, patterns) {
    return names.some((name) => patterns.some((pattern) => picomatch__WEBPACK_IMPORTED_MODULE_2__.isMatch(name, pattern, { nocase: true })));
}


/***/ }),

/***/ 45879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fS: () => (/* binding */ chooseScanners),
  x0: () => (/* binding */ contentsPolicy),
  e_: () => (/* binding */ scannerInputs)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/image/scan/contents.js
const thresholds = ['critical', 'high', 'medium', 'low', 'none', 'off'];
/** The inputs that say what else than vulnerabilities the scan looks for. Trivy alone can. */
const contentInputs = {
    'secrets-fail-on': {
        type: 'enum',
        values: thresholds,
        description: 'The lowest severity of a secret in a layer or in the config of the image that refuses; "none" tells alone, "off" does not look. Trivy alone looks. Default: critical with Trivy.',
    },
    'misconfig-fail-on': {
        type: 'enum',
        values: thresholds,
        default: 'off',
        description: 'The lowest severity of a misconfiguration of the image (its config, by the checks of Trivy) that refuses; "none" tells alone.',
    },
    'licenses-fail-on': {
        type: 'enum',
        values: thresholds,
        default: 'off',
        description: 'The lowest severity of a licence, as Trivy classifies them (forbidden is critical, restricted high, reciprocal medium, notice low), that refuses; "none" tells alone.',
    },
    'allow-licenses': {
        type: 'list',
        separator: 'comma',
        placeholder: 'LICENSE',
        description: 'SPDX names of the licences that packages of the image may have, such as MIT or BSD-*. Every other refuses.',
    },
    'deny-licenses': {
        type: 'list',
        separator: 'comma',
        placeholder: 'LICENSE',
        description: 'SPDX names of licences that refuse, such as AGPL-3.0-* or SSPL-1.0.',
    },
};

// EXTERNAL MODULE: ./build/oci/manifest.js
var manifest = __webpack_require__(95669);
;// CONCATENATED MODULE: ./build/image/scan/scanner.js
/** Gives a kind of scanner its precise type. */
function defineScanner(kind) {
    return kind;
}

// EXTERNAL MODULE: ./build/image/scan/vulnerability.js
var scan_vulnerability = __webpack_require__(32888);
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
    of: ({ cache, offline }, _, environment) => ({
        name: 'grype',
        configuration,
        paths: ['GRYPE_DB_CACHE_DIR', 'GRYPE_DB_CA_CERT'],
        environment: {
            GRYPE_CHECK_FOR_APP_UPDATE: 'false',
            ...(cache === undefined ? {} : { GRYPE_DB_CACHE_DIR: cache }),
            ...(offline ? { GRYPE_DB_AUTO_UPDATE: 'false', GRYPE_DB_VALIDATE_AGE: 'false' } : {}),
        },
        // Where it looks for a newer one when it scans, nobody knows before which database that will be.
        ...((offline || environment['GRYPE_DB_AUTO_UPDATE'] === 'false') && {
            status: {
                command: ['db', 'status', '--output=json'],
                read: (answer) => {
                    const { built } = (0,manifest/* parseJsonObject */.dw)(answer);
                    return typeof built === 'string' ? built : undefined;
                },
            },
        }),
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

// EXTERNAL MODULE: ./build/image/scan/licenses.js
var licenses = __webpack_require__(95032);
;// CONCATENATED MODULE: ./build/image/scan/trivy.js



/** Settings of Trivy that say where its database is; none of them changes what it reports. */
const trivy_configuration = [
    ...['TRIVY_CACHE_DIR', 'TRIVY_SKIP_DB_UPDATE', 'TRIVY_SKIP_JAVA_DB_UPDATE', 'TRIVY_OFFLINE_SCAN'],
    ...['TRIVY_DB_REPOSITORY', 'TRIVY_JAVA_DB_REPOSITORY', 'TRIVY_TIMEOUT', 'TRIVY_CACHE_BACKEND', 'TRIVY_INSECURE'],
];
/** What Trivy calls the forms of an SBOM. */
const formats = { cyclonedx: 'cyclonedx', spdx: 'spdx-json' };
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
                ...[scannersOf(settings), '--list-all-pkgs', '--exit-code=0', '--skip-db-update'],
                ...(settings.looksFor.includes('misconfigurations')
                    ? // The checks that come with the program: the same tomorrow, and no download.
                        ['--image-config-scanners=misconfig,secret', '--skip-check-update']
                    : []),
                // Its cache of files is for one process at a time; scans run side by side.
                ...(environment['TRIVY_CACHE_BACKEND'] === undefined ? ['--cache-backend=memory'] : []),
                ...(settings.offline ? ['--skip-java-db-update', '--offline-scan'] : []),
                ...cache,
            ],
            sbom: (report, target, format) => ['convert', `--format=${formats[format]}`, '--output', target, report],
            read: readTrivy,
        };
    },
});
function scannersOf({ looksFor }) {
    const more = { secrets: 'secret', licenses: 'license', misconfigurations: undefined };
    return `--scanners=${['vuln', ...looksFor.flatMap((one) => more[one] ?? [])].join(',')}`;
}
function readTrivy(bytes) {
    const report = (0,manifest/* parseJsonObject */.dw)(bytes);
    const results = report.Results ?? [];
    /** Of every result; Trivy writes null for an empty list. */
    const all = (read) => results.flatMap((result) => read(result) ?? []);
    const inventory = all(({ Packages }) => Packages?.map(packageOf));
    return {
        imageId: report.Metadata?.ImageID,
        packages: inventory.length,
        vulnerabilities: all(({ Vulnerabilities, Target }) => Vulnerabilities?.map((one) => trivy_vulnerabilityOf(one, Target))),
        inventory,
        secrets: all(({ Secrets, Target = '' }) => Secrets?.map((one) => secretOf(one, Target))),
        misconfigurations: all(({ Misconfigurations }) => Misconfigurations?.map(misconfigurationOf)),
        classified: all(({ Licenses }) => Licenses?.map(licenseOf)),
    };
}
function trivy_vulnerabilityOf(found, target) {
    const { FixedVersion, Title, PrimaryURL, PkgIdentifier, PublishedDate, Layer } = found;
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
        ...layerOf(Layer),
    };
}
function layerOf(layer) {
    return layer?.Digest ? { layer: layer.Digest } : {};
}
function packageOf({ Name = '', Version = '', Licenses, Identifier, FilePath, Layer }) {
    return {
        name: Name,
        version: Version,
        licenses: Licenses ?? [],
        ...(Identifier?.PURL ? { purl: Identifier.PURL } : {}),
        ...(FilePath ? { path: FilePath } : {}),
        ...layerOf(Layer),
    };
}
/** The target of a secret in the config is the image itself; that of one in a layer is a path. */
function secretOf({ RuleID, Title, Severity, StartLine, Layer }, target) {
    const isFile = target.startsWith('/') && Layer?.Digest !== undefined;
    return {
        id: RuleID,
        title: Title ?? RuleID,
        severity: (0,scan_vulnerability/* readSeverity */.MW)(Severity),
        ...(isFile ? { path: target } : {}),
        ...(isFile && StartLine ? { line: StartLine } : {}),
        ...layerOf(Layer),
    };
}
function misconfigurationOf({ ID, Title, Message, Severity, Resolution, PrimaryURL, }) {
    return {
        id: ID,
        title: Message ?? Title ?? ID,
        severity: (0,scan_vulnerability/* readSeverity */.MW)(Severity),
        ...(Resolution ? { fix: Resolution } : {}),
        ...(PrimaryURL ? { url: PrimaryURL } : {}),
    };
}
function licenseOf({ Name, Category, Severity, PkgName, FilePath }) {
    return {
        license: Name,
        package: PkgName || (FilePath ?? 'a file'),
        category: Category ?? 'unknown',
        severity: (0,scan_vulnerability/* readSeverity */.MW)(Severity),
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
    ...contentInputs,
};
/**
 * The scanners that the inputs name.
 * @throws InputError for a version or checksum of one scanner where there are two, or a cache that is no folder.
 */
function chooseScanners(inputs, host) {
    const names = { trivy: ['trivy'], grype: ['grype'], both: ['trivy', 'grype'], none: [] };
    const settings = { cache: cacheOf(inputs, host), offline: inputs.scannerOffline, looksFor: looksFor(inputs) };
    return names[inputs.scanner].map((name) => {
        const kind = scanners[name];
        return { scanner: kind.of(settings, inputs, host.environment), tool: toolOf(inputs, kind.path(inputs)) };
    });
}
/**
 * What is judged beside vulnerabilities.
 * @throws InputError for what the chosen scanner does not look for, or a list of licences that can't be read.
 */
function contentsPolicy(inputs) {
    const { scanner, secretsFailOn, misconfigFailOn, licensesFailOn, allowLicenses, denyLicenses } = inputs;
    const isTrivy = scanner === 'trivy' || scanner === 'both';
    const asked = [
        ['secrets-fail-on', (secretsFailOn ?? 'off') !== 'off'],
        ['misconfig-fail-on', misconfigFailOn !== 'off'],
        ['licenses-fail-on', licensesFailOn !== 'off'],
        ['allow-licenses', allowLicenses.length > 0],
        ['deny-licenses', denyLicenses.length > 0],
    ];
    const wrong = isTrivy ? undefined : asked.find(([, isAsked]) => isAsked)?.[0];
    if (wrong !== undefined) {
        throw new errors/* InputError */.dz(`Trivy alone can do what "${wrong}" asks for, and scanner is "${scanner}"`, {
            fix: `Set scanner to trivy or both, or leave ${wrong} out.`,
        });
    }
    return {
        secretsFailOn: secretsFailOn ?? (isTrivy ? 'critical' : 'off'),
        misconfigFailOn,
        licensesFailOn,
        licenses: (0,licenses/* readLicensePolicy */.I)(allowLicenses, denyLicenses),
    };
}
function looksFor(inputs) {
    const { secretsFailOn, misconfigFailOn, licensesFailOn, licenses } = contentsPolicy(inputs);
    return [
        ...(secretsFailOn === 'off' ? [] : ['secrets']),
        ...(misconfigFailOn === 'off' ? [] : ['misconfigurations']),
        ...(licensesFailOn === 'off' && licenses === undefined ? [] : ['licenses']),
    ];
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

/***/ 32888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ readSeverity),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   oD: () => (/* binding */ databasesOf)
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
/** Scanner → when its database was made, RFC 3339, where it tells. */
function databasesOf(scans) {
    return Object.fromEntries(scans.flatMap(({ scanner, database }) => (database ? [[scanner, database]] : [])));
}


/***/ }),

/***/ 95669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   sw: () => (/* binding */ imagesOfIndex)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20907);


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
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    throw new Error('it is no JSON object');
}
function descriptors(value, at) {
    if (!Array.isArray(value))
        throw new Error(`"${at}" is no list`);
    return value.map((item, index) => descriptor(item, `${at}[${index}]`));
}
function descriptor(value, at) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        throw new Error(`"${at}" is no descriptor`);
    const { mediaType, digest, size, platform, annotations, urls, artifactType } = value;
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
        ...((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(platform) ? { platform } : {}),
        ...((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(annotations) ? { annotations: annotations } : {}),
        ...(Array.isArray(urls) ? { urls: urls } : {}),
        ...(typeof artifactType === 'string' ? { artifactType } : {}),
    };
}
/** The images of an index, without its attestations; undefined where the bytes are no index. */
function imagesOfIndex(bytes) {
    try {
        const index = parseManifest(bytes, mediaTypes.ociIndex);
        if (index.kind !== 'index')
            return undefined;
        return index.manifests.filter(({ platform }) => platform?.['os'] !== 'unknown').map(({ digest }) => digest);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ew: () => (/* binding */ canonicalName),
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

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

/***/ 37541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Xy: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a value of JSON or YAML is an object: neither a list nor null. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as an object, without fields where it is none. */
function objectOf(value) {
    return isObject(value) ? value : {};
}
/** A JavaScript pattern that matches a text alone. */
function literalPattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
