(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7447, ids: [7447,7274], modules: {

/***/ 93326:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ (function(module) {



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
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {



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

/***/ 19729:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ defineContract)
/* harmony export */ });
/** Gives a contract its precise type. */
function defineContract(contract) {
    return contract;
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

/***/ 7447:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildContract: () => (/* binding */ buildContract)
});

// EXTERNAL MODULE: ./build/contract/contract.js
var contract = __webpack_require__(19729);
// EXTERNAL MODULE: ./build/contract/fields.js
var fields = __webpack_require__(87178);
;// CONCATENATED MODULE: ./build/image/bake/inputs.js
/** What BuildKit is told: where the images are described, what is built of them, and by what means. */
const bakeInputs = {
    'bake-file': {
        type: 'list',
        separator: 'line',
        placeholder: 'FILE',
        description: 'Bake files (HCL, JSON or Compose), the later ones overriding: their targets are the images, all built in one solve.',
    },
    'bake-target': {
        type: 'list',
        separator: 'comma',
        placeholder: 'TARGET',
        description: 'Targets and groups of the bake files. Default: the group default.',
    },
    'bake-set': {
        type: 'list',
        separator: 'line',
        placeholder: 'TARGET.KEY=VALUE',
        description: 'Settings of targets that go before those of the bake files, as docker buildx bake --set takes them.',
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
        separator: 'line',
        description: 'Labels of the image, KEY=VALUE, one a line. Source, revision and time are labelled in any case.',
    },
    secret: {
        type: 'list',
        separator: 'line',
        placeholder: 'SPEC',
        description: 'Build secrets, one a line: id=NAME,env=VARIABLE or id=NAME,src=FILE.',
    },
    ssh: {
        type: 'list',
        separator: 'line',
        placeholder: 'SPEC',
        description: 'SSH agents and keys for RUN --mount=type=ssh and Git contexts, one a line: default (the agent of SSH_AUTH_SOCK), or ID=FILE with a socket or a private key.',
    },
    annotation: {
        type: 'list',
        separator: 'line',
        placeholder: 'KEY=VALUE',
        description: 'Annotations of the OCI image, one a line: KEY=VALUE, or only of the index (index:KEY=VALUE) or of the image of a platform (manifest[linux/arm64]:KEY=VALUE).',
    },
    allow: {
        type: 'list',
        separator: 'comma',
        values: ['network.host', 'security.insecure', 'device'],
        description: 'Rights that RUN steps ask for (--network=host, --security=insecure, --device). The builder must allow them, too.',
    },
    network: {
        type: 'enum',
        values: ['default', 'host', 'none'],
        default: 'default',
        description: 'Network of the RUN steps. "host" is allowed with it.',
    },
    ulimit: {
        type: 'list',
        separator: 'comma',
        placeholder: 'NAME=SOFT:HARD',
        description: 'Limits of the RUN steps, such as nofile=1024:2048.',
    },
    'cgroup-parent': {
        type: 'string',
        placeholder: 'GROUP',
        description: 'Control group under which the RUN steps run. For one image: docker buildx build makes it, since bake knows no such setting.',
    },
    'shm-size': {
        type: 'string',
        placeholder: 'SIZE',
        description: 'Size of /dev/shm in RUN steps, such as 128m.',
    },
    'add-host': {
        type: 'list',
        separator: 'comma',
        placeholder: 'NAME=ADDRESS',
        description: 'Hosts that RUN steps know besides, such as db.test=10.0.0.2.',
    },
    cache: {
        type: 'enum',
        values: ['auto', 'off'],
        default: 'auto',
        description: "Where neither cache-from nor cache-to is given: auto reads and writes GitHub's cache in a workflow of GitHub, one for each image; in another CI (variable CI) the tag buildcache of the image's repository, which who pushes writes when the image has passed; none elsewhere. A cache that fails never fails the build.",
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
    buildkit: {
        type: 'string',
        placeholder: 'ADDRESS',
        description: 'Address of a BuildKit daemon that builds, in place of a builder: tcp://HOST:PORT, unix://SOCKET, kube-pod://POD.',
    },
    'buildkit-ca': {
        type: 'string',
        placeholder: 'PEM',
        description: 'Certificate of who vouches for that daemon: a file, or env://VARIABLE.',
    },
    'buildkit-cert': {
        type: 'string',
        placeholder: 'PEM',
        description: 'Certificate that the daemon is shown (mTLS): a file, or env://VARIABLE.',
    },
    'buildkit-key': {
        type: 'string',
        placeholder: 'PEM',
        description: 'Private key of that certificate: a file, or env://VARIABLE.',
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
};

// EXTERNAL MODULE: ./build/image/notify/inputs.js
var inputs = __webpack_require__(99013);
// EXTERNAL MODULE: ./build/image/scan/scanners.js + 5 modules
var scanners = __webpack_require__(36969);
// EXTERNAL MODULE: ./build/image/sign/signing.js + 1 modules
var signing = __webpack_require__(35485);
;// CONCATENATED MODULE: ./build/image/inputs.js






const buildContract = (0,contract/* defineContract */.y)({
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
            placeholder: 'REF',
            description: 'Name of the image, such as ghcr.io/acme/web. It may carry a tag. Required, save with bake-file, whose tags name the images.',
        },
        also: {
            type: 'list',
            separator: 'line',
            placeholder: 'REF',
            description: 'More names of the image, in the same registry or in others: the same digest is pushed to each, with the tag that it carries, or the tags of the image.',
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
        ...bakeInputs,
        'sbom-out': {
            type: 'string',
            placeholder: 'DIR',
            target: true,
            description: 'Folder for an SBOM of each platform, taken from the scan.',
        },
        'sbom-format': {
            type: 'list',
            separator: 'comma',
            values: ['cyclonedx', 'spdx', 'spdx3'],
            default: ['cyclonedx'],
            description: 'Forms of the SBOMs of sbom-out, sbom-attach and attest: CycloneDX, SPDX 2.3 (spdx) or SPDX 3.0 (spdx3), as JSON. SPDX 2.3 needs Trivy.',
        },
        'sbom-attach': {
            type: 'boolean',
            description: 'Attach the SBOM of each platform to it in the registry, as an OCI referrer.',
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
        rules: {
            type: 'map',
            separator: 'comma',
            description: 'Severity of what is said of Dockerfiles and images: error, warning, notice or off by the name of the rule, such as "root-user=error, no-healthcheck=warning". docs/rules.md lists the rules.',
        },
        'new-only': {
            type: 'boolean',
            description: 'What the image that runs now has too does not refuse; it stays a warning. That image is scanned with the same database.',
        },
        against: {
            type: 'string',
            placeholder: 'REF',
            description: 'The image that runs now: a digest or a tag of this image, or a whole reference. The report says what grew, is new and is fixed since then; new-only lets what it has pass. The one-step action takes what the GitOps repository names.',
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
        ...scanners/* scannerInputs */.e_,
        push: { type: 'boolean', description: 'Push the image when the gate lets it through.' },
        'push-by-digest': {
            type: 'boolean',
            description: 'Push by the digest alone, and set no tag: for one platform of several that native runners build. The tags are for the labels of the image then.',
        },
        merge: {
            type: 'list',
            separator: 'line',
            placeholder: 'DIGEST',
            description: 'Digests of this image that other runs pushed by push-by-digest, one for each platform: they are verified, scanned as a whole, put under one index, signed and tagged, in place of a build. With platform, exactly those platforms must be there.',
        },
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
        ...signing/* signingInputs */.hY,
        ...inputs/* notifyInputs */.v,
        'buildx-path': { type: 'string', placeholder: 'FILE', description: 'The docker-buildx program to run.' },
        ...fields/* goBuildInput */.pr,
        ...fields/* commonInputs */.j$,
    },
    outputs: {
        image: 'Name of the image, without tag and digest.',
        digest: 'Digest of the image: of the index, when it has several platforms.',
        reference: 'The pushed image as name@digest; empty when nothing was pushed.',
        references: 'The pushed image as name@digest, by all its names, one a line.',
        tag: 'The first tag.',
        tags: 'All tags, one a line.',
        'source-time': 'When the commit that was built was made, RFC 3339, for the input build-time of bump-manifest-tag; empty where that is not known.',
        platforms: 'JSON object: the digest of each platform.',
        vulnerabilities: 'JSON object: how many vulnerabilities of each severity, over all platforms, that are not ignored.',
        'scan-summary': 'What the gate saw and decided, in one line, for the input scan-summary of bump-manifest-tag; empty when nothing was scanned.',
        images: 'JSON object: name, digest and reference of the image, under the end of its name. The one-step action has all services there.',
        pushed: 'true when the image was pushed.',
        outcome: 'What became of it: built (and pushed, if asked for), refused; where a service failed, build-failed, scan-failed, push-failed or sign-failed.',
        sboms: 'Files of the SBOMs, one a line.',
        layout: 'Folder of the OCI layout, when layout-out or layout was given.',
    },
    examples: [
        'gitops-actions build . --image ghcr.io/acme/web --platform linux/amd64,linux/arm64 --push',
        'gitops-actions build . --image ghcr.io/acme/web --fail-on high --ignore-unfixed --format sarif --output scan.sarif',
        'gitops-actions build --bake-file docker-bake.hcl --bake-target release --push',
        'gitops-actions build --layout dist/image --image localhost:5000/web --tag 1.4.0 --push',
    ],
});


/***/ }),

/***/ 99013:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ notifyInputs)
/* harmony export */ });
/** Whom to tell what was seen of images, beside the run itself. All of it is off until it is asked for. */
const notifyInputs = {
    issues: {
        type: 'boolean',
        description: 'Keep one issue for each image, in the repository of the workflow (GitHub, Gitea, Forgejo): opened and updated while a scan finds something that refuses or warns, closed when nothing is left. Needs the permission issues: write.',
    },
    'issues-token': {
        type: 'secret',
        environment: 'GITHUB_TOKEN',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions
        expression: '${{ github.token }}',
        description: 'Token for the issues.',
    },
    'webhook-url': {
        type: 'secret',
        environment: 'WEBHOOK_URL',
        description: 'Address that is told of each image what became of it: of Slack, Teams, or any that takes JSON.',
    },
    'webhook-format': {
        type: 'enum',
        values: ['slack', 'teams', 'generic'],
        description: 'How the webhook is told. Default: by the host of its address.',
    },
    'webhook-secret': {
        type: 'secret',
        environment: 'WEBHOOK_SECRET',
        description: 'Secret that the message is signed with: HMAC-SHA256 of the body in the header X-Hub-Signature-256, as GitHub signs its webhooks.',
    },
};


/***/ }),

/***/ 95032:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   Im: () => (/* binding */ readLicensePolicy),
/* harmony export */   TG: () => (/* binding */ judgeLicense)
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
/** Whether a package says its licence as an expression of SPDX. */
function isExpression(text) {
    return expressionOf(text) !== undefined;
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

/***/ 36969:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
/** The inputs that say what else than vulnerabilities the scan looks for. Trivy alone can, save for the lists of licences. */
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
        description: 'The lowest severity of a licence, as Trivy alone classifies them (forbidden is critical, restricted high, reciprocal medium, notice low), that refuses; "none" tells alone.',
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
;// CONCATENATED MODULE: ./build/image/scan/cyclonedx.js
/** Those that a package manager knows: no files, and no operating system. */
function packagesOf(document) {
    return (document.components ?? []).filter(({ purl }) => purl !== undefined);
}
/** Each as it is written: a name of SPDX, an expression, or what somebody called it. */
function licensesOf(choices) {
    return choices.flatMap(({ license, expression }) => expression ?? license?.id ?? license?.name ?? []);
}

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
        inventory: (sbom) => packagesOf((0,manifest/* parseJsonObject */.dw)(sbom)).map(({ name = '', version = '', purl, licenses = [] }) => ({
            ...{ name, version, licenses: licensesOf(licenses) },
            ...(purl ? { purl } : {}),
        })),
    }),
});
function readGrype(bytes) {
    const report = (0,manifest/* parseJsonObject */.dw)(bytes);
    const { version, db } = report.descriptor ?? {};
    const built = db?.status?.built;
    return {
        imageId: report.source?.target?.imageID,
        ...(version ? { scannerVersion: version } : {}),
        ...(built ? { database: built } : {}),
        vulnerabilities: (report.matches ?? []).map(vulnerabilityOf),
    };
}
/** Grype goes by the names of its sources (GHSA-\u2026); the CVE, where it is known, is what people and Trivy call it. */
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
    return line.length > 160 ? `${line.slice(0, 159)}\u2026` : line;
}

// EXTERNAL MODULE: ./build/image/scan/licenses.js
var licenses = __webpack_require__(95032);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/oci/history.js
var oci_history = __webpack_require__(56354);
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
                file: databaseFile(settings, environment),
                command: ['version', '--format=json', ...cache],
                read: (answer) => {
                    const told = (0,manifest/* parseJsonObject */.dw)(answer);
                    return textAt(told['VulnerabilityDB'] ?? told, 'UpdatedAt');
                },
            },
            splitsLicenses: settings.looksFor.includes('licenses'),
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
/**
 * Where Trivy writes down when its database was made; its own cache is where Go's os.UserCacheDir says, by the variables that it is
 * given here (https://trivy.dev/docs/latest/configuration/cache/).
 */
function databaseFile({ cache }, { TRIVY_CACHE_DIR: named, HOME: home }) {
    const folder = cache ?? (named || (home && (0,external_node_path_.join)(home, '.cache', 'trivy')));
    return folder && (0,external_node_path_.join)(folder, 'db', 'metadata.json');
}
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
        ...(report.Trivy?.Version ? { scannerVersion: report.Trivy.Version } : {}),
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
        // It takes what it can't read apart into words.
        licenses: (Licenses ?? []).filter((word) => !/^(?:and|or|with)$/i.test(word)),
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
function misconfigurationOf({ ID, Title, Message, Severity, Resolution, PrimaryURL, CauseMetadata, }) {
    const lines = CauseMetadata?.Code?.Lines ?? [];
    return {
        id: ID,
        title: Message ?? Title ?? ID,
        severity: (0,scan_vulnerability/* readSeverity */.MW)(Severity),
        ...(Resolution ? { fix: Resolution } : {}),
        ...(PrimaryURL ? { url: PrimaryURL } : {}),
        ...(lines.length > 0 ? { step: (0,oci_history/* stepName */.u)(lines.map(({ Content = '' }) => Content).join('\n')) } : {}),
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
    ];
    const listed = allowLicenses.length > 0 ? 'allow-licenses' : denyLicenses.length > 0 ? 'deny-licenses' : undefined;
    if (scanner === 'none' && listed !== undefined) {
        throw new errors/* InputError */.dz(`"${listed}" is about what the scan finds, and scanner is "none"`, {
            fix: `Set scanner to trivy or grype, or leave ${listed} out.`,
        });
    }
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
        licenses: (0,licenses/* readLicensePolicy */.Im)(allowLicenses, denyLicenses),
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ readSeverity),
/* harmony export */   Yg: () => (/* binding */ ofOneScanner),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   ng: () => (/* binding */ countSeverities),
/* harmony export */   oD: () => (/* binding */ databasesOf)
/* harmony export */ });
/** Severities from the worst to the least known. */
const severities = ['critical', 'high', 'medium', 'low', 'unknown'];
/** The scans of the first scanner that tells the packages: another names the same ones a little differently. */
function ofOneScanner(scans) {
    const teller = scans.find(({ inventory }) => inventory !== undefined)?.scanner;
    return scans.filter(({ scanner }) => scanner === teller);
}
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
/** Scanner \u2192 when its database was made, RFC 3339, where it tells. */
function databasesOf(scans) {
    return Object.fromEntries(scans.flatMap(({ scanner, database }) => (database ? [[scanner, database]] : [])));
}


/***/ }),

/***/ 85959:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ cosign)
/* harmony export */ });
/** Identity tokens and logins of key services: what keyless signing and keys in a service need. */
const identity = /^(ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|SIGSTORE_\w+|AWS_\w+|AZURE_\w+|GOOGLE_\w+|VAULT_\w+)$/;
/** What cosign says, and what it means for the image. */
const meanings = [
    [/no signatures found|no valid bundles exist in registry/, 'it is not signed'],
    [/no matching attestations: *$/, 'nothing is attested'],
    [/expected SAN value "[^"]*", got "([^"]*)"/, 'it is signed by $1'],
    [/expected issuer value "[^"]*", got "([^"]*)"/, 'it is signed by whom $1 vouches for'],
    [/leaf certificate verification failed/, 'it is signed by a certificate of no authority that the trusted-root names'],
    [/verified (?:signed|log entry) timestamps|not enough verified/, 'nothing that is trusted says when it was signed'],
    [/invalid or missing digest in claim: (\S+)/, 'what is signed there is another image, $1'],
    [
        /none of the expected identities matched what was in the certificate, got subjects \[([^\]]*)\] with issuer (\S+)/,
        'it is signed by $1, for whom $2 vouches',
    ],
    [/no matching subject digest found/, 'what is attested there is of another image'],
    [/accepted signatures do not match threshold/, 'it is attested by another key, or was changed since'],
    [/none of the attestations matched the predicate type: [^,]*, found: (.*)/, 'what is attested is $1'],
    [
        /no matching signatures: (?:invalid signature|ecdsa:|rsa:|crypto)/,
        'it is signed by another key, or was changed since',
    ],
];
/** It could not ask who has to be asked: a registry, the log, or who keeps the keys of Sigstore. */
const away = /dial tcp|no such host|connection re(?:fused|set)|i\/o timeout|deadline exceeded|TLS handshake|unexpected EOF|TUF remote mirror|unexpected status code (?:429|5\d\d)/;
const cosign = {
    name: 'cosign',
    sign: (reference, settings) => ['sign', ...signing(settings), reference],
    attest: (reference, { type, file }, settings) => [
        ...['attest', ...signing(settings)],
        // A run that is repeated leaves one statement of a type, not two.
        ...['--replace', '--type', type, '--predicate', file, reference],
    ],
    publicKey: (key) => ['public-key', '--key', key],
    verify: (reference, trust, type) => [
        ...(type === undefined ? ['verify'] : ['verify-attestation', '--type', type]),
        ...('key' in trust
            ? ['--key', trust.key]
            : ['--certificate-identity', trust.identity, '--certificate-oidc-issuer', trust.issuer]),
        ...('root' in trust && trust.root !== undefined
            ? by(trust.root)
            : trust.transparencyLog
                ? []
                : ['--insecure-ignore-tlog=true']),
        ...overHttp(trust.insecure),
        reference,
    ],
    environment({ key, password }, environment) {
        const variable = /^env:\/\/(\w+)$/.exec(key ?? '')?.[1];
        const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (identity.test(entry[0]) || entry[0] === variable));
        return { ...Object.fromEntries(kept), COSIGN_PASSWORD: password ?? '' };
    },
    explain(said) {
        const [pattern, meaning] = meanings.find(([words]) => words.test(said)) ?? [];
        const text = pattern === undefined ? said : said.replace(new RegExp(`^.*?${pattern.source}.*$`, 's'), meaning ?? '');
        return { text, isAway: away.test(said) };
    },
    fix: ({ key }) => key
        ? 'Check sign-key and its password.'
        : 'Keyless signing needs an identity token: give the job the permission id-token: write.',
};
function signing({ key, instance, transparencyLog, insecure }) {
    return [
        '--yes',
        ...(key === undefined ? [] : ['--key', key]),
        ...(instance === undefined
            ? transparencyLog
                ? []
                : ['--tlog-upload=false']
            : ['--signing-config', instance.config, '--trusted-root', instance.root.file, '--new-bundle-format']),
        ...overHttp(insecure),
    ];
}
/** A signature is held to all that the root names. What it does not name nobody could have signed. */
function by({ file, hasLog, hasCertificateLog, hasTimestamps }) {
    return [
        ...['--trusted-root', file, '--new-bundle-format'],
        ...(hasLog ? [] : ['--insecure-ignore-tlog=true']),
        ...(hasCertificateLog ? [] : ['--insecure-ignore-sct=true']),
        ...(hasTimestamps ? ['--use-signed-timestamps'] : []),
    ];
}
function overHttp(insecure) {
    return insecure ? ['--allow-http-registry', '--allow-insecure-registry'] : [];
}


/***/ }),

/***/ 57747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95669);


/**
 * Reads a TrustedRoot of Sigstore
 * (https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto, as JSON).
 * @throws InputError for a file that is none, or by which a signature could not be verified after its certificate has expired.
 */
function readTrustedRoot(host, input, path) {
    const file = host.files.resolve(path);
    const place = { file: host.files.relative(file) };
    const fix = "Name the file that who runs the instance publishes, or that cosign's trusted-root create makes.";
    let root;
    try {
        root = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(host.files.read(file));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${input} "${path}" can't be read: ${error.message}`, { place, fix });
    }
    const names = (key) => Array.isArray(root[key]) && root[key].length > 0;
    if (!names('certificateAuthorities')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${input} "${path}" names no certificateAuthorities`, { place, fix });
    }
    const [hasLog, hasCertificateLog, hasTimestamps] = [names('tlogs'), names('ctlogs'), names('timestampAuthorities')];
    if (hasLog || hasTimestamps)
        return { file, hasLog, hasCertificateLog, hasTimestamps };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${input} "${path}" names neither tlogs nor timestampAuthorities`, {
        place,
        fix: 'Nothing says when a signature was made, so none could be verified once its certificate expires, ten minutes later.',
    });
}


/***/ }),

/***/ 87777:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const usualFile = { public: 'cosign.pub', private: 'cosign.key' };
/**
 * Looks at a key that is a file or a variable; what a key service has is not known here.
 * @throws InputError for one that is not there, or is none of its kind.
 */
function checkKey(host, input, key, kind) {
    const text = key === undefined ? undefined : textOf(host, input, key);
    if (text === undefined)
        return;
    const found = /-----BEGIN (?:[A-Z]+ )*(PUBLIC|PRIVATE) KEY-----/.exec(text)?.[1]?.toLowerCase();
    if (found === kind)
        return;
    const isFile = !key?.startsWith('env://');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${input} "${key}" is no ${kind} key${found === undefined ? '' : `, but a ${found} one`}`, {
        ...(isFile && { place: { file: host.files.relative(key ?? '') } }),
        fix: `Name the file that cosign generate-key-pair calls ${usualFile[kind]}.`,
    });
}
function textOf(host, input, key) {
    const variable = /^env:\/\/(.*)$/.exec(key)?.[1];
    const fix = 'Name the file of the key, env://VARIABLE, or the address of a key service.';
    if (variable !== undefined) {
        const text = host.environment[variable];
        if (text)
            return text;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The variable ${variable} of the ${input} is not set`, { fix });
    }
    if (/^[a-z][\w+-]*:\/\//.test(key))
        return undefined;
    if (host.files.kind(key) !== undefined)
        return host.files.text(key);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The ${input} "${key}" is not there`, { place: { file: host.files.relative(key) }, fix });
}


/***/ }),

/***/ 35485:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gS: () => (/* binding */ refuseSignatures),
  Qd: () => (/* binding */ shownTrust),
  hY: () => (/* binding */ signingInputs),
  fp: () => (/* binding */ signingOf)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/image/sign/instance.js
var instance = __webpack_require__(57747);
// EXTERNAL MODULE: ./build/image/sign/key.js
var sign_key = __webpack_require__(87777);
;// CONCATENATED MODULE: ./build/image/verify/base-rules.js



/**
 * Reads rules: `docker.io/library/* key=base.pub`, `cgr.dev/* identity=\u2026 issuer=\u2026` (and `root=\u2026`), `localhost:5000/* unsigned`.
 * @throws InputError for one that says nothing, or a key that is not there.
 */
function readBaseRules(lines, more, host) {
    return lines.map((line) => {
        const [pattern = '', ...words] = line.trim().split(/\s+/);
        const given = new Map(words.map((word) => [word.split('=', 1)[0] ?? '', word.slice(word.indexOf('=') + 1)]));
        const [key, identity, issuer, file] = ['key', 'identity', 'issuer', 'root'].map((name) => given.get(name));
        const names = [...given.keys()].sort().join();
        if (names === 'unsigned')
            return { pattern, trust: undefined };
        if (key && names === 'key') {
            (0,sign_key/* checkKey */.y)(host, 'key of require-signed-base', key, 'public');
            return { pattern, trust: { key, ...more } };
        }
        if (identity && issuer && names === (file ? 'identity,issuer,root' : 'identity,issuer')) {
            const root = file ? (0,instance/* readTrustedRoot */.g)(host, 'root of require-signed-base', file) : undefined;
            return { pattern, trust: { identity, issuer, root, ...more } };
        }
        throw new errors/* InputError */.dz(`require-signed-base "${line}" does not say whose signature "${pattern}" needs`, {
            fix: 'Write PATTERN key=FILE, PATTERN identity=WHO issuer=URL [root=FILE], or PATTERN unsigned.',
        });
    });
}

// EXTERNAL MODULE: ./build/image/sign/cosign.js
var cosign = __webpack_require__(85959);
;// CONCATENATED MODULE: ./build/image/sign/signing.js




/** The inputs that say what is signed, by whom, and whose signatures are believed. */
const signingInputs = {
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
    attest: {
        type: 'list',
        separator: 'comma',
        values: ['sbom', 'provenance', 'scan', 'tests'],
        description: 'What is attested as in-toto statements, signed as the image is: the SBOM and the scan of each platform, SLSA provenance, the result of tests.',
    },
    'test-results': {
        type: 'string',
        placeholder: 'FILE',
        description: 'JUnit XML of the tests that were run. A test that failed refuses the image before it is built.',
    },
    verify: {
        type: 'boolean',
        description: 'Verify signatures and attestations after they are made, before any tag points at the image: by verify-key, or by verify-identity and verify-issuer.',
    },
    'verify-key': {
        type: 'string',
        placeholder: 'KEY',
        description: 'Public key: a file, env://VARIABLE, or a URI of a key service. Default: that of sign-key.',
    },
    'verify-identity': {
        type: 'string',
        placeholder: 'IDENTITY',
        description: 'Who signs without a key. Default: the workflow that runs.',
    },
    'verify-issuer': {
        type: 'string',
        placeholder: 'URL',
        description: 'Who vouches for the identity. Default: the issuer of GitHub Actions.',
    },
    'signing-config': {
        type: 'string',
        placeholder: 'FILE',
        description: 'SigningConfig of the Sigstore instance that signs without a key. Default: the public one.',
    },
    'trusted-root': {
        type: 'string',
        placeholder: 'FILE',
        description: 'TrustedRoot of the Sigstore instance of signing-config, by which keyless signatures are verified. Default: that of the public one.',
    },
    'require-signed-base': {
        type: 'list',
        separator: 'line',
        placeholder: 'RULE',
        description: 'Whose signatures base images need, one rule a line: PATTERN key=FILE, PATTERN identity=WHO issuer=URL (with root=FILE where that is not the public Sigstore), or PATTERN unsigned. The first that matches holds; an image that none names is refused.',
    },
    'transparency-log': {
        type: 'boolean',
        default: true,
        description: 'Record signatures in the public transparency log, and look for them there.',
    },
    'sign-path': {
        type: 'string',
        placeholder: 'FILE',
        description: 'The cosign program to run.',
        formerly: 'cosign-path',
    },
};
/** Who signs and verifies. A second signer gets an input that chooses. */
const signer = cosign/* cosign */.S;
/** @throws InputError for what is to be signed or verified, and can't be. */
function refuseSignatures(inputs) {
    const { sign, push, attest, verify, testResults, scanner } = inputs;
    if (sign && !push) {
        throw new errors/* InputError */.dz('Only a pushed image can be signed', { fix: 'Set push, or leave sign out.' });
    }
    const name = attest.length > 0 ? 'attest' : verify ? 'verify' : undefined;
    if (name !== undefined && !sign) {
        throw new errors/* InputError */.dz(`"${name}" is for what is signed, and sign is off`, { fix: `Set sign, or leave ${name} out.` });
    }
    if (attest.includes('tests') && testResults === undefined) {
        throw new errors/* InputError */.dz('attest names tests, and there are no test-results', { fix: 'Name the file of JUnit XML.' });
    }
    if (attest.includes('scan') && scanner === 'none') {
        throw new errors/* InputError */.dz('attest names the scan, and scanner is "none"', { fix: 'Set scanner to trivy or grype.' });
    }
    refuseKeyless(inputs);
}
/** @throws InputError for keyless signing that could not be verified later, or whose instance is named by half. */
function refuseKeyless({ sign, signKey, signingConfig, trustedRoot, transparencyLog }) {
    if (signingConfig !== undefined && trustedRoot === undefined) {
        throw new errors/* InputError */.dz('signing-config says who signs, and no trusted-root by whom it is verified', {
            fix: 'Name the trusted-root of the same Sigstore instance.',
        });
    }
    if (signKey !== undefined && signingConfig !== undefined) {
        throw new errors/* InputError */.dz('signing-config is for signing without a key, and there is a sign-key', {
            fix: 'Leave one of them out.',
        });
    }
    if (sign && signKey === undefined && signingConfig === undefined && !transparencyLog) {
        throw new errors/* InputError */.dz('A keyless signature is verified by the transparency log, and transparency-log is off', {
            fix: 'Leave transparency-log on, give sign-key, or a signing-config with a timestamp authority and its trusted-root.',
        });
    }
}
/**
 * What the inputs ask for.
 * @throws InputError for a rule that can't be read, or where nothing says whose signature is to be verified.
 */
function signingOf(inputs, machine) {
    return {
        sign: inputs.sign ? signRequest(inputs, machine) : undefined,
        bases: inputs.requireSignedBase.length > 0 ? basesOf(inputs, machine) : undefined,
        attest: inputs.attest,
        verify: inputs.verify ? trustOf(inputs, machine) : undefined,
    };
}
function basesOf(inputs, machine) {
    const { transparencyLog, insecureRegistry: insecure, requireSignedBase } = inputs;
    const rules = readBaseRules(requireSignedBase, { transparencyLog, insecure }, machine);
    return { rules, signer, tool: toolOf(inputs) };
}
/** By a key where the signer has one, otherwise by the identity of the workflow. */
function trustOf(inputs, machine) {
    const { verifyKey, verifyIdentity, verifyIssuer, signKey, transparencyLog, insecureRegistry: insecure } = inputs;
    if (verifyKey !== undefined)
        return { key: verifyKey, transparencyLog, insecure };
    if (verifyIdentity === undefined && signKey !== undefined)
        return 'own key';
    const { GITHUB_SERVER_URL: server, GITHUB_WORKFLOW_REF: workflow } = machine.environment;
    const identity = verifyIdentity ?? (server && workflow ? `${server}/${workflow}` : undefined);
    const issuer = verifyIssuer ?? (server ? githubIssuer : undefined);
    const root = rootOf(inputs, machine);
    if (identity !== undefined && issuer !== undefined)
        return { identity, issuer, root, transparencyLog, insecure };
    throw new errors/* InputError */.dz('verify needs to know whose signature it is', {
        fix: 'Give verify-key, or verify-identity with verify-issuer.',
    });
}
/** Whose signatures those of this run are, for who verifies them later; in capitals what is not known here. */
function shownTrust({ sign, verify }, { environment }) {
    if (verify !== undefined && verify !== 'own key')
        return verify;
    const { key, instance, transparencyLog = true, insecure = false } = sign?.settings ?? {};
    if (key !== undefined)
        return { key: 'PUBLIC-KEY', transparencyLog, insecure };
    const { GITHUB_SERVER_URL: server, GITHUB_WORKFLOW_REF: workflow } = environment;
    const identity = server && workflow ? `${server}/${workflow}` : 'IDENTITY';
    return { identity, issuer: githubIssuer, root: instance?.root, transparencyLog, insecure };
}
const githubIssuer = 'https://token.actions.githubusercontent.com';
function signRequest(inputs, machine) {
    const { signKey: key, signPassword: password, transparencyLog, insecureRegistry: insecure, signingConfig } = inputs;
    const root = rootOf(inputs, machine);
    const instance = signingConfig === undefined || root === undefined ? undefined : { config: readable(signingConfig, machine), root };
    return { signer, settings: { key, password, instance, transparencyLog, insecure }, tool: toolOf(inputs) };
}
function rootOf({ trustedRoot }, machine) {
    return trustedRoot === undefined ? undefined : (0,instance/* readTrustedRoot */.g)(machine, 'trusted-root', trustedRoot);
}
/** @throws InputError for a file that is not there. */
function readable(path, { files }) {
    const file = files.resolve(path);
    if (files.kind(file) === 'file')
        return file;
    throw new errors/* InputError */.dz(`The signing-config "${path}" is not there`, { place: { file: files.relative(file) } });
}
function toolOf({ goBuild: allowBuild, signPath: path }) {
    return { allowBuild, ...(path === undefined ? {} : { path }) };
}


/***/ }),

/***/ 1564:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ digestOfPieces),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77274);

/** `sha256:` and the hexadecimal SHA-256 of some bytes: how OCI names content. */
function digestOf(bytes) {
    return digestOfPieces([bytes]);
}
/** The hexadecimal part of a SHA-256 digest. */
function shaOf(digest) {
    return digest.replace(/^sha256:/, '');
}
/** The same of bytes that come in pieces. */
function digestOfPieces(pieces) {
    return `sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256OfPieces */ .O)(pieces)}`;
}


/***/ }),

/***/ 56354:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageFacts),
/* harmony export */   M0: () => (/* binding */ remoteFacts),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37541);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1564);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42470);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44647);






/**
 * Reads what an image says of itself.
 * @param layout the folder of its layout.
 */
function imageFacts(files, layout, image) {
    const { manifest, config } = image;
    const stored = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(files.read((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(layout, manifest.digest)), manifest.mediaType);
    return factsOf(stored, files.read((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .blobPath */ .nD)(layout, config.digest)));
}
/**
 * The same of an image that is in a registry, without its layers, by platform.
 * @param digest or a tag.
 * @param platforms of an index with one of these (`linux/amd64`) no other is asked for.
 * @throws RegistryError; Error where what it has is no image.
 */
async function remoteFacts({ files }, repository, digest, platforms = []) {
    const folder = files.temporaryDirectory('configs');
    const facts = new Map();
    const visit = async (one) => {
        const bytes = await repository.pullManifest(one);
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, String((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(bytes)['mediaType'] ?? _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociManifest));
        if (manifest.kind === 'index') {
            const images = manifest.manifests.filter(({ platform }) => platform?.['os'] !== 'unknown');
            const wanted = images.filter((image) => platforms.includes((0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformText */ .VQ)(image)));
            for (const child of wanted.length > 0 ? wanted : images)
                await visit(child.digest);
            return;
        }
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, manifest.config.digest.replace(':', '-'));
        await repository.pullBlob(manifest.config, file);
        const config = files.read(file);
        const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .tj)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(config));
        if (platform !== undefined)
            facts.set((0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(platform), factsOf(manifest, config));
    };
    await visit(digest);
    return facts;
}
function factsOf(manifest, config) {
    const told = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(config);
    const { User, ExposedPorts, Volumes, Healthcheck } = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(told['config']) ? told['config'] : {};
    const layers = manifest.kind === 'image' ? manifest.layers : [];
    return {
        user: typeof User === 'string' ? User : '',
        ports: namesIn(ExposedPorts).flatMap((name) => Number(/^(\d{1,5})(?:\/tcp)?$/i.exec(name)?.[1] ?? []) || []),
        volumes: namesIn(Volumes),
        health: isHealthCheck(Healthcheck) ? Healthcheck : undefined,
        steps: stepsOf(told['history'], layers),
    };
}
/** A set of names is an object with empty values. */
function namesIn(set) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(set) ? Object.keys(set).sort() : [];
}
function isHealthCheck(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return false;
    const { Test, ...times } = value;
    const isText = (word) => typeof word === 'string';
    return Array.isArray(Test) && Test.every(isText) && Object.values(times).every((time) => typeof time === 'number');
}
/** The layers in their order, each with the step that made it; a history that does not fit them is left out. */
function stepsOf(history, layers) {
    const entries = (Array.isArray(history) ? history : []);
    const full = entries.filter((one) => one.empty_layer !== true);
    if (full.length !== layers.length)
        return layers.map((layer) => ({ says: '', layer }));
    const queue = [...layers];
    return entries.map((one) => ({
        says: instructionOf(String(one.created_by ?? '')),
        layer: one.empty_layer === true ? undefined : queue.shift(),
    }));
}
/** A name for a step by what it says, however it is quoted and broken; it holds nothing of it, since that may be a secret. */
function stepName(says) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Buffer.from(instructionOf(says).replace(/[\s"'\\]+/g, '')));
}
/** `RUN |1 X=1 /bin/sh -c npm ci # buildkit` is `RUN npm ci`; the legacy builder wrote `/bin/sh -c #(nop)  CMD \u2026`. */
function instructionOf(createdBy) {
    const plain = createdBy
        .replace(/ # buildkit$/, '')
        .replace(/^\/bin\/sh -c #\(nop\)\s*/, '')
        .replace(/^\/bin\/sh -c /, 'RUN ');
    const shell = / (?:\/bin\/sh -c|\/bin\/bash (?:\S+ )*?-c|cmd \/S \/C) /.exec(plain);
    const isRun = plain.startsWith('RUN ') && shell !== null && (plain.startsWith('RUN |') || shell.index === 3);
    return (isRun ? `RUN ${plain.slice(shell.index + shell[0].length)}` : plain).replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 42470:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ openLayout),
/* harmony export */   Wt: () => (/* binding */ platformsOf),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1564);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95669);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44647);





/** Platform \u2192 digest of its image. */
function platformsOf({ images }) {
    return Object.fromEntries(images.map(({ platform, manifest }) => [platform, manifest.digest]));
}
/** The digests of the whole and of every platform. */
function digestsOf({ root, images }) {
    return [...new Set([root.digest, ...images.map(({ manifest }) => manifest.digest)])];
}
/** Indexes may hold indexes; nobody nests them deeper, and no cycle can be made of hashes. */
const deepest = 8;
/** Registries take no larger manifest (distribution specification, "Pushing Manifests"), and we hold them in memory. */
const largestManifest = 4 * 1024 * 1024;
/**
 * Opens an OCI image layout (https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md) and verifies all of
 * it, whoever made it. Where `index.json` lists one manifest, that is the image; where it lists several images of
 * different platforms (as some builders do), `index.json` itself is the index of the image.
 *
 * @param options.isSparse layers may be missing, since the repository that it goes to has them.
 * @param options.archive the file that it was unpacked from, which faults name.
 * @throws InputError that names the file and what is wrong with it.
 */
function openLayout(files, folder, { isSparse = false, archive } = {}) {
    const path = files.resolve(folder);
    const walk = new Walk(files, path, { isSparse, archive });
    walk.checkVersion();
    const { index, bytes } = walk.readTop();
    const only = index.length === 1 ? index[0] : undefined;
    const root = only ?? describeIndex(bytes);
    if (only)
        walk.visit(only, 0);
    else
        walk.add({ descriptor: root, bytes }, { kind: 'index', manifests: index }, 0);
    if (walk.images.length === 0) {
        const found = [...walk.otherConfigs].join(', ');
        throw walk.broken(path, `it holds no image that can run${found === '' ? '' : `, but ${found}`}`, imageWanted);
    }
    const platforms = walk.images.map((image) => image.platform);
    const twice = platforms.find((platform, at) => platforms.indexOf(platform) !== at);
    if (twice !== undefined) {
        throw walk.broken(path, `it holds more than one image for ${twice}`, 'Keep one image in one layout.');
    }
    return { path, root, images: walk.images, manifests: walk.manifests, blobs: walk.blobs };
}
/** The file of a blob in a layout. */
function blobPath(layout, digest) {
    const [algorithm = '', encoded = ''] = digest.split(':');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(layout, 'blobs', algorithm, encoded);
}
class Walk {
    images = [];
    manifests = [];
    blobs = [];
    /** Media types of the configs of what is no image. */
    otherConfigs = new Set();
    #files;
    #path;
    #options;
    #seen = new Set();
    constructor(files, path, options) {
        this.#files = files;
        this.#path = path;
        this.#options = options;
    }
    broken(path, reason, fix = 'Build the layout again; nothing of it was pushed.') {
        const { archive } = this.#options;
        const file = this.#files.relative(archive ?? path);
        const within = archive === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(this.#path, path);
        const shown = within === '' ? `"${file}"` : `"${within}" in "${file}"`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`The OCI layout is not valid: ${shown}: ${reason}`, { place: { file }, fix });
    }
    checkVersion() {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'oci-layout');
        for (const needed of [file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'index.json')]) {
            if (this.#files.kind(needed) !== undefined)
                continue;
            const isThere = this.#files.kind(this.#path) !== undefined;
            const reason = isThere ? `the file "${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(needed)}" is missing` : 'it does not exist';
            throw this.broken(this.#path, reason, 'Name the folder of an OCI layout.');
        }
        const version = this.#json(file)['imageLayoutVersion'];
        if (version !== '1.0.0')
            throw this.broken(file, `the layout version ${JSON.stringify(version)} is not 1.0.0`);
    }
    readTop() {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'index.json');
        const bytes = this.#files.read(file);
        const manifest = this.#explained(file, () => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociIndex));
        // BuildKit lists an image once for each of its tags.
        const listed = new Map(manifest.kind === 'index' ? manifest.manifests.map((child) => [child.digest, child]) : []);
        const index = [...listed.values()];
        if (index.length === 0)
            throw this.broken(file, 'it lists no image');
        return { index, bytes };
    }
    visit(descriptor, depth) {
        if (this.#seen.has(descriptor.digest))
            return;
        this.#seen.add(descriptor.digest);
        if (descriptor.size > largestManifest) {
            const file = blobPath(this.#path, descriptor.digest);
            throw this.broken(file, `a manifest of ${descriptor.size} bytes is larger than registries take`);
        }
        if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(descriptor.mediaType)) {
            const reason = `it lists ${descriptor.mediaType}, which is no image`;
            throw this.broken((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.#path, 'index.json'), reason, imageWanted);
        }
        const file = this.#checkBlob(descriptor);
        const bytes = this.#files.read(file);
        const manifest = this.#explained(file, () => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(bytes, descriptor.mediaType));
        this.add({ descriptor, bytes }, manifest, depth);
    }
    add(stored, manifest, depth) {
        if (depth > deepest)
            throw this.broken(this.#path, `its indexes are nested deeper than ${deepest}`);
        if (manifest.kind === 'index') {
            for (const child of manifest.manifests) {
                if ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(child.mediaType))
                    this.visit(child, depth + 1);
                else
                    this.#visitBlob(child);
            }
        }
        else {
            for (const blob of [manifest.config, ...manifest.layers])
                this.#visitBlob(blob);
            this.#addImage(stored.descriptor, manifest);
        }
        this.manifests.push(stored);
    }
    /** The config says for which platform an image was built; an index that says something else would hide it. */
    #addImage(manifest, { config, layers }) {
        if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageConfigType */ .Ky)(config.mediaType)) {
            this.otherConfigs.add(config.mediaType);
            return;
        }
        const file = blobPath(this.#path, config.digest);
        const built = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .tj)(this.#json(file));
        if (built === undefined)
            return;
        const listed = manifest.platform === undefined ? undefined : (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .platformOf */ .tj)(manifest.platform);
        if (listed && (listed.os !== built.os || listed.architecture !== built.architecture)) {
            const message = `the index says ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(listed)} and the config says ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)(built)}`;
            throw this.broken(blobPath(this.#path, manifest.digest), message);
        }
        const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlatform */ .Bq)({ ...built, ...listed });
        // What no runtime unpacks no scanner sees either.
        const odd = layers.find(({ mediaType }) => !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isLayerType */ .IO)(mediaType));
        if (odd !== undefined) {
            const reason = `the image for ${platform} has a layer of the media type ${odd.mediaType}, which no runtime unpacks`;
            throw this.broken(blobPath(this.#path, manifest.digest), reason, imageWanted);
        }
        this.images.push({ platform, manifest, config });
    }
    #visitBlob(descriptor) {
        if (this.#seen.has(descriptor.digest))
            return;
        this.#seen.add(descriptor.digest);
        const isHere = this.#files.kind(blobPath(this.#path, descriptor.digest)) !== undefined;
        if (!isHere && descriptor.urls !== undefined && descriptor.urls.length > 0)
            return;
        if (isHere || !this.#options.isSparse)
            this.#checkBlob(descriptor);
        this.blobs.push(descriptor);
    }
    #checkBlob(descriptor) {
        const file = blobPath(this.#path, descriptor.digest);
        if (!descriptor.digest.startsWith('sha256:'))
            throw this.broken(file, 'only sha256 digests are supported');
        if (this.#files.kind(file) === undefined) {
            throw this.broken(file, 'it is missing', 'The layout is not whole: build or copy it again.');
        }
        const size = this.#files.size(file);
        if (size !== descriptor.size) {
            throw this.broken(file, `it has ${size} bytes, and its descriptor says ${descriptor.size}`);
        }
        const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfPieces */ .Rj)(this.#files.pieces(file));
        if (digest !== descriptor.digest)
            throw this.broken(file, `its content has the digest ${digest}`);
        return file;
    }
    #json(file) {
        const bytes = this.#files.read(file);
        return this.#explained(file, () => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .dw)(bytes));
    }
    #explained(file, work) {
        try {
            return work();
        }
        catch (error) {
            throw this.broken(file, error.message);
        }
    }
}
const imageWanted = 'Name the layout of an image; charts and other artifacts are pushed by their own tools.';
function describeIndex(bytes) {
    return { mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypes */ .Ib.ociIndex, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
}


/***/ }),

/***/ 95669:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   IO: () => (/* binding */ isLayerType),
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
/** Whether a layer is an archive of files: as it is, or compressed by gzip or zstd. */
function isLayerType(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:diff|foreign\.diff)\.tar)(?:[.+](?:gzip|zstd))?$/.test(mediaType);
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

/***/ 44647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   WN: () => (/* binding */ normalisePlatform),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38977);


/** Variants that say nothing more than their architecture: every arm64 is v8, every amd64 is v1. */
const impliedVariant = { arm64: 'v8', amd64: 'v1' };
/** `linux/amd64`, `linux/arm/v7`, `windows(10.0.20348.1)/amd64`: the notation of containerd. */
function formatPlatform(platform) {
    const os = platform.osVersion ? `${platform.os}(${platform.osVersion})` : platform.os;
    const { architecture, variant } = platform;
    const implied = variant === undefined || variant === '' || variant === impliedVariant[architecture];
    return implied ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
/** The platform that an index or a config states; undefined for `unknown/unknown`, as attestations have. */
function platformOf(value) {
    const text = (key) => (typeof value[key] === 'string' ? value[key] : '');
    const [os, architecture, variant, osVersion] = [text('os'), text('architecture'), text('variant'), text('os.version')];
    if (os === '' || os === 'unknown' || architecture === '' || architecture === 'unknown')
        return undefined;
    return { os, architecture, ...(variant ? { variant } : {}), ...(osVersion ? { osVersion } : {}) };
}
/** The platform of an image in an index; empty where it states none. */
function platformText({ platform }) {
    const found = platform && platformOf(platform);
    return found === undefined ? '' : formatPlatform(found);
}
/** Names of architectures that people and `uname -m` use, and what they are called here (as in containerd). */
const otherNames = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    i386: '386',
    aarch64: 'arm64',
    armhf: 'arm/v7',
    armel: 'arm/v6',
};
/** What Go, and with it BuildKit and Kubernetes, knows. BuildKit builds for a name that nobody knows without a word. */
const systems = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'solaris', 'wasip1', 'wasi', 'js'];
const architectures = [
    ...['amd64', 'arm64', 'arm', '386', 'ppc64le', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm'],
    ...['mips', 'mipsle', 'mips64', 'mips64le'],
];
/**
 * Gives `linux/amd64` back in its shortest usual form.
 * @throws InputError when the text is no `os/architecture[/variant]`, or names a system or architecture that is not known.
 */
function normalisePlatform(text) {
    const [os = '', given = '', ...more] = text.split('/');
    const [architecture = '', ...variants] = [...(otherNames[given] ?? given).split('/'), ...more];
    const isShaped = variants.length <= 1 && variants.every((variant) => /^[a-z][a-z0-9.]*$/.test(variant));
    if (isShaped && systems.includes(os) && architectures.includes(architecture)) {
        const [variant] = variants;
        return formatPlatform({ os, architecture, ...(variant === undefined ? {} : { variant }) });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`"${text}" is no platform`, { fix: fixFor(text) });
}
/** Names the platform that was meant by `arm64`, `Linux/AMD64`, `linux-amd64`, `linux/amd46`. */
function fixFor(text) {
    const form = 'Write os/architecture[/variant] in lower case, for example linux/amd64 or linux/arm/v7.';
    const plain = text
        .toLowerCase()
        .replace(/[-:_\s]/g, '/')
        .replace('x86/64', 'amd64');
    const [first = '', ...rest] = plain.split('/').map((word) => otherNames[word] ?? word);
    // A word alone is an architecture, and has to be near one.
    if (rest.length === 0 && (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(first, architectures) === undefined)
        return form;
    const whole = (rest.length === 0 ? ['linux', first] : [first, ...rest]).join('/');
    const known = systems.flatMap((os) => architectures.map((architecture) => `${os}/${architecture}`));
    return (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(whole, [...known, 'linux/arm/v6', 'linux/arm/v7'], form);
}


/***/ }),

/***/ 20907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/** As much of a digest as people tell digests apart by: `sha256:0123456789ab\u2026`. */
function shortDigest(digest) {
    return `${digest.slice(0, 'sha256:'.length + 12)}\u2026`;
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
        return 'the algorithm is missing, as in "sha256:\u2026"';
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
    return line.length > 120 ? `${line.slice(0, 117)}\u2026` : line;
}


/***/ }),

/***/ 37541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

} };
})
