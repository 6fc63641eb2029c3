export const id = 4102;
export const ids = [4102];
export const modules = {

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ endpointAddressFault),
/* harmony export */   Q: () => (/* binding */ isStrictSubset),
/* harmony export */   RM: () => (/* binding */ addressFault),
/* harmony export */   Xx: () => (/* binding */ networkBits),
/* harmony export */   ez: () => (/* binding */ blockFault),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   rT: () => (/* binding */ parseBlock)
/* harmony export */ });
/** Reads an IP address as the server does for fields that it has had since long: leading zeros are allowed. */
function parseAddress(text) {
    return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4)
        return undefined;
    let bits = 0n;
    let hasLeadingZeros = false;
    for (const part of parts) {
        if (!/^\d+$/.test(part) || Number(part) > 255)
            return undefined;
        if (part.length > 1 && part.startsWith('0'))
            hasLeadingZeros = true;
        bits = (bits << 8n) | BigInt(Number(part));
    }
    return { family: 4, bits, hasLeadingZeros, isMapped: false };
}
function parseIpv6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const head = groups(halves[0] ?? '');
    const tail = halves.length === 2 ? groups(halves[1] ?? '') : { words: [], hasLeadingZeros: false };
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.words.length - tail.words.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    const words = [...head.words, ...new Array(missing).fill(0), ...tail.words];
    const bits = words.reduce((all, word) => (all << 16n) | BigInt(word), 0n);
    const hasLeadingZeros = head.hasLeadingZeros || tail.hasLeadingZeros;
    if (bits >> 32n === 0xffffn)
        return { family: 4, bits: bits & 0xffffffffn, hasLeadingZeros, isMapped: true };
    return { family: 6, bits, hasLeadingZeros, isMapped: false };
}
function groups(text) {
    if (text === '')
        return { words: [], hasLeadingZeros: false };
    const parts = text.split(':');
    const words = [];
    let hasLeadingZeros = false;
    for (const [index, part] of parts.entries()) {
        if (index === parts.length - 1 && part.includes('.')) {
            const ipv4 = parseIpv4(part);
            if (ipv4 === undefined)
                return undefined;
            hasLeadingZeros = ipv4.hasLeadingZeros;
            words.push(Number(ipv4.bits >> 16n), Number(ipv4.bits & 0xffffn));
        }
        else {
            if (!/^[0-9a-fA-F]{1,4}$/.test(part))
                return undefined;
            words.push(Number.parseInt(part, 16));
        }
    }
    return { words, hasLeadingZeros };
}
/** Reads a block of addresses, such as `10.0.0.0/8`, as leniently as an address. */
function parseBlock(text) {
    const slash = text.indexOf('/');
    if (slash < 0)
        return undefined;
    const address = parseAddress(text.slice(0, slash));
    const length = text.slice(slash + 1);
    if (address === undefined || !/^\d+$/.test(length))
        return undefined;
    const prefix = Number(length) - (address.isMapped ? 96 : 0);
    if (prefix < 0 || prefix > width(address))
        return undefined;
    return { address, prefix, hasLeadingZeros: address.hasLeadingZeros || (length.length > 1 && length.startsWith('0')) };
}
function width(address) {
    return address.family === 4 ? 32 : 128;
}
/** The bits of the network, those of the host cleared. */
function networkBits(block) {
    const host = BigInt(width(block.address) - block.prefix);
    return (block.address.bits >> host) << host;
}
/** Whether the inner block lies within the outer one and is smaller. */
function isStrictSubset(inner, outer) {
    if (inner.address.family !== outer.address.family || outer.prefix >= inner.prefix)
        return false;
    const shift = BigInt(width(outer.address) - outer.prefix);
    return networkBits(inner) >> shift === outer.address.bits >> shift;
}
/** What is wrong with an address; `strict` for the servers (1.36 and later) that refuse ambiguous spellings. */
function addressFault(text, strict) {
    const address = parseAddress(text);
    if (address === undefined)
        return 'must be an IP address, such as 10.9.8.7 or 2001:db8::ffff';
    if (strict && address.hasLeadingZeros)
        return 'must not have leading zeros';
    if (strict && address.isMapped)
        return 'must not be an IPv4 address written as IPv6';
    return undefined;
}
/** What is wrong with a block of addresses, as for an address. */
function blockFault(text, strict) {
    const block = parseBlock(text);
    if (block === undefined)
        return 'must be a block of IP addresses, such as 10.9.8.0/24 or 2001:db8::/64';
    if (!strict)
        return undefined;
    if (block.hasLeadingZeros)
        return 'must not have leading zeros';
    if (block.address.isMapped)
        return 'must not hold an IPv4 address written as IPv6';
    if (networkBits(block) !== block.address.bits)
        return 'must not have bits set behind the length of its prefix';
    return undefined;
}
/** Why an address can't be the end of a route into a cluster: loopback, link-local or unspecified ones can't. */
function endpointAddressFault(text) {
    const address = parseAddress(text);
    if (address === undefined)
        return 'must be an IP address, such as 10.9.8.7 or 2001:db8::ffff';
    const { family, bits } = address;
    if (bits === 0n)
        return 'must not be the unspecified address';
    if (family === 4 ? bits >> 24n === 127n : bits === 1n)
        return 'must not be a loopback address';
    if (family === 4 ? bits >> 16n === 0xa9fen : bits >> 118n === 0x3fan)
        return 'must not be a link-local address';
    if (family === 4 ? bits >> 8n === 0xe00000n : ((bits >> 112n) & 0xff0fn) === 0xff02n) {
        return 'must not be a link-local multicast address';
    }
    return undefined;
}


/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ pathSegmentFault),
/* harmony export */   K8: () => (/* binding */ relaxedEnvNameFault),
/* harmony export */   NI: () => (/* binding */ annotationKeyFault),
/* harmony export */   QK: () => (/* binding */ domainPathFault),
/* harmony export */   Se: () => (/* binding */ maskedGenerateName),
/* harmony export */   Sv: () => (/* binding */ dnsSubdomainFault),
/* harmony export */   U6: () => (/* binding */ qualifiedNameFault),
/* harmony export */   Wz: () => (/* binding */ configKeyFault),
/* harmony export */   _9: () => (/* binding */ nearestDnsLabel),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   fh: () => (/* binding */ headerNameFault),
/* harmony export */   gY: () => (/* binding */ wildcardDnsFault),
/* harmony export */   gz: () => (/* binding */ dnsSearchFault),
/* harmony export */   h1: () => (/* binding */ dns1035LabelFault),
/* harmony export */   hX: () => (/* binding */ portNameFault),
/* harmony export */   kV: () => (/* binding */ strictEnvNameFault),
/* harmony export */   mn: () => (/* binding */ labelValueFault),
/* harmony export */   qB: () => (/* binding */ dnsLabelFault)
/* harmony export */ });
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const SUBDOMAIN_WITH_UNDERSCORE = /^_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*$/;
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const LABEL_1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const QUALIFIED = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
/** Length in bytes of UTF-8, which is what the server counts. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
function tooLong(name, limit) {
    const length = byteLength(name);
    return length > limit ? `must have at most ${limit} characters, not ${length}` : undefined;
}
/** A DNS subdomain (RFC 1123): lower-case labels joined by dots, at most 253 characters. */
const dnsSubdomainFault = (name) => tooLong(name, 253) ??
    (SUBDOMAIN.test(name)
        ? undefined
        : "must be a DNS subdomain: lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit");
/** As a DNS subdomain, underscores allowed: the names that DNS search lists hold. */
const dnsSearchFault = (name) => tooLong(name, 253) ??
    (SUBDOMAIN_WITH_UNDERSCORE.test(name)
        ? undefined
        : "must be a DNS subdomain: lower-case letters, digits, '-', '_' and '.', ending with a letter or digit");
/** A DNS label (RFC 1123): no dots, at most 63 characters. */
const dnsLabelFault = (name) => {
    const long = tooLong(name, 63);
    if (long !== undefined || LABEL.test(name))
        return long;
    if (SUBDOMAIN.test(name))
        return "must be a DNS label, so it must not hold a '.'";
    return "must be a DNS label: lower-case letters, digits and '-', beginning and ending with a letter or digit";
};
/** A DNS label as in RFC 1035: it begins with a letter. */
const dns1035LabelFault = (name) => tooLong(name, 63) ??
    (LABEL_1035.test(name)
        ? undefined
        : "must be a DNS-1035 label: lower-case letters, digits and '-', beginning with a letter, ending with a letter or digit");
/** A DNS subdomain under a wildcard, as in `*.example.com`. */
const wildcardDnsFault = (name) => tooLong(name, 253) ??
    (name.startsWith('*.') && SUBDOMAIN.test(name.slice(2))
        ? undefined
        : "must begin with '*.', followed by a DNS subdomain, and hold no other '*'");
/** A name with an optional prefix, as label keys have: `example.com/name`. */
const qualifiedNameFault = (name) => {
    const parts = name.split('/');
    if (parts.length > 2)
        return "must have at most one '/', after a DNS subdomain prefix";
    const own = parts[parts.length - 1] ?? '';
    if (parts.length === 2) {
        const prefix = parts[0] ?? '';
        if (prefix === '')
            return "must have a DNS subdomain before the '/'";
        const fault = dnsSubdomainFault(prefix);
        if (fault !== undefined)
            return `the part before the '/' ${fault}`;
    }
    if (own === '')
        return 'must not be empty';
    const long = tooLong(own, 63);
    if (long !== undefined || QUALIFIED.test(own))
        return long;
    return "must consist of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";
};
/** The key of an annotation: a qualified name, letter case aside. */
const annotationKeyFault = (name) => qualifiedNameFault(name.toLowerCase());
/** The value of a label. */
const labelValueFault = (value) => {
    const long = tooLong(value, 63);
    if (long !== undefined || value === '' || QUALIFIED.test(value))
        return long;
    return "must be empty or consist of letters, digits, '-', '_' and '.', beginning and ending with a letter or digit";
};
/** A name that stands as one segment of a URL path, as RBAC objects have. */
const pathSegmentFault = (name) => {
    if (name === '.' || name === '..')
        return `must not be '${name}'`;
    if (name.includes('/'))
        return "must not hold a '/'";
    if (name.includes('%'))
        return "must not hold a '%'";
    return undefined;
};
/** The name of a port (IANA service name, RFC 6335). */
const portNameFault = (name) => {
    if (byteLength(name) > 15)
        return `must have at most 15 characters, not ${byteLength(name)}`;
    if (!/^[-a-z0-9]+$/.test(name))
        return "must consist of lower-case letters, digits and '-'";
    if (!/[a-z]/.test(name))
        return 'must hold at least one letter';
    if (name.includes('--'))
        return "must not hold two '-' in a row";
    if (name.startsWith('-') || name.endsWith('-'))
        return "must not begin or end with '-'";
    return undefined;
};
/** The name of an environment variable as Kubernetes up to 1.31 has it. */
const strictEnvNameFault = (name) => {
    if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)) {
        return "must consist of letters, digits, '_', '-' and '.', not beginning with a digit";
    }
    return dotDotFault(name);
};
/** The name of an environment variable since Kubernetes 1.32: printable ASCII but '='. */
const relaxedEnvNameFault = (name) => /^[ -<>-~]+$/.test(name) ? undefined : "must consist of printable ASCII characters other than '='";
/** A key of a ConfigMap or Secret. */
const configKeyFault = (key) => {
    const long = tooLong(key, 253);
    if (long !== undefined)
        return long;
    if (!/^[-._a-zA-Z0-9]+$/.test(key))
        return "must consist of letters, digits, '-', '_' and '.'";
    return dotDotFault(key);
};
function dotDotFault(name) {
    if (name === '.')
        return "must not be '.'";
    return name.startsWith('..') ? "must not begin with '..'" : undefined;
}
/** The name of an HTTP header. */
const headerNameFault = (name) => /^[-A-Za-z0-9]+$/.test(name) ? undefined : "must consist of letters, digits and '-'";
/** A path under a domain, as in `example.com/ingress-controller`. */
const domainPathFault = (name) => {
    const slash = name.indexOf('/');
    if (slash <= 0 || slash === name.length - 1)
        return 'must be a path under a domain, such as example.com/name';
    const fault = dnsSubdomainFault(name.slice(0, slash));
    if (fault !== undefined)
        return `the part before the '/' ${fault}`;
    return /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(name.slice(slash + 1))
        ? undefined
        : "must consist of characters that URL paths may hold after the '/'";
};
/** The name that the server checks in place of a generateName: the random ending stands for its last '-'. */
function maskedGenerateName(prefix) {
    return prefix.length > 1 && prefix.endsWith('-') ? `${prefix.slice(0, -2)}a` : prefix;
}
/** A DNS label near to a name that is none, for a suggestion; undefined for placeholders and names far from a label. */
function nearestDnsLabel(name) {
    if (/[^A-Za-z0-9._ -]/.test(name))
        return undefined;
    const label = name
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .slice(0, 63)
        .replace(/^-+|-+$/g, '');
    return label === '' || label === name ? undefined : label;
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   xF: () => (/* binding */ wholeUnits)
/* harmony export */ });
/**
 * Quantities of resources: `500m`, `1.5Gi`, `2e3`.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
/** A unit, a sign or a point without digits counts as 0, as the server has it. */
const GRAMMAR = /^(?=.)([+-]?)(\d*(?:\.\d*)?)((?:[KMGTPE]i)|[numkMGTPE]|[eE][+-]?\d+)?$/;
const NANO = 1000000000n;
const LARGEST = (2n ** 63n - 1n) * NANO;
const DECIMAL = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const BINARY = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };
/**
 * A quantity in units of 10⁻⁹, or undefined when the text is none; spaces around it do not count. As in the server, what is finer is rounded away from
 * zero, and what is larger than 2⁶³−1 stands for 2⁶³−1.
 */
function parseQuantity(value) {
    const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
    // The server trims the text as JSON has it, in which line breaks and tabs are no spaces.
    if (typeof text !== 'string' || /[\t\n\v\f\r]/.test(text))
        return undefined;
    const match = GRAMMAR.exec(text.trim());
    if (match === null)
        return undefined;
    const [, sign, digits = '', suffix = ''] = match;
    const [whole = '', fraction = ''] = digits.split('.');
    const nanos = whole.length > 100
        ? LARGEST
        : scaled(BigInt(`${whole}${fraction.slice(0, 100)}`), Math.min(fraction.length, 100), suffix);
    const bounded = nanos > LARGEST ? LARGEST : nanos;
    return sign === '-' ? -bounded : bounded;
}
function scaled(mantissa, fractionDigits, suffix) {
    const binary = BINARY[suffix];
    if (binary !== undefined)
        return divideUp((mantissa << binary) * NANO, 10n ** BigInt(fractionDigits));
    const isExponent = /^[eE][+-]?\d/.test(suffix);
    const exponent = isExponent ? Number(suffix.slice(1)) : (DECIMAL[suffix] ?? 0);
    const power = Math.max(-1000, Math.min(1000, exponent)) + 9 - fractionDigits;
    return power >= 0 ? mantissa * 10n ** BigInt(power) : divideUp(mantissa, 10n ** BigInt(-power));
}
function divideUp(dividend, divisor) {
    return (dividend + divisor - 1n) / divisor;
}
/** Whether a quantity is a whole number, up to thousandths, as the server looks at counts of things. */
function isWhole(quantity) {
    return divideUp(quantity < 0n ? -quantity : quantity, 1000000n) % 1000n === 0n;
}
/** A quantity in whole units, rounded up. */
function wholeUnits(quantity) {
    return quantity >= 0n ? divideUp(quantity, NANO) : -(-quantity / NANO);
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
;// CONCATENATED MODULE: ./build/report/tally.js
/** Counts what was skipped, by reason, with where: nothing is left out silently. */
class Tally {
    #places = new Map();
    /** @param place the file or folder, with the document where it is one of several. */
    add(reason, place) {
        const places = this.#places.get(reason);
        if (places === undefined)
            this.#places.set(reason, [place]);
        else
            places.push(place);
    }
    merge(other) {
        for (const [reason, places] of other.#places)
            for (const place of places)
                this.add(reason, place);
    }
    /** How many there are of each reason, reasons in alphabetical order. */
    get counts() {
        return Object.fromEntries([...this.#places].map(([reason, places]) => [reason, places.length]).sort());
    }
    /** The reasons with the places that they were given for. */
    get reasons() {
        return [...this.#places].sort(([a], [b]) => (a < b ? -1 : 1));
    }
}

// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/render/render.js




/** Renders the kustomizations that are applied, and the charts, with the real tools. What fails becomes a finding. */
async function render(kustomizations, charts, options, host) {
    const renderings = [];
    const findings = [];
    const skipped = new Tally();
    const roots = kustomizations.roots;
    const kustomize = roots.length === 0 ? undefined : await toolPath('kustomize', options.kustomize, options.goBuild, host);
    if (kustomize !== undefined) {
        for (const root of roots) {
            const parts = kustomizations.withAll(root);
            // It would say again, and less well, what is found already.
            if (parts.some((part) => part.findings.some(({ severity }) => severity === 'error')))
                continue;
            if (options.kustomize === 'auto' && parts.some(({ takesFromElsewhere }) => takesFromElsewhere)) {
                // Bases of other repositories and charts need the network, which nobody asked for.
                skipped.add('kustomization with a remote base, not rendered', root.folder);
                continue;
            }
            host.log.progress(`Rendering ${root.folder}`);
            const done = await host.processes.run(kustomize, ['build', root.folder]);
            const made = rendering(root.folder, root.path, done);
            if ('finding' in made)
                findings.push(made.finding);
            else
                renderings.push({ ...made, root, files: filesOf(parts) });
        }
    }
    const helm = charts.roots.length === 0 ? undefined : await toolPath('helm', options.helm, options.goBuild, host);
    if (helm !== undefined) {
        for (const folder of charts.roots) {
            const chart = external_node_path_.posix.join(folder, 'Chart.yaml');
            const why = notRenderable(folder, host);
            if (why !== undefined) {
                skipped.add(why, folder);
                continue;
            }
            host.log.progress(`Rendering ${folder}`);
            const done = await host.processes.run(helm, helmArguments(folder, options));
            const made = rendering(folder, chart, done);
            if ('finding' in made)
                findings.push(made.finding);
            else
                renderings.push({ ...made, root: undefined, files: undefined, template: (path) => textOf(path, host) });
        }
    }
    return { renderings, findings, skipped };
}
async function toolPath(name, wanted, allowBuild, host) {
    if (wanted === 'off')
        return undefined;
    if (wanted === 'auto')
        return host.processes.find(name);
    const { provideTool } = await __webpack_require__.e(/* import() */ 5196).then(__webpack_require__.bind(__webpack_require__, 5196));
    return (await provideTool(host, name, { allowBuild })).path;
}
/** The folders' names are given as they are, so one that begins with a dash must not be read as an option. */
function helmArguments(folder, options) {
    const { helmRelease, helmValues, helmNamespace, kubernetesVersion } = options;
    return [
        'template',
        ...helmValues.flatMap((file) => ['--values', file]),
        ...(helmNamespace === undefined ? [] : ['--namespace', helmNamespace]),
        '--kube-version',
        kubernetesVersion,
        '--',
        helmRelease,
        folder.startsWith('-') ? `./${folder}` : folder,
    ];
}
function rendering(folder, title, { exitCode, stdout, stderr }) {
    if (exitCode === 0)
        return { folder, title, text: Buffer.from(stdout).toString('utf8') };
    const lines = stderr.split('\n').map((line) => line.trim());
    const said = lines.findLast((line) => /error/i.test(line)) ?? lines.find((line) => line !== '') ?? 'no message';
    return {
        finding: {
            rule: 'render-failed',
            category: 'input',
            severity: 'error',
            file: title,
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 2,
            message: `${folder} can’t be rendered: ${said.replace(/^Error: /, '').slice(0, 500)}`,
            fix: 'Correct what it says, or turn rendering off.',
        },
    };
}
function filesOf(parts) {
    return new Set(parts.flatMap(({ path, takes, patches }) => [path, ...takes, ...patches]));
}
/** Why a chart can't be rendered by itself: it is a library, or its dependencies are not there. */
function notRenderable(folder, host) {
    const text = textOf(external_node_path_.posix.join(folder, 'Chart.yaml'), host) ?? '';
    const { value } = (0,decode/* decodeDocument */.w8)(text, { start: 0, end: text.length });
    const chart = (typeof value === 'object' && value !== null ? value : {});
    if (chart['type'] === 'library')
        return 'Helm library chart';
    const dependencies = Array.isArray(chart['dependencies']) ? chart['dependencies'] : [];
    if (dependencies.length === 0 || host.files.kind(external_node_path_.posix.join(folder, 'charts')) === 'directory')
        return undefined;
    return 'Helm chart whose dependencies are not there, not rendered';
}
function textOf(path, host) {
    try {
        return host.files.kind(path) === 'file' ? Buffer.from(host.files.read(path)).toString('utf8') : undefined;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz || error instanceof errors/* ServiceError */._7)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(8586);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/validate/cel/load.js
const group = /apiVersion["']?\s*:\s*["']?([\w.-]+)\//g;
/** Built-in groups whose objects may hold expressions, and what stands before these. */
const builtIn = new Set(['admissionregistration.k8s.io', 'apiextensions.k8s.io', 'resource.k8s.io']);
const expression = /[eE]xpression["']?\s*:|x-kubernetes-validations/;
/**
 * The engine for CEL, loaded where an object of a group with custom resources is among the files, or one with expressions; it
 * takes longer to load than a small validation takes.
 *
 * @param customGroups Whether a group has custom resources that may carry rules.
 */
async function celFor(texts, customGroups) {
    for (const text of texts) {
        for (const [, name = ''] of text.matchAll(group)) {
            if (customGroups(name) || (builtIn.has(name) && expression.test(text)))
                return Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(9541)]).then(__webpack_require__.bind(__webpack_require__, 9541));
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/yaml/decode/node.js
var decode_node = __webpack_require__(181);
// EXTERNAL MODULE: ./build/yaml/decode/value.js
var decode_value = __webpack_require__(6844);
;// CONCATENATED MODULE: ./build/yaml/locate.js


/**
 * Where a field path stands in a document. Aliases and merge keys are followed, so the place may lie in an anchor.
 * `value`: the value, or its key where the value is empty; `key`: the key; `missing`: the key of the deepest ancestor that is
 * there, or for a list's item its first character. A path that does not exist is located like `missing`.
 */
function locate(root, path, at) {
    let found = { key: undefined, value: root };
    for (const step of path) {
        const next = child(resolved(found.value), step);
        if (next === undefined)
            return ancestorRange(found);
        found = next;
    }
    if (at === 'key' && found.key !== undefined)
        return rangeOf(found.key);
    if (at === 'missing')
        return ancestorRange(found);
    return valueRange(found);
}
function valueRange({ key, value }) {
    if (value.end > value.first)
        return rangeOf(value);
    return rangeOf(key ?? value);
}
function ancestorRange({ key, value }) {
    if (key !== undefined)
        return rangeOf(key);
    const target = value.kind === decode_node/* nodeKind */.F.mapping ? value.children[0] : undefined;
    return rangeOf(target ?? value);
}
function rangeOf(node) {
    return { start: node.first, end: Math.max(node.end, node.first + 1) };
}
function resolved(node) {
    return node.kind === decode_node/* nodeKind */.F.alias ? node.target : node;
}
function child(node, step) {
    if (node.kind === decode_node/* nodeKind */.F.sequence) {
        const value = typeof step === 'number' ? node.children[step] : undefined;
        return value === undefined ? undefined : { key: undefined, value };
    }
    return node.kind === decode_node/* nodeKind */.F.mapping ? field(node, String(step)) : undefined;
}
/** The last of equal keys counts, as it does for the value; merged fields give way to written ones. */
function field(node, name) {
    for (let i = node.children.length - 2; i >= 0; i -= 2) {
        const key = node.children[i];
        if (!(0,decode_value/* isMerge */.F5)(key) && (0,decode_value/* nameOfKey */.m1)(key) === name)
            return { key, value: node.children[i + 1] };
    }
    for (let i = 0; i < node.children.length; i += 2) {
        const found = (0,decode_value/* isMerge */.F5)(node.children[i]) ? mergedField(resolved(node.children[i + 1]), name) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function mergedField(source, name) {
    if (source.kind === decode_node/* nodeKind */.F.mapping)
        return field(source, name);
    for (const item of source.children) {
        const found = mergedField(resolved(item), name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The field path of the key or value that starts at an offset; the path of what encloses it where nothing starts there. */
function pathAt(root, offset) {
    const path = [];
    let node = root;
    for (;;) {
        const next = stepTo(node, offset);
        if (next === undefined)
            return path;
        path.push(next.step);
        if (next.isKey)
            return path;
        node = next.node;
    }
}
function stepTo(node, offset) {
    if (node.kind === decode_node/* nodeKind */.F.sequence) {
        const index = node.children.findIndex((item) => item.first <= offset && offset < item.end);
        return index < 0 ? undefined : { step: index, node: node.children[index], isKey: false };
    }
    if (node.kind !== decode_node/* nodeKind */.F.mapping)
        return undefined;
    for (let i = 0; i < node.children.length; i += 2) {
        const key = node.children[i];
        const value = node.children[i + 1];
        const isKey = key.first <= offset && offset < key.end;
        if (isKey || (value.first <= offset && offset < value.end)) {
            return { step: (0,decode_value/* nameOfKey */.m1)(key) ?? key.text, node: value, isKey };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/render/inline-patch.js

/** The patch that is a scalar of a kustomization. */
function inlinePatch(source, root, lines, node) {
    const { text } = node;
    if (text === undefined)
        return undefined;
    const { start, end } = locate(root, node.path, 'value');
    const { line, column } = lines.at(start);
    const written = source.slice(start, end);
    const isLiteral = written.startsWith('|');
    const first = /[\r\n]([ ]*)[^\s]/.exec(written);
    if (!isLiteral || first === null)
        return { text, lineBefore: line - 1, indent: undefined, column };
    return { text, lineBefore: line, indent: first[1]?.length ?? 0, column };
}
/** A place in the text of a patch as a place of the file. */
function outerPlace(patch, place) {
    const { indent, lineBefore } = patch;
    if (indent === undefined) {
        const line = lineBefore + 1;
        return { ...place, document: 0, line, column: patch.column, endLine: line, endColumn: patch.column + 1 };
    }
    const { line = 1, column = 1, endLine = line, endColumn = column + 1 } = place;
    return {
        ...place,
        document: 0,
        line: line + lineBefore,
        column: column + indent,
        endLine: endLine + lineBefore,
        endColumn: endColumn + indent,
    };
}
/** What was found in the text of a patch, as findings of the file. */
function outerFindings(patch, findings) {
    return findings.map((finding) => outerPlace(patch, finding));
}

// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(8977);
;// CONCATENATED MODULE: ./build/yaml/field.js
/**
 * A place in a decoded object, there or not: a value with the way to it. Reading never fails; what is absent, null or of
 * another type reads as undefined or as empty, as a Go struct would hold it.
 */
class Node {
    value;
    #parent;
    #key;
    constructor(value, parent, key = '') {
        this.value = value;
        this.#parent = parent;
        this.#key = key;
    }
    /** The node of a field; of nested fields for several names. */
    at(...names) {
        let node = this;
        for (const name of names)
            node = new Node(field_field(node.value, name), node, name);
        return node;
    }
    /** Whether a field is there, and not null. */
    has(name) {
        const value = field_field(this.value, name);
        return value !== undefined && value !== null;
    }
    /** The node of a list item, or of a place in a list that the list need not have. */
    item(index) {
        return new Node(Array.isArray(this.value) ? this.value[index] : undefined, this, index);
    }
    /** The items of a list. */
    items() {
        return Array.isArray(this.value) ? this.value.map((value, index) => new Node(value, this, index)) : [];
    }
    /** The fields of a map. */
    entries() {
        const map = this.map;
        return map === undefined
            ? []
            : Object.entries(map).map(([key, value]) => [key, new Node(value, this, key)]);
    }
    get key() {
        return this.#key;
    }
    /** The node that this one was reached from; the object itself stays what it is. */
    get parent() {
        return this.#parent ?? this;
    }
    get path() {
        const path = [];
        for (let node = this; node.#parent !== undefined; node = node.#parent)
            path.push(node.#key);
        return path.reverse();
    }
    /** The value when it is a string that is not empty. */
    get text() {
        return typeof this.value === 'string' && this.value !== '' ? this.value : undefined;
    }
    get number() {
        if (typeof this.value === 'bigint')
            return Number(this.value);
        return typeof this.value === 'number' ? this.value : undefined;
    }
    get isTrue() {
        return this.value === true;
    }
    get map() {
        return isMap(this.value) ? this.value : undefined;
    }
    get list() {
        return Array.isArray(this.value) ? this.value : undefined;
    }
    /** There, and not null: what a Go pointer field sees. */
    get isSet() {
        return this.value !== undefined && this.value !== null;
    }
    /** Absent, null, or the zero value of a string, list or map: what Go's omitempty leaves out. */
    get isEmpty() {
        const value = this.value;
        if (value === undefined || value === null || value === '')
            return true;
        if (Array.isArray(value))
            return value.length === 0;
        return isMap(value) && Object.keys(value).length === 0;
    }
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function field_field(value, name) {
    return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

// EXTERNAL MODULE: ./build/yaml/field-path.js
var field_path = __webpack_require__(4980);
// EXTERNAL MODULE: ./build/yaml/lines.js
var yaml_lines = __webpack_require__(6185);
;// CONCATENATED MODULE: ./build/render/kustomization.js








/** File names that kustomize looks for. */
const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** Fields of kustomize.config.k8s.io/v1beta1 Kustomization (and v1alpha1 Component), deprecated ones with what replaces them. */
const fields = {
    apiVersion: { type: 'text' },
    kind: { type: 'text' },
    metadata: { type: 'map' },
    openapi: { type: 'map' },
    namePrefix: { type: 'text' },
    nameSuffix: { type: 'text' },
    namespace: { type: 'text' },
    commonLabels: { type: 'map', replacedBy: 'labels' },
    labels: { type: 'list' },
    commonAnnotations: { type: 'map' },
    patchesStrategicMerge: { type: 'list', replacedBy: 'patches' },
    patchesJson6902: { type: 'list', replacedBy: 'patches' },
    patches: { type: 'list' },
    images: { type: 'list' },
    imageTags: { type: 'list', replacedBy: 'images' },
    replacements: { type: 'list' },
    replicas: { type: 'list' },
    vars: { type: 'list', replacedBy: 'replacements' },
    sortOptions: { type: 'map' },
    resources: { type: 'list' },
    components: { type: 'list' },
    crds: { type: 'list' },
    bases: { type: 'list', replacedBy: 'resources' },
    configMapGenerator: { type: 'list' },
    secretGenerator: { type: 'list' },
    helmChartInflationGenerator: { type: 'list', replacedBy: 'helmCharts' },
    helmGlobals: { type: 'map' },
    helmCharts: { type: 'list' },
    generatorOptions: { type: 'map' },
    configurations: { type: 'list' },
    generators: { type: 'list' },
    transformers: { type: 'list' },
    validators: { type: 'list' },
    buildMetadata: { type: 'list' },
};
const takingFields = ['resources', 'bases', 'components', 'crds'];
const changingFields = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars', 'transformers'];
const pluginFields = ['generators', 'transformers', 'validators', 'configurations'];
/** Whether a path has the name of a kustomization file. */
function isKustomizationFile(path) {
    return names.includes(external_node_path_.posix.basename(path));
}
/**
 * Reads a kustomization file and checks it: known fields, their types, files that exist. Undefined where the file is
 * another thing that bears the name, such as a Flux Kustomization.
 *
 * @param exists tells whether a file or folder is there, by its path.
 */
function readKustomization(path, text, exists) {
    const extent = (0,decode/* splitDocuments */.ZF)(text)[0];
    if (extent === undefined)
        return undefined;
    const { value, root, duplicates } = (0,decode/* decodeDocument */.w8)(text, extent);
    const node = new Node(value);
    if (root === undefined || node.map === undefined)
        return undefined;
    const apiVersion = node.at('apiVersion').text;
    if (apiVersion !== undefined && !apiVersion.startsWith('kustomize.config.k8s.io/'))
        return undefined;
    if (apiVersion === undefined && node.at('kind').text !== undefined && node.at('kind').text !== 'Kustomization') {
        return undefined;
    }
    const lines = (0,yaml_lines/* linesOf */.D)(text);
    const between = (start, end) => {
        const from = lines.at(start);
        const to = lines.at(end);
        return { file: path, document: 0, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
    const place = (at, what) => {
        const { start, end } = locate(root, at, what);
        return { ...between(start, end), path: (0,field_path/* fieldPathText */.J)(at) };
    };
    const repeated = duplicates.map(({ key, start, end }) => {
        const message = `The key \`${key}\` stands twice in this map`;
        const fix = 'Keep one of the two.';
        return { ...between(start, end), rule: 'duplicate-key', category: 'api', severity: 'error', message, fix };
    });
    const inline = (patch) => inlinePatch(text, root, lines, patch);
    return new Reader(path, node, exists, { place, inline }, repeated).kustomization();
}
class Reader {
    #path;
    #folder;
    #root;
    #exists;
    #source;
    #findings;
    constructor(path, root, exists, source, findings) {
        this.#findings = [...findings];
        this.#path = path;
        this.#folder = external_node_path_.posix.dirname(path);
        this.#root = root;
        this.#exists = exists;
        this.#source = source;
    }
    kustomization() {
        for (const [name, node] of this.#root.entries())
            this.#field(name, node);
        const taken = takingFields.flatMap((field) => this.#root.at(field).items());
        const patches = [
            ...this.#root.at('patchesStrategicMerge').items(),
            ...this.#root
                .at('patchesJson6902')
                .items()
                .map((patch) => patch.at('path')),
            ...this.#root
                .at('patches')
                .items()
                .map((patch) => patch.at('path')),
        ];
        const inline = [
            ...this.#root
                .at('patchesStrategicMerge')
                .items()
                .filter(({ text }) => text !== undefined && isInline(text)),
            ...this.#root
                .at('patchesJson6902')
                .items()
                .map((patch) => patch.at('patch')),
            ...this.#root
                .at('patches')
                .items()
                .map((patch) => patch.at('patch')),
        ];
        for (const node of [...taken, ...patches, ...this.#generatorFiles()])
            this.#file(node);
        const has = (field) => !this.#root.at(field).isEmpty;
        return {
            path: this.#path,
            folder: this.#folder,
            takes: this.#paths(taken),
            patches: this.#paths(patches),
            plugins: this.#paths(pluginFields.flatMap((field) => this.#root.at(field).items())),
            inlinePatches: inline.flatMap((node) => this.#source.inline(node) ?? []),
            takesFromElsewhere: taken.some((node) => node.text !== undefined && isRemote(node.text)) ||
                ['helmCharts', 'helmChartInflationGenerator', 'generators'].some(has),
            changesObjects: changingFields.some(has),
            generated: [...this.#generated('ConfigMap'), ...this.#generated('Secret')],
            namespace: this.#root.at('namespace').text,
            isComponent: this.#root.at('kind').text === 'Component',
            findings: this.#findings,
        };
    }
    #paths(nodes) {
        return nodes.flatMap(({ text }) => text === undefined || isRemote(text) || isInline(text) ? [] : [external_node_path_.posix.join(this.#folder, text)]);
    }
    #generated(kind) {
        const list = this.#root.at(kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator').items();
        return list.flatMap((item) => {
            const name = item.at('name').text;
            return name === undefined ? [] : [{ kind, name }];
        });
    }
    #generatorFiles() {
        const generators = [...this.#root.at('configMapGenerator').items(), ...this.#root.at('secretGenerator').items()];
        return generators.flatMap((item) => [...item.at('files').items(), ...item.at('envs').items(), item.at('env')]);
    }
    #field(name, node) {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (field === undefined) {
            const guess = (0,nearest/* nearest */.p)(name, Object.keys(fields));
            this.#say('unknown-field', [name], 'key', `Kustomizations have no field "${name}"`, {
                fix: guess === undefined ? 'Remove it: kustomize refuses it.' : `Did you mean "${guess}"?`,
            });
            return;
        }
        if (node.isSet && !isOfType(node, field.type)) {
            this.#say('wrong-type', [name], 'value', `${name} must be a ${field.type}`, { fix: `Write a ${field.type}.` });
        }
        if (field.replacedBy === undefined)
            return;
        this.#say('deprecated-field', [name], 'key', `${name} is deprecated in favour of ${field.replacedBy}`, {
            fix: 'Run "kustomize edit fix" in this folder.',
            severity: 'notice',
        });
    }
    #file(node) {
        // A generator may give a file another name: `key=path`.
        const path = node.text?.replace(/^[^=/]+=/, '');
        if (path === undefined || isRemote(path) || isInline(path))
            return;
        const target = external_node_path_.posix.join(this.#folder, path);
        if (this.#exists(target))
            return;
        this.#say('missing-file', node.path, 'value', `"${path}" does not exist in ${this.#folder}`, {
            fix: 'Correct the path, or add the file: kustomize can’t build without it.',
        });
    }
    #say(rule, at, what, message, { fix, severity = 'error' }) {
        const category = rule === 'deprecated-field' ? 'deprecation' : rule === 'missing-file' ? 'reference' : 'api';
        this.#findings.push({ ...this.#source.place(at, what), rule, category, severity, message, fix });
    }
}
function isOfType(node, type) {
    if (type === 'list')
        return node.list !== undefined;
    return type === 'map' ? node.map !== undefined : typeof node.value === 'string';
}
/** Kustomize also takes resources from Git repositories and over HTTP. */
function isRemote(path) {
    return /^[a-z+]+:\/\/|^git@|^git::|\?ref=|\?version=|\/\/|^github\.com\/|\.git(\/|\?|$)/.test(path);
}
/** Older kustomizations hold the patch itself where a path could stand. */
function isInline(path) {
    return path.includes('\n') || /^\s*[{[]/.test(path);
}

;// CONCATENATED MODULE: ./build/kubernetes/manifest.js




/** A file's text, with its lines found when a place is asked for. */
class SourceText {
    file;
    text;
    #lines;
    constructor(file, text) {
        this.file = file;
        this.text = text;
    }
    /** The place of a stretch of the text. */
    place(range) {
        this.#lines ??= (0,yaml_lines/* linesOf */.D)(this.text);
        const start = this.#lines.at(range.start);
        const end = this.#lines.at(Math.min(range.end, Math.max(this.text.length, range.start)));
        return { file: this.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    }
}
/** So many places of a document are told from parts of it; then one parse of the whole is cheaper. */
const mostParts = 8;
/** The nodes of the document that was asked last. Those of all documents would take many times the room of their text. */
let latest;
/** One YAML document of a file, which gives places of field paths. */
class SourceDocument {
    source;
    extent;
    /** Index of the document in the file, from 0. */
    index;
    /** How many more places may be told from parts of it; none where its value was read with nodes. */
    #parts = 0;
    constructor(source, extent, index) {
        this.source = source;
        this.extent = extent;
        this.index = index;
    }
    /** Takes the nodes that a document was decoded with just now, for the places that its check asks for; undefined for none. */
    decodedWith(root) {
        if (root === undefined)
            this.#parts = mostParts;
        else
            latest = { document: this, root };
    }
    /** The place of a field path. */
    locate(path, at) {
        const { root, path: rest } = this.#nodesAt(path, at);
        const range = root === undefined ? { start: this.extent.start, end: this.extent.start + 1 } : locate(root, rest, at);
        return this.at(range, path);
    }
    /** Nodes are not kept from the first decoding: most documents need no place. */
    #nodesAt(path, at) {
        if (latest?.document === this)
            return { root: latest.root, path };
        if (this.#parts-- > 0)
            return (0,decode/* nodesAt */.Pw)(this.source.text, this.extent, path, at);
        latest = { document: this, root: (0,decode/* nodesOf */.Nh)(this.source.text, this.extent) };
        return { root: latest.root, path };
    }
    /** The place of a stretch of the text that belongs to a field path. */
    at(range, path = []) {
        const place = { ...this.source.place(range), document: this.index };
        return path.length === 0 ? place : { ...place, path: (0,field_path/* fieldPathText */.J)(path) };
    }
}
/**
 * A manifest that stands at `base` in a document: the document itself, or an item of a list.
 * @param object What stands there.
 * @param type apiVersion and kind, which items of typed lists need not repeat.
 */
function manifestAt(document, base, object, type) {
    const metadata = isObject(object['metadata']) ? object['metadata'] : {};
    return {
        file: document.source.file,
        document: document.index,
        base,
        apiVersion: type.apiVersion,
        kind: type.kind,
        name: textOrNothing(metadata['name']),
        namespace: textOrNothing(metadata['namespace']),
        object,
        locate: (path, at) => document.locate(base.length === 0 ? path : [...base, ...path], at),
    };
}
function textOrNothing(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Whether a value is a map. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/validate/rules/addresses.js
var rules_addresses = __webpack_require__(9647);
// EXTERNAL MODULE: ./build/validate/rules/names.js
var rules_names = __webpack_require__(5571);
;// CONCATENATED MODULE: ./build/validate/rules/checks.js



/** A value as it stands in a message: quoted, shortened when long. */
function shown(value) {
    if (typeof value === 'string')
        return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`;
    if (typeof value === 'object' && value !== null)
        return Array.isArray(value) ? 'the list' : 'the map';
    return String(value);
}
/** The name of a node's field, for messages. */
function fieldName(node) {
    const { key, path } = node;
    if (typeof key === 'string')
        return key;
    const list = [...path].reverse().find((step) => typeof step === 'string');
    return `${list ?? 'item'}[${key}]`;
}
/** Asks for a value that is not empty; true when there is one. */
function need(judge, node, why = '') {
    if (!node.isEmpty)
        return true;
    judge.missing(node, `${fieldName(node)} is required${why.startsWith(':') ? why : ` ${why}`.trimEnd()}`);
    return false;
}
/** Refuses a string that is not among the allowed ones. An empty one counts as absent, but for optional (pointer) fields. */
function oneOf(judge, node, allowed, field = 'plain') {
    const value = field === 'pointer' ? pointerText(node) : node.text;
    if (value === undefined || allowed.includes(value))
        return;
    const near = (0,nearest/* nearest */.p)(value, allowed);
    const list = allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}, …` : allowed.join(', ');
    judge.refuse(node, `${fieldName(node)} is ${shown(value)}, but must be one of ${list}`, near === undefined ? undefined : `Write ${near}`);
}
/** The string of a pointer field, or of a list item: an empty one is a value, and so is a null in a list of strings. */
function pointerText(node) {
    return node.value === '' || (node.value === null && typeof node.key === 'number') ? '' : node.text;
}
/** Refuses a string of the wrong form. An empty one counts as absent. */
function checks_form(judge, node, fault) {
    const value = node.text;
    if (value === undefined)
        return;
    const why = fault(value);
    if (why === undefined)
        return;
    const isLabel = fault === rules_names/* dnsLabelFault */.qB || fault === rules_names/* dns1035LabelFault */.h1 || fault === rules_names/* dnsSubdomainFault */.Sv;
    const near = isLabel ? (0,rules_names/* nearestDnsLabel */._9)(value) : undefined;
    const fits = near !== undefined && fault(near) === undefined;
    judge.refuse(node, `${fieldName(node)} ${shown(value)} ${why}`, fits ? `Write ${near}` : undefined);
}
/** As `form`, for optional (pointer) fields, in which an empty string is a value. */
function formOfPointer(judge, node, fault) {
    if (pointerText(node) === '')
        judge.refuse(node, `${fieldName(node)} must not be empty`);
    else
        checks_form(judge, node, fault);
}
/** Refuses a number outside of a range, ends included. */
function between(judge, node, low, high) {
    const value = node.number;
    if (value === undefined || (value >= low && value <= high))
        return;
    const range = high === Number.POSITIVE_INFINITY
        ? `at least ${low}`
        : low === Number.NEGATIVE_INFINITY
            ? `at most ${high}`
            : `between ${low} and ${high}`;
    judge.refuse(node, `${fieldName(node)} is ${value}, but must be ${range}`);
}
function atLeast(judge, node, low) {
    between(judge, node, low, Number.POSITIVE_INFINITY);
}
/** The fields of a map must not be negative. */
function notNegative(judge, node, ...names) {
    for (const name of names)
        atLeast(judge, node.at(name), 0);
}
function portNumber(judge, node) {
    between(judge, node, 1, 65535);
}
/** A port by number or by name; an absent one counts as the number 0. */
function portNumberOrName(judge, node) {
    if (!node.isSet)
        judge.missing(node, `${fieldName(node)} is required: a number between 1 and 65535, or the name of a port`);
    else if (node.value === '')
        judge.refuse(node, `${fieldName(node)} must not be empty`);
    else if (typeof node.value === 'string')
        checks_form(judge, node, rules_names/* portNameFault */.hX);
    else
        portNumber(judge, node);
}
/** Refuses items that repeat the key of an earlier one. */
function unique(judge, items, keyOf, at = (item) => item) {
    if (items.length < 2)
        return;
    const seen = new Set();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        if (seen.has(key))
            judge.refuse(at(item), `${fieldName(at(item))} ${shown(at(item).map === undefined ? at(item).value : key)} stands here for the second time`);
        seen.add(key);
    }
}
/** Refuses items whose field has the text that it has in an earlier one. */
function uniqueField(judge, items, field) {
    unique(judge, items, (item) => item.at(field).text, (item) => item.at(field));
}
/** Servers from 1.36 on refuse ambiguous spellings of addresses (KEP-4858). */
function address(judge, node) {
    checks_form(judge, node, (text) => (0,rules_addresses/* addressFault */.RM)(text, judge.minor >= 36));
}
function block(judge, node) {
    checks_form(judge, node, (text) => (0,rules_addresses/* blockFault */.ez)(text, judge.minor >= 36));
}
/** At most one, or exactly one, of several fields may stand. Returns those that do. */
function fieldsSet(node, names) {
    return names.map((name) => node.at(name)).filter((child) => child.isSet);
}

;// CONCATENATED MODULE: ./build/validate/rules/labels.js


/**
 * Checks a map of labels. The server points at the map, not at the entry.
 * @param given A label whose value the server gives, whatever is written.
 */
function checkLabels(judge, labels, given) {
    for (const [key, value] of labels.entries()) {
        if (key === given)
            continue;
        const keyFault = (0,rules_names/* qualifiedNameFault */.U6)(key);
        if (keyFault !== undefined)
            judge.refuse(labels, `the label key "${key}" ${keyFault}`);
        if (typeof value.value !== 'string')
            continue;
        const valueFault = (0,rules_names/* labelValueFault */.mn)(value.value);
        if (valueFault !== undefined)
            judge.refuse(labels, `the value ${shown(value.value)} of the label ${key} ${valueFault}`);
    }
}
/** The key of a label: a qualified name, never empty. */
function checkLabelKey(judge, key) {
    if (need(judge, key))
        checks_form(judge, key, rules_names/* qualifiedNameFault */.U6);
}
/** Checks a label selector with matchLabels and matchExpressions. */
function checkLabelSelector(judge, selector) {
    if (selector.map === undefined)
        return;
    checkLabels(judge, selector.at('matchLabels'));
    for (const expression of selector.at('matchExpressions').items()) {
        checkOperator(judge, expression, ['In', 'NotIn', 'Exists', 'DoesNotExist']);
        checkLabelKey(judge, expression.at('key'));
        for (const value of expression.at('values').items())
            checks_form(judge, value, rules_names/* labelValueFault */.mn);
    }
}
/** Checks that the operator of a requirement is known and that it has the values that the operator asks for. */
function checkOperator(judge, requirement, operators) {
    const operator = requirement.at('operator');
    const values = requirement.at('values');
    const isKnown = typeof operator.value === 'string' && operators.includes(operator.value);
    if (!isKnown) {
        if (operator.isEmpty)
            judge.missing(operator, `operator is required: one of ${operators.join(', ')}`);
        else if (operator.text !== undefined) {
            judge.refuse(operator, `operator is ${shown(operator.text)}, but must be one of ${operators.join(', ')}`);
        }
        return;
    }
    if (operator.value === 'In' || operator.value === 'NotIn')
        need(judge, values, `with the operator ${operator.value}`);
    else if (operator.value === 'Gt' || operator.value === 'Lt') {
        if (values.isEmpty || values.list?.length !== 1)
            judge.missing(values, `exactly one value is required with the operator ${operator.value}`);
    }
    else if (!values.isEmpty)
        judge.refuse(values, `values must not stand with the operator ${operator.value}`);
}
/** Whether a label selector picks labels; undefined when it is too broken to tell. */
function selects(selector, labels) {
    const wanted = selector.at('matchLabels').entries();
    if (!wanted.every(([key, value]) => labels.at(key).isSet && labels_textOf(labels.at(key)) === labels_textOf(value)))
        return false;
    for (const expression of selector.at('matchExpressions').items()) {
        const key = expression.at('key').text;
        if (key === undefined)
            return undefined;
        const value = labels.map !== undefined && Object.hasOwn(labels.map, key) ? labels_textOf(labels.at(key)) : undefined;
        const values = expression.at('values').list ?? [];
        const operator = expression.at('operator').value;
        if (operator === 'In' && (value === undefined || !values.includes(value)))
            return false;
        if (operator === 'NotIn' && value !== undefined && values.includes(value))
            return false;
        if (operator === 'Exists' && value === undefined)
            return false;
        if (operator === 'DoesNotExist' && value !== undefined)
            return false;
    }
    return true;
}
function labels_textOf(node) {
    return node.value ?? '';
}
/**
 * Keys that are matched with those of the Pod itself: they need a selector. Before keys were merged into the selector
 * (`merged` false), they could not stand in it at all; since then they may stand there once.
 */
function checkMatchLabelKeys(judge, term, names, merged) {
    const selector = term.at('labelSelector');
    const inLabels = Object.keys(selector.at('matchLabels').map ?? {});
    const inExpressions = selector
        .at('matchExpressions')
        .items()
        .map((expression) => expression.at('key').value);
    const times = new Map();
    for (const key of [...inLabels, ...inExpressions])
        times.set(key, (times.get(key) ?? 0) + 1);
    for (const name of names) {
        const keys = term.at(name);
        if (keys.isEmpty)
            continue;
        if (!selector.isSet)
            judge.refuse(keys, `${name} must not stand without a labelSelector`);
        for (const key of keys.items()) {
            formOfPointer(judge, key, rules_names/* qualifiedNameFault */.U6);
            if (name === 'matchLabelKeys' && (times.get(key.value) ?? 0) > (merged ? 1 : 0)) {
                judge.refuse(key, `${shown(key.value)} stands in both ${name} and labelSelector`);
            }
        }
    }
    const mismatch = new Set(term.at('mismatchLabelKeys').list);
    for (const key of term.at('matchLabelKeys').items()) {
        if (mismatch.has(key.value))
            judge.refuse(key, `${shown(key.value)} stands in both matchLabelKeys and mismatchLabelKeys`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/pods.js
/** The kinds that hold Pods, as Kubernetes itself knows them. */
const POD_KINDS = [
    'Pod',
    'PodTemplate',
    'ReplicationController',
    'apps/DaemonSet',
    'apps/Deployment',
    'apps/ReplicaSet',
    'apps/StatefulSet',
    'batch/CronJob',
    'batch/Job',
];
/** The Pod template of an object, or the Pod itself: what holds `metadata` and `spec` of a Pod. */
function podOf(object, kind) {
    if (kind === 'Pod')
        return object;
    if (kind === 'PodTemplate')
        return object.at('template');
    return kind === 'CronJob' ? object.at('spec', 'jobTemplate', 'spec', 'template') : object.at('spec', 'template');
}
/** Before 1.34 the server did not look into the Pod template of a StatefulSet. */
function podSpecsOf(object, judge) {
    if (judge.kind === 'StatefulSet' && judge.minor < 34)
        return [];
    const pod = podOf(object, judge.kind);
    const isNoPod = judge.kind === 'ReplicationController' && !pod.isSet;
    return isNoPod ? [] : [pod.at('spec')];
}
/** The Pod spec that a container or volume stands in. */
function podSpecAround(item) {
    return item.parent.parent;
}
const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];
function containersOf(podSpec) {
    return CONTAINER_LISTS.flatMap((name) => podSpec.at(name).items());
}
/** The role of a container in its Pod. A sidecar is an init container that keeps running (since 1.29). */
function roleOf(container, judge) {
    const list = container.parent.key;
    if (list === 'containers')
        return 'main';
    if (list === 'ephemeralContainers')
        return 'ephemeral';
    return judge.minor >= 29 && container.at('restartPolicy').value === 'Always' ? 'sidecar' : 'init';
}
/** Works something out once for each Pod spec, for rules about its containers ask again for every one of them. */
function oncePerPod(work) {
    const known = new WeakMap();
    return (podSpec, judge) => {
        const key = podSpec.map;
        const found = key === undefined ? undefined : known.get(key);
        if (found !== undefined)
            return found;
        const result = work(podSpec, judge);
        if (key !== undefined)
            known.set(key, result);
        return result;
    };
}
/** The volumes of a Pod by name, whatever their source. */
const volumesByName = oncePerPod((podSpec) => {
    const volumes = podSpec.at('volumes').items();
    return new Map(volumes.map((volume) => [volume.at('name').value, volume]));
});

// EXTERNAL MODULE: ./build/validate/rules/quantity.js
var rules_quantity = __webpack_require__(8266);
;// CONCATENATED MODULE: ./build/validate/rules/resources.js




const RESOURCES = 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/';
const COUNTED = [
    'pods',
    'resourcequotas',
    'services',
    'replicationcontrollers',
    'secrets',
    'configmaps',
    'persistentvolumeclaims',
    'services.nodeports',
    'services.loadbalancers',
];
const COMPUTED = ['cpu', 'memory', 'ephemeral-storage'];
const QUOTA = new Set([
    ...COUNTED,
    ...COMPUTED,
    ...COMPUTED.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
    'requests.storage',
]);
const standardName = (name) => {
    const fault = (0,rules_names/* qualifiedNameFault */.U6)(name);
    if (fault !== undefined || name.includes('/'))
        return fault;
    const isKnown = QUOTA.has(name) || name === 'storage' || /^(requests\.)?hugepages-/.test(name);
    return isKnown ? undefined : 'must be a resource that Kubernetes knows, or have a domain, as in example.com/gpu';
};
/** Resources that a container can ask for: cpu, memory, ephemeral-storage, huge pages, and extended ones with a domain. */
const containerResourceFault = (name) => {
    const fault = standardName(name);
    if (fault !== undefined)
        return fault;
    if (!name.includes('/')) {
        const isKnown = COMPUTED.includes(name) || isHugePages(name);
        return isKnown
            ? undefined
            : 'must be a resource that containers have: cpu, memory, ephemeral-storage or hugepages-…';
    }
    if (isNative(name) || isExtendedResource(name))
        return undefined;
    return "must be an extended resource: a domain other than kubernetes.io, and no 'requests.' before it";
};
/** Resources that a Pod as a whole can ask for. */
const podResourceFault = (name) => standardName(name) ??
    (name === 'cpu' || name === 'memory' || isHugePages(name)
        ? undefined
        : 'must be cpu, memory or hugepages-… for a whole Pod');
/** Resources that a quota can limit. */
const quotaResourceFault = (name) => standardName(name) ??
    (name.includes('/') || QUOTA.has(name) || /^(requests\.)?hugepages-/.test(name)
        ? undefined
        : 'must be a resource that quotas know');
/** Resources that limit ranges other than those of Pods and containers name. */
const anyResourceFault = standardName;
function isHugePages(name) {
    return name.startsWith('hugepages-');
}
function isNative(name) {
    return !name.includes('/') || name.includes('kubernetes.io/');
}
/** Whether a name is that of a resource outside of Kubernetes, such as `example.com/gpu`. */
function isExtendedResource(name) {
    return !isNative(name) && !name.startsWith('requests.') && (0,rules_names/* qualifiedNameFault */.U6)(`requests.${name}`) === undefined;
}
/** Whether more can be promised of a resource than there is: not of huge pages and extended resources. */
function canOvercommit(name) {
    return isNative(name) && !isHugePages(name);
}
/** Checks one amount: its grammar, that it is not negative, and whole where things are counted. */
function checkAmount(judge, amount, name) {
    const quantity = checkEntry(judge, amount);
    if (quantity === undefined)
        return undefined;
    if (quantity < 0n)
        judge.refuse(amount, `${name} is ${shown(amount.value)}, but must not be negative`);
    const isCount = COUNTED.includes(name) || isExtendedResource(name);
    if (isCount && !(0,rules_quantity/* isWhole */.wP)(quantity))
        judge.refuse(amount, `${name} is ${shown(amount.value)}, but must be a whole number`);
    return quantity;
}
/** Checks the grammar of a quantity in a map of resources, where null stands for 0. */
function checkEntry(judge, amount) {
    return amount.value === null ? 0n : checkQuantity(judge, amount);
}
/** Checks the grammar of a quantity. An absent one is undefined, and so is one that is wrong. */
function checkQuantity(judge, amount) {
    const { value } = amount;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint')
        return undefined;
    const quantity = (0,rules_quantity/* parseQuantity */.Lf)(value);
    if (quantity === undefined) {
        const near = typeof value === 'string' ? nearestQuantity(value) : undefined;
        judge.refuse(amount, `${fieldName(amount)} is ${shown(value)}, which is no quantity: a number with an optional unit, such as 500m, 1.5 or 2Gi`, near === undefined ? undefined : `Write ${near}`);
    }
    return quantity;
}
/** Units that people write, in place of the ones that Kubernetes knows: `512MB`, `1 Gi`, `2gb`, `1GiB`. */
function nearestQuantity(text) {
    if (text.length > 40)
        return undefined;
    const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*([a-zA-Z]*)\s*$/.exec(text);
    if (match === null)
        return undefined;
    const unit = (match[2] ?? '').replace(/b$/i, '');
    const prefix = unit.slice(0, 1);
    const scale = prefix.toLowerCase() === 'k' ? (/i$/i.test(unit) ? 'K' : 'k') : prefix.toUpperCase();
    const candidate = `${match[1]}${unit === '' ? '' : `${scale}${/i$/i.test(unit) ? 'i' : ''}`}`;
    return candidate !== text && (0,rules_quantity/* parseQuantity */.Lf)(candidate) !== undefined ? candidate : undefined;
}
/** Checks requests and limits: names, amounts, and that no request exceeds its limit. */
function checkRequirements(judge, resources, nameFault) {
    const [limits, requests] = [resources.at('limits'), resources.at('requests')];
    const limitOf = new Map();
    for (const list of [limits, requests]) {
        for (const [name, amount] of list.entries()) {
            const fault = nameFault(name);
            if (fault !== undefined)
                judge.refuse(amount, `the resource ${shown(name)} ${fault}`);
            const quantity = checkAmount(judge, amount, name);
            checkHugePages(judge, amount, name, quantity);
            if (list === limits) {
                if (quantity !== undefined)
                    limitOf.set(name, quantity);
                continue;
            }
            checkAgainstLimit(judge, requests, name, quantity, limitOf.get(name), limits);
        }
    }
    const names = [...limits.entries(), ...requests.entries()].map(([name]) => name);
    if (names.some(isHugePages) && !names.includes('cpu') && !names.includes('memory')) {
        judge.refuse(resources, 'huge pages can be had together with cpu or memory only');
    }
}
function checkAgainstLimit(judge, requests, name, request, limit, limits) {
    if (request === undefined)
        return;
    const written = limits.at(name);
    if (limit === undefined) {
        if (!written.isSet && !canOvercommit(name))
            judge.missing(limits, `limits must hold ${name} as well, for it can't be promised twice`);
        return;
    }
    const text = `the request for ${name} is ${shown(requests.at(name).value)}`;
    if (!canOvercommit(name) && request !== limit)
        judge.refuse(requests, `${text}, but must be the limit ${shown(written.value)}`);
    else if (request > limit)
        judge.refuse(requests, `${text}, but must not exceed the limit ${shown(written.value)}`);
}
function checkHugePages(judge, amount, name, quantity) {
    if (!isHugePages(name) || quantity === undefined)
        return;
    const size = (0,rules_quantity/* parseQuantity */.Lf)(name.slice('hugepages-'.length));
    if (size === undefined || size <= 0n || quantity % size !== 0n) {
        judge.refuse(amount, `${name} is ${shown(amount.value)}, but must be a multiple of the size of a page`);
    }
}
const claimNames = oncePerPod((podSpec) => {
    const claims = podSpec.at('resourceClaims').items();
    return new Set(claims.map((claim) => claim.at('name').value));
});
const resourceRules = [
    {
        name: 'container-resources',
        summary: 'Requests and limits name known resources in amounts that make sense; no request exceeds its limit.',
        cites: RESOURCES,
        kinds: POD_KINDS,
        check(container, judge) {
            checkRequirements(judge, container.at('resources'), containerResourceFault);
        },
    },
    {
        name: 'container-resource-claims',
        summary: 'A container claims resources that its Pod claims, each once.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
        kinds: POD_KINDS,
        since: 34,
        check(container, judge) {
            const claims = container.at('resources', 'claims').items();
            const known = claimNames(podSpecAround(container), judge);
            for (const claim of claims) {
                const name = claim.at('name');
                if (name.isEmpty)
                    judge.missing(claim, 'a claim must have a name');
                else if (!known.has(name.value))
                    judge.refuse(claim, `no resourceClaim of the Pod has the name ${shown(name.value)}`);
                checks_form(judge, claim.at('request'), rules_names/* dnsLabelFault */.qB);
            }
            unique(judge, claims, (claim) => claim.at('name').text && `${claim.at('name').text}/${claim.at('request').text ?? ''}`);
        },
    },
];
/** Asks for an amount of storage, greater than zero. */
function checkStorage(judge, amount) {
    if (!need(judge, amount))
        return;
    const quantity = checkQuantity(judge, amount);
    if (quantity !== undefined && quantity <= 0n)
        judge.refuse(amount, `storage is ${shown(amount.value)}, but must be greater than zero`);
}

;// CONCATENATED MODULE: ./build/validate/rules/metadata.js




const NAMES = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/';
const ALL = ['*'];
/** Kinds whose names are not DNS subdomains. */
const NAME_FORMS = {
    '/Event': rules_names/* pathSegmentFault */.BG,
    '/Namespace': rules_names/* dnsLabelFault */.qB,
    'apps/StatefulSet': rules_names/* dnsLabelFault */.qB,
    'coordination.k8s.io/LeaseCandidate': rules_names/* configKeyFault */.Wz,
    'certificates.k8s.io/CertificateSigningRequest': rules_names/* pathSegmentFault */.BG,
    'networking.k8s.io/IPAddress': (name) => (0,rules_addresses/* addressFault */.RM)(name, true),
    'policy/PodDisruptionBudget': rules_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/ClusterRole': rules_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/ClusterRoleBinding': rules_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/Role': rules_names/* pathSegmentFault */.BG,
    'rbac.authorization.k8s.io/RoleBinding': rules_names/* pathSegmentFault */.BG,
    'apiregistration.k8s.io/APIService': rules_names/* pathSegmentFault */.BG,
    'certificates.k8s.io/ClusterTrustBundle': rules_names/* pathSegmentFault */.BG,
};
function nameForm(judge) {
    if (judge.group === '' && judge.kind === 'Service')
        return judge.minor >= 36 ? rules_names/* dnsLabelFault */.qB : rules_names/* dns1035LabelFault */.h1;
    if (judge.kind === 'StatefulSet' && judge.minor < 27)
        return rules_names/* dnsSubdomainFault */.Sv;
    return NAME_FORMS[`${judge.group}/${judge.kind}`] ?? rules_names/* dnsSubdomainFault */.Sv;
}
/** Finalizers that need no domain in kinds that the API server itself serves. */
const CORE_FINALIZERS = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);
/** Groups that the API server itself serves. Groups of the Kubernetes project that come as CRDs are not among them. */
const BUILT_IN_GROUPS = new Set([
    '',
    'admissionregistration.k8s.io',
    'apiextensions.k8s.io',
    'apiregistration.k8s.io',
    'apps',
    'autoscaling',
    'batch',
    'certificates.k8s.io',
    'coordination.k8s.io',
    'discovery.k8s.io',
    'events.k8s.io',
    'flowcontrol.apiserver.k8s.io',
    'networking.k8s.io',
    'node.k8s.io',
    'policy',
    'rbac.authorization.k8s.io',
    'resource.k8s.io',
    'scheduling.k8s.io',
    'storage.k8s.io',
]);
/** Rules about the metadata of an object. */
const metadataRules = [
    {
        name: 'metadata-name',
        summary: 'Every object has a name, or a generateName, in the form that its kind asks for.',
        cites: NAMES,
        kinds: ALL,
        check(metadata, judge) {
            const name = metadata.at('name');
            const generateName = metadata.at('generateName');
            const fault = nameForm(judge);
            if (generateName.isSet)
                checks_form(judge, generateName, (prefix) => fault((0,rules_names/* maskedGenerateName */.Se)(prefix)));
            if (name.isEmpty && generateName.isEmpty) {
                // The server names a LimitRange itself.
                if (judge.group !== '' || judge.kind !== 'LimitRange')
                    judge.missing(name, 'name or generateName is required');
            }
            else if (name.text !== undefined)
                checks_form(judge, name, fault);
        },
    },
    {
        name: 'namespace-name-label',
        summary: 'The name of a Namespace is the value of its label kubernetes.io/metadata.name, which the server sets.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#automatic-labelling',
        kinds: ['Namespace'],
        check(metadata, judge) {
            const name = metadata.at('name').text;
            const fault = name === undefined ? undefined : (0,rules_names/* labelValueFault */.mn)(name);
            if (fault !== undefined)
                judge.refuse(metadata.at('labels'), `the label kubernetes.io/metadata.name is the name, which ${fault}`);
        },
    },
    {
        name: 'metadata-namespace',
        summary: 'A namespace is a DNS label.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
        kinds: ALL,
        field: 'namespace',
        check(namespace, judge) {
            if (!CLUSTER_KINDS.has(`${judge.group}/${judge.kind}`))
                checks_form(judge, namespace, rules_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'labels-form',
        summary: 'Keys of labels are qualified names, values have at most 63 characters of letters, digits, - _ and .',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
        kinds: ALL,
        field: 'labels',
        check(labels, judge) {
            checkLabels(judge, labels, judge.kind === 'Namespace' ? 'kubernetes.io/metadata.name' : undefined);
        },
    },
    {
        name: 'annotations-form',
        summary: 'Keys of annotations are qualified names; all annotations together have at most 256 KiB.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set',
        kinds: ALL,
        field: 'annotations',
        check(annotations, judge) {
            checkAnnotations(judge, annotations);
        },
    },
    {
        name: 'owner-references-form',
        summary: 'A reference to an owner has apiVersion, kind, name and uid; one owner at most is the controller.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/',
        kinds: ALL,
        field: 'ownerReferences',
        check(references, judge) {
            let controllers = 0;
            // The server keeps one of several that are the same.
            const seen = new Set();
            for (const reference of references.items()) {
                checks_form(judge, reference.at('apiVersion'), ownerVersionFault);
                for (const name of ['apiVersion', 'kind', 'name', 'uid'])
                    need(judge, reference.at(name), 'in a reference to an owner');
                if (reference.at('apiVersion').value === 'v1' && reference.at('kind').value === 'Event') {
                    judge.refuse(reference, 'an Event can own no object');
                }
                if (seen.has(JSON.stringify(reference.value)))
                    continue;
                seen.add(JSON.stringify(reference.value));
                if (reference.at('controller').isTrue && ++controllers === 2) {
                    judge.refuse(references, 'only one of the owners may be the controller');
                }
            }
        },
    },
    {
        name: 'finalizers-form',
        summary: 'Finalizers are qualified names, with a domain unless they are standard ones.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
        kinds: ALL,
        field: 'finalizers',
        check(finalizers, judge) {
            for (const finalizer of finalizers.items())
                checkFinalizer(judge, finalizer, finalizer);
            const values = finalizers.list ?? [];
            if (values.includes('orphan') && values.includes('foregroundDeletion')) {
                judge.refuse(finalizers, 'the finalizers orphan and foregroundDeletion exclude each other');
            }
        },
    },
];
function ownerVersionFault(apiVersion) {
    const parts = apiVersion.split('/');
    return parts.length > 2 || parts.at(-1) === ''
        ? 'must be a version, with a group and one / before it at most'
        : undefined;
}
/** Labels of the whole are checked at the map: that is where the server points. */
function checkAnnotations(judge, annotations) {
    let size = 0;
    for (const [key, value] of annotations.entries()) {
        size += (0,rules_names/* byteLength */.dp)(key) + (value.text === undefined ? 0 : (0,rules_names/* byteLength */.dp)(value.text));
        const fault = (0,rules_names/* annotationKeyFault */.NI)(key);
        if (fault !== undefined)
            judge.refuse(annotations, `the annotation key "${key}" ${fault}`);
    }
    if (size > 262144)
        judge.refuse(annotations, `the annotations have ${size} bytes, but at most 262144 are allowed`);
}
/** @param place The node that the server points at. */
function checkFinalizer(judge, finalizer, place) {
    const name = finalizer.value ?? '';
    if (typeof name !== 'string')
        return;
    const fault = (0,rules_names/* qualifiedNameFault */.U6)(name);
    if (fault !== undefined)
        judge.refuse(place, `the finalizer "${name}" ${fault}`);
    else if (BUILT_IN_GROUPS.has(judge.group) && !name.includes('/') && !CORE_FINALIZERS.has(name)) {
        judge.refuse(place, `the finalizer "${name}" must have a domain, as in example.com/${name}`);
    }
}
/** Kinds outside of namespaces: the server drops a namespace that is written there. */
const CLUSTER_KINDS = new Set([
    '/Namespace',
    '/Node',
    '/PersistentVolume',
    'admissionregistration.k8s.io/MutatingAdmissionPolicy',
    'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/MutatingWebhookConfiguration',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
    'apiextensions.k8s.io/CustomResourceDefinition',
    'apiregistration.k8s.io/APIService',
    'certificates.k8s.io/CertificateSigningRequest',
    'flowcontrol.apiserver.k8s.io/FlowSchema',
    'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration',
    'networking.k8s.io/IPAddress',
    'networking.k8s.io/IngressClass',
    'networking.k8s.io/ServiceCIDR',
    'node.k8s.io/RuntimeClass',
    'rbac.authorization.k8s.io/ClusterRole',
    'rbac.authorization.k8s.io/ClusterRoleBinding',
    'resource.k8s.io/DeviceClass',
    'resource.k8s.io/ResourceSlice',
    'scheduling.k8s.io/PriorityClass',
    'storage.k8s.io/CSIDriver',
    'storage.k8s.io/CSINode',
    'storage.k8s.io/StorageClass',
    'storage.k8s.io/VolumeAttachment',
    'storage.k8s.io/VolumeAttributesClass',
]);

;// CONCATENATED MODULE: ./build/validate/rules/claims.js





const CLAIMS = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#persistentvolumeclaims';
const MODES = ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'];
const claimRules = [
    {
        name: 'claim-spec',
        summary: 'A claim has access modes, a request for storage above zero, and references that are complete.',
        cites: CLAIMS,
        kinds: ['PersistentVolumeClaim'],
        check(claim, judge) {
            checkClaimSpec(judge, claim.at('spec'));
        },
    },
];
/** Access modes: at least one, known, ReadWriteOncePod alone. */
function checkAccessModes(judge, modes) {
    need(judge, modes, ': at least one of ReadWriteOnce, ReadOnlyMany, ReadWriteMany and ReadWriteOncePod');
    const values = modes.items().map((mode) => mode.value ?? '');
    for (const value of values) {
        if (typeof value === 'string' && !MODES.includes(value))
            judge.refuse(modes, `accessModes holds ${shown(value)}, but must hold ${MODES.join(', ')}`);
    }
    if (values.includes('ReadWriteOncePod') &&
        values.some((value) => value !== 'ReadWriteOncePod' && MODES.includes(String(value)))) {
        judge.refuse(modes, 'ReadWriteOncePod must be the only access mode');
    }
}
/** The spec of a claim, of a claim template of a StatefulSet, or of an ephemeral volume. */
function checkClaimSpec(judge, spec) {
    checkAccessModes(judge, spec.at('accessModes'));
    checkLabelSelector(judge, spec.at('selector'));
    checkStorage(judge, spec.at('resources', 'requests', 'storage'));
    for (const list of ['requests', 'limits']) {
        for (const [name, amount] of spec.at('resources', list).entries()) {
            if (list === 'limits' || name !== 'storage')
                checkQuantity(judge, amount);
        }
    }
    checks_form(judge, spec.at('storageClassName'), rules_names/* dnsSubdomainFault */.Sv);
    oneOf(judge, spec.at('volumeMode'), ['Block', 'Filesystem'], 'pointer');
    if (judge.minor >= 34)
        checks_form(judge, spec.at('volumeAttributesClassName'), rules_names/* dnsSubdomainFault */.Sv);
    const reference = spec.at(keepsReference(spec.at('dataSourceRef')) ? 'dataSourceRef' : '');
    const source = spec.at(reference.isSet || keepsDataSource(judge, spec.at('dataSource')) ? 'dataSource' : '');
    checkDataSource(judge, source);
    checkDataSource(judge, reference);
    if (!source.isSet || !reference.isSet)
        return;
    const isSame = ['apiGroup', 'kind', 'name'].every((name) => (source.at(name).value ?? undefined) === (reference.at(name).value ?? undefined));
    if (!isSame)
        judge.refuse(spec, 'dataSource must be the same as dataSourceRef');
}
/** The server drops a reference into another namespace: CrossNamespaceVolumeDataSource is off by default. */
function keepsReference(reference) {
    return reference.at('namespace').isEmpty;
}
/** The server drops a dataSource of a claim that is neither a claim nor a snapshot; dataSourceRef is for those. */
function keepsDataSource(judge, source) {
    const [group, kind] = [source.at('apiGroup').value ?? '', source.at('kind').value];
    if (judge.kind !== 'PersistentVolumeClaim')
        return true;
    if (kind === 'VolumeSnapshot')
        return group === 'snapshot.storage.k8s.io';
    return kind === 'PersistentVolumeClaim' && group === '';
}
function checkDataSource(judge, source) {
    if (source.map === undefined)
        return;
    need(judge, source.at('name'));
    need(judge, source.at('kind'));
    const group = source.at('apiGroup');
    checks_form(judge, group, rules_names/* dnsSubdomainFault */.Sv);
    const kind = source.at('kind').text;
    if (group.isEmpty && kind !== undefined && kind !== 'PersistentVolumeClaim') {
        judge.refuse(source, `kind is ${shown(kind)}, but must be PersistentVolumeClaim when there is no apiGroup`);
    }
}
/** The claim that an ephemeral volume makes: it may have labels and annotations, no other metadata. */
function checkClaimTemplate(judge, template) {
    const metadata = template.at('metadata');
    checkLabels(judge, metadata.at('labels'));
    checkAnnotations(judge, metadata.at('annotations'));
    for (const [name, field] of metadata.entries()) {
        const isAllowed = name === 'labels' || name === 'annotations' || name === 'creationTimestamp';
        if (!isAllowed && !field.isEmpty)
            judge.refuse(field, `${name} must not stand in the claim of an ephemeral volume`);
    }
    checkClaimSpec(judge, template.at('spec'));
}

;// CONCATENATED MODULE: ./build/validate/rules/rule.js
/** Applies rules to one part of an object. */
function applyRules(rules, part, session) {
    for (const rule of rules) {
        const { field } = rule;
        if (field !== undefined && !part.has(field))
            continue;
        session.rule = rule;
        rule.check(field === undefined ? part : part.at(field), session);
    }
}
/** Passes everything on, and remembers whether there was anything. */
class Witness {
    hasSeen = false;
    #judge;
    constructor(judge) {
        this.#judge = judge;
    }
    get minor() {
        return this.#judge.minor;
    }
    get kind() {
        return this.#judge.kind;
    }
    get group() {
        return this.#judge.group;
    }
    get parseExpression() {
        return this.#judge.parseExpression;
    }
    refuse(node, message, fix) {
        this.hasSeen = true;
        this.#judge.refuse(node, message, fix);
    }
    missing(node, message, fix) {
        this.hasSeen = true;
        this.#judge.missing(node, message, fix);
    }
}
/** The judge of one object: it turns refusals into problems under the name of the rule at work. */
class Session {
    minor;
    kind;
    group;
    parseExpression;
    rule;
    #report;
    constructor(context, report) {
        this.minor = Number(context.version.slice(2));
        this.kind = context.kind;
        this.parseExpression = context.parseExpression;
        this.group = context.apiVersion.includes('/') ? (context.apiVersion.split('/')[0] ?? '') : '';
        this.#report = report;
    }
    refuse(node, message, fix) {
        this.#problem(node, message, fix);
    }
    missing(node, message, fix) {
        this.#problem(node, message, fix);
    }
    #problem(node, message, fix) {
        this.#report({
            rule: this.rule?.name ?? '',
            category: 'api',
            severity: 'error',
            path: node.path,
            at: node.value === undefined ? 'missing' : 'value',
            message,
            ...(fix === undefined ? {} : { fix }),
        });
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/workloads.js







const DEPLOYMENT = 'apps/Deployment';
const REPLICA_SET = 'apps/ReplicaSet';
const DAEMON_SET = 'apps/DaemonSet';
const STATEFUL_SET = 'apps/StatefulSet';
const CONTROLLER = 'ReplicationController';
const WORKLOADS = 'https://kubernetes.io/docs/concepts/workloads/controllers';
const workloadRules = [
    {
        name: 'workload-counts',
        summary: 'Replicas, minReadySeconds and revisionHistoryLimit are not negative.',
        cites: `${WORKLOADS}/deployment/`,
        kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET, CONTROLLER],
        check(object, judge) {
            notNegative(judge, object.at('spec'), 'replicas', 'minReadySeconds');
            if (judge.kind === 'Deployment' || judge.kind === 'DaemonSet')
                notNegative(judge, object.at('spec'), 'revisionHistoryLimit');
        },
    },
    {
        name: 'workload-selector',
        summary: 'A workload has a selector that is not empty and that picks the labels of its Pod template.',
        cites: `${WORKLOADS}/deployment/#selector`,
        kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET],
        check: checkSelector,
    },
    {
        name: 'controller-selector',
        summary: 'The selector of a ReplicationController picks the labels of its Pod template, which it has.',
        cites: `${WORKLOADS}/replicationcontroller/`,
        kinds: [CONTROLLER],
        check: checkControllerSelector,
    },
    {
        name: 'workload-restart-policy',
        summary: 'Pods of a workload are restarted always, and have no activeDeadlineSeconds.',
        cites: `${WORKLOADS}/deployment/#pod-template`,
        kinds: [DEPLOYMENT, REPLICA_SET, DAEMON_SET, STATEFUL_SET, CONTROLLER],
        check(object, judge) {
            const podSpec = object.at('spec', 'template', 'spec');
            const policy = podSpec.at('restartPolicy');
            const isOther = policy.value === 'Never' || policy.value === 'OnFailure';
            const isUnread = judge.kind === 'StatefulSet' && judge.minor < 34 && policy.text !== undefined && policy.text !== 'Always';
            if (isOther || isUnread) {
                judge.refuse(policy, `restartPolicy is ${shown(policy.value)}, but must be Always in a ${judge.kind}`, 'Write Always');
            }
            const deadline = podSpec.at('activeDeadlineSeconds');
            if (deadline.isSet)
                judge.refuse(deadline, `activeDeadlineSeconds must not stand in a ${judge.kind}`);
        },
    },
    {
        name: 'deployment-strategy',
        summary: 'A Deployment is recreated or rolled; rolling moves at least one Pod at a time, and takes away at most all.',
        cites: `${WORKLOADS}/deployment/#strategy`,
        kinds: [DEPLOYMENT],
        check: checkDeploymentStrategy,
    },
    {
        name: 'deployment-deadline',
        summary: 'progressDeadlineSeconds (600 unless given) is greater than minReadySeconds.',
        cites: `${WORKLOADS}/deployment/#progress-deadline-seconds`,
        kinds: [DEPLOYMENT],
        check(object, judge) {
            const deadline = object.at('spec', 'progressDeadlineSeconds');
            atLeast(judge, deadline, 0);
            const ready = object.at('spec', 'minReadySeconds').number ?? 0;
            const seconds = deadline.isSet ? deadline.number : 600;
            if (seconds !== undefined && seconds <= ready) {
                judge.refuse(deadline, `progressDeadlineSeconds is ${seconds}, but must be greater than minReadySeconds, which is ${ready}`);
            }
        },
    },
    {
        name: 'daemon-set-strategy',
        summary: 'A DaemonSet rolls with either maxUnavailable or maxSurge, or waits for deletion.',
        cites: 'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/',
        kinds: [DAEMON_SET],
        check: checkDaemonStrategy,
    },
    {
        name: 'stateful-set-strategy',
        summary: 'A StatefulSet has a known management policy and update strategy; its partition is not negative.',
        cites: `${WORKLOADS}/statefulset/#update-strategies`,
        kinds: [STATEFUL_SET],
        check: checkStatefulStrategy,
    },
    {
        name: 'stateful-set-service-name',
        summary: 'The serviceName of a StatefulSet is a DNS label (checked since 1.33).',
        cites: `${WORKLOADS}/statefulset/#stable-network-id`,
        kinds: [STATEFUL_SET],
        since: 33,
        check(object, judge) {
            checks_form(judge, object.at('spec', 'serviceName'), rules_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'stateful-set-ordinals',
        summary: 'The first ordinal of a StatefulSet is not negative; claims are retained or deleted.',
        cites: `${WORKLOADS}/statefulset/#persistentvolumeclaim-retention`,
        kinds: [STATEFUL_SET],
        check(object, judge) {
            atLeast(judge, object.at('spec', 'ordinals', 'start'), 0);
            if (judge.minor < 27)
                return;
            const policy = object.at('spec', 'persistentVolumeClaimRetentionPolicy');
            for (const name of ['whenDeleted', 'whenScaled'])
                oneOf(judge, policy.at(name), ['Retain', 'Delete']);
        },
    },
    {
        name: 'stateful-set-claims',
        summary: 'Claim templates of a StatefulSet are complete claims (checked since 1.34).',
        cites: `${WORKLOADS}/statefulset/#volume-claim-templates`,
        kinds: [STATEFUL_SET],
        since: 34,
        check(object, judge) {
            for (const template of object.at('spec', 'volumeClaimTemplates').items()) {
                const name = template.at('metadata', 'name');
                if (need(judge, name))
                    checks_form(judge, name, rules_names/* dnsLabelFault */.qB);
                checkClaimSpec(judge, template.at('spec'));
            }
        },
    },
    {
        name: 'stateful-set-quantities',
        summary: 'Quantities in a StatefulSet are quantities, though up to 1.33 its Pod template is not checked further.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
        kinds: [STATEFUL_SET],
        until: 33,
        check(object, judge) {
            const spec = object.at('spec');
            const claims = spec
                .at('volumeClaimTemplates')
                .items()
                .map((template) => template.at('spec', 'resources'));
            const containers = containersOf(spec.at('template', 'spec')).map((container) => container.at('resources'));
            for (const [, amount] of [...claims, ...containers].flatMap((one) => [
                ...one.at('requests').entries(),
                ...one.at('limits').entries(),
            ])) {
                checkQuantity(judge, amount);
            }
        },
    },
    {
        name: 'controller-revision-data',
        summary: 'A ControllerRevision has data, and a revision that is not negative.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/controller-revision-v1/',
        kinds: ['apps/ControllerRevision'],
        check(object, judge) {
            const data = object.at('data');
            if (!data.isSet)
                judge.missing(data, 'data is required');
            else if (data.map === undefined)
                judge.refuse(data, `data is ${shown(data.value)}, but must be a map`);
            notNegative(judge, object, 'revision');
        },
    },
];
function checkSelector(object, judge) {
    const selector = object.at('spec', 'selector');
    const labels = object.at('spec', 'template', 'metadata', 'labels');
    if (!selector.isSet) {
        if (judge.kind !== 'DaemonSet')
            judge.missing(selector, 'selector is required: it says which Pods belong to the workload');
        judge.refuse(labels, 'no selector picks the labels of the Pod template: selector is missing');
        return;
    }
    const witness = new Witness(judge);
    checkLabelSelector(witness, selector);
    if (witness.hasSeen && judge.kind !== 'DaemonSet')
        judge.refuse(selector, 'the selector picks nothing: it is broken');
    if (selector.at('matchLabels').isEmpty && selector.at('matchExpressions').isEmpty) {
        judge.refuse(selector, `selector must not be empty in a ${judge.kind}`);
        return;
    }
    if (selects(selector, labels) === false)
        judge.refuse(labels, 'the labels of the Pod template are not those that selector picks');
}
/** A ReplicationController takes the labels of its template for a selector that is absent. */
function checkControllerSelector(object, judge) {
    const template = object.at('spec', 'template');
    const selector = object.at('spec', 'selector');
    const labels = template.at('metadata', 'labels');
    if (!template.isSet)
        judge.missing(template, 'template is required');
    if (selector.isEmpty && labels.isEmpty)
        judge.missing(selector, 'selector is required: it says which Pods belong to the controller');
    if (!template.isSet)
        return;
    const picks = selector.entries().every(([key, value]) => labels.at(key).value === value.value);
    if (!picks)
        judge.refuse(labels, 'the labels of the Pod template are not those that selector picks');
}
/** A number of Pods or a percentage: what it counts for, or undefined when it is neither. */
function amountOf(node) {
    if (node.number !== undefined)
        return { value: node.number, isPercent: false };
    if (typeof node.value !== 'string' || !/^\d+%$/.test(node.value))
        return undefined;
    return { value: Number(node.value.slice(0, -1)), isPercent: true };
}
/** A number that is not negative, or a percentage, up to 100 % where `atMostAll`. */
function checkAmountOfPods(judge, node, atMostAll) {
    if (typeof node.value !== 'number' && typeof node.value !== 'string')
        return;
    const amount = amountOf(node);
    if (amount === undefined)
        judge.refuse(node, `${node.key} is ${shown(node.value)}, but must be a number or a percentage, as in 25%`);
    else if (amount.value < 0)
        judge.refuse(node, `${node.key} is ${amount.value}, but must not be negative`);
    else if (atMostAll && amount.isPercent && amount.value > 100) {
        judge.refuse(node, `${node.key} is ${shown(node.value)}, but must not exceed 100%`);
    }
}
function isZero(node) {
    return amountOf(node)?.value === 0;
}
function checkDeploymentStrategy(object, judge) {
    const strategy = object.at('spec', 'strategy');
    const rolling = strategy.at('rollingUpdate');
    const type = strategy.at('type').text ?? 'RollingUpdate';
    if (type === 'Recreate') {
        if (rolling.isSet)
            judge.refuse(rolling, 'rollingUpdate must not stand with the type Recreate');
        return;
    }
    if (type !== 'RollingUpdate') {
        judge.refuse(strategy, `the type of strategy is ${shown(type)}, but must be Recreate or RollingUpdate`);
        return;
    }
    const [unavailable, surge] = [rolling.at('maxUnavailable'), rolling.at('maxSurge')];
    checkAmountOfPods(judge, unavailable, true);
    checkAmountOfPods(judge, surge, false);
    if (isZero(unavailable) && isZero(surge))
        judge.refuse(unavailable, 'maxUnavailable and maxSurge must not both be 0');
}
function checkDaemonStrategy(object, judge) {
    const strategy = object.at('spec', 'updateStrategy');
    const type = strategy.at('type').text ?? 'RollingUpdate';
    if (type === 'OnDelete')
        return;
    if (type !== 'RollingUpdate') {
        judge.refuse(strategy, `the type of updateStrategy is ${shown(type)}, but must be RollingUpdate or OnDelete`);
        return;
    }
    const [unavailable, surge] = [
        strategy.at('rollingUpdate', 'maxUnavailable'),
        strategy.at('rollingUpdate', 'maxSurge'),
    ];
    checkAmountOfPods(judge, unavailable, true);
    checkAmountOfPods(judge, surge, true);
    const isMoved = unavailable.isSet ? !isZero(unavailable) : true;
    const isDoubled = surge.isSet && !isZero(surge);
    if (isMoved && isDoubled)
        judge.refuse(surge, 'maxSurge must not be set unless maxUnavailable (1 unless given) is 0');
    if (!isMoved && !isDoubled)
        judge.missing(unavailable, 'maxUnavailable must not be 0 when maxSurge is 0');
}
function checkStatefulStrategy(object, judge) {
    const spec = object.at('spec');
    oneOf(judge, spec.at('podManagementPolicy'), ['OrderedReady', 'Parallel']);
    const strategy = spec.at('updateStrategy');
    const rolling = strategy.at('rollingUpdate');
    const type = strategy.at('type').text ?? 'RollingUpdate';
    if (type === 'OnDelete') {
        if (rolling.isSet)
            judge.refuse(rolling, 'rollingUpdate must stand with the type RollingUpdate only');
        return;
    }
    if (type !== 'RollingUpdate') {
        judge.refuse(strategy, `the type of updateStrategy is ${shown(type)}, but must be RollingUpdate or OnDelete`);
        return;
    }
    notNegative(judge, rolling, 'partition');
    if (judge.minor < 37)
        return;
    checkAmountOfPods(judge, rolling.at('maxUnavailable'), true);
    if (isZero(rolling.at('maxUnavailable')))
        judge.refuse(rolling.at('maxUnavailable'), 'maxUnavailable must not be 0');
}

;// CONCATENATED MODULE: ./build/validate/rules/autoscaling.js





const HPA = 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/';
const AUTOSCALER = ['autoscaling/HorizontalPodAutoscaler'];
const autoscalingRules = [
    {
        name: 'autoscaler-replicas',
        summary: 'maxReplicas is at least 1 and not less than minReplicas; minReplicas may be 0 from 1.37 on.',
        cites: HPA,
        kinds: AUTOSCALER,
        check(object, judge) {
            const [least, most] = [object.at('spec', 'minReplicas'), object.at('spec', 'maxReplicas')];
            atLeast(judge, least, judge.minor >= 37 ? 0 : 1);
            if (!most.isSet)
                judge.missing(most, 'maxReplicas is required: at least 1');
            else
                atLeast(judge, most, 1);
            const lower = least.number ?? 1;
            if (most.number !== undefined && most.number >= 1 && most.number < lower) {
                judge.refuse(most, `maxReplicas is ${most.number}, but must not be less than minReplicas, which is ${lower}`);
            }
        },
    },
    {
        name: 'autoscaler-target',
        summary: 'scaleTargetRef names the kind and the object that is scaled.',
        cites: HPA,
        kinds: AUTOSCALER,
        check(object, judge) {
            checkReference(judge, object.at('spec', 'scaleTargetRef'));
        },
    },
    {
        name: 'autoscaler-metrics',
        summary: 'A metric has the source that its type names and no other, with a positive target.',
        cites: `${HPA}#support-for-resource-metrics`,
        kinds: AUTOSCALER,
        check(object, judge) {
            for (const metric of object.at('spec', 'metrics').items())
                checkMetric(judge, metric);
            if (!object.at('spec', 'metrics').isSet)
                atLeast(judge, object.at('spec', 'targetCPUUtilizationPercentage'), 1);
            const metrics = object.at('spec', 'metrics');
            const canScaleToZero = metrics
                .items()
                .some((metric) => ['Object', 'External'].includes(String(metric.at('type').value)));
            if (object.at('spec', 'minReplicas').number === 0 && !canScaleToZero) {
                judge.refuse(metrics, 'minReplicas 0 asks for a metric of the type Object or External');
            }
        },
    },
    {
        name: 'autoscaler-behavior',
        summary: 'Scaling rules have policies of a positive value and period, and windows of at most an hour.',
        cites: `${HPA}#configurable-scaling-behavior`,
        kinds: AUTOSCALER,
        check(object, judge) {
            for (const name of ['scaleUp', 'scaleDown'])
                checkScalingRules(judge, object.at('spec', 'behavior', name));
        },
    },
    {
        name: 'disruption-budget',
        summary: 'A budget has one of minAvailable and maxUnavailable, as a number or a percentage up to 100%.',
        cites: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
        kinds: ['policy/PodDisruptionBudget'],
        check(object, judge) {
            const spec = object.at('spec');
            const amounts = fieldsSet(spec, ['minAvailable', 'maxUnavailable']);
            if (amounts.length > 1)
                judge.refuse(spec, 'minAvailable must not stand beside maxUnavailable');
            for (const amount of amounts)
                checkAmountOfPods(judge, amount, true);
            checkLabelSelector(judge, spec.at('selector'));
            if (judge.minor >= 27)
                oneOf(judge, spec.at('unhealthyPodEvictionPolicy'), ['AlwaysAllow', 'IfHealthyBudget'], 'pointer');
        },
    },
];
/** A reference to another object: its kind, its name, and the form of its apiVersion (checked since 1.34). */
function checkReference(judge, reference) {
    for (const name of ['kind', 'name']) {
        if (need(judge, reference.at(name)))
            checks_form(judge, reference.at(name), rules_names/* pathSegmentFault */.BG);
    }
    const apiVersion = reference.at('apiVersion');
    if (judge.minor < 34 || (apiVersion.isSet && typeof apiVersion.value !== 'string'))
        return;
    const parts = (apiVersion.text ?? '').split('/');
    const isOfCore = reference.key === 'describedObject' || reference.at('kind').value === 'ReplicationController';
    if (parts.length > 2)
        judge.refuse(apiVersion, `apiVersion is ${shown(apiVersion.value)}, but must have at most one '/'`);
    else if (!isOfCore && (parts.length < 2 || parts[0] === '')) {
        judge.refuse(apiVersion, 'apiVersion must have an API group, such as apps/v1', 'Write apps/v1 for a Deployment or StatefulSet');
    }
}
const SOURCES = {
    Object: 'object',
    External: 'external',
    Pods: 'pods',
    Resource: 'resource',
    ContainerResource: 'containerResource',
};
function checkMetric(judge, metric) {
    const type = metric.at('type');
    const expected = SOURCES[type.text ?? ''];
    if (need(judge, type))
        oneOf(judge, type, Object.keys(SOURCES));
    const written = fieldsSet(metric, Object.values(SOURCES));
    if (written[0] !== undefined)
        checkSource(judge, written[0]);
    if (expected !== undefined && !metric.at(expected).isSet)
        judge.missing(metric.at(expected), `${expected} is required for the type ${type.text}`);
    if (written.length === 1)
        return;
    for (const other of written) {
        if (other.key !== expected)
            judge.refuse(other, `${other.key} must not stand with the type ${shown(type.value)}`);
    }
}
function checkSource(judge, source) {
    if (source.map === undefined)
        return;
    if (source.at('targetAverageUtilization').isSet || source.at('targetAverageValue').isSet)
        return;
    const kind = String(source.key);
    const target = source.at('target');
    if (kind === 'resource' || kind === 'containerResource')
        checkResourceSource(judge, source);
    else if (need(judge, source.at('metric', 'name'), ': the name of a metric'))
        checks_form(judge, source.at('metric', 'name'), rules_names/* pathSegmentFault */.BG);
    if (kind === 'object')
        checkReference(judge, source.at('describedObject'));
    checkTarget(judge, target);
    const [value, average] = [target.at('value').isSet, target.at('averageValue').isSet];
    if (kind === 'pods' && !average)
        judge.missing(target.at('averageValue'), 'averageValue is required in the target');
    if ((kind === 'object' || kind === 'external') && !value && !average) {
        judge.missing(target.at('averageValue'), 'value or averageValue is required in the target');
    }
    if (kind === 'external' && value && average)
        judge.refuse(target.at('value'), 'value must not stand beside averageValue');
}
function checkResourceSource(judge, source) {
    const [name, container, target] = [source.at('name'), source.at('container'), source.at('target')];
    if (need(judge, name, ': the name of a resource') && source.key === 'containerResource')
        checks_form(judge, name, containerResourceFault);
    if (source.key === 'containerResource' && need(judge, container))
        checks_form(judge, container, rules_names/* dnsLabelFault */.qB);
    const [share, average] = [target.at('averageUtilization'), target.at('averageValue')];
    if (!share.isSet && !average.isSet)
        judge.missing(share, 'averageUtilization or averageValue is required in the target');
    if (share.isSet && average.isSet)
        judge.refuse(average, 'averageValue must not stand beside averageUtilization');
}
function checkTarget(judge, target) {
    if (need(judge, target.at('type'), ': Utilization, Value or AverageValue'))
        oneOf(judge, target.at('type'), ['Utilization', 'Value', 'AverageValue']);
    for (const name of ['value', 'averageValue']) {
        const quantity = checkQuantity(judge, target.at(name));
        if (quantity !== undefined && quantity <= 0n)
            judge.refuse(target.at(name), `${name} is ${shown(target.at(name).value)}, but must be positive`);
    }
    atLeast(judge, target.at('averageUtilization'), 1);
}
function checkScalingRules(judge, rules) {
    if (rules.map === undefined)
        return;
    between(judge, rules.at('stabilizationWindowSeconds'), 0, 3600);
    oneOf(judge, rules.at('selectPolicy'), ['Max', 'Min', 'Disabled'], 'pointer');
    const policies = rules.at('policies');
    if (policies.list?.length === 0)
        judge.missing(policies, 'policies must hold at least one policy');
    for (const policy of policies.items()) {
        if (need(judge, policy.at('type'), ': Pods or Percent'))
            oneOf(judge, policy.at('type'), ['Pods', 'Percent']);
        if (need(judge, policy.at('value')))
            atLeast(judge, policy.at('value'), 1);
        if (need(judge, policy.at('periodSeconds')))
            between(judge, policy.at('periodSeconds'), 1, 1800);
    }
    const tolerance = checkQuantity(judge, rules.at('tolerance'));
    if (tolerance !== undefined && tolerance < 0n && judge.minor >= 35)
        judge.refuse(rules.at('tolerance'), 'tolerance must not be negative');
}

;// CONCATENATED MODULE: ./build/validate/rules/config.js


const SECRETS = 'https://kubernetes.io/docs/concepts/configuration/secret/';
const LIMIT = 1024 * 1024;
const configRules = [
    {
        name: 'config-keys',
        summary: 'Keys of ConfigMaps and Secrets consist of letters, digits, - _ and .; a ConfigMap has no key twice.',
        cites: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-object',
        kinds: ['ConfigMap', 'Secret'],
        check(object, judge) {
            for (const list of ['data', 'binaryData', 'stringData']) {
                const isRead = judge.kind === 'ConfigMap' ? list !== 'stringData' : list !== 'binaryData';
                for (const [key, value] of isRead ? object.at(list).entries() : []) {
                    const fault = (0,rules_names/* configKeyFault */.Wz)(key);
                    if (fault !== undefined)
                        judge.refuse(value, `the key ${shown(key)} ${fault}`);
                    const isTwice = judge.kind === 'ConfigMap' && list === 'data' && Object.hasOwn(object.at('binaryData').map ?? {}, key);
                    if (isTwice)
                        judge.refuse(value, `the key ${shown(key)} stands in binaryData as well`);
                }
            }
        },
    },
    {
        name: 'config-size',
        summary: 'The values of a ConfigMap or Secret have at most 1 MiB together.',
        cites: 'https://kubernetes.io/docs/concepts/configuration/configmap/#motivation',
        kinds: ['ConfigMap', 'Secret'],
        check(object, judge) {
            const plain = judge.kind === 'ConfigMap' ? object.at('data') : object.at('stringData');
            const encoded = judge.kind === 'ConfigMap' ? object.at('binaryData') : object.at('data');
            let size = 0;
            for (const [, value] of plain.entries())
                size += typeof value.value === 'string' ? (0,rules_names/* byteLength */.dp)(value.value) : 0;
            for (const [key, value] of encoded.entries()) {
                const isReplaced = judge.kind === 'Secret' && Object.hasOwn(plain.map ?? {}, key);
                if (!isReplaced && typeof value.value === 'string')
                    size += Buffer.byteLength(value.value, 'base64');
            }
            if (size > LIMIT)
                judge.refuse(judge.kind === 'Secret' ? encoded : object, `the values have ${size} bytes, but at most ${LIMIT} are allowed`);
        },
    },
    {
        name: 'base64-values',
        summary: 'Values of data in a Secret, and of binaryData in a ConfigMap, are base64.',
        cites: `${SECRETS}#restriction-names-data`,
        kinds: ['ConfigMap', 'Secret'],
        check(object, judge) {
            for (const [key, value] of object.at(judge.kind === 'Secret' ? 'data' : 'binaryData').entries()) {
                if (typeof value.value !== 'string' || isBase64(value.value))
                    continue;
                const fix = judge.kind === 'Secret'
                    ? 'Encode the value, or move it to stringData'
                    : 'Encode the value, or move it to data';
                judge.refuse(value, `the value of ${shown(key)} is not base64`, fix);
            }
        },
    },
    {
        name: 'secret-type',
        summary: 'A Secret of a type that Kubernetes knows has the keys that the type asks for.',
        cites: `${SECRETS}#secret-types`,
        kinds: ['Secret'],
        check: checkType,
    },
];
/** Base64 as Go reads it: padded, line breaks aside. */
function isBase64(text) {
    const plain = text.replace(/[\r\n]/g, '');
    return plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(plain);
}
const REQUIRED_KEYS = {
    'kubernetes.io/dockercfg': ['.dockercfg'],
    'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
    'kubernetes.io/tls': ['tls.crt', 'tls.key'],
};
function checkType(secret, judge) {
    const type = secret.at('type').text ?? 'Opaque';
    const has = (key) => Object.hasOwn(secret.at('data').map ?? {}, key) || Object.hasOwn(secret.at('stringData').map ?? {}, key);
    for (const key of REQUIRED_KEYS[type] ?? []) {
        if (!has(key))
            judge.missing(secret.at('data', key), `the key ${key} is required in a Secret of the type ${type}`);
        else if (type !== 'kubernetes.io/tls')
            checkJson(judge, secret, key);
    }
    if (type === 'kubernetes.io/basic-auth' && !has('username') && !has('password')) {
        for (const key of ['username', 'password'])
            judge.missing(secret.at('data', key), `username or password is required in a Secret of the type ${type}`);
    }
    if (type === 'kubernetes.io/ssh-auth' && plainValueOf(secret, 'ssh-privatekey') === '') {
        judge.missing(secret.at('data', 'ssh-privatekey'), `the key ssh-privatekey is required in a Secret of the type ${type}`);
    }
    if (type === 'kubernetes.io/service-account-token') {
        need(judge, secret.at('metadata', 'annotations', 'kubernetes.io/service-account.name'), `in a Secret of the type ${type}`);
    }
}
/** The value of a key as the server sees it: stringData comes before data. Undefined when it can't be told. */
function plainValueOf(secret, key) {
    const plain = secret.at('stringData', key);
    if (plain.isSet)
        return typeof plain.value === 'string' ? plain.value : undefined;
    const encoded = secret.at('data', key).value ?? '';
    return typeof encoded === 'string' && isBase64(encoded) ? Buffer.from(encoded, 'base64').toString('utf8') : undefined;
}
function checkJson(judge, secret, key) {
    const text = plainValueOf(secret, key);
    if (text === undefined || isJsonObject(text))
        return;
    const place = secret.at('stringData', key).isSet ? secret.at('stringData', key) : secret.at('data', key);
    judge.refuse(place, `the value of ${key} must be a JSON object`);
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return value === null || (typeof value === 'object' && !Array.isArray(value));
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/certificates.js



const REQUESTS = 'https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/';
const USAGES = [
    'any',
    'cert sign',
    'client auth',
    'code signing',
    'content commitment',
    'crl sign',
    'data encipherment',
    'decipher only',
    'digital signature',
    'email protection',
    'encipher only',
    'ipsec end system',
    'ipsec tunnel',
    'ipsec user',
    'key agreement',
    'key encipherment',
    'microsoft sgc',
    'netscape sgc',
    'ocsp signing',
    's/mime',
    'server auth',
    'signing',
    'timestamping',
];
const certificateRules = [
    {
        name: 'certificate-request',
        summary: 'A CertificateSigningRequest has a PEM request, known usages, a signer, and lasts at least 10 minutes.',
        cites: REQUESTS,
        kinds: ['certificates.k8s.io/CertificateSigningRequest'],
        check(object, judge) {
            const spec = object.at('spec');
            if (need(judge, spec.at('request')))
                checks_form(judge, spec.at('request'), requestFault);
            const usages = spec.at('usages');
            need(judge, usages, ': at least one');
            for (const usage of usages.items())
                oneOf(judge, usage, USAGES, 'pointer');
            unique(judge, usages.items(), (usage) => usage.text);
            checkSigner(judge, spec.at('signerName'));
            atLeast(judge, spec.at('expirationSeconds'), 600);
        },
    },
];
function requestFault(text) {
    const isPem = isBase64(text) && Buffer.from(text, 'base64').toString('latin1').includes('-----BEGIN CERTIFICATE REQUEST-----');
    return isPem ? undefined : 'must be the base64 of a PEM block of the type CERTIFICATE REQUEST';
}
/** The name of a signer: a domain, and a path of DNS subdomains below it. */
function checkSigner(judge, name) {
    if (!need(judge, name))
        return;
    checks_form(judge, name, (text) => {
        if (text === 'kubernetes.io/legacy-unknown')
            return 'must not be the legacy signer';
        const [domain = '', path, ...more] = text.split('/');
        if (path === undefined || more.length > 0)
            return 'must be a domain and a path with one / between, such as example.com/signer';
        const fault = (0,rules_names/* dnsSubdomainFault */.Sv)(domain) ?? (0,rules_names/* dnsSubdomainFault */.Sv)(path);
        if (fault !== undefined)
            return fault;
        return domain.includes('.') ? undefined : 'must have a domain of at least two parts before the /';
    });
}

;// CONCATENATED MODULE: ./build/validate/rules/scheduling.js




const ASSIGN = 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/';
const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';
const schedulingRules = [
    {
        name: 'node-selector',
        summary: 'A nodeSelector is a map of labels.',
        cites: `${ASSIGN}#nodeselector`,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            checkLabels(judge, podSpec.at('nodeSelector'));
        },
    },
    {
        name: 'node-affinity',
        summary: 'Terms of node affinity have known operators with the values that they need, and weights between 1 and 100.',
        cites: `${ASSIGN}#node-affinity`,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const affinity = podSpec.at('affinity', 'nodeAffinity');
            checkNodeSelector(judge, affinity.at(REQUIRED), judge.minor >= 32);
            for (const term of affinity.at(PREFERRED).items()) {
                checkWeight(judge, term);
                checkNodeTerm(judge, term.at('preference'), false);
            }
        },
    },
    {
        name: 'pod-affinity',
        summary: 'Terms of Pod affinity have a topologyKey, sound selectors and namespaces, and weights between 1 and 100.',
        cites: `${ASSIGN}#inter-pod-affinity-and-anti-affinity`,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            for (const name of ['podAffinity', 'podAntiAffinity']) {
                const affinity = podSpec.at('affinity', name);
                for (const term of affinity.at(REQUIRED).items())
                    checkAffinityTerm(judge, term);
                for (const term of affinity.at(PREFERRED).items()) {
                    checkWeight(judge, term);
                    checkAffinityTerm(judge, term.at('podAffinityTerm'));
                }
            }
        },
    },
    {
        name: 'tolerations',
        summary: 'A toleration without key tolerates everything (Exists); Exists has no value; tolerationSeconds is for NoExecute.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            checkTolerations(judge, podSpec.at('tolerations'));
        },
    },
    {
        name: 'topology-spread',
        summary: 'Spread constraints have a maxSkew above 0, a topologyKey and a known whenUnsatisfiable; no pair of these repeats.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const constraints = podSpec.at('topologySpreadConstraints').items();
            const later = new Set();
            for (const constraint of [...constraints].reverse()) {
                checkSpread(judge, constraint);
                const key = `${constraint.at('topologyKey').text ?? ''} ${constraint.at('whenUnsatisfiable').text ?? ''}`;
                if (later.has(key))
                    judge.refuse(constraint, 'topologyKey and whenUnsatisfiable are those of another constraint');
                later.add(key);
            }
        },
    },
    {
        name: 'pod-gates',
        summary: 'Scheduling and readiness gates are qualified names; no scheduling gate repeats.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            for (const gate of podSpec.at('readinessGates').items())
                checkLabelKey(judge, gate.at('conditionType'));
            if (judge.minor < 27)
                return;
            const seen = new Set();
            for (const gate of podSpec.at('schedulingGates').items()) {
                const name = gate.at('name').value;
                const fault = typeof name === 'string' ? (0,rules_names/* qualifiedNameFault */.U6)(name) : 'must have a name';
                if (fault !== undefined)
                    judge.refuse(gate, `the scheduling gate ${shown(name ?? '')} ${fault}`);
                if (seen.has(name))
                    judge.refuse(gate, `the scheduling gate ${shown(name)} stands here for the second time`);
                seen.add(name);
            }
        },
    },
];
function checkWeight(judge, term) {
    if (need(judge, term.at('weight')))
        between(judge, term.at('weight'), 1, 100);
}
/** @param checksValues Whether the server checks that the values are values of labels (for required terms, since 1.32). */
function checkNodeSelector(judge, selector, checksValues) {
    if (selector.map === undefined || !need(judge, selector.at('nodeSelectorTerms'), ': at least one term'))
        return;
    for (const term of selector.at('nodeSelectorTerms').items())
        checkNodeTerm(judge, term, checksValues);
}
function checkNodeTerm(judge, term, checksValues) {
    for (const expression of term.at('matchExpressions').items()) {
        checkOperator(judge, expression, ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']);
        checkLabelKey(judge, expression.at('key'));
        if (!checksValues)
            continue;
        for (const value of expression.at('values').items())
            checks_form(judge, value, rules_names/* labelValueFault */.mn);
    }
    for (const field of term.at('matchFields').items()) {
        checkOperator(judge, field, ['In', 'NotIn']);
        if ((field.at('values').list?.length ?? 0) > 1)
            judge.missing(field.at('values'), 'exactly one value is required for a field');
        if (need(judge, field.at('key')))
            oneOf(judge, field.at('key'), ['metadata.name']);
        for (const value of field.at('values').items())
            checks_form(judge, value, rules_names/* dnsSubdomainFault */.Sv);
    }
}
function checkAffinityTerm(judge, term) {
    checkLabelSelector(judge, term.at('labelSelector'));
    checkLabelSelector(judge, term.at('namespaceSelector'));
    for (const namespace of term.at('namespaces').items())
        formOfPointer(judge, namespace, rules_names/* dnsLabelFault */.qB);
    if (judge.minor >= 31)
        checkMatchLabelKeys(judge, term, ['matchLabelKeys', 'mismatchLabelKeys'], true);
    checkLabelKey(judge, term.at('topologyKey'));
}
function checkTolerations(judge, tolerations) {
    for (const toleration of tolerations.items()) {
        const [key, operator, value, effect] = ['key', 'operator', 'value', 'effect'].map((name) => toleration.at(name));
        checks_form(judge, key, rules_names/* qualifiedNameFault */.U6);
        if (key.isEmpty && operator.value !== 'Exists') {
            judge.refuse(operator, 'operator must be Exists when there is no key: it tolerates every taint', 'Write Exists');
        }
        oneOf(judge, operator, ['Equal', 'Exists']);
        if (operator.value === 'Exists' && !value.isEmpty)
            judge.refuse(operator, 'value must be empty when the operator is Exists');
        if (operator.isEmpty || operator.value === 'Equal') {
            const fault = value.text === undefined ? undefined : (0,rules_names/* labelValueFault */.mn)(value.text);
            if (fault !== undefined)
                judge.refuse(operator, `value ${shown(value.text)} ${fault}`);
        }
        oneOf(judge, effect, EFFECTS);
        if (toleration.at('tolerationSeconds').isSet && effect.value !== 'NoExecute') {
            judge.refuse(effect, 'effect must be NoExecute when tolerationSeconds is set');
        }
    }
}
/** The effects of taints on nodes. */
function checkTaintEffect(judge, effect) {
    if (need(judge, effect))
        oneOf(judge, effect, EFFECTS);
}
function checkSpread(judge, constraint) {
    const skew = constraint.at('maxSkew');
    if (!skew.isSet)
        need(judge, skew);
    else
        atLeast(judge, skew, 1);
    need(judge, constraint.at('topologyKey'));
    const action = constraint.at('whenUnsatisfiable');
    if (need(judge, action))
        oneOf(judge, action, ['DoNotSchedule', 'ScheduleAnyway']);
    const domains = constraint.at('minDomains');
    atLeast(judge, domains, 1);
    if (domains.isSet && action.text !== undefined && action.text !== 'DoNotSchedule') {
        judge.refuse(domains, 'minDomains can stand with whenUnsatisfiable: DoNotSchedule only');
    }
    for (const name of ['nodeAffinityPolicy', 'nodeTaintsPolicy'])
        oneOf(judge, constraint.at(name), ['Honor', 'Ignore'], 'pointer');
    if (judge.minor >= 27)
        checkMatchLabelKeys(judge, constraint, ['matchLabelKeys'], judge.minor >= 34);
    checkLabelSelector(judge, constraint.at('labelSelector'));
}

;// CONCATENATED MODULE: ./build/validate/rules/cluster.js







const HIGHEST_PRIORITY = 1_000_000_000;
const SYSTEM_PRIORITIES = {
    'system-node-critical': 2_000_001_000,
    'system-cluster-critical': 2_000_000_000,
};
const clusterRules = [
    {
        name: 'namespace-finalizers',
        summary: 'Finalizers in the spec of a Namespace are standard ones or have a domain.',
        cites: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
        kinds: ['Namespace'],
        check(object, judge) {
            const finalizers = object.at('spec', 'finalizers');
            for (const finalizer of finalizers.items())
                checkFinalizer(judge, finalizer, finalizers);
        },
    },
    {
        name: 'node-spec',
        summary: 'Taints of a Node have keys and effects, no pair of these twice; it has one block of Pod addresses of each family.',
        cites: 'https://kubernetes.io/docs/concepts/architecture/nodes/',
        kinds: ['Node'],
        check: checkNode,
    },
    {
        name: 'priority-class',
        summary: 'A PriorityClass has a value of at most 1000000000; names that begin with system- are kept for the system.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass',
        kinds: ['scheduling.k8s.io/PriorityClass'],
        check(object, judge) {
            const [name, value] = [object.at('metadata', 'name'), object.at('value')];
            if (name.text?.startsWith('system-')) {
                const isKnown = SYSTEM_PRIORITIES[name.text] === value.number && !object.at('globalDefault').isTrue;
                if (!isKnown)
                    judge.refuse(name, `name is ${shown(name.text)}, but names that begin with system- are kept for the system`);
            }
            else
                between(judge, value, Number.NEGATIVE_INFINITY, HIGHEST_PRIORITY);
            const policy = object.at('preemptionPolicy');
            if (policy.value === '')
                judge.missing(policy, 'preemptionPolicy must not be empty');
            oneOf(judge, policy, ['PreemptLowerPriority', 'Never']);
        },
    },
    {
        name: 'runtime-class',
        summary: 'The handler of a RuntimeClass is a DNS label; its overhead and scheduling are those that Pods can have.',
        cites: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
        kinds: ['node.k8s.io/RuntimeClass'],
        check(object, judge) {
            if (need(judge, object.at('handler')))
                checks_form(judge, object.at('handler'), rules_names/* dnsLabelFault */.qB);
            for (const [name, amount] of object.at('overhead', 'podFixed').entries()) {
                const fault = containerResourceFault(name);
                if (fault !== undefined)
                    judge.refuse(amount, `the resource ${shown(name)} ${fault}`);
                checkAmount(judge, amount, name);
            }
            checkLabels(judge, object.at('scheduling', 'nodeSelector'));
            const tolerations = object.at('scheduling', 'tolerations');
            checkTolerations(judge, tolerations);
            unique(judge, tolerations.items(), (one) => JSON.stringify(['key', 'operator', 'value', 'effect'].map((field) => one.at(field).value ?? '')));
        },
    },
    {
        name: 'lease',
        summary: 'A Lease lasts longer than 0 seconds; its number of transitions is not negative.',
        cites: 'https://kubernetes.io/docs/concepts/architecture/leases/',
        kinds: ['coordination.k8s.io/Lease'],
        check(object, judge) {
            atLeast(judge, object.at('spec', 'leaseDurationSeconds'), 1);
            atLeast(judge, object.at('spec', 'leaseTransitions'), 0);
        },
    },
    {
        name: 'api-service',
        summary: 'An APIService is named after its version and group, has priorities in range, and is verified unless it is local.',
        cites: 'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/',
        kinds: ['apiregistration.k8s.io/APIService'],
        check: checkApiService,
    },
    {
        name: 'service-cidr',
        summary: 'A ServiceCIDR has one block of addresses, or one of each family, in canonical form.',
        cites: 'https://kubernetes.io/docs/tasks/network/extend-service-ip-ranges/',
        kinds: ['networking.k8s.io/ServiceCIDR'],
        check(object, judge) {
            const list = object.at('spec', 'cidrs');
            need(judge, list, ': at least one');
            if (list.items().length > 2)
                judge.refuse(list, 'at most 2 blocks are allowed');
            for (const cidr of list.items())
                formOfPointer(judge, cidr, (text) => (0,rules_addresses/* blockFault */.ez)(text, true));
            refuseSameFamily(judge, list);
        },
    },
    {
        name: 'ip-address-parent',
        summary: 'An IPAddress says what it belongs to: resource and name.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/ip-address-v1/',
        kinds: ['networking.k8s.io/IPAddress'],
        check(object, judge) {
            const parent = object.at('spec', 'parentRef');
            if (!need(judge, parent))
                return;
            checks_form(judge, parent.at('group'), rules_names/* dnsSubdomainFault */.Sv);
            for (const name of ['resource', 'name']) {
                if (need(judge, parent.at(name)))
                    checks_form(judge, parent.at(name), rules_names/* pathSegmentFault */.BG);
            }
            checks_form(judge, parent.at('namespace'), rules_names/* pathSegmentFault */.BG);
        },
    },
];
function checkNode(node, judge) {
    const taints = node.at('spec', 'taints').items();
    for (const taint of taints) {
        checkLabelKey(judge, taint.at('key'));
        checks_form(judge, taint.at('value'), rules_names/* labelValueFault */.mn);
        checkTaintEffect(judge, taint.at('effect'));
    }
    unique(judge, taints, (taint) => `${String(taint.at('effect').value)}/${String(taint.at('key').value)}`);
    for (const list of ['capacity', 'allocatable']) {
        for (const [name, amount] of node.at('status', list).entries())
            checkAmount(judge, amount, name);
    }
    const cidrs = node.at('spec', 'podCIDRs');
    for (const cidr of allBlocks(node))
        block(judge, cidr);
    if (cidrs.items().length > 2)
        judge.refuse(cidrs, 'at most 2 blocks are allowed');
    refuseSameFamily(judge, cidrs);
}
/** `podCIDR` alone takes the place of `podCIDRs` when it is not the first of them. */
function allBlocks(node) {
    const [one, all] = [node.at('spec', 'podCIDR'), node.at('spec', 'podCIDRs').items()];
    return one.text === undefined || one.text === all[0]?.value ? all : [one];
}
function refuseSameFamily(judge, list) {
    const families = list
        .items()
        .map((cidr) => (cidr.text === undefined ? undefined : (0,rules_addresses/* parseBlock */.rT)(cidr.text)?.address.family));
    if (families.length === 2 && families[0] !== undefined && families[0] === families[1]) {
        judge.refuse(list, 'the blocks must be of different families: IPv4 and IPv6');
    }
}
function checkApiService(object, judge) {
    const spec = object.at('spec');
    const [name, group, version] = [object.at('metadata', 'name'), spec.at('group'), spec.at('version')];
    const expected = `${version.text ?? ''}.${group.text ?? ''}`;
    if (name.text !== undefined && name.text !== expected) {
        const wanted = version.text === undefined ? 'spec.version.spec.group' : shown(expected);
        judge.refuse(name, `name is ${shown(name.text)}, but must be ${wanted}: version and group`);
    }
    if (group.isEmpty && version.value !== 'v1')
        judge.missing(group, 'group is required');
    checks_form(judge, group, rules_names/* dnsSubdomainFault */.Sv);
    if (need(judge, version))
        checks_form(judge, version, (text) => (/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(text) ? undefined : 'must be a DNS-1035 label'));
    checkPriority(judge, spec.at('groupPriorityMinimum'), 20000);
    checkPriority(judge, spec.at('versionPriority'), 1000);
    const service = spec.at('service');
    const [bundle, insecure] = [spec.at('caBundle'), spec.at('insecureSkipTLSVerify')];
    if (!service.isSet) {
        if (!bundle.isEmpty)
            judge.refuse(bundle, 'caBundle must not stand in a local APIService, without service');
        if (insecure.isTrue)
            judge.refuse(insecure, 'insecureSkipTLSVerify must not be true in a local APIService, without service');
        return;
    }
    for (const field of ['namespace', 'name'])
        need(judge, service.at(field));
    portNumber(judge, service.at('port'));
    if (insecure.isTrue && !bundle.isEmpty)
        judge.refuse(insecure, 'insecureSkipTLSVerify must not be true when there is a caBundle');
}
function checkPriority(judge, priority, highest) {
    if (priority.isSet)
        between(judge, priority, 1, highest);
    else
        judge.missing(priority, `${priority.key} is required: between 1 and ${highest}`);
}

;// CONCATENATED MODULE: ./build/validate/rules/containers.js



const CONTAINER_API = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container';
const PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
/** Rules about one container of any role. */
const containerRules = [
    {
        name: 'container-name',
        summary: 'A container has a name that is a DNS label.',
        cites: CONTAINER_API,
        kinds: POD_KINDS,
        check(container, judge) {
            if (need(judge, container.at('name')))
                checks_form(judge, container.at('name'), rules_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'container-image',
        summary: 'A container has an image; in a Pod it has no spaces around it.',
        cites: 'https://kubernetes.io/docs/concepts/containers/images/',
        kinds: POD_KINDS,
        check(container, judge) {
            const image = container.at('image');
            if (!need(judge, image) || judge.kind !== 'Pod')
                return;
            checks_form(judge, image, (text) => (text === text.trim() ? undefined : 'must not have spaces around it'));
        },
    },
    {
        name: 'container-policies',
        summary: 'imagePullPolicy and terminationMessagePolicy are among the values that Kubernetes knows.',
        cites: 'https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy',
        kinds: POD_KINDS,
        check(container, judge) {
            oneOf(judge, container.at('imagePullPolicy'), ['Always', 'IfNotPresent', 'Never']);
            oneOf(judge, container.at('terminationMessagePolicy'), ['File', 'FallbackToLogsOnError']);
        },
    },
    {
        name: 'container-ports',
        summary: 'Ports of containers are between 1 and 65535, their names unique service names, their protocol TCP, UDP or SCTP.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
        kinds: POD_KINDS,
        check(container, judge) {
            const ports = container.at('ports').items();
            for (const port of ports) {
                checks_form(judge, port.at('name'), rules_names/* portNameFault */.hX);
                const number = port.at('containerPort');
                if (!number.isSet || number.value === 0)
                    judge.missing(number, 'containerPort is required: a number between 1 and 65535');
                else
                    portNumber(judge, number);
                if (port.at('hostPort').number !== 0)
                    portNumber(judge, port.at('hostPort'));
                oneOf(judge, port.at('protocol'), PROTOCOLS);
            }
            unique(judge, ports, (port) => validPortName(port), (port) => port.at('name'));
        },
    },
    {
        name: 'container-restart-policy',
        summary: 'Only init containers have a restartPolicy, Always; since 1.35 every container may have one.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
        kinds: POD_KINDS,
        since: 29,
        check: checkRestartPolicy,
    },
    {
        name: 'container-resize-policy',
        summary: 'A resizePolicy names cpu or memory once, and restarts no container of a Pod that is never restarted.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
        kinds: POD_KINDS,
        since: 33,
        check(container, judge) {
            const policies = container.at('resizePolicy').items();
            const never = podSpecAround(container).at('restartPolicy').value === 'Never';
            for (const policy of policies) {
                if (need(judge, policy.at('resourceName')))
                    oneOf(judge, policy.at('resourceName'), ['cpu', 'memory']);
                const restart = policy.at('restartPolicy');
                if (!need(judge, restart))
                    continue;
                oneOf(judge, restart, ['NotRequired', 'RestartContainer']);
                if (never && restart.value === 'RestartContainer') {
                    judge.refuse(restart, 'restartPolicy must be NotRequired, for the Pod has the restartPolicy Never');
                }
            }
            unique(judge, policies, (policy) => policy.at('resourceName').text);
        },
    },
    {
        name: 'ephemeral-container-fields',
        summary: 'Ephemeral containers have no ports, probes, lifecycle, resources, nor subPath mounts.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
        kinds: POD_KINDS,
        check(container, judge) {
            if (roleOf(container, judge) !== 'ephemeral')
                return;
            const forbidden = ['ports', 'resources', 'livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'];
            for (const name of forbidden) {
                if (!container.at(name).isEmpty)
                    judge.refuse(container.at(name), `${name} must not stand in an ephemeral container`);
            }
            for (const mount of container.at('volumeMounts').items()) {
                for (const name of ['subPath', 'subPathExpr']) {
                    if (!mount.at(name).isEmpty)
                        judge.refuse(mount.at(name), `${name} must not stand in an ephemeral container`);
                }
            }
        },
    },
];
function validPortName(port) {
    const name = port.at('name').text;
    return name === undefined || (0,rules_names/* portNameFault */.hX)(name) !== undefined ? undefined : name;
}
function checkRestartPolicy(container, judge) {
    const policy = container.at('restartPolicy');
    const rules = container.at('restartPolicyRules');
    const role = roleOf(container, judge);
    if (judge.minor < 35) {
        if (role === 'init')
            oneOf(judge, policy, ['Always'], 'pointer');
        else if (role === 'main' && policy.isSet && judge.minor < 34) {
            judge.refuse(policy, 'restartPolicy must not stand in a container that is no init container');
        }
        return;
    }
    if (role === 'sidecar') {
        if (!rules.isEmpty)
            judge.refuse(rules, 'restartPolicyRules must not stand beside the restartPolicy Always of an init container');
        return;
    }
    if (role === 'init' && !policy.isSet)
        return;
    if (!policy.isSet && !rules.isEmpty)
        judge.missing(policy, 'restartPolicy is required beside restartPolicyRules');
    oneOf(judge, policy, ['Always', 'Never', 'OnFailure'], 'pointer');
    if (rules.items().length > 20)
        judge.refuse(rules, 'at most 20 restartPolicyRules are allowed');
    for (const rule of rules.items()) {
        const actions = judge.minor >= 36 ? ['Restart', 'RestartAllContainers'] : ['Restart'];
        if (need(judge, rule.at('action')))
            oneOf(judge, rule.at('action'), actions);
        if (!need(judge, rule.at('exitCodes')))
            continue;
        if (need(judge, rule.at('exitCodes', 'operator')))
            oneOf(judge, rule.at('exitCodes', 'operator'), ['In', 'NotIn']);
    }
}
/** Rules about the containers of a Pod as a whole. */
const containerListRules = [
    {
        name: 'containers-required',
        summary: 'A Pod has at least one container.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            need(judge, podSpec.at('containers'), 'in a Pod: at least one container');
        },
    },
    {
        name: 'container-names-unique',
        summary: 'No two containers of a Pod have the same name.',
        cites: CONTAINER_API,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const main = podSpec.at('containers').items();
            const others = containersOf(podSpec).filter((container) => container.parent.key !== 'containers');
            uniqueField(judge, [...main, ...others], 'name');
        },
    },
    {
        name: 'host-ports-unique',
        summary: 'No two ports of the containers of a Pod claim the same port of the host.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            checkHostPorts(judge, podSpec, podSpec.at('containers').items());
            for (const container of podSpec.at('initContainers').items())
                checkHostPorts(judge, podSpec, [container]);
        },
    },
    {
        name: 'host-network-ports',
        summary: 'In the network of the host, a hostPort is the containerPort.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            if (!podSpec.at('hostNetwork').isTrue)
                return;
            for (const port of podSpec
                .at('containers')
                .items()
                .flatMap((container) => container.at('ports').items())) {
                const own = port.at('containerPort').number;
                const host = port.at('hostPort').number ?? 0;
                if (host !== 0 && own !== undefined && host !== own) {
                    judge.refuse(port.at('hostPort'), `hostPort is ${host}, but must be the containerPort ${own}, for hostNetwork is true`);
                }
            }
        },
    },
];
/** A Pod in the network of the host claims every port that its containers name; a template claims what it says. */
function checkHostPorts(judge, podSpec, containers) {
    const claimsAll = podSpec.at('hostNetwork').isTrue && (judge.kind === 'Pod' || judge.minor < 28);
    const seen = new Set();
    for (const port of containers.flatMap((container) => container.at('ports').items())) {
        const written = port.at('hostPort').number ?? 0;
        const number = written === 0 && claimsAll ? port.at('containerPort').number : written;
        if (number === undefined || number === 0)
            continue;
        const key = `${port.at('protocol').text ?? 'TCP'}/${port.at('hostIP').text ?? ''}/${number}`;
        if (seen.has(key))
            judge.refuse(port.at('hostPort'), `the host port ${shown(key)} is claimed for the second time`);
        seen.add(key);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/expressions.js

const CEL = 'https://kubernetes.io/docs/reference/using-api/cel/';
const ADMISSION = 'admissionregistration.k8s.io';
const RESOURCE = 'resource.k8s.io';
/** What expressions of admission can name. */
const ADMITTED = ['object', 'oldObject', 'request', 'namespaceObject', 'authorizer'];
/** Names of types. */
const TYPES = ['bool', 'bytes', 'double', 'dyn', 'google', 'int', 'list', 'map', 'null_type', 'string', 'type', 'uint'];
/** Macros whose first arguments name what stands for the items of a list or the keys of a map. */
const MACROS = new Set([
    'all',
    'bind',
    'exists',
    'existsOne',
    'exists_one',
    'filter',
    'map',
    'optFlatMap',
    'optMap',
    'sortBy',
    'transformList',
    'transformMap',
    'transformMapEntry',
]);
const expressionRules = [
    {
        name: 'policy-expressions',
        summary: 'Expressions of a ValidatingAdmissionPolicy are CEL, and name variables that stand before them.',
        cites: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-expression',
        kinds: [`${ADMISSION}/ValidatingAdmissionPolicy`],
        check(object, judge) {
            const spec = object.at('spec');
            const known = [...ADMITTED, ...(spec.at('paramKind').isSet ? ['params'] : [])];
            for (const condition of spec.at('matchConditions').items())
                checkCondition(judge, condition.at('expression'), known);
            const variables = new Set();
            for (const variable of spec.at('variables').items()) {
                checkNames(judge, variable.at('expression'), [...known, 'variables'], variables);
                if (variable.at('name').text !== undefined)
                    variables.add(variable.at('name').text);
            }
            for (const validation of spec.at('validations').items()) {
                checkCondition(judge, validation.at('expression'), [...known, 'variables'], variables);
                checkNames(judge, validation.at('messageExpression'), [...known, 'variables'], variables);
            }
            for (const audit of spec.at('auditAnnotations').items())
                checkNames(judge, audit.at('valueExpression'), [...known, 'variables'], variables);
        },
    },
    {
        name: 'webhook-expressions',
        summary: 'Match conditions of a webhook are CEL about what is admitted.',
        cites: 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-matchconditions',
        kinds: [`${ADMISSION}/MutatingWebhookConfiguration`, `${ADMISSION}/ValidatingWebhookConfiguration`],
        since: 28,
        check(object, judge) {
            const conditions = object
                .at('webhooks')
                .items()
                .flatMap((webhook) => webhook.at('matchConditions').items());
            for (const condition of conditions)
                checkCondition(judge, condition.at('expression'), ADMITTED);
        },
    },
    {
        name: 'device-expressions',
        summary: 'Selectors of devices are CEL about a device.',
        cites: `${CEL}#cel-options-language-features-and-libraries`,
        kinds: [`${RESOURCE}/DeviceClass`, `${RESOURCE}/ResourceClaim`, `${RESOURCE}/ResourceClaimTemplate`],
        check(object, judge) {
            const spec = judge.kind === 'ResourceClaimTemplate' ? object.at('spec', 'spec') : object.at('spec');
            const requests = spec.at('devices', 'requests').items();
            const asked = requests.flatMap((request) => [request.at('exactly'), ...request.at('firstAvailable').items()]);
            for (const selector of [spec, ...asked].flatMap((one) => one.at('selectors').items()))
                checkCondition(judge, selector.at('cel', 'expression'), ['device']);
        },
    },
];
/** An expression that must be true or false. */
function checkCondition(judge, node, known, variables) {
    const expression = checkNames(judge, node, known, variables);
    if (expression?.op === 'value' && typeof expression.args !== 'boolean')
        judge.refuse(node, `the expression must be true or false, but it is ${shown(String(expression.args))}`);
}
/** Messages and absolute names, which the engine here does not read. */
const UNREAD = /\b[A-Z][\w.]*\s*\{|(?:^|[^\w\s.)\]}"'`])\s*\.[A-Za-z_]/;
/**
 * Refuses what is no CEL, and what names something that is not known.
 * @param variables What stands behind `variables.`, where that is known.
 * @returns The expression, where it is one.
 */
function checkNames(judge, node, known, variables = new Set()) {
    const { text } = node;
    const { parseExpression } = judge;
    if (parseExpression === undefined || text === undefined || text.trim() === '' || UNREAD.test(text))
        return undefined;
    let expression;
    try {
        expression = parseExpression(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        judge.refuse(node, `the expression is no CEL: ${error.message}`);
        return undefined;
    }
    const stranger = strangerIn(expression, new Set([...known, ...TYPES]), variables);
    if (stranger !== undefined)
        judge.refuse(node, `the expression names ${stranger}, which does not exist here`);
    return expression;
}
/** The first name that nothing declares. */
function strangerIn(expression, known, variables) {
    const within = (parts, names = known) => {
        for (const part of parts) {
            const found = strangerIn(part, names, variables);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const { op, args } = expression;
    if (op === 'value')
        return undefined;
    if (op === 'id')
        return known.has(String(args)) ? undefined : String(args);
    if (op === '.' || op === '.?') {
        const [operand, field] = args;
        const isVariable = operand.op === 'id' && operand.args === 'variables' && known.has('variables');
        return isVariable && !variables.has(field) ? `variables.${field}` : within([operand]);
    }
    if (op !== 'rcall')
        return within(partsOf(args));
    const [name, target, given] = args;
    const bound = MACROS.has(name) ? given.slice(0, -1).filter((one) => one.op === 'id') : [];
    const names = bound.length === 0 ? known : new Set([...known, ...bound.map((one) => String(one.args))]);
    // Functions of libraries stand behind a name as well, as in `math.greatest`.
    return within(target.op === 'id' ? [] : [target]) ?? within(given, names);
}
function partsOf(args) {
    if (Array.isArray(args))
        return args.flatMap(partsOf);
    return typeof args === 'object' && args !== null && 'op' in args ? [args] : [];
}

;// CONCATENATED MODULE: ./build/validate/rules/schema-paths.js
const STEPS = /^(?:\.[A-Za-z_$][\w$]*|\['(?:[^'\\]|\\.)*'\])+$/;
const STEP = /\.([\w$]+)|\['((?:[^'\\]|\\.)*)'\]/g;
/**
 * The schema of the field that a path names, from the schema that the path begins at; undefined where there is none. Paths
 * are written as `.spec.hosts['a.b']`, and lead through no list.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-path
 */
function schemaAt(schema, path) {
    if (!STEPS.test(path))
        return undefined;
    let place = schema;
    for (const [, name, key = ''] of path.matchAll(STEP)) {
        const field = place.at('properties', name ?? key.replace(/\\(.)/g, '$1'));
        place = field.isSet ? field : place.at('additionalProperties');
        if (place.map === undefined)
            return undefined;
    }
    return place;
}

;// CONCATENATED MODULE: ./build/validate/rules/crd-schema.js



const crd_schema_TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
const UNSUPPORTED = ['id', 'additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref'];
const LOGIC = ['allOf', 'anyOf', 'oneOf'];
/**
 * Checks that a schema is structural: everything that it says about the structure stands outside of allOf, anyOf, oneOf
 * and not.
 */
function checkSchema(judge, root) {
    checkLevel(judge, root, 'root');
}
function checkLevel(judge, schema, level) {
    if (schema.map === undefined)
        return;
    checkKeywords(judge, schema);
    crd_schema_checkType(judge, schema, level);
    checkExtensions(judge, schema);
    checkLogic(judge, schema, schema);
    checkDefault(judge, schema);
    const items = schema.at('items');
    if (schema.at('type').value === 'array' && !items.isSet)
        need(judge, items, 'for the type array');
    if (items.list !== undefined)
        judge.refuse(items, 'items must be one schema, not a list of them');
    checkLevel(judge, items, 'item');
    for (const [name, property] of schema.at('properties').entries()) {
        if (level === 'root' && name === 'metadata')
            checkMetadata(judge, property);
        else
            checkLevel(judge, property, 'field');
    }
    const additional = schema.at('additionalProperties');
    if (!additional.isSet)
        return;
    if (level === 'root')
        judge.refuse(additional, 'additionalProperties must not stand at the root');
    if (!schema.at('properties').isEmpty && additional.value !== true)
        judge.refuse(additional, 'additionalProperties must not stand beside properties');
    checkLevel(judge, additional, 'field');
}
function checkKeywords(judge, schema) {
    for (const name of UNSUPPORTED) {
        if (!schema.at(name).isEmpty)
            judge.refuse(schema.at(name), `${name} is not supported in the schema of a CustomResourceDefinition`);
    }
    if (schema.at('uniqueItems').isTrue)
        judge.refuse(schema.at('uniqueItems'), 'uniqueItems must not be true: x-kubernetes-list-type set is for that');
    const pattern = schema.at('pattern');
    if (pattern.text !== undefined && !isPattern(pattern.text))
        judge.refuse(pattern, `pattern is ${shown(pattern.text)}, which is no regular expression`);
}
/**
 * Go's patterns have no lookaround and no back references, and write some things in another way than JavaScript: what
 * both refuse, such as unbalanced brackets, and what Go alone lacks is refused.
 */
function isPattern(text) {
    if (text.length > 10_000)
        return true;
    if (/\(\?(=|!|<=|<!|>)/.test(text) || /(^|[^\\])(\\\\)*\\[1-9]/.test(text))
        return false;
    const plain = text
        .replace(/\(\?[imsU-]+\)/g, '')
        .replace(/\(\?[imsU-]+:/g, '(?:')
        .replace(/\(\?P</g, '(?<')
        .replace(/\\[AzQEC]/g, '');
    try {
        new RegExp(plain);
        return true;
    }
    catch {
        return text.includes('[[:');
    }
}
function crd_schema_checkType(judge, schema, level) {
    const type = schema.at('type');
    const isEither = schema.at('x-kubernetes-int-or-string').isTrue;
    const isOpen = schema.at('x-kubernetes-preserve-unknown-fields').isTrue;
    oneOf(judge, type, crd_schema_TYPES);
    if (schema.at('x-kubernetes-embedded-resource').isTrue) {
        if (type.value !== 'object')
            judge.missing(type, 'type must be object with x-kubernetes-embedded-resource');
        if (schema.at('properties').isEmpty && !isOpen) {
            judge.missing(schema.at('properties'), 'properties are required with x-kubernetes-embedded-resource, unless unknown fields are preserved');
        }
    }
    else if (type.isEmpty && !isEither && !isOpen) {
        judge.missing(type, `type is required ${level === 'root' ? 'at the root' : level === 'item' ? 'for items' : 'for a field'} of the schema`);
    }
    if (level === 'root' && type.text !== undefined && type.value !== 'object')
        judge.refuse(type, 'type must be object at the root');
}
function checkMetadata(judge, metadata) {
    if (metadata.map === undefined)
        return;
    if (metadata.at('type').value !== 'object')
        judge.refuse(metadata.at('type'), 'type must be object for metadata');
    const names = Object.keys(metadata.at('properties').map ?? {});
    const isPlain = names.every((name) => name === 'name' || name === 'generateName');
    if (!isPlain)
        judge.refuse(metadata, 'the schema of metadata must hold name and generateName at most');
}
function checkExtensions(judge, schema) {
    const [list, keys, map] = [
        schema.at('x-kubernetes-list-type'),
        schema.at('x-kubernetes-list-map-keys'),
        schema.at('x-kubernetes-map-type'),
    ];
    const type = schema.at('type');
    oneOf(judge, list, ['atomic', 'set', 'map'], 'pointer');
    oneOf(judge, map, ['atomic', 'granular'], 'pointer');
    if (list.isSet && type.value !== 'array')
        judge.missing(type, 'type must be array with x-kubernetes-list-type');
    if (map.isSet && type.value !== 'object')
        judge.missing(type, 'type must be object with x-kubernetes-map-type');
    const preserve = schema.at('x-kubernetes-preserve-unknown-fields');
    if (preserve.value === false)
        judge.refuse(preserve, 'x-kubernetes-preserve-unknown-fields must be true, or not stand at all');
    if (schema.at('x-kubernetes-int-or-string').isTrue && preserve.isTrue)
        judge.refuse(preserve, 'x-kubernetes-preserve-unknown-fields must not stand beside x-kubernetes-int-or-string');
    if (!keys.isEmpty && list.value !== 'map')
        judge.missing(list, 'x-kubernetes-list-type must be map with x-kubernetes-list-map-keys');
    if (list.value === 'map')
        checkListMap(judge, schema, keys);
    if (list.value === 'set')
        checkSetItems(judge, schema.at('items'));
    for (const rule of schema.at('x-kubernetes-validations').items()) {
        checkCelRule(judge, rule);
        const path = rule.at('fieldPath');
        if (path.text !== undefined && schemaAt(schema, path.text) === undefined)
            judge.refuse(path, `fieldPath ${shown(path.text)} must be the path of a field of this schema`);
    }
}
function checkListMap(judge, schema, keys) {
    const items = schema.at('items');
    need(judge, keys, 'with x-kubernetes-list-type map');
    if (items.map === undefined)
        return;
    if (items.at('type').value !== 'object') {
        judge.refuse(items.at('type'), 'type of the items must be object with x-kubernetes-list-type map');
        return;
    }
    const required = new Set(items.at('required').list);
    for (const key of keys.items()) {
        const property = items.at('properties', String(key.value));
        if (!property.isSet)
            judge.refuse(keys, `x-kubernetes-list-map-keys holds ${shown(key.value)}, which is no property of the items`);
        else if (['array', 'object'].includes(String(property.at('type').value)))
            judge.refuse(property.at('type'), 'a key of a list must be a scalar');
        else if (!required.has(key.value) && property.at('default').value === undefined) {
            judge.missing(property.at('default'), `${shown(key.value)} is a key of the list, so it must be required or have a default`);
        }
    }
    unique(judge, keys.items(), (key) => key.text, () => keys);
}
function checkSetItems(judge, items) {
    const type = items.at('type').value;
    const field = type === 'array' ? 'x-kubernetes-list-type' : 'x-kubernetes-map-type';
    const kind = items.at(field);
    const isAtomic = kind.value === 'atomic' || (type === 'array' && !kind.isSet);
    if ((type === 'array' || type === 'object') && !isAtomic)
        judge.missing(kind, `${field} must be atomic for items of a set`);
}
function checkCelRule(judge, rule) {
    const [text, message] = [rule.at('rule'), rule.at('message')];
    const isBlank = (node) => typeof node.value === 'string' && node.value !== '' && node.value.trim() === '';
    if (text.isEmpty || isBlank(text))
        judge.missing(text, 'rule is required');
    else if (isBlank(message))
        judge.refuse(message, 'message must not be blank');
    else if (/[\r\n]/.test(message.text?.trim() ?? ''))
        judge.refuse(message, 'message must not hold line breaks');
    else if (/[\r\n]/.test(text.text?.trim() ?? '') && message.isEmpty)
        judge.missing(message, 'message is required for a rule with line breaks');
    for (const expression of [text, rule.at('messageExpression')])
        checkNames(judge, expression, ['self', 'oldSelf']);
    const reasons = ['FieldValueRequired', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueDuplicate'];
    oneOf(judge, rule.at('reason'), reasons, 'pointer');
}
const STRUCTURE = [
    'default',
    'title',
    'description',
    'nullable',
    'x-kubernetes-preserve-unknown-fields',
    'x-kubernetes-embedded-resource',
    'x-kubernetes-int-or-string',
    'x-kubernetes-list-map-keys',
    'x-kubernetes-list-type',
    'x-kubernetes-map-type',
];
/** @param structure The schema outside of the logic, which must know every field that the logic is about. */
function checkLogic(judge, schema, structure) {
    for (const name of LOGIC) {
        const list = schema.at(name);
        if (name === 'anyOf' && isIntOrString(list))
            continue;
        for (const [index, nested] of list.items().entries()) {
            const isWrapped = name === 'allOf' && index === 0 && isIntOrString(nested.at('anyOf'));
            if (!isWrapped)
                checkNested(judge, nested, structure);
        }
    }
    checkNested(judge, schema.at('not'), structure);
}
function isIntOrString(anyOf) {
    const types = anyOf.items().map((one) => (Object.keys(one.map ?? {}).length === 1 ? one.at('type').value : undefined));
    return types.length === 2 && types[0] === 'integer' && types[1] === 'string';
}
function checkNested(judge, nested, structure) {
    if (nested.map === undefined)
        return;
    const type = nested.at('type');
    if (!type.isEmpty)
        judge.refuse(type, 'type must not stand within allOf, anyOf, oneOf or not');
    for (const name of STRUCTURE) {
        const field = nested.at(name);
        const isSaid = field.isSet && !field.isEmpty && field.value !== false;
        if (isSaid)
            judge.refuse(field, `${name} must not stand within allOf, anyOf, oneOf or not`);
    }
    if (nested.at('additionalProperties').isSet)
        judge.refuse(nested.at('additionalProperties'), 'additionalProperties must not stand within allOf, anyOf, oneOf or not');
    for (const [name, property] of nested.at('properties').entries()) {
        const known = structure.at('properties', name);
        if (name === 'metadata')
            judge.refuse(property, 'metadata must not stand within allOf, anyOf, oneOf or not');
        else if (!known.isSet && !isUnconstrained(structure))
            judge.missing(known, `${name} is required in properties, for ${nested.key} is about it`);
        checkNested(judge, property, known);
    }
    checkNested(judge, nested.at('items'), structure.at('items'));
    checkLogic(judge, nested, structure);
}
function isUnconstrained(structure) {
    return !structure.isSet || structure.at('additionalProperties').isSet;
}
/** A default must be a value that the schema takes, and hold no field that the schema does not know. */
function checkDefault(judge, schema) {
    const value = schema.at('default');
    if (value.isSet)
        checkValue(judge, value, schema);
}
function checkValue(judge, value, schema) {
    const type = schema.at('type').value;
    if (!value.isSet)
        return;
    if (typeof type === 'string' && !crd_schema_isOfType(value, type)) {
        judge.refuse(value, `default is ${shown(value.value)}, but must be of the type ${type}`);
        return;
    }
    const allowed = schema.at('enum').list;
    const [least, most] = [schema.at('minimum').number, schema.at('maximum').number];
    const number = value.number;
    if (allowed !== undefined && typeof value.value !== 'object' && !allowed.includes(value.value)) {
        judge.refuse(value, `default is ${shown(value.value)}, but must be one of ${allowed.map(String).join(', ')}`);
    }
    else if (number !== undefined && (number < (least ?? number) || number > (most ?? number))) {
        judge.refuse(value, `default is ${number}, but must lie between minimum and maximum`);
    }
    for (const item of value.items())
        checkValue(judge, item, schema.at('items'));
    for (const [name, field] of value.entries())
        checkField(judge, field, schema, name);
}
function checkField(judge, field, schema, name) {
    const [own, others] = [schema.at('properties', name), schema.at('additionalProperties')];
    const isOpen = schema.at('x-kubernetes-preserve-unknown-fields').isTrue || schema.at('x-kubernetes-embedded-resource').isTrue;
    if (own.isSet)
        checkValue(judge, field, own);
    else if (others.map !== undefined)
        checkValue(judge, field, others);
    else if (!isOpen && others.value !== true)
        judge.refuse(field, `default holds ${name}, which the schema does not know`);
}
function crd_schema_isOfType(value, type) {
    if (type === 'array')
        return value.list !== undefined;
    if (type === 'object')
        return value.map !== undefined;
    if (type === 'integer')
        return value.number !== undefined && Number.isInteger(value.number);
    if (type === 'number')
        return value.number !== undefined;
    return !['boolean', 'string'].includes(type) || typeof value.value === type;
}

;// CONCATENATED MODULE: ./build/validate/rules/webhooks.js



const WEBHOOKS = 'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/';
const POLICIES = 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/';
const GROUP = 'admissionregistration.k8s.io';
const CONFIGURATIONS = [`${GROUP}/ValidatingWebhookConfiguration`, `${GROUP}/MutatingWebhookConfiguration`];
const OPERATIONS = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];
const webhookRules = [
    {
        name: 'webhook-names',
        summary: 'The name of a webhook is a domain of at least three parts, and that of no other webhook.',
        cites: WEBHOOKS,
        kinds: CONFIGURATIONS,
        check(object, judge) {
            const hooks = object.at('webhooks').items();
            for (const hook of hooks) {
                if (need(judge, hook.at('name')))
                    checks_form(judge, hook.at('name'), fullNameFault);
            }
            uniqueField(judge, hooks, 'name');
        },
    },
    {
        name: 'webhook-policies',
        summary: 'Policies of a webhook are known, its timeout is between 1 and 30 seconds, its selectors are sound.',
        cites: `${WEBHOOKS}#webhook-configuration`,
        kinds: CONFIGURATIONS,
        check(object, judge) {
            for (const hook of object.at('webhooks').items())
                checkPolicies(judge, hook);
        },
    },
    {
        name: 'webhook-rules',
        summary: 'Rules name operations, groups, versions and resources; a wildcard stands alone.',
        cites: `${WEBHOOKS}#matching-requests-rules`,
        kinds: CONFIGURATIONS,
        check(object, judge) {
            for (const rule of object
                .at('webhooks')
                .items()
                .flatMap((hook) => hook.at('rules').items()))
                checkOperationRule(judge, rule);
        },
    },
    {
        name: 'webhook-client',
        summary: 'A webhook is reached by an https URL, or by a Service with name and namespace.',
        cites: `${WEBHOOKS}#contacting-the-webhook`,
        kinds: CONFIGURATIONS,
        check(object, judge) {
            for (const hook of object.at('webhooks').items())
                checkWebhookClient(judge, hook.at('clientConfig'));
        },
    },
    {
        name: 'admission-policy',
        summary: 'A ValidatingAdmissionPolicy says what it matches, and has validations or audit annotations with expressions.',
        cites: POLICIES,
        kinds: [`${GROUP}/ValidatingAdmissionPolicy`],
        check: checkPolicy,
    },
    {
        name: 'admission-policy-binding',
        summary: 'A binding names a policy, and at least one action; Deny and Warn exclude each other.',
        cites: POLICIES,
        kinds: [`${GROUP}/ValidatingAdmissionPolicyBinding`],
        check: checkBinding,
    },
];
function fullNameFault(name) {
    return ((0,rules_names/* dnsSubdomainFault */.Sv)(name) ?? (name.split('.').length < 3 ? 'must be a domain of at least three parts' : undefined));
}
function checkPolicies(judge, hook) {
    oneOf(judge, hook.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer');
    oneOf(judge, hook.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer');
    oneOf(judge, hook.at('reinvocationPolicy'), ['IfNeeded', 'Never'], 'pointer');
    const effects = hook.at('sideEffects');
    if (effects.isSet)
        oneOf(judge, effects, ['None', 'NoneOnDryRun'], 'pointer');
    else
        judge.missing(effects, 'sideEffects is required: None or NoneOnDryRun');
    between(judge, hook.at('timeoutSeconds'), 1, 30);
    checkLabelSelector(judge, hook.at('namespaceSelector'));
    checkLabelSelector(judge, hook.at('objectSelector'));
    const versions = hook.at('admissionReviewVersions');
    if (need(judge, versions, ': v1 or v1beta1')) {
        unique(judge, versions.items(), (version) => version.text);
        for (const version of versions.items())
            formOfPointer(judge, version, rules_names/* dns1035LabelFault */.h1);
        if (!versions.list?.some((version) => version === 'v1' || version === 'v1beta1'))
            judge.refuse(versions, 'admissionReviewVersions must hold v1 or v1beta1');
    }
    if (judge.minor >= 28)
        checkConditions(judge, hook.at('matchConditions'));
}
function checkConditions(judge, conditions) {
    if (conditions.items().length > 64)
        judge.refuse(conditions, 'at most 64 conditions are allowed');
    for (const condition of conditions.items()) {
        if (need(judge, condition.at('name')))
            checks_form(judge, condition.at('name'), rules_names/* qualifiedNameFault */.U6);
        checkExpression(judge, condition.at('expression'));
    }
    uniqueField(judge, conditions.items(), 'name');
}
function checkExpression(judge, expression) {
    const isBlank = expression.text !== undefined && expression.text.trim() === '';
    if (isBlank)
        judge.missing(expression, 'expression must not be blank');
    else
        need(judge, expression);
}
function checkOperationRule(judge, rule) {
    for (const name of ['operations', 'apiGroups', 'apiVersions', 'resources'])
        need(judge, rule.at(name), 'in a rule');
    for (const operation of rule.at('operations').items())
        oneOf(judge, operation, OPERATIONS, 'pointer');
    for (const name of ['operations', 'apiGroups', 'apiVersions']) {
        const list = rule.at(name);
        if (list.items().length > 1 && list.list?.includes('*'))
            judge.refuse(list, `'*' must be the only one of ${name}`);
    }
    for (const item of [...rule.at('apiVersions').items(), ...rule.at('resources').items()]) {
        if (item.isEmpty)
            judge.missing(item, 'an item must not be empty');
    }
    oneOf(judge, rule.at('scope'), ['*', 'Cluster', 'Namespaced'], 'pointer');
    checkResources(judge, rule.at('resources'));
}
function checkResources(judge, resources) {
    const names = (resources.list ?? []).filter((name) => typeof name === 'string');
    if (names.length > 1 && names.includes('*/*'))
        judge.refuse(resources, "'*/*' must be the only one of resources");
    const last = names.filter((name) => !name.includes('/')).at(-1);
    if (names.includes('*') && last !== undefined && last !== '*')
        judge.refuse(resources, "'*' must be the only one of the resources without '/'");
    const seen = new Set();
    for (const item of resources.items()) {
        const [resource = '', sub] = (item.text ?? '').split('/');
        if (sub === undefined)
            continue;
        if (seen.has(`${resource}/*`) || seen.has(`*/${sub}`))
            judge.refuse(item, `${shown(item.text)} is covered by a wildcard before it`);
        seen.add(`${resource}/${sub}`);
    }
}
/** How a webhook is reached: by one of url and service. */
function checkWebhookClient(judge, client) {
    if (client.isSet && client.map === undefined)
        return;
    const [url, service] = [client.at('url'), client.at('service')];
    if (fieldsSet(client, ['url', 'service']).length !== 1)
        judge.missing(client, 'clientConfig must have one of url and service');
    else if (url.isSet)
        formOfPointer(judge, url, urlFault);
    else if (service.map !== undefined) {
        need(judge, service.at('name'));
        need(judge, service.at('namespace'));
        portNumber(judge, service.at('port'));
        checks_form(judge, service.at('path'), pathFault);
    }
}
function urlFault(text) {
    if (!text.startsWith('https://'))
        return 'must be a URL that begins with https://';
    const [authority = ''] = text.slice('https://'.length).split(/[/?#]/);
    if (authority === '')
        return 'must have a host';
    if (authority.includes('@'))
        return 'must not hold a user';
    if (text.includes('#'))
        return 'must not have a fragment';
    return text.includes('?') && !text.endsWith('?') ? 'must not have a query' : undefined;
}
function pathFault(path) {
    if (path === '/')
        return undefined;
    if (!path.startsWith('/'))
        return "must begin with '/'";
    const steps = path.slice(1).replace(/\/$/, '').split('/');
    return steps.some((step) => (0,rules_names/* dnsSubdomainFault */.Sv)(step) !== undefined)
        ? "must consist of DNS subdomains with '/' between"
        : undefined;
}
function checkMatch(judge, match) {
    if (match.map === undefined)
        return;
    oneOf(judge, match.at('matchPolicy'), ['Equivalent', 'Exact'], 'pointer');
    checkLabelSelector(judge, match.at('namespaceSelector'));
    checkLabelSelector(judge, match.at('objectSelector'));
    for (const rule of [...match.at('resourceRules').items(), ...match.at('excludeResourceRules').items()]) {
        for (const name of rule.at('resourceNames').items())
            checks_form(judge, name, rules_names/* pathSegmentFault */.BG);
        unique(judge, rule.at('resourceNames').items(), (name) => name.text);
        checkOperationRule(judge, rule);
    }
}
function checkPolicy(object, judge) {
    const spec = object.at('spec');
    oneOf(judge, spec.at('failurePolicy'), ['Fail', 'Ignore'], 'pointer');
    const match = spec.at('matchConstraints');
    if (need(judge, match))
        need(judge, match.at('resourceRules'), ': at least one');
    checkMatch(judge, match);
    checkConditions(judge, spec.at('matchConditions'));
    if (spec.at('paramKind').map !== undefined) {
        if (need(judge, spec.at('paramKind', 'apiVersion')))
            checks_form(judge, spec.at('paramKind', 'apiVersion'), groupVersionFault);
        if (need(judge, spec.at('paramKind', 'kind')))
            checks_form(judge, spec.at('paramKind', 'kind'), (text) => (0,rules_names/* dns1035LabelFault */.h1)(text.toLowerCase()));
    }
    const [validations, audits] = [spec.at('validations'), spec.at('auditAnnotations')];
    if (validations.isEmpty && audits.isEmpty)
        judge.missing(validations, 'validations or auditAnnotations are required');
    for (const validation of validations.items()) {
        checkExpression(judge, validation.at('expression'));
        const message = validation.at('message').text;
        if (message?.trim() === '')
            judge.refuse(validation.at('message'), 'message must not be blank');
        if (message !== undefined && /[\r\n]/.test(message.trim()))
            judge.refuse(validation.at('message'), 'message must not hold line breaks');
        oneOf(judge, validation.at('reason'), ['Forbidden', 'Invalid', 'RequestEntityTooLarge'], 'pointer');
    }
    for (const variable of spec.at('variables').items()) {
        if (need(judge, variable.at('name')))
            checks_form(judge, variable.at('name'), (text) => /^[_a-zA-Z][_a-zA-Z0-9]*$/.test(text) ? undefined : 'must be an identifier of CEL');
        checkExpression(judge, variable.at('expression'));
    }
    for (const audit of audits.items()) {
        if (need(judge, audit.at('key')))
            checks_form(judge, audit.at('key'), (key) => (0,rules_names/* qualifiedNameFault */.U6)(`${object.at('metadata', 'name').text ?? ''}/${key}`));
        need(judge, audit.at('valueExpression'));
    }
    uniqueField(judge, audits.items(), 'key');
}
function groupVersionFault(text) {
    const parts = text.split('/');
    if (parts.length > 2)
        return 'must be a group and a version';
    const [version = '', group] = parts.reverse();
    return (group === undefined ? undefined : (0,rules_names/* dnsSubdomainFault */.Sv)(group)) ?? (0,rules_names/* dns1035LabelFault */.h1)(version);
}
function checkBinding(object, judge) {
    const spec = object.at('spec');
    if (need(judge, spec.at('policyName')))
        checks_form(judge, spec.at('policyName'), rules_names/* dnsSubdomainFault */.Sv);
    const reference = spec.at('paramRef');
    if (reference.map !== undefined) {
        const [name, selector, action] = [
            reference.at('name'),
            reference.at('selector'),
            reference.at('parameterNotFoundAction'),
        ];
        checks_form(judge, name, rules_names/* pathSegmentFault */.BG);
        checkLabelSelector(judge, selector);
        if (name.isEmpty && !selector.isSet)
            judge.missing(reference, 'paramRef must have one of name and selector');
        if (!name.isEmpty && selector.isSet) {
            judge.refuse(name, 'name must not stand beside selector');
            judge.refuse(selector, 'selector must not stand beside name');
        }
        if (need(judge, action))
            oneOf(judge, action, ['Allow', 'Deny']);
    }
    checkMatch(judge, spec.at('matchResources'));
    const actions = spec.at('validationActions');
    need(judge, actions, ': at least one of Deny, Warn and Audit');
    for (const action of actions.items())
        oneOf(judge, action, ['Audit', 'Deny', 'Warn'], 'pointer');
    unique(judge, actions.items(), (action) => action.text);
    if (actions.list?.includes('Deny') && actions.list.includes('Warn'))
        judge.refuse(actions, 'validationActions must not hold both Deny and Warn');
}

;// CONCATENATED MODULE: ./build/validate/rules/crd.js





const CRDS = 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources';
const KINDS = ['apiextensions.k8s.io/CustomResourceDefinition'];
const COLUMN_TYPES = ['boolean', 'date', 'integer', 'number', 'string'];
const COLUMN_FORMATS = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'];
const APPROVAL = 'api-approved.kubernetes.io';
const crdRules = [
    {
        name: 'crd-names',
        summary: 'A CustomResourceDefinition is named after the plural and the group; its names are DNS labels.',
        cites: `${CRDS}/custom-resource-definitions/#create-a-customresourcedefinition`,
        kinds: KINDS,
        check: crd_checkNames,
    },
    {
        name: 'crd-versions',
        summary: 'Versions have unique names that are DNS labels, and a schema; exactly one is stored.',
        cites: `${CRDS}/custom-resource-definition-versioning/#specify-multiple-versions`,
        kinds: KINDS,
        check: checkVersions,
    },
    {
        name: 'crd-printer-columns',
        summary: 'A printer column has a name, a known type, and a JSON path.',
        cites: `${CRDS}/custom-resource-definitions/#additional-printer-columns`,
        kinds: KINDS,
        check(crd, judge) {
            for (const column of versionsOf(crd).flatMap((version) => version.at('additionalPrinterColumns').items())) {
                need(judge, column.at('name'));
                if (need(judge, column.at('type'), `: one of ${COLUMN_TYPES.join(', ')}`))
                    oneOf(judge, column.at('type'), COLUMN_TYPES);
                oneOf(judge, column.at('format'), COLUMN_FORMATS);
                if (need(judge, column.at('jsonPath')))
                    checks_form(judge, column.at('jsonPath'), jsonPathFault);
            }
        },
    },
    {
        name: 'crd-selectable-fields',
        summary: 'A selectable field is a string, a boolean or an integer of the schema, and stands there once.',
        cites: `${CRDS}/custom-resource-definitions/#crd-selectable-fields`,
        kinds: KINDS,
        since: 31,
        check(crd, judge) {
            for (const version of versionsOf(crd))
                checkSelectable(judge, version);
        },
    },
    {
        name: 'crd-subresources',
        summary: 'The scale subresource says where replicas stand, below .spec and .status.',
        cites: `${CRDS}/custom-resource-definitions/#scale-subresource`,
        kinds: KINDS,
        check(crd, judge) {
            for (const scale of versionsOf(crd).map((version) => version.at('subresources', 'scale'))) {
                if (scale.map === undefined)
                    continue;
                checkPathBelow(judge, scale.at('specReplicasPath'), ['.spec.']);
                checkPathBelow(judge, scale.at('statusReplicasPath'), ['.status.']);
                if (!scale.at('labelSelectorPath').isEmpty)
                    checkPathBelow(judge, scale.at('labelSelectorPath'), ['.spec.', '.status.']);
            }
        },
    },
    {
        name: 'crd-schema',
        summary: 'The schema of a version is structural: every field has a type, and logic is about fields that stand outside of it.',
        cites: `${CRDS}/custom-resource-definitions/#specifying-a-structural-schema`,
        kinds: KINDS,
        check(crd, judge) {
            for (const version of versionsOf(crd)) {
                const schema = version.at('schema', 'openAPIV3Schema');
                if (schema.map !== undefined)
                    checkSchema(judge, schema);
                checkRoot(judge, version, schema);
            }
        },
    },
    {
        name: 'crd-conversion',
        summary: 'Conversion by a webhook has a client and review versions; conversion without has neither.',
        cites: `${CRDS}/custom-resource-definition-versioning/#webhook-conversion`,
        kinds: KINDS,
        check: checkConversion,
    },
];
function versionsOf(crd) {
    return crd.at('spec', 'versions').items();
}
function crd_checkNames(crd, judge) {
    const spec = crd.at('spec');
    const [group, names, name] = [spec.at('group'), spec.at('names'), crd.at('metadata', 'name')];
    if (need(judge, group))
        checks_form(judge, group, groupFault);
    const expected = `${names.at('plural').text ?? ''}.${group.text ?? ''}`;
    if (name.text !== undefined && name.text !== expected) {
        const isKnown = names.at('plural').text !== undefined && group.text !== undefined;
        const said = `name is ${shown(name.text)}, but must be ${isKnown ? shown(expected) : 'spec.names.plural.spec.group'}`;
        judge.refuse(name, `${said}: plural and group`, isKnown ? `Write ${expected}` : undefined);
    }
    if (need(judge, spec.at('scope')))
        oneOf(judge, spec.at('scope'), ['Cluster', 'Namespaced']);
    for (const field of ['plural', 'kind'])
        need(judge, names.at(field));
    for (const field of ['plural', 'singular'])
        checks_form(judge, names.at(field), rules_names/* dns1035LabelFault */.h1);
    for (const field of ['kind', 'listKind'])
        checks_form(judge, names.at(field), (text) => (0,rules_names/* dns1035LabelFault */.h1)(text.toLowerCase()));
    for (const list of ['shortNames', 'categories']) {
        for (const item of names.at(list).items())
            formOfPointer(judge, item, rules_names/* dns1035LabelFault */.h1);
    }
    if (!names.at('kind').isEmpty && names.at('kind').value === names.at('listKind').value)
        judge.refuse(names.at('listKind'), 'listKind must not be the kind');
    checkApproval(judge, crd, group.text ?? '');
}
function groupFault(group) {
    return (0,rules_names/* dnsSubdomainFault */.Sv)(group) ?? (group.includes('.') ? undefined : 'must be a domain with at least one dot');
}
/** Groups of the Kubernetes project itself are open to what it has approved. */
function checkApproval(judge, crd, group) {
    if (!/(^|\.)(k8s|kubernetes)\.io$/.test(group))
        return;
    const approval = crd.at('metadata', 'annotations', APPROVAL);
    if (approval.isEmpty)
        judge.missing(approval, `the annotation ${APPROVAL} is required for the group ${group}`);
    else if (approval.text !== undefined && !approval.text.startsWith('unapproved') && !isUrl(approval.text)) {
        judge.refuse(approval, `the annotation ${APPROVAL} must be a URL, or begin with unapproved`);
    }
}
function isUrl(text) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/\s]+/i.test(text);
}
function checkVersions(crd, judge) {
    const list = crd.at('spec', 'versions');
    const versions = list.items();
    for (const version of versions) {
        const [name, schema] = [version.at('name'), version.at('schema', 'openAPIV3Schema')];
        if (name.isEmpty)
            judge.missing(name, 'a version must have a name');
        checks_form(judge, name, rules_names/* dns1035LabelFault */.h1);
        if (!schema.isSet)
            judge.missing(schema, 'openAPIV3Schema is required in every version');
        const warning = version.at('deprecationWarning');
        if (warning.isSet && !version.at('deprecated').isTrue)
            judge.refuse(warning, 'deprecationWarning must stand in a deprecated version only');
        formOfPointer(judge, warning, (text) => ((0,rules_names/* byteLength */.dp)(text) > 256 ? 'must have at most 256 characters' : undefined));
    }
    const names = versions.map((version) => version.at('name').text);
    if (new Set(names).size < names.length)
        judge.refuse(list, 'no two versions may have the same name');
    const stored = versions.filter((version) => version.at('storage').isTrue).length;
    if (stored === 0)
        judge.missing(crd.at('status', 'storedVersions'), 'no version is stored');
    if (stored !== 1)
        judge.refuse(list, `${stored} versions have storage: true, but exactly one must`);
    const preserve = crd.at('spec', 'preserveUnknownFields');
    if (preserve.isTrue)
        judge.refuse(preserve, 'preserveUnknownFields must not be true: x-kubernetes-preserve-unknown-fields in the schema is for that');
}
function checkSelectable(judge, version) {
    const fields = version.at('selectableFields');
    const schema = version.at('schema', 'openAPIV3Schema');
    if (fields.items().length > 8)
        judge.refuse(fields, 'at most 8 selectable fields are allowed');
    uniqueField(judge, fields.items(), 'jsonPath');
    for (const field of fields.items()) {
        const path = field.at('jsonPath');
        if (!need(judge, path) || path.text === undefined)
            continue;
        const type = schemaAt(schema, path.text)?.at('type').value;
        if (type === undefined)
            judge.refuse(path, `jsonPath ${shown(path.text)} must be the path of a field of the schema`);
        else if (path.text.startsWith('.metadata'))
            judge.refuse(path, 'jsonPath must not be a field of metadata');
        else if (!['string', 'boolean', 'integer'].includes(String(type)))
            judge.refuse(path, 'jsonPath must name a string, a boolean or an integer');
    }
}
function checkPathBelow(judge, path, roots) {
    if (!need(judge, path) || path.text === undefined)
        return;
    const isBelow = roots.some((root) => path.text?.startsWith(root));
    if (jsonPathFault(path.text) !== undefined || !isBelow)
        judge.refuse(path, `${path.key} is ${shown(path.text)}, but must be a path below ${roots.join(' or ')}`);
}
/** The server asks no more of a JSON path than this, here. */
function jsonPathFault(path) {
    return path.startsWith('.') ? undefined : "must be a JSON path that begins with '.'";
}
const ROOT_FIELDS = new Set([
    'description',
    'type',
    'format',
    'title',
    'maximum',
    'exclusiveMaximum',
    'minimum',
    'exclusiveMinimum',
    'maxLength',
    'minLength',
    'pattern',
    'maxItems',
    'minItems',
    'uniqueItems',
    'multipleOf',
    'required',
    'items',
    'properties',
    'externalDocs',
    'example',
    'x-kubernetes-preserve-unknown-fields',
    'x-kubernetes-validations',
]);
/** With the status subresource the root is an object that says little else than its properties. */
function checkRoot(judge, version, schema) {
    if (schema.at('nullable').isTrue)
        judge.refuse(schema.at('nullable'), 'nullable must not be true at the root');
    if (!version.at('subresources', 'status').isSet)
        return;
    for (const [name, field] of schema.entries()) {
        if (!ROOT_FIELDS.has(name) && !field.isEmpty && field.value !== false) {
            judge.refuse(schema, `${name} must not stand at the root of the schema when there is a status subresource`);
        }
    }
}
function checkConversion(crd, judge) {
    const conversion = crd.at('spec', 'conversion');
    if (!conversion.isSet)
        return;
    const [strategy, webhook] = [conversion.at('strategy'), conversion.at('webhook')];
    oneOf(judge, strategy, ['None', 'Webhook']);
    if (strategy.value !== 'Webhook') {
        if (webhook.isSet)
            judge.refuse(webhook, 'webhook must stand with the strategy Webhook only');
        return;
    }
    if (!need(judge, webhook, 'with the strategy Webhook'))
        return;
    if (need(judge, webhook.at('clientConfig')))
        checkWebhookClient(judge, webhook.at('clientConfig'));
    const versions = webhook.at('conversionReviewVersions');
    if (!need(judge, versions))
        return;
    unique(judge, versions.items(), (version) => version.text);
    for (const version of versions.items())
        formOfPointer(judge, version, rules_names/* dns1035LabelFault */.h1);
    if (!versions.list?.some((version) => version === 'v1' || version === 'v1beta1'))
        judge.refuse(versions, 'conversionReviewVersions must hold v1 or v1beta1');
}

;// CONCATENATED MODULE: ./build/validate/rules/paths.js

/** A path must not climb out by `..`. */
function checkPathStaysInside(judge, path, place = path) {
    if (path.text?.split('/').includes('..'))
        judge.refuse(place, `${path.key} is ${shown(path.text)}, but must not hold '..'`);
}
/** A path within a volume: relative, and not climbing out. */
function checkRelativePath(judge, path, place = path) {
    if (path.text?.startsWith('/'))
        judge.refuse(place, `${path.key} is ${shown(path.text)}, but must be a relative path`);
    checkPathStaysInside(judge, path, place);
}
/** A path that a volume writes to: relative, and not beginning with the `..` that volumes keep for themselves. */
function checkFilePath(judge, path, place = path) {
    checkRelativePath(judge, path, place);
    const text = path.text ?? '';
    if (text.startsWith('..') && text !== '..' && !text.startsWith('../')) {
        judge.refuse(place, `${path.key} is ${shown(text)}, but must not begin with '..'`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/volume-sources.js



/** Sources of storage that both volumes of Pods and PersistentVolumes have, in the order in which the server looks. */
const volume_sources_REQUIRED = {
    gcePersistentDisk: ['pdName'],
    awsElasticBlockStore: ['volumeID'],
    nfs: ['server', 'path'],
    iscsi: ['targetPortal', 'iqn'],
    glusterfs: ['endpoints', 'path'],
    rbd: ['monitors', 'image'],
    cinder: ['volumeID'],
    cephfs: ['monitors'],
    quobyte: ['registry', 'volume'],
    flexVolume: ['driver'],
    azureFile: ['secretName', 'shareName'],
    vsphereVolume: ['volumePath'],
    photonPersistentDisk: ['pdID'],
    portworxVolume: ['volumeID'],
    azureDisk: ['diskName', 'diskURI'],
    scaleIO: ['gateway', 'system', 'volumeName'],
    storageos: ['volumeName'],
    local: ['path'],
};
const HOST_PATH_TYPES = [
    '',
    'BlockDevice',
    'CharDevice',
    'Directory',
    'DirectoryOrCreate',
    'File',
    'FileOrCreate',
    'Socket',
];
/** Checks a source of storage. @param place Secrets of a PersistentVolume are referred to with their namespace. */
function checkStorageSource(judge, source, place) {
    if (source.map === undefined)
        return;
    const name = String(source.key);
    for (const field of volume_sources_REQUIRED[name] ?? [])
        need(judge, source.at(field));
    SPECIAL[name]?.(judge, source, place);
}
const SPECIAL = {
    hostPath(judge, source) {
        if (need(judge, source.at('path')))
            checkPathStaysInside(judge, source.at('path'));
        oneOf(judge, source.at('type'), HOST_PATH_TYPES);
    },
    local: (judge, source) => checkPathStaysInside(judge, source.at('path')),
    gcePersistentDisk: (judge, source) => between(judge, source.at('partition'), 0, 255),
    awsElasticBlockStore: (judge, source) => between(judge, source.at('partition'), 0, 255),
    nfs(judge, source) {
        const path = source.at('path');
        if (path.text !== undefined && !path.text.startsWith('/'))
            judge.refuse(path, `path is ${shown(path.text)}, but must be an absolute path`);
    },
    iscsi: checkIscsi,
    fc(judge, source) {
        const [names, ids, lun] = [source.at('targetWWNs'), source.at('wwids'), source.at('lun')];
        if (names.isEmpty && ids.isEmpty)
            judge.missing(names, 'targetWWNs or wwids are required');
        if (!names.isEmpty && !ids.isEmpty)
            judge.refuse(names, 'targetWWNs must not stand beside wwids');
        if (names.isEmpty)
            return;
        if (lun.isSet)
            between(judge, lun, 0, 255);
        else
            judge.missing(lun, 'lun is required with targetWWNs');
    },
    flocker(judge, source) {
        const [name, id] = [source.at('datasetName'), source.at('datasetUUID')];
        if (name.isEmpty === id.isEmpty)
            judge.missing(source, 'flocker must have one of datasetName and datasetUUID');
        if (name.text?.includes('/'))
            judge.refuse(name, "datasetName must not hold a '/'");
    },
    quobyte(judge, source) {
        const registry = source.at('registry');
        const isPairs = registry.text?.split(',').every((pair) => /^([^:[\]]*|\[[^\]]*\]):[^:]*$/.test(pair));
        if (isPairs === false)
            judge.refuse(registry, 'registry must be host:port, or several of them with commas between');
        if ((source.at('tenant').text?.length ?? 0) >= 65)
            judge.missing(source.at('tenant'), 'tenant must have at most 64 characters');
    },
    flexVolume(judge, source) {
        for (const [key, option] of source.at('options').entries()) {
            const domain = `.${(key.includes('/') ? key.slice(0, key.indexOf('/')) : key).toLowerCase()}`;
            if (/\.(kubernetes|k8s)\.io$/.test(domain))
                judge.refuse(option, `the option ${shown(key)} is in a domain that Kubernetes keeps`);
        }
    },
    azureFile(judge, source, place) {
        if (place === 'persistent' && source.at('secretNamespace').value === '')
            need(judge, source.at('secretNamespace'));
    },
    azureDisk(judge, source) {
        oneOf(judge, source.at('cachingMode'), ['None', 'ReadOnly', 'ReadWrite'], 'pointer');
        const [kind, uri] = [source.at('kind'), source.at('diskURI')];
        oneOf(judge, kind, ['Shared', 'Dedicated', 'Managed'], 'pointer');
        const start = (kind.value ?? 'Shared') === 'Managed' ? '/subscriptions/' : 'https://';
        if (uri.text !== undefined && !uri.text.startsWith(start))
            judge.refuse(uri, `diskURI must begin with ${start} for this kind of disk`);
    },
    cinder: checkNamedSecret,
    storageos(judge, source, place) {
        checks_form(judge, source.at('volumeName'), rules_names/* dnsLabelFault */.qB);
        checks_form(judge, source.at('volumeNamespace'), rules_names/* dnsLabelFault */.qB);
        checkNamedSecret(judge, source, place);
    },
    glusterfs(judge, source, place) {
        const namespace = source.at('endpointsNamespace');
        if (place === 'pod')
            return;
        if (namespace.value === '')
            judge.refuse(namespace, 'endpointsNamespace must be the name of a namespace');
        checks_form(judge, namespace, rules_names/* dnsLabelFault */.qB);
    },
    csi(judge, source, place) {
        checkDriverName(judge, source.at('driver'));
        if (place === 'pod') {
            const name = source.at('nodePublishSecretRef', 'name');
            if (source.at('nodePublishSecretRef').isSet && need(judge, name))
                checks_form(judge, name, rules_names/* dnsSubdomainFault */.Sv);
            return;
        }
        need(judge, source.at('volumeHandle'));
        for (const use of ['controllerPublish', 'controllerExpand', 'nodeStage', 'nodePublish', 'nodeExpand']) {
            const reference = source.at(`${use}SecretRef`);
            if (!reference.isSet || use === 'nodeStage')
                continue;
            if (need(judge, reference.at('name')))
                checks_form(judge, reference.at('name'), rules_names/* dnsSubdomainFault */.Sv);
            if (need(judge, reference.at('namespace')))
                checks_form(judge, reference.at('namespace'), rules_names/* dnsLabelFault */.qB);
        }
    },
};
function checkNamedSecret(judge, source, place) {
    const reference = source.at('secretRef');
    if (!reference.isSet)
        return;
    need(judge, reference.at('name'));
    if (place === 'persistent')
        need(judge, reference.at('namespace'));
}
/** The name of a CSI driver: a DNS subdomain of at most 63 characters, letter case aside. */
function checkDriverName(judge, name) {
    if (need(judge, name))
        checks_form(judge, name, driverNameFault);
}
/** The name of a driver of volumes or devices: a DNS subdomain of at most 63 characters, letter case aside. */
const driverNameFault = (name) => name.length > 63 ? 'must have at most 63 characters' : (0,rules_names/* dnsSubdomainFault */.Sv)(name.toLowerCase());
const IQN = /^iqn\.\d{4}-\d{2}\.([a-zA-Z0-9\-.]+)(:[^,;*&$|\s]+)$/;
function iscsiNameFault(text) {
    if (text.startsWith('iqn'))
        return IQN.test(text) ? undefined : 'must be of the form iqn.yyyy-mm.domain:name';
    if (text.startsWith('eui'))
        return /^eui.[a-zA-Z0-9]{16}$/.test(text) ? undefined : 'must have 16 characters after eui.';
    if (text.startsWith('naa'))
        return /^naa.[a-zA-Z0-9]{32}$/.test(text) ? undefined : 'must have 32 characters after naa.';
    return 'must begin with iqn, eui or naa';
}
function checkIscsi(judge, source, place) {
    checks_form(judge, source.at('iqn'), iscsiNameFault);
    checks_form(judge, source.at('initiatorName'), iscsiNameFault);
    between(judge, source.at('lun'), 0, 255);
    const asksSecret = source.at('chapAuthDiscovery').isTrue || source.at('chapAuthSession').isTrue;
    if (asksSecret && !source.at('secretRef').isSet)
        judge.missing(source.at('secretRef'), 'secretRef is required for CHAP');
    if (place === 'persistent' && source.at('secretRef').isSet)
        need(judge, source.at('secretRef', 'name'));
}
/** The mode of files: octal 0 to 0777. */
function checkMode(judge, mode) {
    const value = mode.number;
    if (value !== undefined && (value < 0 || value > 511)) {
        judge.refuse(mode, `${mode.key} is ${value} (0${value.toString(8)} octal), but must be between 0 and 0777 octal`);
    }
}
/** The keys of a ConfigMap or Secret that become files, and their paths. */
function checkItems(judge, items) {
    for (const item of items.items()) {
        need(judge, item.at('key'));
        need(judge, item.at('path'));
        checkFilePath(judge, item.at('path'));
        checkMode(judge, item.at('mode'));
    }
}
/** The directory of a gitRepo volume, within the volume. */
function checkGitRepo(judge, source) {
    need(judge, source.at('repository'));
    checkRelativePath(judge, source.at('directory'));
}

;// CONCATENATED MODULE: ./build/validate/rules/devices.js






const DEVICES = 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/';
const devices_GROUP = 'resource.k8s.io';
const deviceRules = [
    {
        name: 'resource-claim',
        summary: 'Requests of a ResourceClaim have unique names, and each a device class; constraints are about requests that exist.',
        cites: DEVICES,
        kinds: [`${devices_GROUP}/ResourceClaim`, `${devices_GROUP}/ResourceClaimTemplate`],
        check(object, judge) {
            const devices = (judge.kind === 'ResourceClaim' ? object.at('spec') : object.at('spec', 'spec')).at('devices');
            const requests = devices.at('requests');
            checkSet(judge, requests, 32, 'name');
            for (const request of requests.items())
                checkRequest(judge, request);
            const names = requestNames(requests);
            for (const constraint of atMost(judge, devices.at('constraints'), 32)) {
                checkRequestNames(judge, constraint.at('requests'), names);
                checkMatched(judge, constraint);
            }
            for (const config of atMost(judge, devices.at('config'), 32)) {
                checkRequestNames(judge, config.at('requests'), names);
                checkConfig(judge, config);
            }
        },
    },
    {
        name: 'resource-claim-template',
        summary: 'The claims of a ResourceClaimTemplate may have labels and annotations, no other metadata.',
        cites: DEVICES,
        kinds: [`${devices_GROUP}/ResourceClaimTemplate`],
        check(object, judge) {
            const metadata = object.at('spec', 'metadata');
            checkLabels(judge, metadata.at('labels'));
            checkAnnotations(judge, metadata.at('annotations'));
            for (const [name, field] of metadata.entries()) {
                const isAllowed = name === 'labels' || name === 'annotations' || field.isEmpty || field.value === 0;
                if (!isAllowed)
                    judge.refuse(field, `${name} must not stand in the metadata of a template`);
            }
        },
    },
    {
        name: 'device-class',
        summary: 'Selectors of a DeviceClass have expressions, configurations are for a driver.',
        cites: DEVICES,
        kinds: [`${devices_GROUP}/DeviceClass`],
        check(object, judge) {
            const spec = object.at('spec');
            checkSelectors(judge, spec);
            for (const config of atMost(judge, spec.at('config'), 32))
                checkConfig(judge, config);
            // Off by default before Kubernetes 1.36: the server drops the field.
            if (judge.minor < 36)
                return;
            formOfPointer(judge, spec.at('extendedResourceName'), (name) => isExtendedResource(name) ? undefined : 'must be the name of an extended resource, such as example.com/gpu');
        },
    },
];
/** A C identifier of at most 32 characters, with or without a domain before it. */
const attributeFault = (name) => {
    const parts = name.split('/');
    // The server looks no further at names of more parts.
    if (parts.length > 2)
        return undefined;
    const [own = '', domain] = parts.reverse();
    const fault = domain === undefined ? undefined : domain === '' ? 'must not be empty' : driverNameFault(domain);
    if (fault !== undefined)
        return `the part before the '/' ${fault}`;
    if (own.length > 32)
        return 'must have at most 32 characters';
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(own)
        ? undefined
        : "must be an identifier: letters, digits and '_', no digit first";
};
/** The items of a list, which is refused when it is too long. */
function atMost(judge, list, limit) {
    const items = list.items();
    if (items.length > limit)
        judge.refuse(list, `${list.key} has ${items.length} items, but at most ${limit} are allowed`);
    return items;
}
/** A list whose items differ in one field, in which an absent value counts as an empty one. */
function checkSet(judge, list, limit, field) {
    unique(judge, atMost(judge, list, limit), (item) => String(item.at(field).value ?? ''), (item) => item.at(field));
}
function checkRequest(judge, request) {
    if (need(judge, request.at('name')))
        checks_form(judge, request.at('name'), rules_names/* dnsLabelFault */.qB);
    const written = fieldsSet(request, ['exactly', 'firstAvailable']).filter((field) => field.list?.length !== 0);
    if (written.length > 1)
        judge.refuse(request, 'a request must not have both exactly and firstAvailable');
    if (written.length === 0)
        judge.missing(request, 'a request must have one of exactly and firstAvailable');
    checkDevice(judge, request.at('exactly'));
    checkSet(judge, request.at('firstAvailable'), 8, 'name');
    for (const choice of request.at('firstAvailable').items()) {
        if (need(judge, choice.at('name')))
            checks_form(judge, choice.at('name'), rules_names/* dnsLabelFault */.qB);
        checkDevice(judge, choice);
    }
}
function checkDevice(judge, device) {
    if (!device.isSet)
        return;
    if (need(judge, device.at('deviceClassName')))
        checks_form(judge, device.at('deviceClassName'), rules_names/* dnsSubdomainFault */.Sv);
    oneOf(judge, device.at('allocationMode'), ['All', 'ExactCount']);
    const count = device.at('count');
    if (device.at('allocationMode').value !== 'All') {
        if (count.number !== 0)
            atLeast(judge, count, 1);
    }
    else if (count.isSet && count.number !== 0)
        judge.refuse(count, 'count must not stand with allocationMode All');
    checkSelectors(judge, device);
    for (const toleration of device.at('tolerations').items())
        checkToleration(judge, toleration);
}
function checkToleration(judge, toleration) {
    const [operator, value] = [toleration.at('operator'), toleration.at('value')];
    if (!toleration.at('key').isEmpty)
        checkLabelKey(judge, toleration.at('key'));
    oneOf(judge, operator, ['Equal', 'Exists']);
    if (operator.value === 'Exists' && !value.isEmpty)
        judge.refuse(value, 'value must be empty when the operator is Exists');
    if (operator.isEmpty || operator.value === 'Equal')
        checks_form(judge, value, rules_names/* labelValueFault */.mn);
    oneOf(judge, toleration.at('effect'), ['NoExecute', 'NoSchedule']);
}
/** A taint of a device. */
function checkDeviceTaint(judge, taint) {
    checkLabelKey(judge, taint.at('key'));
    checks_form(judge, taint.at('value'), rules_names/* labelValueFault */.mn);
    if (need(judge, taint.at('effect')))
        oneOf(judge, taint.at('effect'), ['NoExecute', 'NoSchedule']);
}
function checkSelectors(judge, parent) {
    for (const selector of atMost(judge, parent.at('selectors'), 32)) {
        if (need(judge, selector.at('cel')))
            need(judge, selector.at('cel', 'expression'));
    }
}
/** The names that constraints can hold: those of requests, and `request/choice`. */
function requestNames(requests) {
    const names = new Set();
    for (const request of requests.items()) {
        const name = request.at('name').value;
        names.add(name);
        for (const choice of request.at('firstAvailable').items())
            names.add(`${name}/${choice.at('name').value}`);
    }
    return names;
}
function checkRequestNames(judge, list, names) {
    for (const name of list.items()) {
        if (!names.has(name.value ?? ''))
            judge.refuse(name, `no request has the name ${shown(name.value ?? '')}`);
    }
    unique(judge, atMost(judge, list, 32), (name) => name.text);
}
function checkMatched(judge, constraint) {
    const [same, distinct] = [constraint.at('matchAttribute'), constraint.at('distinctAttribute')];
    const attribute = same.isSet ? same : distinct;
    if (!attribute.isSet) {
        judge.missing(same, 'matchAttribute is required');
        return;
    }
    formOfPointer(judge, attribute, (name) => (name.includes('/') ? attributeFault(name) : 'must have a domain'));
}
function checkConfig(judge, config) {
    const opaque = config.at('opaque');
    if (!opaque.isSet) {
        judge.missing(opaque, 'opaque is required');
        return;
    }
    checkDriverName(judge, opaque.at('driver'));
    const parameters = opaque.at('parameters');
    if (!parameters.isSet)
        judge.missing(parameters, 'parameters are required');
    else if (parameters.map === undefined)
        judge.refuse(parameters, 'parameters must be a map');
}

;// CONCATENATED MODULE: ./build/validate/rules/device-slices.js





const device_slices_DEVICES = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/resource-slice-v1/';
const device_slices_KINDS = ['resource.k8s.io/ResourceSlice'];
const deviceSliceRules = [
    {
        name: 'resource-slice',
        summary: 'A ResourceSlice is of a driver and a pool, and says in one way which nodes can use its devices.',
        cites: device_slices_DEVICES,
        kinds: device_slices_KINDS,
        check(object, judge) {
            const [spec, pool] = [object.at('spec'), object.at('spec', 'pool')];
            checkDriverName(judge, spec.at('driver'));
            if (need(judge, pool.at('name')))
                checks_form(judge, pool.at('name'), poolFault);
            const count = pool.at('resourceSliceCount');
            if (count.isSet)
                atLeast(judge, count, 1);
            else
                judge.missing(count, 'resourceSliceCount is required: at least 1');
            atLeast(judge, pool.at('generation'), 0);
            checkNodes(judge, spec);
        },
    },
    {
        name: 'resource-slice-devices',
        summary: 'Devices of a ResourceSlice have unique names, and attributes of one value each.',
        cites: device_slices_DEVICES,
        kinds: device_slices_KINDS,
        check(object, judge) {
            const devices = object.at('spec', 'devices');
            checkSet(judge, devices, 128, 'name');
            for (const device of devices.items())
                device_slices_checkDevice(judge, device);
        },
    },
];
const poolFault = (name) => (0,rules_names/* byteLength */.dp)(name) > 253
    ? 'must have at most 253 characters'
    : name
        .split('/')
        .map(rules_names/* dnsSubdomainFault */.Sv)
        .find((fault) => fault !== undefined);
/** Devices that choose their nodes themselves are off by default before Kubernetes 1.36: the server drops the field. */
function checkNodes(judge, spec) {
    const ways = ['nodeName', 'nodeSelector', 'allNodes', ...(judge.minor >= 36 ? ['perDeviceNodeSelection'] : [])];
    const written = fieldsSet(spec, ways);
    const chosen = written.filter((field) => field.value !== false && field.value !== '');
    if (chosen.length > 1)
        judge.refuse(spec, `the slice must not have both ${chosen[0]?.key} and ${chosen[1]?.key}`);
    if (chosen.length === 0)
        judge.missing(spec, `the slice must have one of ${ways.join(', ')}`);
    for (const field of written) {
        if (field.value === false)
            judge.refuse(field, `${field.key} must be true, or absent`);
    }
    formOfPointer(judge, spec.at('nodeName'), rules_names/* dnsSubdomainFault */.Sv);
    const selector = spec.at('nodeSelector');
    checkNodeSelector(judge, selector, true);
    const terms = selector.at('nodeSelectorTerms');
    if (selector.isSet && terms.items().length !== 1)
        judge.refuse(terms.isEmpty ? selector : terms, 'a ResourceSlice must select nodes by exactly one term');
}
function device_slices_checkDevice(judge, device) {
    if (need(judge, device.at('name')))
        checks_form(judge, device.at('name'), rules_names/* dnsLabelFault */.qB);
    const [attributes, capacity] = [device.at('attributes').entries(), device.at('capacity').entries()];
    if (attributes.length + capacity.length > 32)
        judge.refuse(device, 'a device must have at most 32 attributes and capacities');
    for (const [name, entry] of [...attributes, ...capacity]) {
        const fault = name === '' ? 'must not be empty' : attributeFault(name);
        if (fault !== undefined)
            judge.refuse(entry, `the name ${shown(name)} ${fault}`);
    }
    for (const [, attribute] of attributes)
        checkAttribute(judge, attribute);
    if (judge.minor < 36)
        return;
    for (const taint of atMost(judge, device.at('taints'), 16))
        checkDeviceTaint(judge, taint);
}
const SEMANTIC_VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\+[0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*)?$/;
function checkAttribute(judge, attribute) {
    const values = fieldsSet(attribute, ['bool', 'int', 'string', 'version']);
    if (values.length === 0)
        judge.missing(attribute, 'an attribute must have one of bool, int, string and version');
    if (values.length > 1)
        judge.refuse(attribute, `an attribute must not have both ${values[0]?.key} and ${values[1]?.key}`);
    checks_form(judge, attribute.at('string'), lengthFault);
    formOfPointer(judge, attribute.at('version'), (text) => SEMANTIC_VERSION.test(text) ? lengthFault(text) : 'must be a semantic version, such as 1.2.3');
}
const lengthFault = (text) => (0,rules_names/* byteLength */.dp)(text) > 64 ? 'must have at most 64 characters' : undefined;

;// CONCATENATED MODULE: ./build/validate/rules/endpoints.js




const SLICES = 'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/';
const endpoints_PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const endpointRules = [
    {
        name: 'endpoints-subsets',
        summary: 'A subset of Endpoints has addresses that can be routed to, and ports, with names when there are several.',
        cites: 'https://kubernetes.io/docs/concepts/services-networking/service/#endpoints',
        kinds: ['Endpoints'],
        check(object, judge) {
            for (const subset of object.at('subsets').items())
                checkSubset(judge, subset);
        },
    },
    {
        name: 'endpoint-slice-ports',
        summary: 'Ports of an EndpointSlice have unique names, and known protocols.',
        cites: SLICES,
        kinds: ['discovery.k8s.io/EndpointSlice'],
        check(object, judge) {
            const ports = object.at('ports').items();
            for (const port of ports) {
                checks_form(judge, port.at('name'), rules_names/* dnsLabelFault */.qB);
                oneOf(judge, port.at('protocol'), endpoints_PROTOCOLS, 'pointer');
                formOfPointer(judge, port.at('appProtocol'), rules_names/* qualifiedNameFault */.U6);
            }
            unique(judge, ports, (port) => port.at('name').text ?? '', (port) => port.at('name'));
        },
    },
    {
        name: 'endpoint-slice-addresses',
        summary: 'An EndpointSlice has an addressType, and each endpoint between 1 and 100 addresses of that type.',
        cites: `${SLICES}#address-types`,
        kinds: ['discovery.k8s.io/EndpointSlice'],
        check(object, judge) {
            const type = object.at('addressType');
            if (need(judge, type))
                oneOf(judge, type, ['IPv4', 'IPv6', 'FQDN']);
            const endpoints = object.at('endpoints').items();
            if (endpoints.length > 1000)
                judge.refuse(object.at('endpoints'), 'at most 1000 endpoints are allowed');
            for (const endpoint of endpoints)
                checkEndpoint(judge, endpoint, type.text);
        },
    },
];
function checkSubset(judge, subset) {
    if (subset.at('addresses').isEmpty && subset.at('notReadyAddresses').isEmpty) {
        judge.missing(subset, 'a subset must have addresses or notReadyAddresses');
    }
    for (const entry of [...subset.at('addresses').items(), ...subset.at('notReadyAddresses').items()]) {
        const ip = entry.at('ip');
        if (need(judge, ip))
            checkRoutable(judge, ip);
        checks_form(judge, entry.at('hostname'), rules_names/* dnsLabelFault */.qB);
        formOfPointer(judge, entry.at('nodeName'), rules_names/* dnsSubdomainFault */.Sv);
    }
    const ports = subset.at('ports').items();
    for (const port of ports) {
        if (ports.length > 1)
            need(judge, port.at('name'), 'when there are several ports');
        checks_form(judge, port.at('name'), rules_names/* dnsLabelFault */.qB);
        if (port.at('port').isSet)
            portNumber(judge, port.at('port'));
        else
            judge.missing(port.at('port'), 'port is required: a number between 1 and 65535');
        oneOf(judge, port.at('protocol'), endpoints_PROTOCOLS);
        formOfPointer(judge, port.at('appProtocol'), rules_names/* qualifiedNameFault */.U6);
    }
}
function checkRoutable(judge, ip) {
    address(judge, ip);
    if (ip.text !== undefined && (0,rules_addresses/* parseAddress */.or)(ip.text) !== undefined)
        checks_form(judge, ip, rules_addresses/* endpointAddressFault */.Md);
}
function checkEndpoint(judge, endpoint, type) {
    const addresses = endpoint.at('addresses');
    need(judge, addresses, ': at least one');
    if (addresses.items().length > 100)
        judge.refuse(addresses, 'at most 100 addresses are allowed');
    for (const entry of addresses.items()) {
        if (type === 'FQDN')
            checks_form(judge, entry, endpoints_fullNameFault);
        else if (type === 'IPv4' || type === 'IPv6') {
            checkRoutable(judge, entry);
            const family = entry.text === undefined ? undefined : (0,rules_addresses/* parseAddress */.or)(entry.text)?.family;
            if (family !== undefined && `IPv${family}` !== type)
                judge.refuse(addresses, `${shown(entry.text)} must be an ${type} address`);
        }
    }
    formOfPointer(judge, endpoint.at('nodeName'), rules_names/* dnsSubdomainFault */.Sv);
    formOfPointer(judge, endpoint.at('hostname'), rules_names/* dnsLabelFault */.qB);
    checkLabels(judge, endpoint.at('deprecatedTopology'));
    const zones = endpoint.at('hints', 'forZones');
    if (zones.items().length > 8)
        judge.refuse(zones, 'at most 8 zones are allowed');
    for (const zone of zones.items())
        checks_form(judge, zone.at('name'), rules_names/* labelValueFault */.mn);
    uniqueField(judge, zones.items(), 'name');
}
function endpoints_fullNameFault(text) {
    const name = text.replace(/\.$/, '');
    const fault = (0,rules_names/* dnsSubdomainFault */.Sv)(name);
    if (fault !== undefined)
        return fault;
    if (!name.includes('.'))
        return 'must be a domain of at least two parts';
    return name.split('.').some((label) => (0,rules_names/* dnsLabelFault */.qB)(label) !== undefined) ? 'must consist of DNS labels' : undefined;
}

;// CONCATENATED MODULE: ./build/validate/rules/env.js






/** Fields of a Pod that the server can turn into text at all; each use allows some of them. */
const CONVERTIBLE = new Set([
    'metadata.annotations',
    'metadata.labels',
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.serviceAccountName',
    'spec.schedulerName',
    'status.phase',
    'status.hostIP',
    'status.hostIPs',
    'status.podIP',
    'status.podIPs',
    'spec.host',
]);
const ENV_FIELDS = [
    'metadata.name',
    'metadata.namespace',
    'metadata.uid',
    'spec.nodeName',
    'spec.serviceAccountName',
    'status.hostIP',
    'status.hostIPs',
    'status.podIP',
    'status.podIPs',
];
const ENV_FIELDS_BEFORE_1_29 = ENV_FIELDS.filter((field) => field !== 'status.hostIPs');
/** The fields that a file of a downwardAPI volume may hold. */
const VOLUME_FIELDS = [
    'metadata.name',
    'metadata.namespace',
    'metadata.labels',
    'metadata.annotations',
    'metadata.uid',
];
const env_RESOURCES = ['cpu', 'memory', 'ephemeral-storage'].flatMap((name) => [`limits.${name}`, `requests.${name}`]);
const envRules = [
    {
        name: 'env-name',
        summary: 'A variable has a name: since 1.32 of printable ASCII but =, before of letters, digits, - _ and .',
        cites: 'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
        kinds: POD_KINDS,
        check(container, judge) {
            for (const variable of container.at('env').items()) {
                if (need(judge, variable.at('name')))
                    checks_form(judge, variable.at('name'), envNameFault(judge));
            }
        },
    },
    {
        name: 'env-value-from',
        summary: 'A variable has a value or one source, and the source is complete.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables',
        kinds: POD_KINDS,
        check(container, judge) {
            for (const variable of container.at('env').items())
                checkValueFrom(judge, variable, container);
        },
    },
    {
        name: 'env-from',
        summary: 'An envFrom entry has a configMapRef or a secretRef, and a prefix that a variable can begin with.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
        kinds: POD_KINDS,
        check(container, judge) {
            const list = container.at('envFrom');
            for (const source of list.items()) {
                checks_form(judge, source.at('prefix'), envNameFault(judge));
                const references = fieldsSet(source, ['configMapRef', 'secretRef']);
                for (const reference of references) {
                    const name = reference.at('name');
                    if (need(judge, name))
                        checks_form(judge, name, (text) => (0,rules_names/* dnsSubdomainFault */.Sv)((0,rules_names/* maskedGenerateName */.Se)(text)));
                }
                if (references.length === 0)
                    judge.refuse(list, 'an envFrom entry must have a configMapRef or a secretRef');
                if (references.length > 1)
                    judge.refuse(list, 'an envFrom entry must not have both a configMapRef and a secretRef');
            }
        },
    },
];
function envNameFault(judge) {
    return judge.minor >= 32 ? rules_names/* relaxedEnvNameFault */.K8 : rules_names/* strictEnvNameFault */.kV;
}
function checkValueFrom(judge, variable, container) {
    const from = variable.at('valueFrom');
    if (from.map === undefined)
        return;
    const names = [
        'fieldRef',
        'resourceFieldRef',
        'configMapKeyRef',
        'secretKeyRef',
        ...(judge.minor >= 35 ? ['fileKeyRef'] : []),
    ];
    const sources = fieldsSet(from, names);
    for (const source of sources)
        env_checkSource(judge, source, container);
    if (sources.length === 0)
        judge.refuse(from, `valueFrom must have one of ${names.join(', ')}`);
    else if (!variable.at('value').isEmpty)
        judge.refuse(from, 'valueFrom must not stand beside a value');
    else if (sources.length > 1)
        judge.refuse(from, `valueFrom has ${sources.map((source) => source.key).join(' and ')}, but one is allowed`);
}
function env_checkSource(judge, source, container) {
    if (source.map === undefined)
        return;
    if (source.key === 'fieldRef')
        checkFieldRef(judge, source, judge.minor >= 29 ? ENV_FIELDS : ENV_FIELDS_BEFORE_1_29);
    else if (source.key === 'resourceFieldRef')
        checkResourceFieldRef(judge, source, 'env');
    else if (source.key === 'fileKeyRef')
        checkFileKey(judge, source, container);
    else {
        const name = source.at('name');
        if (name.isEmpty)
            judge.missing(name, `name is required: the ${source.key === 'secretKeyRef' ? 'Secret' : 'ConfigMap'} that holds the key`);
        checks_form(judge, name, rules_names/* dnsSubdomainFault */.Sv);
        if (need(judge, source.at('key')))
            checks_form(judge, source.at('key'), rules_names/* configKeyFault */.Wz);
    }
}
function checkFileKey(judge, source, container) {
    if (need(judge, source.at('key')))
        checks_form(judge, source.at('key'), rules_names/* relaxedEnvNameFault */.K8);
    if (need(judge, source.at('path')))
        checkPathStaysInside(judge, source.at('path'));
    const volumeName = source.at('volumeName');
    if (!need(judge, volumeName))
        return;
    checks_form(judge, volumeName, rules_names/* dnsLabelFault */.qB);
    const volume = volumesByName(podSpecAround(container), judge).get(volumeName.value);
    if (volume === undefined)
        judge.refuse(volumeName, `no volume has the name ${shown(volumeName.value)}`);
    else if (!volume.at('emptyDir').isSet)
        judge.refuse(volumeName, `the volume ${shown(volumeName.value)} must be an emptyDir`);
}
/** A reference to a field of the Pod itself: `metadata.name`, `metadata.labels['app']`. */
function checkFieldRef(judge, reference, allowed) {
    const apiVersion = reference.at('apiVersion');
    const path = reference.at('fieldPath');
    if (!need(judge, path) || path.text === undefined)
        return;
    if (apiVersion.text !== undefined && apiVersion.text !== 'v1') {
        judge.refuse(path, `fieldPath can be read in the apiVersion v1 only, not in ${shown(apiVersion.text)}`);
        return;
    }
    const subscript = path.text.length > 500 ? null : /^(.*)\['(.*)'\]$/.exec(path.text);
    if (subscript !== null) {
        const [, base, key = ''] = subscript;
        if (base !== 'metadata.annotations' && base !== 'metadata.labels') {
            judge.refuse(path, `fieldPath is ${shown(path.text)}, but only metadata.annotations and metadata.labels can be asked for a key`);
            return;
        }
        const fault = (base === 'metadata.annotations' ? rules_names/* annotationKeyFault */.NI : rules_names/* qualifiedNameFault */.U6)(key);
        if (fault !== undefined)
            judge.refuse(reference, `the key in fieldPath ${shown(path.text)} ${fault}`);
        return;
    }
    const field = path.text === 'spec.host' ? 'spec.nodeName' : path.text;
    if (!CONVERTIBLE.has(field))
        judge.refuse(path, `fieldPath is ${shown(path.text)}, which is no field of a Pod that can be referred to`);
    else if (path.text !== 'spec.host')
        oneOf(judge, path, allowed);
}
/** A reference to a request or limit of a container. A volume must say of which container. */
function checkResourceFieldRef(judge, reference, place) {
    const resource = reference.at('resource');
    if (place === 'volume' && reference.at('containerName').isEmpty)
        need(judge, reference.at('containerName'));
    else if (need(judge, resource) && !/^(limits|requests)\.hugepages-/.test(resource.text ?? ''))
        oneOf(judge, resource, env_RESOURCES);
    checkDivisor(judge, reference.at('divisor'), resource.text ?? '');
}
function checkDivisor(judge, divisor, resource) {
    const quantity = checkQuantity(judge, divisor);
    if (quantity === undefined || quantity === 0n)
        return;
    const isCpu = resource.endsWith('.cpu');
    const units = isCpu
        ? ['1m', '1']
        : ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];
    if (units.some((unit) => (0,rules_quantity/* parseQuantity */.Lf)(unit) === quantity))
        return;
    judge.refuse(divisor, `divisor is ${shown(divisor.value)}, but must be one of ${units.join(', ')} for ${resource}`);
}

;// CONCATENATED MODULE: ./build/validate/rules/events.js


const EVENTS = 'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/';
const eventRules = [
    {
        name: 'event',
        summary: 'An Event is about an object of its own namespace; one with an eventTime says who reports it, and what for.',
        cites: EVENTS,
        kinds: ['Event', 'events.k8s.io/Event'],
        check(object, judge) {
            const isNew = judge.group !== '';
            checkNamespace(judge, object, object.at(isNew ? 'regarding' : 'involvedObject', 'namespace'));
            if (!object.at('eventTime').isSet)
                return;
            const reporter = object.at(isNew ? 'reportingController' : 'reportingComponent');
            if (need(judge, reporter))
                checks_form(judge, reporter, rules_names/* qualifiedNameFault */.U6);
            for (const name of ['reportingInstance', 'action', 'reason']) {
                if (need(judge, object.at(name)))
                    checkLength(judge, object.at(name), 128);
            }
            checkLength(judge, object.at(isNew ? 'note' : 'message'), 1024);
        },
    },
    {
        name: 'event-fields',
        summary: 'An Event of events.k8s.io/v1 has an eventTime and a type, and none of the deprecated fields.',
        cites: EVENTS,
        kinds: ['events.k8s.io/Event'],
        check(object, judge) {
            need(judge, object.at('eventTime'));
            const types = ['Normal', 'Warning'];
            if (need(judge, object.at('type'), `: one of ${types.join(', ')}`))
                oneOf(judge, object.at('type'), types);
            const series = object.at('series');
            if (series.isSet) {
                if (series.at('count').isSet)
                    atLeast(judge, series.at('count'), 2);
                else
                    judge.missing(series.at('count'), 'count is required: at least 2');
                if (!series.at('lastObservedTime').isSet)
                    need(judge, series.at('lastObservedTime'));
            }
            for (const name of ['deprecatedFirstTimestamp', 'deprecatedLastTimestamp', 'deprecatedCount']) {
                const field = object.at(name);
                if (field.isSet && field.value !== 0)
                    judge.refuse(field, `${name} must not be set`);
            }
            const source = object.at('deprecatedSource');
            if (!source.at('component').isEmpty || !source.at('host').isEmpty)
                judge.refuse(source, 'deprecatedSource must not be set');
        },
    },
];
/** Objects outside of namespaces have their events in the namespace default. */
function checkNamespace(judge, event, regarded) {
    const own = event.at('metadata', 'namespace');
    if (own.text === undefined)
        return;
    const isTimed = event.at('eventTime').isSet;
    const agrees = regarded.isEmpty
        ? own.text === 'default' || (isTimed && own.text === 'kube-system')
        : isTimed || regarded.value === own.text;
    if (!agrees)
        judge.refuse(regarded, 'the namespace must be that of the Event itself');
}
function checkLength(judge, field, limit) {
    checks_form(judge, field, (text) => ((0,rules_names/* byteLength */.dp)(text) > limit ? `must have at most ${limit} characters` : undefined));
}

;// CONCATENATED MODULE: ./build/validate/rules/flow-control.js


const FLOW = 'https://kubernetes.io/docs/concepts/cluster-administration/flow-control/';
const flow_control_GROUP = 'flowcontrol.apiserver.k8s.io';
const VERBS = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch', '*'];
const flowControlRules = [
    {
        name: 'flow-schema',
        summary: 'A FlowSchema has a precedence between 1 and 10000 and a priority level; its rules have subjects and requests.',
        cites: `${FLOW}#flowschema`,
        kinds: [`${flow_control_GROUP}/FlowSchema`],
        check: checkFlowSchema,
    },
    {
        name: 'priority-level',
        summary: 'A priority level is Limited, with shares and a response, or (exempt alone) Exempt.',
        cites: `${FLOW}#prioritylevelconfiguration`,
        kinds: [`${flow_control_GROUP}/PriorityLevelConfiguration`],
        check: checkPriorityLevel,
    },
];
function checkFlowSchema(object, judge) {
    const spec = object.at('spec');
    const precedence = spec.at('matchingPrecedence');
    // The server fills in 1000 for 0.
    if (precedence.value !== 0)
        between(judge, precedence, 1, 10000);
    if (precedence.value === 1 && object.at('metadata', 'name').value !== 'exempt')
        judge.refuse(precedence, 'matchingPrecedence 1 is for the schema exempt alone');
    if (spec.at('distinguisherMethod').isSet && need(judge, spec.at('distinguisherMethod', 'type'))) {
        oneOf(judge, spec.at('distinguisherMethod', 'type'), ['ByNamespace', 'ByUser']);
    }
    const level = spec.at('priorityLevelConfiguration', 'name');
    if (need(judge, level))
        checks_form(judge, level, rules_names/* dnsSubdomainFault */.Sv);
    for (const rule of spec.at('rules').items())
        checkRule(judge, rule);
}
function checkRule(judge, rule) {
    need(judge, rule.at('subjects'), ': at least one');
    for (const subject of rule.at('subjects').items())
        checkSubject(judge, subject);
    const [resources, others] = [rule.at('resourceRules'), rule.at('nonResourceRules')];
    if (resources.isEmpty && others.isEmpty)
        judge.missing(rule, 'a rule must have resourceRules or nonResourceRules');
    for (const resource of resources.items()) {
        checkVerbs(judge, resource.at('verbs'));
        for (const name of ['apiGroups', 'resources']) {
            need(judge, resource.at(name), ': at least one');
            refuseOthers(judge, resource.at(name));
        }
        if (!resource.at('clusterScope').isTrue)
            need(judge, resource.at('namespaces'), 'unless clusterScope is true');
        refuseOthers(judge, resource.at('namespaces'));
        for (const namespace of resource.at('namespaces').items())
            formOfPointer(judge, namespace, (text) => (text === '*' ? undefined : (0,rules_names/* dnsLabelFault */.qB)(text)));
    }
    for (const other of others.items()) {
        checkVerbs(judge, other.at('verbs'));
        need(judge, other.at('nonResourceURLs'), ': at least one');
        refuseOthers(judge, other.at('nonResourceURLs'));
        for (const url of other.at('nonResourceURLs').items())
            formOfPointer(judge, url, urlPathFault);
    }
}
function urlPathFault(path) {
    if (path === '/' || path === '*')
        return undefined;
    if (!path.startsWith('/'))
        return "must begin with '/'";
    if (/ |\/\//.test(path))
        return "must hold neither spaces nor '//'";
    return /\*./.test(path) || /[^/]\*$/.test(path) ? "must hold '*' at its end alone, after '/'" : undefined;
}
function checkVerbs(judge, verbs) {
    need(judge, verbs, ': at least one');
    refuseOthers(judge, verbs);
    const wrong = verbs.items().find((verb) => typeof verb.value === 'string' && !VERBS.includes(verb.value));
    if (wrong !== undefined)
        judge.refuse(verbs, `verbs holds ${shown(wrong.value)}, but must hold ${VERBS.join(', ')}`);
}
function refuseOthers(judge, list) {
    if (list.items().length > 1 && list.list?.includes('*'))
        judge.refuse(list, `'*' must be the only one of ${list.key}`);
}
const SUBJECTS = { ServiceAccount: 'serviceAccount', User: 'user', Group: 'group' };
function checkSubject(judge, subject) {
    const kind = subject.at('kind');
    if (need(judge, kind))
        oneOf(judge, kind, Object.keys(SUBJECTS));
    const expected = SUBJECTS[kind.text ?? ''];
    if (expected === undefined)
        return;
    const own = subject.at(expected);
    if (need(judge, own, `for the kind ${kind.text}`)) {
        const name = own.at('name');
        if (need(judge, name) && expected === 'serviceAccount')
            checks_form(judge, name, (text) => (text === '*' ? undefined : (0,rules_names/* dnsSubdomainFault */.Sv)(text)));
        if (expected === 'serviceAccount' && need(judge, own.at('namespace')))
            checks_form(judge, own.at('namespace'), rules_names/* dnsLabelFault */.qB);
    }
    for (const other of fieldsSet(subject, Object.values(SUBJECTS))) {
        if (other.key !== expected)
            judge.refuse(other, `${other.key} must not stand with the kind ${kind.text}`);
    }
}
function checkPriorityLevel(object, judge) {
    const spec = object.at('spec');
    const [type, limited, exempt] = [spec.at('type'), spec.at('limited'), spec.at('exempt')];
    if (need(judge, type))
        oneOf(judge, type, ['Exempt', 'Limited']);
    if ((object.at('metadata', 'name').value === 'exempt') !== (type.value === 'Exempt'))
        judge.refuse(type, 'type must be Exempt for the level exempt, and for no other');
    if (type.value === 'Exempt' && limited.isSet)
        judge.refuse(limited, 'limited must not stand with the type Exempt');
    for (const field of exempt.isSet ? [exempt] : []) {
        atLeast(judge, field.at('nominalConcurrencyShares'), 0);
        between(judge, field.at('lendablePercent'), 0, 100);
    }
    if (type.value !== 'Limited')
        return;
    if (exempt.isSet)
        judge.refuse(exempt, 'exempt must not stand with the type Limited');
    if (!limited.isSet)
        judge.missing(limited, 'limited is required with the type Limited');
    for (const shares of ['nominalConcurrencyShares', 'assuredConcurrencyShares', 'borrowingLimitPercent'])
        atLeast(judge, limited.at(shares), 0);
    between(judge, limited.at('lendablePercent'), 0, 100);
    checkResponse(judge, limited.at('limitResponse'));
}
function checkResponse(judge, response) {
    const [type, queuing] = [response.at('type'), response.at('queuing')];
    if (need(judge, type, ': Queue or Reject'))
        oneOf(judge, type, ['Queue', 'Reject']);
    if (type.value === 'Reject' && queuing.isSet)
        judge.refuse(queuing, 'queuing must not stand with the type Reject');
    if (type.value !== 'Queue')
        return;
    if (!queuing.isSet)
        judge.missing(queuing, 'queuing is required with the type Queue');
    atLeast(judge, queuing.at('queueLengthLimit'), 1);
    between(judge, queuing.at('queues'), 1, 10_000_000);
    between(judge, queuing.at('handSize'), 1, queuing.at('queues').number ?? 64);
}

;// CONCATENATED MODULE: ./build/validate/rules/ingress.js



const INGRESS = 'https://kubernetes.io/docs/concepts/services-networking/ingress';
const ingress_KINDS = ['networking.k8s.io/Ingress'];
const PATH_TYPES = ['Exact', 'ImplementationSpecific', 'Prefix'];
const ingressRules = [
    {
        name: 'ingress-rules',
        summary: 'An Ingress has rules or a default backend.',
        cites: `${INGRESS}/#the-ingress-resource`,
        kinds: ingress_KINDS,
        check(ingress, judge) {
            const spec = ingress.at('spec');
            if (spec.at('rules').isEmpty && !spec.at('defaultBackend').isSet) {
                judge.refuse(spec, 'an Ingress must have rules or a defaultBackend');
            }
        },
    },
    {
        name: 'ingress-host',
        summary: "Hosts of an Ingress are DNS names, with '*.' before them at most.",
        cites: `${INGRESS}/#hostname-wildcards`,
        kinds: ingress_KINDS,
        check(ingress, judge) {
            for (const rule of ingress.at('spec', 'rules').items()) {
                const host = rule.at('host');
                if (host.text !== undefined && (0,rules_addresses/* parseAddress */.or)(host.text) !== undefined) {
                    judge.refuse(host, `host is ${shown(host.text)}, but must be a DNS name, not an IP address`);
                }
                else
                    checks_form(judge, host, hostFault);
            }
        },
    },
    {
        name: 'ingress-path',
        summary: 'A path has a pathType; for Exact and Prefix it is absolute and has no empty or relative parts.',
        cites: `${INGRESS}/#path-types`,
        kinds: ingress_KINDS,
        check(ingress, judge) {
            for (const rule of ingress.at('spec', 'rules').items()) {
                const http = rule.at('http');
                if (!http.isSet || !need(judge, http.at('paths')))
                    continue;
                for (const path of http.at('paths').items())
                    checkPath(judge, path);
            }
        },
    },
    {
        name: 'ingress-backend',
        summary: 'A backend is either a Service with a port by name or number, or a resource.',
        cites: `${INGRESS}/#resource-backend`,
        kinds: ingress_KINDS,
        check(ingress, judge) {
            const spec = ingress.at('spec');
            if (spec.at('defaultBackend').isSet)
                checkBackend(judge, spec.at('defaultBackend'));
            for (const path of spec
                .at('rules')
                .items()
                .flatMap((rule) => rule.at('http', 'paths').items())) {
                checkBackend(judge, path.at('backend'));
            }
        },
    },
    {
        name: 'ingress-tls',
        summary: 'Hosts of TLS are DNS names, its secretName is the name of a Secret.',
        cites: `${INGRESS}/#tls`,
        kinds: ingress_KINDS,
        check(ingress, judge) {
            for (const tls of ingress.at('spec', 'tls').items()) {
                for (const host of tls.at('hosts').items())
                    formOfPointer(judge, host, hostFault);
                checks_form(judge, tls.at('secretName'), rules_names/* dnsSubdomainFault */.Sv);
            }
        },
    },
    {
        name: 'ingress-class-name',
        summary: 'ingressClassName is a DNS subdomain, and says what the old annotation says when both stand.',
        cites: `${INGRESS}/#deprecated-annotation`,
        kinds: ingress_KINDS,
        check(ingress, judge) {
            const name = ingress.at('spec', 'ingressClassName');
            formOfPointer(judge, name, rules_names/* dnsSubdomainFault */.Sv);
            const annotation = ingress.at('metadata', 'annotations', 'kubernetes.io/ingress.class');
            const differs = annotation.isSet && name.isSet && (judge.minor >= 27 ? annotation.value !== name.value : true);
            if (differs)
                judge.refuse(annotation, `the annotation kubernetes.io/ingress.class must not stand beside ingressClassName ${shown(name.value)}`);
        },
    },
    {
        name: 'ingress-class',
        summary: 'An IngressClass has a controller that is a path under a domain; its parameters are of a known scope.',
        cites: `${INGRESS}/#ingress-class`,
        kinds: ['networking.k8s.io/IngressClass'],
        check: checkClass,
    },
];
function hostFault(host) {
    return host.includes('*') ? (0,rules_names/* wildcardDnsFault */.gY)(host) : (0,rules_names/* dnsSubdomainFault */.Sv)(host);
}
function checkPath(judge, path) {
    const [type, text] = [path.at('pathType'), path.at('path')];
    if (!type.isSet) {
        judge.missing(type, `pathType is required: one of ${PATH_TYPES.join(', ')}`);
        return;
    }
    if (type.value === '')
        judge.refuse(type, `pathType must be one of ${PATH_TYPES.join(', ')}`);
    oneOf(judge, type, PATH_TYPES);
    const value = text.text ?? '';
    const isExact = type.value === 'Exact' || type.value === 'Prefix';
    if (!isExact && type.value !== 'ImplementationSpecific')
        return;
    if (typeof (text.value ?? '') !== 'string')
        return;
    if (!value.startsWith('/') && (isExact || value !== ''))
        judge.refuse(text, `path is ${shown(value)}, but must begin with '/'`);
    if (!isExact)
        return;
    const part = ['//', '/./', '/../', '%2f', '%2F'].find((one) => value.includes(one));
    if (part !== undefined)
        judge.refuse(text, `path is ${shown(value)}, but must not hold '${part}'`);
    const end = ['/..', '/.'].find((one) => value.endsWith(one));
    if (end !== undefined)
        judge.refuse(text, `path is ${shown(value)}, but must not end with '${end}'`);
}
function checkBackend(judge, backend) {
    if (backend.isSet && backend.map === undefined)
        return;
    const [service, resource] = [backend.at('service'), backend.at('resource')];
    if (service.isSet && resource.isSet)
        judge.refuse(backend, 'a backend must not have both a service and a resource');
    else if (resource.isSet)
        ingress_checkReference(judge, resource);
    else if (service.isSet)
        checkServiceBackend(judge, backend, service);
    else
        judge.refuse(backend, 'a backend must have a service or a resource');
}
function checkServiceBackend(judge, backend, service) {
    if (service.map === undefined)
        return;
    if (need(judge, service.at('name')))
        checks_form(judge, service.at('name'), judge.minor >= 36 ? rules_names/* dnsLabelFault */.qB : rules_names/* dns1035LabelFault */.h1);
    const [name, number] = [service.at('port', 'name'), service.at('port', 'number')];
    const hasName = name.text !== undefined;
    const hasNumber = number.number !== undefined && number.number !== 0;
    if (hasName && hasNumber)
        judge.refuse(backend, 'the port of a backend must not have both a name and a number');
    else if (hasName)
        checks_form(judge, name, rules_names/* portNameFault */.hX);
    else if (hasNumber)
        portNumber(judge, number);
    else if (name.isEmpty && (!number.isSet || number.value === 0))
        judge.missing(backend, 'a service backend must have the name or number of a port');
}
function ingress_checkReference(judge, reference) {
    formOfPointer(judge, reference.at('apiGroup'), rules_names/* dnsSubdomainFault */.Sv);
    for (const name of ['kind', 'name']) {
        if (need(judge, reference.at(name)))
            checks_form(judge, reference.at(name), rules_names/* pathSegmentFault */.BG);
    }
}
function checkClass(object, judge) {
    const [controller, parameters] = [object.at('spec', 'controller'), object.at('spec', 'parameters')];
    if (need(judge, controller)) {
        checks_form(judge, controller, (text) => (text.length > 250 ? 'must have at most 250 characters' : (0,rules_names/* domainPathFault */.QK)(text)));
    }
    if (parameters.map === undefined)
        return;
    ingress_checkReference(judge, parameters);
    const [scope, namespace] = [parameters.at('scope'), parameters.at('namespace')];
    oneOf(judge, scope, ['Cluster', 'Namespace'], 'pointer');
    if (scope.value === 'Namespace') {
        if (!namespace.isSet)
            judge.missing(namespace, 'namespace is required with the scope Namespace');
        formOfPointer(judge, namespace, rules_names/* dnsLabelFault */.qB);
    }
    else if (namespace.isSet && (scope.value === 'Cluster' || !scope.isSet)) {
        judge.refuse(namespace, 'namespace must not stand with the scope Cluster');
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/durations.js
const UNIT = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/y;
const SECONDS = {
    ns: 1e-9,
    us: 1e-6,
    µs: 1e-6,
    μs: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
    h: 3600,
};
/**
 * A Go duration (`1h30m`, `1.5s`, `-2us`) in seconds, or undefined when the text is none.
 * https://pkg.go.dev/time#ParseDuration
 */
function parseDuration(text) {
    const sign = text.startsWith('-') ? -1 : 1;
    const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
    if (unsigned === '0')
        return 0;
    if (unsigned === '')
        return undefined;
    let seconds = 0;
    UNIT.lastIndex = 0;
    while (UNIT.lastIndex < unsigned.length) {
        const match = UNIT.exec(unsigned);
        if (match === null)
            return undefined;
        seconds += Number(match[1]) * (SECONDS[match[2] ?? ''] ?? 0);
    }
    return seconds > 9223372036.854776 ? undefined : sign * seconds;
}

;// CONCATENATED MODULE: ./build/validate/rules/cron.js

const MONTHS = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FIELDS = [
    { name: 'minute', low: 0, high: 59 },
    { name: 'hour', low: 0, high: 23 },
    { name: 'day of the month', low: 1, high: 31 },
    { name: 'month', low: 1, high: 12, names: MONTHS },
    { name: 'day of the week', low: 0, high: 6, names: DAYS },
];
const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
/** What is wrong with a schedule, or undefined. */
function scheduleFault(schedule) {
    const text = schedule.replace(/^(TZ|CRON_TZ)=\S*\s+/, '');
    if (text.startsWith('@every ')) {
        return parseDuration(text.slice('@every '.length)) === undefined
            ? 'must have a duration after @every, such as 1h30m'
            : undefined;
    }
    if (text.startsWith('@'))
        return DESCRIPTORS.includes(text) ? undefined : `must be one of ${DESCRIPTORS.join(', ')}, or five fields`;
    const parts = text.split(/[\t\n\v\f\r \u0085\u00a0]+/).filter((part) => part !== '');
    if (parts.length !== 5)
        return `must have five fields (minute, hour, day, month, weekday), not ${parts.length}`;
    for (const [index, part] of parts.entries()) {
        const field = FIELDS[index];
        const fault = field === undefined ? undefined : fieldFault(part, field);
        if (fault !== undefined)
            return fault;
    }
    return undefined;
}
function fieldFault(text, field) {
    for (const part of text.split(',')) {
        const fault = part === '' ? undefined : rangeFault(part, field);
        if (fault !== undefined)
            return `has the ${field.name} "${part}", which ${fault}`;
    }
    return undefined;
}
function rangeFault(text, field) {
    const [range = '', step, ...moreSteps] = text.split('/');
    const [from = '', to, ...moreBounds] = range.split('-');
    if (moreSteps.length > 0)
        return "has more than one '/'";
    if (step !== undefined && !/^\+?\d+$/.test(step))
        return 'has a step that is no number';
    if (step !== undefined && Number(step) === 0)
        return 'has the step 0';
    if (from === '*' || from === '?')
        return undefined;
    if (moreBounds.length > 0)
        return "has more than one '-'";
    const low = numberOf(from, field);
    const high = to === undefined ? (step === undefined ? low : field.high) : numberOf(to, field);
    if (low === undefined || high === undefined)
        return 'is no number';
    if (low < field.low || high > field.high)
        return `is not between ${field.low} and ${field.high}`;
    return low > high ? 'ends before it begins' : undefined;
}
function numberOf(text, field) {
    const index = text === '' ? -1 : (field.names?.indexOf(text.toLowerCase()) ?? -1);
    if (index >= 0)
        return index;
    return /^\+?\d+$/.test(text) ? Number(text) : undefined;
}
/** What is wrong with a time zone of the IANA database, or undefined. */
function timeZoneFault(zone) {
    if (zone === '')
        return 'must not be empty';
    if (zone.toLowerCase() === 'local')
        return 'must be a time zone of the IANA database, such as Europe/Paris';
    const isSound = zone
        .split('/')
        .every((part) => part !== '.' && part !== '..' && /^(?!-)[A-Za-z.\-_0-9+]{1,14}$/.test(part));
    return isSound && isKnownZone(zone) ? undefined : 'must be a time zone of the IANA database, such as Europe/Paris';
}
/** Abbreviations that JavaScript knows, and the IANA database does not. */
const ABBREVIATIONS = /^(ACT|AET|AGT|ART|AST|BET|BST|CAT|CNT|CST|CTT|EAT|ECT|IET|IST|JST|MIT|NET|NST|PLT|PNT|PRT|PST|SST|VST)$/;
/** Time zones are files to the server, so letter case counts: each part begins with a capital. */
function isKnownZone(zone) {
    if (zone === 'UTC' || zone === 'Etc/UTC')
        return true;
    if (!/^[A-Z]/.test(zone) || ABBREVIATIONS.test(zone))
        return false;
    try {
        const known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
        return known === zone || known.toLowerCase() !== zone.toLowerCase();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/job-policies.js


/** Checks the rules that say what the failure of a Pod means for its Job. */
function checkFailurePolicy(judge, spec) {
    const rules = spec.at('podFailurePolicy', 'rules');
    if (rules.items().length > 20)
        judge.refuse(rules, 'at most 20 rules are allowed');
    for (const rule of rules.items().slice(0, 20)) {
        const action = rule.at('action');
        const actions = ['Count', 'FailJob', 'Ignore', ...(judge.minor >= 29 ? ['FailIndex'] : [])];
        if (need(judge, action, `: one of ${actions.join(', ')}`))
            oneOf(judge, action, actions);
        if (action.value === 'FailIndex' && !spec.at('backoffLimitPerIndex').isSet)
            judge.refuse(action, 'the action FailIndex asks for backoffLimitPerIndex');
        checkExitCodes(judge, rule.at('onExitCodes'), spec);
        job_policies_checkConditions(judge, rule.at('onPodConditions'));
        const written = fieldsSet(rule, ['onExitCodes', 'onPodConditions']).filter((field) => field.key === 'onExitCodes' || !field.isEmpty);
        if (written.length !== 1)
            judge.refuse(rule, 'a rule must have one of onExitCodes and onPodConditions');
    }
}
function checkExitCodes(judge, codes, spec) {
    if (codes.map === undefined)
        return;
    const [operator, container, values] = [codes.at('operator'), codes.at('containerName'), codes.at('values')];
    if (need(judge, operator, ': In or NotIn'))
        oneOf(judge, operator, ['In', 'NotIn']);
    const podSpec = spec.at('template', 'spec');
    const names = ['containers', 'initContainers']
        .flatMap((list) => podSpec.at(list).items())
        .map((one) => one.at('name').value);
    if (container.isSet && !names.includes(container.value))
        judge.refuse(container, `no container has the name ${shown(container.value)}`);
    const numbers = values.items();
    if (numbers.length === 0)
        judge.refuse(values, 'values must hold at least one exit code');
    if (numbers.length > 255)
        judge.refuse(values, 'values must hold at most 255 exit codes');
    for (const number of numbers) {
        if (operator.value === 'In' && number.value === 0)
            judge.refuse(number, 'the exit code 0 must not stand with the operator In');
    }
    unique(judge, numbers, (number) => (number.number === undefined ? undefined : String(number.number)));
    const isOrdered = numbers.every((number, index) => index === 0 || (numbers[index - 1]?.number ?? 0) <= (number.number ?? 0));
    if (!isOrdered)
        judge.refuse(values, 'values must be in ascending order');
}
function job_policies_checkConditions(judge, conditions) {
    if (conditions.items().length > 20)
        judge.refuse(conditions, 'at most 20 conditions are allowed');
    for (const condition of conditions.items()) {
        checkLabelKey(judge, condition.at('type'));
        oneOf(judge, condition.at('status'), ['True', 'False', 'Unknown']);
    }
}
/** Checks the rules that say when an Indexed Job has succeeded. */
function checkSuccessPolicy(judge, spec) {
    const policy = spec.at('successPolicy');
    if (policy.map === undefined)
        return;
    if (spec.at('completionMode').value !== 'Indexed') {
        judge.refuse(policy, 'successPolicy must stand with the completionMode Indexed only');
        return;
    }
    const rules = policy.at('rules');
    need(judge, rules, ': at least one rule');
    if (rules.items().length > 20)
        judge.refuse(rules, 'at most 20 rules are allowed');
    const completions = spec.at('completions').number ?? 1;
    for (const rule of rules.items().slice(0, 20))
        checkSuccessRule(judge, rule, completions);
}
function checkSuccessRule(judge, rule, completions) {
    const [count, indexes] = [rule.at('succeededCount'), rule.at('succeededIndexes')];
    if (!count.isSet && !indexes.isSet)
        judge.missing(rule, 'a rule must have succeededCount or succeededIndexes');
    checks_form(judge, indexes, (text) => typeof countIndexes(text, completions) === 'string' ? String(countIndexes(text, completions)) : undefined);
    atLeast(judge, count, 0);
    if (count.number === undefined)
        return;
    if (count.number > completions)
        judge.refuse(count, `succeededCount is ${count.number}, but there are ${completions} completions`);
    const total = typeof indexes.value === 'string' ? countIndexes(indexes.value, completions) : undefined;
    if (typeof total === 'number' && count.number > total)
        judge.refuse(count, `succeededCount is ${count.number}, but there are ${total} succeededIndexes`);
}
/** How many indexes a list such as `0,2-4` names, or what is wrong with it. */
function countIndexes(text, completions) {
    let total = 0;
    let last = -1;
    for (const part of text === '' ? [] : text.split(',')) {
        const match = /^(\d+)(?:-(\d+))?$/.exec(part);
        if (match === null)
            return `holds ${shown(part)}, which is neither an index nor two with a '-' between`;
        const from = Number(match[1]);
        const to = match[2] === undefined ? from : Number(match[2]);
        if (from <= last || (match[2] !== undefined && to <= from))
            return 'must be in ascending order';
        if (to >= completions)
            return `holds the index ${to}, but there are ${completions} completions`;
        total += to - from + 1;
        last = to;
    }
    return total;
}

;// CONCATENATED MODULE: ./build/validate/rules/jobs.js






const JOB = 'https://kubernetes.io/docs/concepts/workloads/controllers/job';
const CRON_JOB = 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs';
const BOTH = ['batch/Job', 'batch/CronJob'];
function jobSpecOf(object, judge) {
    return judge.kind === 'CronJob' ? object.at('spec', 'jobTemplate', 'spec') : object.at('spec');
}
const jobRules = [
    {
        name: 'job-counts',
        summary: 'Numbers of a Job are not negative; those for single indexes go with the completionMode Indexed.',
        cites: `${JOB}/#parallel-jobs`,
        kinds: BOTH,
        check(object, judge) {
            checkCounts(judge, jobSpecOf(object, judge));
        },
    },
    {
        name: 'job-restart-policy',
        summary: 'Pods of a Job have the restartPolicy OnFailure or Never; with a podFailurePolicy, Never.',
        cites: `${JOB}/#pod-template`,
        kinds: BOTH,
        check(object, judge) {
            const spec = jobSpecOf(object, judge);
            const policy = spec.at('template', 'spec', 'restartPolicy');
            if (policy.isEmpty || policy.value === 'Always')
                judge.missing(policy, 'restartPolicy is required in a Job: OnFailure or Never');
            else if (policy.value === 'OnFailure' && spec.at('podFailurePolicy').isSet && judge.minor >= 26) {
                judge.refuse(policy, 'restartPolicy must be Never when there is a podFailurePolicy', 'Write Never');
            }
        },
    },
    {
        name: 'job-completion-mode',
        summary: 'An Indexed Job has completions; its Pods have names that are DNS labels.',
        cites: `${JOB}/#completion-mode`,
        kinds: BOTH,
        check(object, judge) {
            const spec = jobSpecOf(object, judge);
            oneOf(judge, spec.at('completionMode'), ['NonIndexed', 'Indexed'], 'pointer');
            if (spec.at('completionMode').value !== 'Indexed')
                return;
            const completions = spec.at('completions');
            if (!completions.isSet && spec.at('parallelism').isSet) {
                judge.missing(completions, 'completions is required with the completionMode Indexed and parallelism');
            }
            const [name, count] = [object.at('metadata', 'name'), completions.number];
            if (judge.kind !== 'Job' || name.text === undefined || count === undefined || count < 1)
                return;
            const hostname = `${name.text}-${count - 1}`;
            if ((0,rules_names/* dnsLabelFault */.qB)(hostname) !== undefined)
                judge.refuse(name, `name leads to Pods with the hostname ${shown(hostname)}, which is no DNS label`);
        },
    },
    {
        name: 'job-policies',
        summary: 'Rules of podFailurePolicy and successPolicy are complete, ordered and within their limits.',
        cites: `${JOB}/#pod-failure-policy`,
        kinds: BOTH,
        check(object, judge) {
            const spec = jobSpecOf(object, judge);
            if (judge.minor >= 26)
                checkFailurePolicy(judge, spec);
            if (judge.minor >= 31)
                checkSuccessPolicy(judge, spec);
            const replacement = spec.at('podReplacementPolicy');
            if (judge.minor >= 29)
                oneOf(judge, replacement, spec.at('podFailurePolicy').isSet ? ['Failed'] : ['Failed', 'TerminatingOrFailed'], 'pointer');
            if (judge.minor >= 32)
                formOfPointer(judge, spec.at('managedBy'), (text) => text.length > 63 ? 'must have at most 63 characters' : (0,rules_names/* domainPathFault */.QK)(text));
        },
    },
    {
        name: 'job-selector',
        summary: 'The server makes the selector of a Job, unless manualSelector is true; then it picks the labels of the template.',
        cites: `${JOB}/#specifying-your-own-pod-selector`,
        kinds: ['batch/Job'],
        check: jobs_checkSelector,
    },
    {
        name: 'job-name',
        summary: 'The name of a Job is the value of a label of its Pods, so it has at most 63 characters.',
        cites: `${JOB}/#job-labels`,
        kinds: ['batch/Job'],
        check(object, judge) {
            if (object.at('spec', 'manualSelector').isTrue)
                return;
            const witness = new Witness(judge);
            checks_form(witness, object.at('metadata', 'name'), rules_names/* labelValueFault */.mn);
            const labels = object.at('spec', 'template', 'metadata', 'labels');
            if (witness.hasSeen)
                judge.refuse(labels, 'the server adds the label job-name, which the name is no value for');
        },
    },
    {
        name: 'cron-job-schedule',
        summary: 'A CronJob has a schedule of five fields or a descriptor such as @daily; a time zone stands in timeZone.',
        cites: `${CRON_JOB}/#schedule-syntax`,
        kinds: ['batch/CronJob'],
        check(object, judge) {
            const schedule = object.at('spec', 'schedule');
            const zone = object.at('spec', 'timeZone');
            if (!need(judge, schedule))
                return;
            checks_form(judge, schedule, scheduleFault);
            const holdsZone = schedule.text?.includes('TZ') === true;
            if (holdsZone && (judge.minor >= 29 || zone.isSet))
                judge.refuse(schedule, 'schedule must not hold TZ or CRON_TZ: timeZone is for that');
        },
    },
    {
        name: 'cron-job-time-zone',
        summary: 'timeZone is a time zone of the IANA database.',
        cites: `${CRON_JOB}/#time-zones`,
        kinds: ['batch/CronJob'],
        check(object, judge) {
            formOfPointer(judge, object.at('spec', 'timeZone'), timeZoneFault);
        },
    },
    {
        name: 'cron-job-spec',
        summary: 'Limits of a CronJob are not negative, its concurrencyPolicy is known, its name has at most 52 characters.',
        cites: `${CRON_JOB}/#writing-a-cronjob-spec`,
        kinds: ['batch/CronJob'],
        check(object, judge) {
            const spec = object.at('spec');
            notNegative(judge, spec, 'startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit');
            oneOf(judge, spec.at('concurrencyPolicy'), ['Allow', 'Forbid', 'Replace']);
            checks_form(judge, object.at('metadata', 'name'), (text) => text.length > 52 ? `must have at most 52 characters in a CronJob, not ${text.length}` : undefined);
            const selector = spec.at('jobTemplate', 'spec', 'selector');
            if (selector.isSet)
                judge.refuse(selector, 'selector must not stand in a jobTemplate: the server makes it');
            const manual = spec.at('jobTemplate', 'spec', 'manualSelector');
            if (manual.isTrue)
                judge.refuse(manual, 'manualSelector must not be true in a jobTemplate');
        },
    },
];
function checkCounts(judge, spec) {
    notNegative(judge, spec, 'parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished');
    if (judge.minor < 29)
        return;
    const [perIndex, failed] = [spec.at('backoffLimitPerIndex'), spec.at('maxFailedIndexes')];
    atLeast(judge, perIndex, 0);
    atLeast(judge, failed, 0);
    if (failed.isSet && !perIndex.isSet)
        judge.missing(perIndex, 'backoffLimitPerIndex is required with maxFailedIndexes');
    if (spec.at('completionMode').value === 'Indexed')
        checkIndexedCounts(judge, spec);
    else {
        for (const field of [perIndex, failed]) {
            if (field.isSet)
                judge.refuse(field, `${field.key} must stand with the completionMode Indexed only`);
        }
    }
}
function checkIndexedCounts(judge, spec) {
    const [perIndex, failed, parallelism] = [
        spec.at('backoffLimitPerIndex'),
        spec.at('maxFailedIndexes'),
        spec.at('parallelism'),
    ];
    const completions = spec.at('completions').number;
    between(judge, parallelism, Number.NEGATIVE_INFINITY, 100_000);
    between(judge, failed, Number.NEGATIVE_INFINITY, Math.min(100_000, completions ?? 100_000));
    if (completions === undefined || completions <= 100_000 || !perIndex.isSet)
        return;
    if (!failed.isSet)
        judge.missing(failed, 'maxFailedIndexes is required when there are more than 100000 completions');
    between(judge, parallelism, Number.NEGATIVE_INFINITY, 10_000);
    between(judge, failed, Number.NEGATIVE_INFINITY, 10_000);
}
/** Labels that the server gives to the Pods of a Job, and that its selector may ask for. */
const GENERATED = ['batch.kubernetes.io/job-name', 'job-name'];
function jobs_checkSelector(object, judge) {
    const spec = object.at('spec');
    const selector = spec.at('selector');
    const labels = spec.at('template', 'metadata', 'labels');
    checkLabelSelector(judge, selector);
    if (spec.at('manualSelector').isTrue) {
        if (!selector.isSet)
            judge.missing(selector, 'selector is required when manualSelector is true');
        if (!selector.isSet || selects(selector, labels) === false)
            judge.refuse(labels, 'the labels of the Pod template are not those that selector picks');
        return;
    }
    const name = object.at('metadata', 'name').value;
    for (const key of GENERATED) {
        const label = labels.at(key);
        if (label.isSet && name !== undefined && label.value !== name)
            judge.refuse(label, `the label ${key} must be the name of the Job`);
    }
    for (const key of ['batch.kubernetes.io/controller-uid', 'controller-uid']) {
        if (labels.at(key).isSet)
            judge.refuse(labels.at(key), `the label ${key} is for the server to set`);
    }
    const foreign = selector
        .at('matchLabels')
        .entries()
        .some(([key, value]) => !GENERATED.includes(key) || value.value !== name);
    const isForeign = foreign || selector.at('matchExpressions').items().length > 0;
    if (!isForeign)
        return;
    judge.refuse(selector, 'selector must not stand in a Job unless manualSelector is true: the server makes it');
    if (selects(selector, labels) === false)
        judge.refuse(labels, 'the labels of the Pod template are not those that selector picks');
}

;// CONCATENATED MODULE: ./build/validate/rules/volumes.js









const VOLUMES = 'https://kubernetes.io/docs/concepts/storage/volumes/';
/** The sources of a volume in the order in which the server looks for them: it takes the first and refuses the others. */
const volumes_SOURCES = [
    'emptyDir',
    'hostPath',
    'gitRepo',
    'gcePersistentDisk',
    'awsElasticBlockStore',
    'secret',
    'nfs',
    'iscsi',
    'glusterfs',
    'flocker',
    'persistentVolumeClaim',
    'rbd',
    'cinder',
    'cephfs',
    'quobyte',
    'downwardAPI',
    'fc',
    'flexVolume',
    'configMap',
    'azureFile',
    'vsphereVolume',
    'photonPersistentDisk',
    'portworxVolume',
    'azureDisk',
    'storageos',
    'projected',
    'scaleIO',
    'csi',
    'ephemeral',
    'image',
];
/** Image volumes are off by default before Kubernetes 1.35: the server drops them, and what mounts them. */
function keepsImageVolumes(judge) {
    return judge.minor >= 35;
}
function isImageVolume(volume) {
    return volume.at('image').isSet;
}
function keptVolumes(podSpec, judge) {
    const volumes = podSpec.at('volumes').items();
    return keepsImageVolumes(judge) ? volumes : volumes.filter((volume) => !isImageVolume(volume));
}
/** Volumes whose source is refused. */
const refused = new WeakSet();
/** Whether mounts can name a volume: its name is sound, and so is its source, at which `volume-source` has looked before. */
function isSoundVolume(volume) {
    const name = volume.at('name').text;
    const isRefused = volume.map !== undefined && refused.has(volume.map);
    return name !== undefined && (0,rules_names/* dnsLabelFault */.qB)(name) === undefined && !isRefused;
}
const volumeRules = [
    {
        name: 'volume-name',
        summary: 'A volume has a name that is a DNS label, and that no other volume of the Pod has.',
        cites: VOLUMES,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const volumes = keptVolumes(podSpec, judge);
            for (const volume of volumes) {
                if (need(judge, volume.at('name')))
                    checks_form(judge, volume.at('name'), rules_names/* dnsLabelFault */.qB);
            }
            const templates = claimTemplateNames(podSpec, judge);
            const own = volumes.filter((volume) => !templates.has(volume.at('name').value));
            uniqueField(judge, own, 'name');
        },
    },
    {
        name: 'volume-source',
        summary: 'A volume has one source, and the source is complete.',
        cites: `${VOLUMES}#volume-types`,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const templates = claimTemplateNames(podSpec, judge);
            for (const volume of keptVolumes(podSpec, judge)) {
                if (templates.has(volume.at('name').value))
                    continue;
                const witness = new Witness(judge);
                checkVolume(witness, volume);
                if (volume.map === undefined)
                    continue;
                if (witness.hasSeen)
                    refused.add(volume.map);
                else
                    refused.delete(volume.map);
            }
        },
    },
];
/** Claim templates of a StatefulSet take the place of volumes of the same name, which the server then does not look at. */
function claimTemplateNames(podSpec, judge) {
    if (judge.kind !== 'StatefulSet')
        return new Set();
    const templates = podSpec.parent.parent.at('volumeClaimTemplates').items();
    return new Set(templates.map((template) => template.at('metadata', 'name').value));
}
function checkVolume(judge, volume) {
    const [first, ...others] = volumes_SOURCES.map((name) => volume.at(name)).filter((source) => source.isSet);
    if (first === undefined)
        return;
    for (const other of others)
        judge.refuse(other, `${other.key} must not stand beside ${first.key}: a volume has one source`);
    volumes_checkSource(judge, first);
}
function volumes_checkSource(judge, source) {
    if (source.map === undefined)
        return;
    const check = OF_PODS[String(source.key)];
    if (check === undefined)
        checkStorageSource(judge, source, 'pod');
    else
        check(judge, source);
}
/** Sources that volumes of Pods alone have. */
const OF_PODS = {
    emptyDir: checkEmptyDir,
    gitRepo: checkGitRepo,
    projected: checkProjected,
    persistentVolumeClaim: (judge, source) => {
        need(judge, source.at('claimName'));
    },
    secret(judge, source) {
        need(judge, source.at('secretName'));
        checkMode(judge, source.at('defaultMode'));
        checkItems(judge, source.at('items'));
    },
    configMap(judge, source) {
        need(judge, source.at('name'));
        checkMode(judge, source.at('defaultMode'));
        checkItems(judge, source.at('items'));
    },
    downwardAPI(judge, source) {
        checkMode(judge, source.at('defaultMode'));
        for (const file of source.at('items').items())
            checkDownwardFile(judge, file);
    },
    ephemeral(judge, source) {
        const template = source.at('volumeClaimTemplate');
        if (need(judge, template))
            checkClaimTemplate(judge, template);
    },
    image(judge, source) {
        if (judge.kind === 'Pod')
            need(judge, source.at('reference'));
        oneOf(judge, source.at('pullPolicy'), ['Always', 'IfNotPresent', 'Never']);
    },
};
function checkEmptyDir(judge, source) {
    const limit = source.at('sizeLimit');
    const size = checkQuantity(judge, limit);
    if (size !== undefined && size < 0n)
        judge.refuse(limit, `sizeLimit is ${shown(limit.value)}, but must not be negative`);
}
function checkDownwardFile(judge, file) {
    need(judge, file.at('path'));
    checkFilePath(judge, file.at('path'));
    checkMode(judge, file.at('mode'));
    const [field, resource] = [file.at('fieldRef'), file.at('resourceFieldRef')];
    if (field.isSet) {
        checkFieldRef(judge, field, VOLUME_FIELDS);
        if (resource.isSet)
            judge.refuse(file, 'fieldRef must not stand beside resourceFieldRef');
    }
    else if (resource.isSet)
        checkResourceFieldRef(judge, resource, 'volume');
    else
        judge.missing(file, 'a file must have one of fieldRef and resourceFieldRef');
}
const PROJECTED = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'];
function checkProjected(judge, volume) {
    checkMode(judge, volume.at('defaultMode'));
    const paths = new Set();
    const claim = (path) => {
        if (path.text === undefined)
            return;
        if (paths.has(path.text))
            judge.refuse(volume, `two sources write to ${shown(path.text)}`);
        paths.add(path.text);
    };
    for (const source of volume.at('sources').items()) {
        const written = PROJECTED.map((name) => source.at(name)).filter((one) => one.isSet);
        if (written.length > 1)
            judge.refuse(source, `a source must not have both ${written[0]?.key} and ${written[1]?.key}`);
        for (const one of written)
            checkProjection(judge, one, claim);
    }
}
function checkProjection(judge, source, claim) {
    if (source.map === undefined)
        return;
    if (source.key === 'secret' || source.key === 'configMap') {
        need(judge, source.at('name'));
        checkItems(judge, source.at('items'));
        for (const item of source.at('items').items())
            claim(item.at('path'));
    }
    else if (source.key === 'downwardAPI') {
        for (const file of source.at('items').items()) {
            checkDownwardFile(judge, file);
            claim(file.at('path'));
        }
    }
    else if (source.key === 'serviceAccountToken') {
        const seconds = source.at('expirationSeconds');
        if (seconds.number !== undefined && (seconds.number < 600 || seconds.number > 4294967296)) {
            judge.refuse(seconds, `expirationSeconds is ${seconds.number}, but must be between 600 and 4294967296`);
        }
        if (need(judge, source.at('path')))
            checkFilePath(judge, source.at('path'));
    }
    else if (judge.minor >= 37 && source.key === 'clusterTrustBundle') {
        const [name, signer] = [source.at('name'), source.at('signerName')];
        if (name.isSet === signer.isSet)
            judge.missing(source, 'clusterTrustBundle must have one of name and signerName');
        if (need(judge, source.at('path')))
            checkFilePath(judge, source.at('path'));
        claim(source.at('path'));
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/mounts.js





const MOUNTS = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1';
const mountRules = [
    {
        name: 'mount-volume',
        summary: 'A volumeMount or volumeDevice names a volume of the Pod, or a volumeClaimTemplate of the StatefulSet.',
        cites: MOUNTS,
        kinds: POD_KINDS,
        check(container, judge) {
            const volumes = volumesOf(podSpecAround(container), judge);
            for (const mount of [...mountsOf(container, judge), ...container.at('volumeDevices').items()]) {
                const name = mount.at('name');
                if (!need(judge, name) || name.text === undefined || volumes.has(name.text))
                    continue;
                if (volumesByName(podSpecAround(container), judge).has(name.text)) {
                    judge.refuse(name, `the volume ${shown(name.text)} is broken itself`);
                    continue;
                }
                const near = volumes.size > 100 ? undefined : (0,nearest/* nearest */.p)(name.text, volumes.keys());
                judge.refuse(name, `no volume has the name ${shown(name.text)}`, near === undefined ? undefined : `Write ${near}`);
            }
        },
    },
    {
        name: 'mount-path',
        summary: 'A volumeMount has a mountPath that no other mount of the container has.',
        cites: MOUNTS,
        kinds: POD_KINDS,
        check(container, judge) {
            const mounts = mountsOf(container, judge);
            for (const mount of mounts)
                need(judge, mount.at('mountPath'));
            uniqueField(judge, mounts, 'mountPath');
        },
    },
    {
        name: 'mount-sub-path',
        summary: 'subPath and subPathExpr are relative, do not climb out of the volume, and exclude each other.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
        kinds: POD_KINDS,
        check(container, judge) {
            for (const mount of mountsOf(container, judge)) {
                const [subPath, expression] = [mount.at('subPath'), mount.at('subPathExpr')];
                checkRelativePath(judge, subPath, namedPlace(subPath));
                checkRelativePath(judge, expression, namedPlace(expression));
                if (!subPath.isEmpty && !expression.isEmpty)
                    judge.refuse(expression, 'subPathExpr must not stand beside subPath');
            }
        },
    },
    {
        name: 'mount-propagation',
        summary: 'mountPropagation is a known mode; Bidirectional is for privileged containers.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation',
        kinds: POD_KINDS,
        check(container, judge) {
            const privileged = container.at('securityContext', 'privileged').isTrue;
            for (const mount of mountsOf(container, judge)) {
                const mode = mount.at('mountPropagation');
                const known = ['Bidirectional', 'HostToContainer', 'None'];
                if (typeof mode.value === 'string' && !known.includes(mode.value)) {
                    judge.refuse(namedPlace(mode), `mountPropagation is ${shown(mode.value)}, but must be one of ${known.join(', ')}`);
                }
                if (mode.value === 'Bidirectional' && !privileged) {
                    judge.refuse(namedPlace(mode), 'mountPropagation Bidirectional is for privileged containers only');
                }
            }
        },
    },
    {
        name: 'mount-recursive-read-only',
        summary: 'recursiveReadOnly asks for readOnly, and for no mountPropagation.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volumes/#recursive-read-only-mounts',
        kinds: POD_KINDS,
        since: 31,
        check(container, judge) {
            for (const mount of mountsOf(container, judge))
                checkReadOnly(mount, judge);
        },
    },
    {
        name: 'volume-devices',
        summary: 'A volumeDevice is a claim, has a devicePath, and is neither repeated nor mounted as well.',
        cites: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support',
        kinds: POD_KINDS,
        check: checkDevices,
    },
];
/** The server names these fields without the index of their mount; its field path is followed, the message has the value. */
function namedPlace(field) {
    return field.parent.parent.at(String(field.key));
}
function checkReadOnly(mount, judge) {
    const mode = mount.at('recursiveReadOnly');
    const known = ['Disabled', 'Enabled', 'IfPossible'];
    if (typeof mode.value === 'string' && !known.includes(mode.value)) {
        judge.refuse(namedPlace(mode), `recursiveReadOnly is ${shown(mode.value)}, but must be one of ${known.join(', ')}`);
    }
    if (mode.value !== 'Enabled' && mode.value !== 'IfPossible')
        return;
    if (!mount.at('readOnly').isTrue)
        judge.refuse(namedPlace(mode), `recursiveReadOnly ${mode.value} asks for readOnly: true`);
    const propagation = mount.at('mountPropagation');
    if (propagation.isSet && propagation.value !== 'None') {
        const text = `recursiveReadOnly ${mode.value} must not stand with mountPropagation ${shown(propagation.value)}`;
        judge.refuse(namedPlace(mode), text);
    }
}
const imageVolumes = oncePerPod((podSpec) => {
    const volumes = podSpec.at('volumes').items();
    return new Set(volumes.filter(isImageVolume).map((volume) => volume.at('name').value));
});
/** The mounts that the server looks at. */
function mountsOf(container, judge) {
    const mounts = container.at('volumeMounts').items();
    if (mounts.length === 0 || keepsImageVolumes(judge))
        return mounts;
    const dropped = imageVolumes(podSpecAround(container), judge);
    return dropped.size === 0 ? mounts : mounts.filter((mount) => !dropped.has(mount.at('name').value));
}
/** The volumes that mounts can name. Those that are refused themselves count as absent, as in the server. */
const volumesOf = oncePerPod((podSpec, judge) => {
    const volumes = new Map();
    for (const volume of podSpec.at('volumes').items()) {
        const name = volume.at('name').text;
        if (name !== undefined && isSoundVolume(volume))
            volumes.set(name, volume);
    }
    if (judge.kind !== 'StatefulSet')
        return volumes;
    for (const template of podSpec.parent.parent.at('volumeClaimTemplates').items()) {
        const name = template.at('metadata', 'name').text;
        if (name !== undefined)
            volumes.set(name, template);
    }
    return volumes;
});
function checkDevices(container, judge) {
    const devices = container.at('volumeDevices').items();
    if (devices.length === 0)
        return;
    const volumes = volumesOf(podSpecAround(container), judge);
    const mounts = mountsOf(container, judge);
    const mounted = new Set(mounts.map((mount) => mount.at('name').value));
    const mountPaths = new Set(mounts.map((mount) => mount.at('mountPath').value));
    for (const device of devices) {
        const [name, path] = [device.at('name'), device.at('devicePath')];
        const volume = volumes.get(name.text ?? '');
        const isClaim = ['persistentVolumeClaim', 'ephemeral', 'spec'].some((field) => volume?.at(field).isSet);
        if (volume !== undefined && !isClaim)
            judge.refuse(name, `the volume ${shown(name.text)} must be a persistentVolumeClaim or ephemeral`);
        if (need(judge, path))
            checkPathStaysInside(judge, path);
        if (mounted.has(name.value))
            judge.refuse(name, `the volume ${shown(name.value)} stands in volumeMounts as well`);
        if (path.text !== undefined && mountPaths.has(path.text))
            judge.refuse(path, `the path ${shown(path.text)} stands in volumeMounts as well`);
    }
    uniqueField(judge, devices, 'name');
    uniqueField(judge, devices, 'devicePath');
}

;// CONCATENATED MODULE: ./build/validate/rules/network-policy.js




const network_policy_POLICIES = 'https://kubernetes.io/docs/concepts/services-networking/network-policies/';
const network_policy_KINDS = ['networking.k8s.io/NetworkPolicy'];
const DIRECTIONS = [
    ['ingress', 'from'],
    ['egress', 'to'],
];
const networkPolicyRules = [
    {
        name: 'network-policy-selector',
        summary: 'podSelector is a label selector; policyTypes are Ingress and Egress.',
        cites: network_policy_POLICIES,
        kinds: network_policy_KINDS,
        check(policy, judge) {
            checkLabelSelector(judge, policy.at('spec', 'podSelector'));
            const types = policy.at('spec', 'policyTypes');
            if (types.items().length > 2)
                judge.refuse(types, 'policyTypes must hold at most Ingress and Egress');
            else
                for (const type of types.items())
                    oneOf(judge, type, ['Ingress', 'Egress'], 'pointer');
        },
    },
    {
        name: 'network-policy-ports',
        summary: 'Ports are numbers or names; an endPort goes with a number and is not less.',
        cites: `${network_policy_POLICIES}#targeting-a-range-of-ports`,
        kinds: network_policy_KINDS,
        check(policy, judge) {
            for (const [direction] of DIRECTIONS) {
                const rules = policy.at('spec', direction).items();
                for (const port of rules.flatMap((rule) => rule.at('ports').items()))
                    checkPort(judge, port);
            }
        },
    },
    {
        name: 'network-policy-peers',
        summary: 'A peer is a selector or a block of addresses, not both; exceptions lie within the block.',
        cites: `${network_policy_POLICIES}#behavior-of-to-and-from-selectors`,
        kinds: network_policy_KINDS,
        check(policy, judge) {
            for (const [direction, side] of DIRECTIONS) {
                const rules = policy.at('spec', direction).items();
                for (const peer of rules.flatMap((rule) => rule.at(side).items()))
                    checkPeer(judge, peer);
            }
        },
    },
];
function checkPort(judge, entry) {
    const [port, end] = [entry.at('port'), entry.at('endPort')];
    oneOf(judge, entry.at('protocol'), ['TCP', 'UDP', 'SCTP'], 'pointer');
    if (!port.isSet) {
        if (end.isSet)
            judge.refuse(end, 'endPort must not stand without port');
    }
    else if (typeof port.value === 'string') {
        if (end.isSet)
            judge.refuse(end, 'endPort must not stand beside a port by name');
        if (port.value === '')
            judge.refuse(port, 'port must not be empty');
        checks_form(judge, port, rules_names/* portNameFault */.hX);
    }
    else {
        portNumber(judge, port);
        portNumber(judge, end);
        if (end.number !== undefined && port.number !== undefined && end.number < port.number) {
            judge.refuse(end, `endPort is ${end.number}, but must not be less than port, which is ${port.number}`);
        }
    }
}
function checkPeer(judge, peer) {
    if (peer.isSet && peer.map === undefined)
        return;
    const written = fieldsSet(peer, ['podSelector', 'namespaceSelector', 'ipBlock']);
    if (written.length === 0)
        judge.missing(peer, 'a peer must have a podSelector, a namespaceSelector or an ipBlock');
    const ip = peer.at('ipBlock');
    if (ip.isSet && written.length > 1)
        judge.refuse(peer, 'a peer must not have both an ipBlock and a selector');
    checkLabelSelector(judge, peer.at('podSelector'));
    checkLabelSelector(judge, peer.at('namespaceSelector'));
    if (ip.map !== undefined)
        checkIpBlock(judge, ip);
}
function checkIpBlock(judge, ip) {
    const cidr = ip.at('cidr');
    if (!need(judge, cidr))
        return;
    block(judge, cidr);
    const outer = cidr.text === undefined ? undefined : (0,rules_addresses/* parseBlock */.rT)(cidr.text);
    if (outer === undefined)
        return;
    for (const except of ip.at('except').items()) {
        if (except.value === '')
            judge.refuse(except, 'an exception must be a block of IP addresses');
        block(judge, except);
        const inner = except.text === undefined ? undefined : (0,rules_addresses/* parseBlock */.rT)(except.text);
        if (inner === undefined ||
            (0,rules_addresses/* isStrictSubset */.Q)(inner, { ...outer, address: { ...outer.address, bits: (0,rules_addresses/* networkBits */.Xx)(outer) } }))
            continue;
        judge.refuse(except, `${shown(except.text)} must lie within ${shown(cidr.text)} and be smaller`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/pod-spec.js









const POD_SPEC = 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec';
const DNS = 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/';
const podSpecRules = [
    {
        name: 'pod-policies',
        summary: 'restartPolicy, dnsPolicy and preemptionPolicy are among the values that Kubernetes knows.',
        cites: POD_SPEC,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            oneOf(judge, podSpec.at('restartPolicy'), ['Always', 'OnFailure', 'Never']);
            oneOf(judge, podSpec.at('dnsPolicy'), ['ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None']);
            const preemption = podSpec.at('preemptionPolicy');
            if (preemption.value === '')
                judge.missing(preemption, 'preemptionPolicy must not be empty');
            oneOf(judge, preemption, ['PreemptLowerPriority', 'Never']);
        },
    },
    {
        name: 'pod-names',
        summary: 'Names that a Pod refers to, and its hostname, are of the form that these names have.',
        cites: `${DNS}#pod-s-hostname-and-subdomain-fields`,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            for (const name of ['serviceAccountName', 'nodeName', 'priorityClassName'])
                checks_form(judge, podSpec.at(name), rules_names/* dnsSubdomainFault */.Sv);
            if (podSpec.at('serviceAccountName').isEmpty)
                checks_form(judge, podSpec.at('serviceAccount'), rules_names/* dnsSubdomainFault */.Sv);
            formOfPointer(judge, podSpec.at('runtimeClassName'), rules_names/* dnsSubdomainFault */.Sv);
            const isNamedBySet = judge.kind === 'StatefulSet';
            if (isNamedBySet)
                return;
            checks_form(judge, podSpec.at('hostname'), rules_names/* dnsLabelFault */.qB);
            checks_form(judge, podSpec.at('subdomain'), rules_names/* dnsLabelFault */.qB);
        },
    },
    {
        name: 'pod-hostname-override',
        summary: 'hostnameOverride is a DNS subdomain of at most 64 characters, and not for Pods in the network of the host.',
        cites: `${DNS}#pod-hostname-override`,
        kinds: POD_KINDS,
        since: 35,
        check(podSpec, judge) {
            const override = podSpec.at('hostnameOverride');
            if (!override.isSet)
                return;
            formOfPointer(judge, override, (text) => text.length > 64 ? 'must have at most 64 characters' : (0,rules_names/* dnsSubdomainFault */.Sv)(text));
            for (const flag of ['setHostnameAsFQDN', 'hostNetwork']) {
                if (podSpec.at(flag).isTrue)
                    judge.refuse(override, `hostnameOverride must not stand with ${flag}: true`);
            }
        },
    },
    {
        name: 'pod-deadlines',
        summary: 'activeDeadlineSeconds is at least 1.',
        cites: POD_SPEC,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            between(judge, podSpec.at('activeDeadlineSeconds'), 1, 2147483647);
        },
    },
    {
        name: 'pod-dns-config',
        summary: 'dnsPolicy None needs nameservers; there are at most 3 nameservers and 32 search paths of 2048 characters.',
        cites: `${DNS}#pod-dns-config`,
        kinds: POD_KINDS,
        check: checkDnsConfig,
    },
    {
        name: 'host-aliases',
        summary: 'A host alias has an IP address and host names.',
        cites: 'https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            for (const alias of podSpec.at('hostAliases').items()) {
                if (need(judge, alias.at('ip')))
                    address(judge, alias.at('ip'));
                for (const hostname of alias.at('hostnames').items())
                    formOfPointer(judge, hostname, rules_names/* dnsSubdomainFault */.Sv);
            }
        },
    },
    {
        name: 'pod-overhead',
        summary: 'The overhead of a Pod names resources that containers have.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const overhead = podSpec.at('overhead');
            for (const [name, amount] of overhead.entries()) {
                const fault = containerResourceFault(name);
                if (fault !== undefined)
                    judge.refuse(amount, `the resource ${shown(name)} ${fault}`);
                checkAmount(judge, amount, name);
            }
        },
    },
    {
        name: 'pod-resource-claims',
        summary: 'A resourceClaim of a Pod has a unique name, and a claim or a template of one.',
        cites: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
        kinds: POD_KINDS,
        since: 34,
        check(podSpec, judge) {
            const claims = podSpec.at('resourceClaims').items();
            for (const claim of claims) {
                if (need(judge, claim.at('name')))
                    checks_form(judge, claim.at('name'), rules_names/* dnsLabelFault */.qB);
                const [own, template] = [claim.at('resourceClaimName'), claim.at('resourceClaimTemplateName')];
                if (own.isSet === template.isSet)
                    judge.refuse(claim, 'a resourceClaim must have one of resourceClaimName and resourceClaimTemplateName');
                formOfPointer(judge, own, rules_names/* dnsSubdomainFault */.Sv);
                formOfPointer(judge, template, rules_names/* dnsSubdomainFault */.Sv);
            }
            uniqueField(judge, claims, 'name');
        },
    },
    {
        name: 'pod-level-resources',
        summary: 'Resources of a whole Pod are cpu, memory or huge pages, and enough for its containers.',
        cites: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification',
        kinds: POD_KINDS,
        since: 34,
        check: checkPodResources,
    },
];
/** Rules about a Pod or a Pod template as a whole, its metadata included. */
const podTemplateRules = [
    {
        name: 'template-metadata',
        summary: 'Labels and annotations of a Pod template are of the form that those of objects have.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates',
        kinds: POD_KINDS.filter((kind) => kind !== 'Pod'),
        check(template, judge) {
            const witness = new Witness(judge);
            checkLabels(witness, template.at('metadata', 'labels'));
            checkAnnotations(judge, template.at('metadata', 'annotations'));
            const own = template.parent.parent.at('metadata', 'labels');
            if (witness.hasSeen && own.isEmpty && (judge.kind === 'Job' || judge.kind === 'ReplicationController'))
                judge.refuse(own, `a ${judge.kind} without labels has those of its Pod template, which are broken`);
        },
    },
    {
        name: 'pod-annotations',
        summary: 'Annotations that Kubernetes reads (deletion cost, seccomp, AppArmor) have values that it understands.',
        cites: 'https://kubernetes.io/docs/reference/labels-annotations-taints/',
        kinds: POD_KINDS,
        check: checkPodAnnotations,
    },
    {
        name: 'ephemeral-containers-not-declared',
        summary: 'Ephemeral containers are added to a Pod that runs; no manifest holds them.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
        kinds: POD_KINDS,
        check(pod, judge) {
            const containers = pod.at('spec', 'ephemeralContainers');
            const isUnread = judge.kind === 'StatefulSet' && judge.minor < 34;
            if (!containers.isEmpty && !isUnread)
                judge.refuse(containers, 'ephemeralContainers must not stand in a manifest');
        },
    },
];
function checkDnsConfig(podSpec, judge) {
    const config = podSpec.at('dnsConfig');
    const isAlone = podSpec.at('dnsPolicy').value === 'None';
    if (isAlone && !config.isSet)
        judge.missing(config, 'dnsConfig is required with dnsPolicy None');
    else if (isAlone && !need(judge, config.at('nameservers'), 'with dnsPolicy None'))
        return;
    const [servers, searches] = [config.at('nameservers'), config.at('searches')];
    if (servers.items().length > 3)
        judge.refuse(servers, 'at most 3 nameservers are allowed');
    for (const server of servers.items()) {
        if (server.value === '')
            judge.refuse(server, 'a nameserver must be an IP address');
        address(judge, server);
    }
    if (searches.items().length > 32)
        judge.refuse(searches, 'at most 32 search paths are allowed');
    if ((searches.list ?? []).join(' ').length > 2048)
        judge.refuse(searches, 'search paths must have at most 2048 characters together');
    for (const search of searches.items()) {
        if (judge.minor >= 33 && search.value === '.')
            continue;
        const fault = judge.minor >= 33 ? rules_names/* dnsSearchFault */.gz : rules_names/* dnsSubdomainFault */.Sv;
        formOfPointer(judge, search, (text) => fault(text.replace(/\.$/, '')));
    }
    for (const option of config.at('options').items()) {
        if (option.at('name').isEmpty)
            judge.missing(option, 'an option of dnsConfig must have a name');
    }
}
const SECCOMP_POD = 'seccomp.security.alpha.kubernetes.io/pod';
const SECCOMP_CONTAINER = 'container.seccomp.security.alpha.kubernetes.io/';
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';
const DELETION_COST = 'controller.kubernetes.io/pod-deletion-cost';
function checkPodAnnotations(pod, judge) {
    const annotations = pod.at('metadata', 'annotations');
    const cost = annotations.at(DELETION_COST);
    if (cost.isSet && typeof cost.value === 'string' && !isInt32(cost.value)) {
        judge.refuse(cost, `pod-deletion-cost is ${shown(cost.value)}, but must be a 32-bit integer`);
    }
    const names = new Set(containersOf(pod.at('spec')).map((container) => container.at('name').value));
    for (const [key, value] of annotations.entries()) {
        if (typeof value.value !== 'string')
            continue;
        if (key === SECCOMP_POD || key.startsWith(SECCOMP_CONTAINER))
            checkSeccompAnnotation(judge, value, value.value);
        if (!key.startsWith(APP_ARMOR))
            continue;
        if (!names.has(key.slice(APP_ARMOR.length)))
            judge.refuse(value, `no container has the name ${shown(key.slice(APP_ARMOR.length))}`);
        if (!/^($|runtime\/default$|unconfined$|localhost\/)/.test(value.value))
            judge.refuse(value, `${shown(value.value)} is no AppArmor profile`);
    }
}
function isInt32(text) {
    return text === '0' || (/^-?[1-9]\d*$/.test(text) && Math.abs(Number(text)) <= 2147483647);
}
function checkSeccompAnnotation(judge, place, value) {
    if (['runtime/default', 'docker/default', 'unconfined'].includes(value))
        return;
    if (value.startsWith('localhost/'))
        checkRelativePath(judge, place);
    else
        judge.refuse(place, `${shown(value)} is no seccomp profile`);
}
function checkPodResources(podSpec, judge) {
    const resources = podSpec.at('resources');
    if (resources.map === undefined)
        return;
    if (podSpec.at('os', 'name').value === 'windows')
        judge.refuse(resources, 'resources must not stand in a Pod for windows');
    if (resources.at('claims').isSet)
        judge.refuse(resources.at('claims'), 'claims must not stand in the resources of a whole Pod');
    checkRequirements(judge, resources, podResourceFault);
    const wanted = requestsOf(podSpec, judge);
    for (const [name, amount] of resources.at('requests').entries()) {
        const total = (0,rules_quantity/* parseQuantity */.Lf)(amount.value);
        if (total !== undefined && (wanted.get(name) ?? 0n) > total)
            judge.refuse(amount, `${name} is ${shown(amount.value)}, which is less than the containers ask for together`);
    }
    for (const container of podSpec.at('containers').items()) {
        for (const [name, limit] of container.at('resources', 'limits').entries()) {
            const [own, whole] = [(0,rules_quantity/* parseQuantity */.Lf)(limit.value), (0,rules_quantity/* parseQuantity */.Lf)(resources.at('limits', name).value)];
            if (own !== undefined && whole !== undefined && own > whole)
                judge.refuse(limit, `the limit of ${name} must not exceed that of the whole Pod`);
        }
    }
}
/** What the containers ask for together. In a Pod, not yet in a template, a limit stands for an absent request. */
function requestsOf(podSpec, judge) {
    const sums = new Map();
    for (const container of podSpec.at('containers').items()) {
        const limits = judge.kind === 'Pod' ? container.at('resources', 'limits').map : {};
        const requests = { ...limits, ...container.at('resources', 'requests').map };
        for (const [name, amount] of Object.entries(requests))
            sums.set(name, (sums.get(name) ?? 0n) + ((0,rules_quantity/* parseQuantity */.Lf)(amount) ?? 0n));
    }
    return sums;
}

;// CONCATENATED MODULE: ./build/validate/rules/probes.js



const PROBES = 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/';
const HOOKS = 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/';
const PROBE_NAMES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const probeRules = [
    {
        name: 'probe-handler',
        summary: 'A probe has exactly one of exec, httpGet, tcpSocket and grpc, complete.',
        cites: PROBES,
        kinds: POD_KINDS,
        check(container, judge) {
            for (const probe of probesOf(container, judge))
                checkHandler(judge, probe, ['exec', 'httpGet', 'tcpSocket', 'grpc']);
        },
    },
    {
        name: 'probe-thresholds',
        summary: 'Times and thresholds of probes are not negative; the successThreshold of liveness and startup probes is 1.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes',
        kinds: POD_KINDS,
        check(container, judge) {
            for (const probe of probesOf(container, judge))
                checkTimes(judge, probe);
        },
    },
    {
        name: 'init-container-probes',
        summary: 'An init container has no probes and no lifecycle, unless its restartPolicy is Always (since 1.29).',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior',
        kinds: POD_KINDS,
        check(container, judge) {
            if (roleOf(container, judge) !== 'init')
                return;
            for (const name of ['lifecycle', ...PROBE_NAMES]) {
                const field = container.at(name);
                if (field.isSet)
                    judge.refuse(field, `${name} must not stand in an init container without restartPolicy: Always`);
            }
        },
    },
    {
        name: 'lifecycle-handler',
        summary: 'A postStart or preStop hook has exactly one of exec, httpGet, tcpSocket and (since 1.30) sleep, complete.',
        cites: HOOKS,
        kinds: POD_KINDS,
        check(container, judge) {
            const role = roleOf(container, judge);
            if (role !== 'main' && role !== 'sidecar')
                return;
            const handlers = ['exec', 'httpGet', 'tcpSocket', ...(judge.minor >= 30 ? ['sleep'] : [])];
            for (const name of ['postStart', 'preStop']) {
                const hook = container.at('lifecycle', name);
                if (!hook.isSet)
                    continue;
                checkHandler(judge, hook, handlers);
                if (judge.minor >= 30)
                    checkSleep(judge, hook.at('sleep'), podSpecAround(container));
            }
        },
    },
];
function probesOf(container, judge) {
    const role = roleOf(container, judge);
    if (role !== 'main' && role !== 'sidecar')
        return [];
    return PROBE_NAMES.map((name) => container.at(name)).filter((probe) => probe.map !== undefined);
}
function checkHandler(judge, parent, names) {
    const [handler, ...others] = names.map((name) => parent.at(name)).filter((node) => node.isSet);
    if (handler === undefined) {
        judge.missing(parent, `${parent.key} must have a handler: one of ${names.join(', ')}`);
        return;
    }
    for (const other of others)
        judge.refuse(other, `${other.key} must not stand beside ${handler.key}: one handler is allowed`);
    if (handler.map === undefined)
        return;
    if (handler.key === 'exec')
        need(judge, handler.at('command'), 'for exec');
    if (handler.key === 'tcpSocket')
        portNumberOrName(judge, handler.at('port'));
    if (handler.key === 'grpc')
        checkGrpcPort(judge, handler.at('port'));
    if (handler.key !== 'httpGet')
        return;
    portNumberOrName(judge, handler.at('port'));
    oneOf(judge, handler.at('scheme'), ['HTTP', 'HTTPS']);
    const headers = handler.at('httpHeaders');
    for (const header of headers.items()) {
        const name = header.at('name').value ?? '';
        const fault = typeof name === 'string' ? (0,rules_names/* headerNameFault */.fh)(name) : undefined;
        if (fault !== undefined)
            judge.refuse(headers, `the header name ${shown(name)} ${fault}`);
    }
}
function checkGrpcPort(judge, port) {
    if (port.isSet)
        portNumber(judge, port);
    else
        judge.missing(port, 'port is required: a number between 1 and 65535');
}
function checkTimes(judge, probe) {
    notNegative(judge, probe, 'initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold');
    const success = probe.at('successThreshold');
    if (probe.key !== 'readinessProbe' && success.number !== undefined && success.number > 1) {
        judge.refuse(success, `successThreshold is ${success.number}, but must be 1 in a ${probe.key}`, 'Write 1');
    }
    const grace = probe.at('terminationGracePeriodSeconds');
    if (grace.number === undefined)
        return;
    if (probe.key === 'readinessProbe')
        judge.refuse(grace, 'terminationGracePeriodSeconds must not stand in a readinessProbe');
    else if (grace.number <= 0)
        judge.refuse(grace, `terminationGracePeriodSeconds is ${grace.number}, but must be greater than 0`);
}
function checkSleep(judge, sleep, podSpec) {
    if (sleep.map === undefined)
        return;
    const seconds = sleep.at('seconds').number ?? 0;
    const grace = podSpec.at('terminationGracePeriodSeconds').number ?? 30;
    const least = judge.minor >= 33 ? 0 : 1;
    if (seconds < least || seconds > grace) {
        judge.refuse(sleep, `sleep lasts ${shown(seconds)} seconds, but must last between ${least} and ${grace}: terminationGracePeriodSeconds`);
    }
}

;// CONCATENATED MODULE: ./build/validate/rules/quota.js




const QUOTAS = 'https://kubernetes.io/docs/concepts/policy/resource-quotas/';
const RANGES = 'https://kubernetes.io/docs/concepts/policy/limit-range/';
const SCOPES = [
    'Terminating',
    'NotTerminating',
    'BestEffort',
    'NotBestEffort',
    'PriorityClass',
    'CrossNamespacePodAffinity',
];
const POD_RESOURCES = new Set([
    'pods',
    'cpu',
    'memory',
    'requests.cpu',
    'requests.memory',
    'limits.cpu',
    'limits.memory',
]);
const KNOWN_OF_QUOTA = /^(cpu|memory|ephemeral-storage|requests\.(cpu|memory|storage|ephemeral-storage)|limits\.(cpu|memory|ephemeral-storage)|pods|resourcequotas|services(\.nodeports|\.loadbalancers)?|replicationcontrollers|secrets|persistentvolumeclaims|configmaps|(requests\.)?hugepages-.*)$/;
const quotaRules = [
    {
        name: 'resource-quota-amounts',
        summary: 'A ResourceQuota limits resources that quotas know, to amounts that are not negative.',
        cites: QUOTAS,
        kinds: ['ResourceQuota'],
        check(quota, judge) {
            for (const [name, amount] of quota.at('spec', 'hard').entries()) {
                const fault = quotaResourceFault(name);
                if (fault !== undefined)
                    judge.refuse(amount, `the resource ${shown(name)} ${fault}`);
                checkAmount(judge, amount, name);
            }
        },
    },
    {
        name: 'resource-quota-scopes',
        summary: 'Scopes of a ResourceQuota are known, do not exclude each other, and fit the resources that it limits.',
        cites: `${QUOTAS}#quota-scopes`,
        kinds: ['ResourceQuota'],
        check: checkScopes,
    },
    {
        name: 'limit-range',
        summary: 'Limits of a LimitRange are in order: min, defaultRequest, default, max; no type stands twice.',
        cites: RANGES,
        kinds: ['LimitRange'],
        check(range, judge) {
            const limits = range.at('spec', 'limits').items();
            for (const limit of limits)
                checkLimit(judge, limit);
            uniqueField(judge, limits, 'type');
        },
    },
];
/** Which resources a scope can be about: BestEffort Pods can only be counted, a class of volumes is about claims. */
function suits(scope, resource) {
    if (scope === 'BestEffort')
        return resource === 'pods';
    if (scope === 'VolumeAttributesClass')
        return resource === 'persistentvolumeclaims' || resource === 'requests.storage';
    return !SCOPES.includes(scope) || POD_RESOURCES.has(resource);
}
function checkScopes(quota, judge) {
    const spec = quota.at('spec');
    const hard = Object.keys(spec.at('hard').map ?? {}).filter((name) => KNOWN_OF_QUOTA.test(name));
    const scopes = spec.at('scopes');
    const expressions = spec.at('scopeSelector', 'matchExpressions');
    const distinct = new Map(scopes.items().map((scope) => [scope.value, scope]));
    for (const scope of distinct.values())
        checkScope(judge, scope, scopes, hard);
    checkConflicts(judge, scopes, scopes.list ?? []);
    for (const expression of expressions.items()) {
        const [scope, operator, values] = [expression.at('scopeName'), expression.at('operator'), expression.at('values')];
        if (need(judge, scope))
            checkScope(judge, scope, scope, hard);
        if (need(judge, operator))
            oneOf(judge, operator, ['In', 'NotIn', 'Exists', 'DoesNotExist']);
        if (scope.value !== 'PriorityClass' &&
            scope.value !== 'VolumeAttributesClass' &&
            SCOPES.includes(String(scope.value)) &&
            operator.text !== undefined &&
            operator.value !== 'Exists') {
            judge.refuse(operator, `operator must be Exists for the scope ${scope.value}`);
        }
        if (operator.value === 'In' || operator.value === 'NotIn')
            need(judge, values, `with the operator ${operator.value}`);
        else if (!values.isEmpty)
            judge.refuse(values, `values must not stand with the operator ${shown(operator.value)}`);
    }
    checkConflicts(judge, expressions, expressions.items().map((expression) => expression.at('scopeName').value));
}
function checkScope(judge, scope, place, hard) {
    const name = scope.value;
    if (typeof name !== 'string')
        return;
    if (!SCOPES.includes(name))
        judge.refuse(place, `the scope ${shown(name)} must be one of ${SCOPES.join(', ')}`);
    const misfit = hard.find((resource) => !suits(name, resource));
    if (misfit !== undefined)
        judge.refuse(place, `the scope ${shown(name)} can't be about ${misfit}`);
}
function checkConflicts(judge, place, scopes) {
    for (const name of ['BestEffort', 'Terminating']) {
        if (scopes.includes(name) && scopes.includes(`Not${name}`))
            judge.refuse(place, `the scopes ${name} and Not${name} exclude each other`);
    }
}
function checkLimit(judge, limit) {
    const type = limit.at('type');
    if (need(judge, type))
        quota_checkType(judge, type);
    const isOfPods = type.value === 'Pod' || type.value === 'Container';
    for (const list of ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio']) {
        const amounts = limit.at(list);
        if (type.value === 'Pod' && (list === 'default' || list === 'defaultRequest')) {
            if (!amounts.isEmpty)
                judge.refuse(amounts, `${list} must not stand with the type Pod`);
            continue;
        }
        for (const [name, amount] of amounts.entries()) {
            const fault = (isOfPods ? containerResourceFault : anyResourceFault)(name);
            if (fault !== undefined)
                judge.refuse(amount, `the resource ${shown(name)} ${fault}`);
            checkQuantity(judge, amount);
        }
    }
    if (type.value === 'PersistentVolumeClaim' &&
        !limit.at('min', 'storage').isSet &&
        !limit.at('max', 'storage').isSet) {
        judge.missing(limit, 'min or max of storage is required with the type PersistentVolumeClaim');
    }
    const names = new Set(['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'].flatMap((list) => Object.keys(limit.at(list).map ?? {})));
    for (const name of names)
        checkOrder(judge, limit, name);
}
function quota_checkType(judge, type) {
    if (type.text === undefined)
        return;
    const fault = (0,rules_names/* qualifiedNameFault */.U6)(type.text);
    if (fault !== undefined)
        judge.refuse(type, `type ${shown(type.text)} ${fault}`);
    else if (!type.text.includes('/'))
        oneOf(judge, type, ['Pod', 'Container', 'PersistentVolumeClaim']);
}
/** The server fills in what is left out: default from max, defaultRequest from default, else from min. */
function checkOrder(judge, limit, name) {
    const amountOf = (list) => {
        const { value } = limit.at(list, name);
        return value === null ? 0n : (0,rules_quantity/* parseQuantity */.Lf)(value);
    };
    const isContainer = limit.at('type').value === 'Container';
    const [least, most, ratio] = [amountOf('min'), amountOf('max'), amountOf('maxLimitRequestRatio')];
    const standard = amountOf('default') ?? (isContainer ? most : undefined);
    const request = amountOf('defaultRequest') ?? (isContainer ? (standard ?? least) : undefined);
    const order = [
        ['min', least, 'max', most],
        ['min', least, 'defaultRequest', request],
        ['defaultRequest', request, 'max', most],
        ['defaultRequest', request, 'default', standard],
        ['min', least, 'default', standard],
        ['default', standard, 'max', most],
    ];
    for (const [lowName, low, highName, high] of order) {
        if (low === undefined || high === undefined || low <= high)
            continue;
        const place = limit.at(highName === 'max' ? lowName : highName, name);
        judge.refuse(place.isSet ? place : limit.at(lowName, name), `${lowName} of ${name} must not be greater than ${highName}`);
    }
    if (!canOvercommit(name) && standard !== undefined && request !== undefined && standard !== request) {
        judge.refuse(limit.at('defaultRequest', name), `defaultRequest of ${name} must be its default`);
    }
    if (ratio === undefined)
        return;
    const place = limit.at('maxLimitRequestRatio', name);
    if (ratio < 1000000000n)
        judge.refuse(place, `maxLimitRequestRatio of ${name} must be at least 1`);
    if (least === undefined || most === undefined || least === 0n)
        return;
    if (Number(ratio) / 1e9 > Number(most) / Number(least))
        judge.refuse(place, `maxLimitRequestRatio of ${name} must not be greater than max divided by min`);
}

;// CONCATENATED MODULE: ./build/validate/rules/rbac.js




const RBAC = 'https://kubernetes.io/docs/reference/access-authn-authz/rbac/';
const rbac_GROUP = 'rbac.authorization.k8s.io';
const ROLES = [`${rbac_GROUP}/Role`, `${rbac_GROUP}/ClusterRole`];
const BINDINGS = [`${rbac_GROUP}/RoleBinding`, `${rbac_GROUP}/ClusterRoleBinding`];
const rbacRules = [
    {
        name: 'role-rules',
        summary: 'A rule has verbs, and either apiGroups with resources, or (in a ClusterRole) nonResourceURLs.',
        cites: `${RBAC}#role-and-clusterrole`,
        kinds: ROLES,
        check(role, judge) {
            for (const rule of role.at('rules').items())
                rbac_checkRule(judge, rule);
        },
    },
    {
        name: 'cluster-role-aggregation',
        summary: 'An aggregationRule has at least one selector.',
        cites: `${RBAC}#aggregated-clusterroles`,
        kinds: [`${rbac_GROUP}/ClusterRole`],
        check(role, judge) {
            const rule = role.at('aggregationRule');
            if (!rule.isSet)
                return;
            const selectors = rule.at('clusterRoleSelectors');
            need(judge, selectors, ': at least one');
            for (const selector of selectors.items()) {
                const witness = new Witness(judge);
                checkLabelSelector(witness, selector);
                if (witness.hasSeen)
                    judge.refuse(selector, 'the selector picks nothing: it is broken');
            }
        },
    },
    {
        name: 'role-reference',
        summary: 'roleRef names a Role or ClusterRole of the group rbac.authorization.k8s.io; a ClusterRoleBinding a ClusterRole.',
        cites: `${RBAC}#rolebinding-and-clusterrolebinding`,
        kinds: BINDINGS,
        check(binding, judge) {
            const reference = binding.at('roleRef');
            const [group, kind, name] = [reference.at('apiGroup'), reference.at('kind'), reference.at('name')];
            oneOf(judge, group, [rbac_GROUP]);
            const kinds = judge.kind === 'RoleBinding' ? ['Role', 'ClusterRole'] : ['ClusterRole'];
            if (need(judge, kind, `: ${kinds.join(' or ')}`))
                oneOf(judge, kind, kinds);
            if (need(judge, name))
                checks_form(judge, name, rules_names/* pathSegmentFault */.BG);
        },
    },
    {
        name: 'binding-subjects',
        summary: 'A subject is a User or Group of rbac.authorization.k8s.io, or a ServiceAccount with its namespace.',
        cites: `${RBAC}#referring-to-subjects`,
        kinds: BINDINGS,
        check(binding, judge) {
            for (const subject of binding.at('subjects').items())
                rbac_checkSubject(judge, subject);
        },
    },
];
function rbac_checkRule(judge, rule) {
    need(judge, rule.at('verbs'), ': at least one verb');
    const urls = rule.at('nonResourceURLs');
    const [groups, resources] = [rule.at('apiGroups'), rule.at('resources')];
    if (urls.isEmpty) {
        need(judge, groups, ': at least one API group, "" being the core group');
        need(judge, resources, ': at least one resource');
        return;
    }
    if (judge.kind === 'Role')
        judge.refuse(urls, 'nonResourceURLs must stand in a ClusterRole only');
    if ([groups, resources, rule.at('resourceNames')].some((list) => !list.isEmpty)) {
        judge.refuse(urls, 'nonResourceURLs must not stand beside apiGroups, resources or resourceNames');
    }
}
function rbac_checkSubject(judge, subject) {
    const [kind, name, group, namespace] = [
        subject.at('kind'),
        subject.at('name'),
        subject.at('apiGroup'),
        subject.at('namespace'),
    ];
    need(judge, name, 'of a subject');
    if (need(judge, kind, ': ServiceAccount, User or Group'))
        oneOf(judge, kind, ['ServiceAccount', 'User', 'Group']);
    if (kind.value === 'ServiceAccount') {
        checks_form(judge, name, rules_names/* dnsSubdomainFault */.Sv);
        if (!group.isEmpty && group.text !== undefined)
            judge.refuse(group, `apiGroup is ${shown(group.text)}, but must be empty for a ServiceAccount`);
        if (judge.kind === 'ClusterRoleBinding')
            need(judge, namespace, 'for a ServiceAccount in a ClusterRoleBinding');
    }
    else if (kind.value === 'User' || kind.value === 'Group')
        oneOf(judge, group, [rbac_GROUP]);
}

;// CONCATENATED MODULE: ./build/validate/rules/reviews.js



const AUTHORIZATION = 'https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access';
const reviews_GROUP = 'authorization.k8s.io';
/** Kinds that are asked and answered, and never stored. */
const REVIEWS = new Set([
    'authentication.k8s.io/SelfSubjectReview',
    'authentication.k8s.io/TokenRequest',
    'authentication.k8s.io/TokenReview',
    `${reviews_GROUP}/LocalSubjectAccessReview`,
    `${reviews_GROUP}/SelfSubjectAccessReview`,
    `${reviews_GROUP}/SelfSubjectRulesReview`,
    `${reviews_GROUP}/SubjectAccessReview`,
]);
/** Metadata that the server gives and takes itself, whatever is written. */
const GIVEN = new Set([
    'creationTimestamp',
    'deletionGracePeriodSeconds',
    'deletionTimestamp',
    'managedFields',
    'namespace',
    'selfLink',
    'uid',
]);
/** Whether objects of the kind at hand are stored, so that their metadata counts. */
function isStored(judge) {
    return !REVIEWS.has(`${judge.group}/${judge.kind}`);
}
const reviewRules = [
    {
        name: 'access-review',
        summary: 'A review of access is about a resource or about a path, names who asks, and has no metadata.',
        cites: AUTHORIZATION,
        kinds: [`${reviews_GROUP}/LocalSubjectAccessReview`, `${reviews_GROUP}/SelfSubjectAccessReview`, `${reviews_GROUP}/SubjectAccessReview`],
        check(object, judge) {
            const [spec, metadata] = [object.at('spec'), object.at('metadata')];
            reviews_checkSubject(judge, spec);
            checkAttributes(judge, spec.at('resourceAttributes'));
            const other = metadata.entries().find(([name, field]) => !GIVEN.has(name) && !reviews_isZero(field));
            if (other !== undefined)
                judge.refuse(metadata, `a review has no ${other[0]} in its metadata`);
        },
    },
    {
        name: 'local-access-review',
        summary: 'A LocalSubjectAccessReview is about resources in its own namespace.',
        cites: AUTHORIZATION,
        kinds: [`${reviews_GROUP}/LocalSubjectAccessReview`],
        check(object, judge) {
            const attributes = object.at('spec', 'resourceAttributes');
            const [own, asked] = [object.at('metadata', 'namespace'), attributes.at('namespace')];
            if (attributes.isSet && (asked.isEmpty || (own.text !== undefined && asked.text !== own.text)))
                judge.refuse(asked, `namespace is ${shown(asked.value ?? '')}, but must be that of the review itself`);
            const path = object.at('spec', 'nonResourceAttributes');
            if (path.isSet)
                judge.refuse(path, 'nonResourceAttributes must not stand in a review for one namespace');
        },
    },
    {
        name: 'rules-review',
        summary: 'A SelfSubjectRulesReview names a namespace.',
        cites: AUTHORIZATION,
        kinds: [`${reviews_GROUP}/SelfSubjectRulesReview`],
        check(object, judge) {
            need(judge, object.at('spec', 'namespace'));
        },
    },
    {
        name: 'token-review',
        summary: 'A TokenReview holds the token that it asks about.',
        cites: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/#webhook-token-authentication',
        kinds: ['authentication.k8s.io/TokenReview'],
        check(object, judge) {
            need(judge, object.at('spec', 'token'));
        },
    },
];
function reviews_isZero(field) {
    return field.isEmpty || field.value === 0;
}
function reviews_checkSubject(judge, spec) {
    const [resource, path] = [spec.at('resourceAttributes'), spec.at('nonResourceAttributes')];
    if (resource.isSet && path.isSet)
        judge.refuse(path, 'nonResourceAttributes must not stand beside resourceAttributes');
    if (!resource.isSet && !path.isSet)
        judge.missing(resource, 'one of resourceAttributes and nonResourceAttributes is required');
    if (judge.kind !== 'SelfSubjectAccessReview' && spec.at('user').isEmpty && spec.at('groups').isEmpty)
        judge.missing(spec.at('user'), 'a user or groups are required');
}
function checkAttributes(judge, attributes) {
    if (judge.minor < 31)
        return;
    for (const name of ['fieldSelector', 'labelSelector']) {
        const selector = attributes.at(name);
        if (!selector.isSet)
            continue;
        const [raw, requirements] = [selector.at('rawSelector'), selector.at('requirements')];
        if (raw.isEmpty)
            need(judge, requirements, 'where there is no rawSelector');
        else if (!requirements.isEmpty)
            judge.refuse(raw, 'rawSelector must not stand beside requirements');
        for (const requirement of requirements.items())
            checkRequirement(judge, requirement, name === 'labelSelector');
    }
}
/** An operator that the server does not know is left to whoever decides. */
function checkRequirement(judge, requirement, isLabel) {
    const [operator, values, key] = [requirement.at('operator'), requirement.at('values'), requirement.at('key')];
    if (operator.value === 'In' || operator.value === 'NotIn')
        need(judge, values, `with the operator ${operator.value}`);
    else if ((operator.value === 'Exists' || operator.value === 'DoesNotExist') && !values.isEmpty)
        judge.refuse(values, `values must not stand with the operator ${operator.value}`);
    if (!isLabel) {
        need(judge, key);
        return;
    }
    checkLabelKey(judge, key);
    for (const value of values.items())
        checks_form(judge, value, rules_names/* labelValueFault */.mn);
}

;// CONCATENATED MODULE: ./build/validate/rules/security-context.js




const CONTEXT = 'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/';
const MAX_ID = 2147483647;
const SYSCTL = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;
const IPC_SYSCTL = /^(kernel\.(shm|msg)|kernel\.sem$|fs\.mqueue\.)/;
const PROFILE_TYPES = ['Localhost', 'RuntimeDefault', 'Unconfined'];
const podSecurityRules = [
    {
        name: 'pod-security-context',
        summary: 'User and group ids are between 0 and 2147483647, profiles and policies known and complete.',
        cites: CONTEXT,
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const context = podSpec.at('securityContext');
            if (context.map === undefined)
                return;
            for (const name of ['fsGroup', 'runAsUser', 'runAsGroup'])
                between(judge, context.at(name), 0, MAX_ID);
            for (const group of context.at('supplementalGroups').items())
                between(judge, group, 0, MAX_ID);
            oneOf(judge, context.at('fsGroupChangePolicy'), ['Always', 'OnRootMismatch'], 'pointer');
            if (judge.minor >= 33) {
                oneOf(judge, context.at('supplementalGroupsPolicy'), ['Merge', 'Strict'], 'pointer');
                const policies = judge.minor >= 37 ? ['MountOption', 'Recursive'] : ['Recursive'];
                oneOf(judge, context.at('seLinuxChangePolicy'), policies, 'pointer');
            }
            checkProfiles(judge, context);
        },
    },
    {
        name: 'sysctls',
        summary: 'Sysctls have valid names, none twice, and none of a namespace that the Pod shares with the host.',
        cites: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
        kinds: POD_KINDS,
        check: checkSysctls,
    },
    {
        name: 'host-namespaces',
        summary: 'Namespaces that a Pod shares with the host exclude process sharing and user namespaces.',
        cites: 'https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const share = podSpec.at('shareProcessNamespace');
            if (share.isTrue && podSpec.at('hostPID').isTrue) {
                judge.refuse(podSpec.at('securityContext', 'shareProcessNamespace'), 'shareProcessNamespace must not stand with hostPID');
            }
            if (judge.minor < 33 || podSpec.at('hostUsers').value !== false)
                return;
            for (const name of ['hostNetwork', 'hostPID', 'hostIPC']) {
                if (podSpec.at(name).isTrue)
                    judge.refuse(podSpec.at(name), `${name} must not stand with hostUsers: false`);
            }
            for (const container of containersOf(podSpec)) {
                const devices = container.at('volumeDevices');
                if (!devices.isEmpty)
                    judge.refuse(devices, 'volumeDevices must not stand with hostUsers: false');
            }
        },
    },
    {
        name: 'pod-os',
        summary: 'A Pod for Windows has no fields that are for Linux alone, and the reverse.',
        cites: 'https://kubernetes.io/docs/concepts/windows/intro/#compatibility-v1-pod-spec-containers-securitycontext',
        kinds: POD_KINDS,
        check: checkOs,
    },
    {
        name: 'windows-host-process',
        summary: 'If one container is a HostProcess container, all are, and the Pod uses the network of the host.',
        cites: 'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
        kinds: POD_KINDS,
        check(podSpec, judge) {
            const ofPod = podSpec.at('securityContext', 'windowsOptions', 'hostProcess').value;
            const containers = containersOf(podSpec);
            const own = containers.map((container) => container.at('securityContext', 'windowsOptions', 'hostProcess'));
            for (const node of own) {
                if (typeof ofPod === 'boolean' && typeof node.value === 'boolean' && node.value !== ofPod) {
                    judge.refuse(node, `hostProcess must be ${ofPod}, as in the Pod`);
                }
            }
            const count = own.filter((node) => (node.value ?? ofPod) === true).length;
            if (count === 0)
                return;
            if (count !== containers.length)
                judge.refuse(podSpec, 'either all containers of a Pod are HostProcess containers or none');
            if (!podSpec.at('hostNetwork').isTrue)
                judge.refuse(podSpec.at('hostNetwork'), 'hostNetwork must be true for HostProcess containers');
        },
    },
];
const containerSecurityRules = [
    {
        name: 'container-security-context',
        summary: 'User and group ids are in range, profiles complete, and no privileges are asked for that are denied beside.',
        cites: CONTEXT,
        kinds: POD_KINDS,
        check(container, judge) {
            const context = container.at('securityContext');
            if (context.map === undefined)
                return;
            for (const name of ['runAsUser', 'runAsGroup'])
                between(judge, context.at(name), 0, MAX_ID);
            checkProcMount(judge, context.at('procMount'), podSpecAround(container));
            checkProfiles(judge, context);
            if (context.at('allowPrivilegeEscalation').value !== false)
                return;
            if (context.at('privileged').isTrue) {
                judge.refuse(context, 'allowPrivilegeEscalation must not be false when privileged is true');
            }
            if (context.at('capabilities', 'add').list?.includes('CAP_SYS_ADMIN')) {
                judge.refuse(context, 'allowPrivilegeEscalation must not be false when CAP_SYS_ADMIN is added');
            }
        },
    },
];
function checkProcMount(judge, procMount, podSpec) {
    if (judge.minor < 33)
        return;
    oneOf(judge, procMount, ['Default', 'Unmasked'], 'pointer');
    if (procMount.value === 'Unmasked' && podSpec.at('hostUsers').value !== false) {
        judge.refuse(procMount, 'procMount Unmasked asks for hostUsers: false');
    }
}
function checkProfiles(judge, context) {
    const seccomp = context.at('seccompProfile');
    if (seccomp.map !== undefined)
        checkProfile(judge, seccomp);
    const appArmor = context.at('appArmorProfile');
    if (appArmor.map !== undefined && judge.minor >= 30)
        checkProfile(judge, appArmor);
    checkWindowsOptions(judge, context.at('windowsOptions'));
}
function checkProfile(judge, profile) {
    const [type, local] = [profile.at('type'), profile.at('localhostProfile')];
    if (need(judge, type))
        oneOf(judge, type, PROFILE_TYPES);
    if (type.value !== 'Localhost') {
        if (local.isSet)
            judge.refuse(local, 'localhostProfile must stand with the type Localhost only');
        return;
    }
    if (!local.isSet)
        judge.missing(local, 'localhostProfile is required with the type Localhost');
    else if (profile.key === 'seccompProfile')
        checkRelativePath(judge, local);
    else if (local.text === undefined || local.text !== local.text.trim() || local.text.length > 4095) {
        judge.refuse(local, `localhostProfile is ${shown(local.value)}, but must be a name without spaces around it`);
    }
}
function checkSysctls(podSpec, judge) {
    const seen = new Set();
    for (const sysctl of podSpec.at('securityContext', 'sysctls').items()) {
        const name = sysctl.at('name');
        if (!need(judge, name) || name.text === undefined)
            continue;
        if (name.text.length > 253 || !SYSCTL.test(name.text))
            judge.refuse(name, `${shown(name.text)} is no name of a sysctl`);
        else if (seen.has(name.text))
            judge.refuse(name, `${shown(name.text)} stands here for the second time`);
        seen.add(name.text);
        if (judge.minor < 29)
            continue;
        const dotted = name.text.replaceAll('/', '.');
        if (podSpec.at('hostNetwork').isTrue && dotted.startsWith('net.'))
            judge.refuse(name, `${name.text} must not be set when hostNetwork is true`);
        if (podSpec.at('hostIPC').isTrue && IPC_SYSCTL.test(dotted))
            judge.refuse(name, `${name.text} must not be set when hostIPC is true`);
    }
}
const LINUX_ONLY_OF_POD = [
    'appArmorProfile',
    'seLinuxOptions',
    'seccompProfile',
    'fsGroup',
    'fsGroupChangePolicy',
    'sysctls',
    'runAsUser',
    'runAsGroup',
    'supplementalGroups',
    'supplementalGroupsPolicy',
    'seLinuxChangePolicy',
];
const LINUX_ONLY = [
    'appArmorProfile',
    'seLinuxOptions',
    'seccompProfile',
    'capabilities',
    'readOnlyRootFilesystem',
    'privileged',
    'allowPrivilegeEscalation',
    'procMount',
    'runAsUser',
    'runAsGroup',
];
function checkOs(podSpec, judge) {
    const os = podSpec.at('os');
    if (os.map === undefined)
        return;
    const name = os.at('name');
    if (!need(judge, name))
        return;
    if (name.value !== 'linux' && name.value !== 'windows') {
        if (name.text !== undefined)
            judge.refuse(os, `os is ${shown(name.text)}, but must be linux or windows`);
        return;
    }
    const contexts = containersOf(podSpec).map((container) => container.at('securityContext'));
    const context = podSpec.at('securityContext');
    if (name.value === 'linux') {
        refuseAll(judge, [context, ...contexts].map((one) => one.at('windowsOptions')), 'a Pod for linux');
        return;
    }
    const flags = ['hostPID', 'hostIPC'].map((flag) => podSpec.at(flag)).filter((flag) => flag.isTrue);
    refuseAll(judge, [...flags, podSpec.at('hostUsers'), podSpec.at('shareProcessNamespace')], 'a Pod for windows');
    refuseAll(judge, LINUX_ONLY_OF_POD.map((field) => context.at(field)), 'a Pod for windows');
    refuseAll(judge, contexts.flatMap((one) => LINUX_ONLY.map((field) => one.at(field))), 'a Pod for windows');
}
function refuseAll(judge, fields, where) {
    for (const field of fields) {
        const isEmptyList = field.list?.length === 0;
        if (field.isSet && !isEmptyList)
            judge.refuse(field, `${field.key} must not stand in ${where}`);
    }
}
const USER_NAME_CHARACTERS = /["/\\:;|=,+*?<>@[\]]/;
const NET_BIOS = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const DNS_NAME = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
function checkWindowsOptions(judge, options) {
    formOfPointer(judge, options.at('gmsaCredentialSpecName'), rules_names/* dnsSubdomainFault */.Sv);
    formOfPointer(judge, options.at('gmsaCredentialSpec'), (text) => text.length > 65536 ? 'must have at most 64 KiB' : undefined);
    formOfPointer(judge, options.at('runAsUserName'), windowsUserFault);
}
function windowsUserFault(text) {
    const parts = text.split('\\');
    if (parts.length > 2)
        return 'must hold at most one backslash';
    const [user = '', domain] = parts.reverse();
    if ([...text].some((character) => character < ' ' || character === '\u007f'))
        return 'must not hold control characters';
    if (domain !== undefined && (domain.length >= 256 || !(NET_BIOS.test(domain) || DNS_NAME.test(domain)))) {
        return 'must have a NetBIOS or DNS name before the backslash';
    }
    if (user === '' || user.length > 104 || /^[. ]+$/.test(user))
        return 'must have a user name of at most 104 characters';
    return USER_NAME_CHARACTERS.test(user) ? 'must not hold any of " / \\ : ; | = , + * ? < > @ [ ]' : undefined;
}

;// CONCATENATED MODULE: ./build/validate/rules/service-addresses.js



/** The type of a Service, as the server completes it. */
function typeOf(service) {
    return service.at('spec', 'type').text ?? 'ClusterIP';
}
/** The clusterIPs as the server completes them: a clusterIP alone stands for a list of one. */
function clusterIps(service) {
    const list = service.at('spec', 'clusterIPs');
    const single = service.at('spec', 'clusterIP');
    return list.isEmpty && !single.isEmpty ? [single] : list.items();
}
/** Whether a Service has no address of its own, by `clusterIP: None`. */
function isHeadless(service) {
    const ips = clusterIps(service);
    return ips.length === 1 && ips[0]?.value === 'None';
}
/** One address of each family, the first being the clusterIP, or None alone. */
function checkClusterIps(service, judge) {
    const spec = service.at('spec');
    const [single, list] = [spec.at('clusterIP'), spec.at('clusterIPs')];
    const type = typeOf(service);
    if (isHeadless(service) && (type === 'NodePort' || type === 'LoadBalancer')) {
        judge.refuse(single.isEmpty ? list : single, `None must not be the clusterIP of a Service of the type ${type}`);
    }
    const ips = clusterIps(service);
    if (single.isEmpty && ips.length > 0)
        judge.refuse(list, 'clusterIPs must be empty when there is no clusterIP');
    else if (!list.isEmpty && single.value !== ips[0]?.value)
        judge.refuse(list, 'the first of clusterIPs must be the clusterIP');
    if (ips.length > 1 && ips[0]?.value === 'None')
        judge.refuse(list, 'None must be the only one of clusterIPs');
    if (ips.length > 2)
        judge.refuse(list, 'clusterIPs must hold at most 2 addresses');
    for (const [index, ip] of ips.entries()) {
        if (index > 0 || ip.value !== 'None')
            address(judge, ip);
    }
    const families = ips.map((ip) => (typeof ip.value === 'string' ? (0,rules_addresses/* parseAddress */.or)(ip.value)?.family : undefined));
    if (families.includes(undefined))
        return;
    if (families.length > 1 && new Set(families).size < families.length)
        judge.refuse(list, 'clusterIPs must hold one address of each family');
    for (const [index, ip] of ips.entries()) {
        const wanted = spec.at('ipFamilies').item(index).value;
        const own = `IPv${families[index]}`;
        if ((wanted === 'IPv4' || wanted === 'IPv6') && wanted !== own)
            judge.refuse(ip, `${shown(ip.value)} is ${own}, but ipFamilies[${index}] is ${wanted}`);
    }
}
const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';
/** Fields of load balancers, which stand in Services of that type only. */
function checkLoadBalancer(service, judge) {
    const spec = service.at('spec');
    const isBalanced = typeOf(service) === 'LoadBalancer';
    const ranges = spec.at('loadBalancerSourceRanges');
    const annotation = service.at('metadata', 'annotations', SOURCE_RANGES);
    for (const range of ranges.items()) {
        if (range.value === '')
            judge.refuse(range, 'a source range must not be empty');
        else
            checks_form(judge, range, (text) => (0,rules_addresses/* blockFault */.ez)(text.trim(), judge.minor >= 36));
    }
    if (ranges.isEmpty && annotation.text !== undefined)
        checkRangesAnnotation(judge, annotation, annotation.text);
    if (isBalanced) {
        formOfPointer(judge, spec.at('loadBalancerClass'), rules_names/* qualifiedNameFault */.U6);
        return;
    }
    const fields = [
        ranges,
        spec.at('allocateLoadBalancerNodePorts'),
        spec.at('loadBalancerClass'),
        ...(ranges.isEmpty ? [annotation] : []),
    ];
    for (const field of fields) {
        const isWritten = field === ranges ? !field.isEmpty : field.isSet;
        if (isWritten)
            judge.refuse(field, `${field.key} must stand in a Service of the type LoadBalancer only`);
    }
}
function checkRangesAnnotation(judge, annotation, text) {
    const ranges = text.trim() === '' ? [] : text.split(',').map((range) => range.trim());
    const wrong = ranges.find((range) => (0,rules_addresses/* parseBlock */.rT)(range) === undefined);
    if (wrong !== undefined)
        judge.refuse(annotation, `${shown(wrong)} must be a block of IP addresses, such as 10.9.8.0/24`);
}

;// CONCATENATED MODULE: ./build/validate/rules/service.js





const SERVICE = 'https://kubernetes.io/docs/concepts/services-networking/service';
const DUAL_STACK = 'https://kubernetes.io/docs/concepts/services-networking/dual-stack/';
const service_KINDS = ['Service'];
const service_PROTOCOLS = ['TCP', 'UDP', 'SCTP'];
const serviceRules = [
    {
        name: 'service-type',
        summary: 'type and sessionAffinity of a Service are among the values that Kubernetes knows.',
        cites: `${SERVICE}/#publishing-services-service-types`,
        kinds: service_KINDS,
        check(service, judge) {
            const spec = service.at('spec');
            oneOf(judge, spec.at('type'), ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']);
            oneOf(judge, spec.at('internalTrafficPolicy'), ['Cluster', 'Local'], 'pointer');
            oneOf(judge, spec.at('sessionAffinity'), ['ClientIP', 'None']);
            if (spec.at('sessionAffinity').value !== 'ClientIP')
                return;
            between(judge, spec.at('sessionAffinityConfig', 'clientIP', 'timeoutSeconds'), 1, 86400);
        },
    },
    {
        name: 'service-ports',
        summary: 'A Service has ports, unless it is headless or an ExternalName; several ports have names.',
        cites: `${SERVICE}/#multi-port-services`,
        kinds: service_KINDS,
        check: checkPorts,
    },
    {
        name: 'service-ports-unique',
        summary: 'No two ports of a Service have the same name, nor the same number or nodePort in one protocol.',
        cites: `${SERVICE}/#multi-port-services`,
        kinds: service_KINDS,
        check(service, judge) {
            const ports = service.at('spec', 'ports').items();
            uniqueField(judge, ports, 'name');
            const keyOf = (port, name) => {
                const number = port.at(name).number;
                return number === undefined || number === 0 ? undefined : `${port.at('protocol').text ?? 'TCP'}/${number}`;
            };
            unique(judge, ports, (port) => keyOf(port, 'nodePort'), (port) => port.at('nodePort'));
            unique(judge, ports, (port) => keyOf(port, 'port'));
        },
    },
    {
        name: 'service-node-ports',
        summary: 'A nodePort is for the types NodePort and LoadBalancer.',
        cites: `${SERVICE}/#type-nodeport`,
        kinds: service_KINDS,
        check(service, judge) {
            if (typeOf(service) !== 'ClusterIP')
                return;
            for (const port of service.at('spec', 'ports').items()) {
                const node = port.at('nodePort');
                const isSet = node.number !== undefined && node.number !== 0;
                if (isSet)
                    judge.refuse(node, 'nodePort must not stand in a Service of the type ClusterIP');
            }
        },
    },
    {
        name: 'service-selector',
        summary: 'The selector of a Service is a map of labels.',
        cites: `${SERVICE}/#defining-a-service`,
        kinds: service_KINDS,
        check(service, judge) {
            checkLabels(judge, service.at('spec', 'selector'));
        },
    },
    {
        name: 'service-external-name',
        summary: 'An ExternalName Service has an externalName that is a DNS name, and no addresses of the cluster.',
        cites: `${SERVICE}/#externalname`,
        kinds: service_KINDS,
        check(service, judge) {
            if (typeOf(service) !== 'ExternalName')
                return;
            const spec = service.at('spec');
            const name = spec.at('externalName');
            if (name.isEmpty || name.value === '.')
                judge.missing(name, 'externalName is required in a Service of the type ExternalName');
            else
                checks_form(judge, name, (text) => (0,rules_names/* dnsSubdomainFault */.Sv)(text.replace(/\.$/, '')));
            for (const field of ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy']) {
                if (!spec.at(field).isEmpty)
                    judge.refuse(spec.at(field), `${field} must not stand in a Service of the type ExternalName`);
            }
        },
    },
    {
        name: 'service-cluster-ips',
        summary: 'clusterIPs are one address of each family, the first being clusterIP, or None alone.',
        cites: DUAL_STACK,
        kinds: service_KINDS,
        check(service, judge) {
            if (typeOf(service) !== 'ExternalName')
                checkClusterIps(service, judge);
        },
    },
    {
        name: 'service-ip-families',
        summary: 'ipFamilies are IPv4 and IPv6, each once; ipFamilyPolicy is known.',
        cites: DUAL_STACK,
        kinds: service_KINDS,
        check(service, judge) {
            if (typeOf(service) === 'ExternalName')
                return;
            const families = service.at('spec', 'ipFamilies').items();
            for (const family of families)
                oneOf(judge, family, ['IPv4', 'IPv6'], 'pointer');
            unique(judge, families, (family) => family.text);
            oneOf(judge, service.at('spec', 'ipFamilyPolicy'), ['PreferDualStack', 'RequireDualStack', 'SingleStack'], 'pointer');
        },
    },
    {
        name: 'service-external-ips',
        summary: 'externalIPs are addresses that can be routed to.',
        cites: `${SERVICE}/#external-ips`,
        kinds: service_KINDS,
        check(service, judge) {
            for (const ip of service.at('spec', 'externalIPs').items()) {
                if (typeof ip.value === 'string' && (0,rules_addresses/* parseAddress */.or)(ip.value) !== undefined)
                    checks_form(judge, ip, rules_addresses/* endpointAddressFault */.Md);
                if (ip.value === '')
                    judge.refuse(ip, 'an external IP must not be empty');
                address(judge, ip);
            }
        },
    },
    {
        name: 'service-load-balancer',
        summary: 'Fields of load balancers stand in Services of the type LoadBalancer only.',
        cites: `${SERVICE}/#loadbalancer`,
        kinds: service_KINDS,
        check: checkLoadBalancer,
    },
    {
        name: 'service-traffic-policy',
        summary: 'externalTrafficPolicy is for Services that are reached from outside; healthCheckNodePort for its value Local.',
        cites: 'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
        kinds: service_KINDS,
        check(service, judge) {
            const spec = service.at('spec');
            const type = typeOf(service);
            const policy = spec.at('externalTrafficPolicy');
            const isOpen = type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && !spec.at('externalIPs').isEmpty);
            if (isOpen)
                oneOf(judge, policy, ['Cluster', 'Local']);
            else if (policy.text !== undefined) {
                judge.refuse(policy, 'externalTrafficPolicy must not stand in a Service that is not reached from outside: NodePort, LoadBalancer, or with externalIPs');
            }
            const health = spec.at('healthCheckNodePort');
            if (health.number === undefined || health.number === 0)
                return;
            if (type === 'LoadBalancer' && policy.value === 'Local')
                portNumber(judge, health);
            else
                judge.refuse(health, 'healthCheckNodePort must stand with the type LoadBalancer and externalTrafficPolicy Local only');
        },
    },
    {
        name: 'service-traffic-distribution',
        summary: 'trafficDistribution is PreferClose; since 1.34 also PreferSameZone or PreferSameNode.',
        cites: `${SERVICE}/#traffic-distribution`,
        kinds: service_KINDS,
        since: 31,
        check(service, judge) {
            const allowed = judge.minor >= 34 ? ['PreferClose', 'PreferSameZone', 'PreferSameNode'] : ['PreferClose'];
            oneOf(judge, service.at('spec', 'trafficDistribution'), allowed, 'pointer');
        },
    },
    {
        name: 'service-topology-annotations',
        summary: 'The two annotations for topology aware routing say the same when both stand.',
        cites: 'https://kubernetes.io/docs/concepts/services-networking/topology-aware-routing/',
        kinds: service_KINDS,
        since: 27,
        check(service, judge) {
            const annotations = service.at('metadata', 'annotations');
            const mode = annotations.at('service.kubernetes.io/topology-mode');
            const hints = annotations.at('service.kubernetes.io/topology-aware-hints');
            if (mode.isSet && hints.isSet && mode.value !== hints.value) {
                judge.refuse(mode, `topology-mode is ${shown(mode.value)}, but topology-aware-hints is ${shown(hints.value)}`);
            }
        },
    },
];
function checkPorts(service, judge) {
    const list = service.at('spec', 'ports');
    if (list.isEmpty && !isHeadless(service) && typeOf(service) !== 'ExternalName')
        need(judge, list, 'in a Service');
    const ports = list.items();
    for (const port of ports) {
        if (ports.length > 1)
            need(judge, port.at('name'), 'when a Service has several ports');
        checks_form(judge, port.at('name'), rules_names/* dnsLabelFault */.qB);
        const number = port.at('port');
        if (number.isSet)
            portNumber(judge, number);
        else
            judge.missing(number, 'port is required: a number between 1 and 65535');
        oneOf(judge, port.at('protocol'), service_PROTOCOLS);
        formOfPointer(judge, port.at('appProtocol'), rules_names/* qualifiedNameFault */.U6);
        service_checkTarget(judge, port);
    }
}
/** A targetPort that is absent, 0 or empty is the port itself, wrong numbers included. */
function service_checkTarget(judge, port) {
    const target = port.at('targetPort');
    const isPortItself = !target.isSet || target.value === 0 || target.value === '';
    if (!isPortItself)
        portNumberOrName(judge, target);
}

;// CONCATENATED MODULE: ./build/validate/rules/storage.js







const storage_VOLUMES = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/';
const CLASSES = 'https://kubernetes.io/docs/concepts/storage/storage-classes/';
/** The sources of a PersistentVolume in the order in which the server looks for them. */
const storage_SOURCES = [
    'hostPath',
    'gcePersistentDisk',
    'awsElasticBlockStore',
    'glusterfs',
    'flocker',
    'nfs',
    'rbd',
    'quobyte',
    'cephfs',
    'iscsi',
    'cinder',
    'fc',
    'flexVolume',
    'azureFile',
    'vsphereVolume',
    'photonPersistentDisk',
    'portworxVolume',
    'azureDisk',
    'scaleIO',
    'local',
    'storageos',
    'csi',
];
const storageRules = [
    {
        name: 'persistent-volume-spec',
        summary: 'A PersistentVolume has access modes, a capacity of storage above zero, and known policies.',
        cites: storage_VOLUMES,
        kinds: ['PersistentVolume'],
        check(volume, judge) {
            checkVolumeSpec(judge, volume.at('spec'), false);
        },
    },
    {
        name: 'persistent-volume-source',
        summary: 'A PersistentVolume has one source, complete; a local one says on which node.',
        cites: `${storage_VOLUMES}#types-of-persistent-volumes`,
        kinds: ['PersistentVolume'],
        check(volume, judge) {
            checkVolumeSource(judge, volume.at('spec'), volume.at('metadata', 'name').text ?? '');
        },
    },
    {
        name: 'storage-class',
        summary: 'A StorageClass has a provisioner, known policies, and topologies that do not repeat.',
        cites: CLASSES,
        kinds: ['storage.k8s.io/StorageClass'],
        check(object, judge) {
            checkProvisioner(judge, object.at('provisioner'));
            checkParameters(judge, object.at('parameters'));
            oneOf(judge, object.at('reclaimPolicy'), ['Delete', 'Retain']);
            oneOf(judge, object.at('volumeBindingMode'), ['Immediate', 'WaitForFirstConsumer'], 'pointer');
            checkTopologies(judge, object.at('allowedTopologies'));
        },
    },
    {
        name: 'volume-attributes-class',
        summary: 'A VolumeAttributesClass has a driver and parameters.',
        cites: 'https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/',
        kinds: ['storage.k8s.io/VolumeAttributesClass'],
        check(object, judge) {
            checkProvisioner(judge, object.at('driverName'));
            need(judge, object.at('parameters'), ': at least one');
            checkParameters(judge, object.at('parameters'));
        },
    },
    {
        name: 'volume-attachment',
        summary: 'A VolumeAttachment names a driver, a node, and one volume.',
        cites: 'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume-attachment-v1/',
        kinds: ['storage.k8s.io/VolumeAttachment'],
        check(object, judge) {
            const spec = object.at('spec');
            checkDriverName(judge, spec.at('attacher'));
            if (need(judge, spec.at('nodeName')))
                checks_form(judge, spec.at('nodeName'), rules_names/* dnsSubdomainFault */.Sv);
            const [inline, name] = [spec.at('source', 'inlineVolumeSpec'), spec.at('source', 'persistentVolumeName')];
            if (inline.isSet === name.isSet)
                judge.missing(spec.at('source'), 'source must have one of inlineVolumeSpec and persistentVolumeName');
            else if (inline.isSet) {
                checkVolumeSpec(judge, inline, true);
                checkVolumeSource(judge, inline, '');
            }
            formOfPointer(judge, name, rules_names/* dnsSubdomainFault */.Sv);
        },
    },
    {
        name: 'csi-driver',
        summary: 'A CSIDriver has known modes; tokens last between 10 minutes and 2³² seconds and are for one audience each.',
        cites: 'https://kubernetes-csi.github.io/docs/csi-driver-object.html',
        kinds: ['storage.k8s.io/CSIDriver'],
        check(object, judge) {
            const spec = object.at('spec');
            oneOf(judge, spec.at('fsGroupPolicy'), ['ReadWriteOnceWithFSType', 'File', 'None'], 'pointer');
            for (const mode of spec.at('volumeLifecycleModes').items()) {
                if (mode.value !== 'Persistent' && mode.value !== 'Ephemeral') {
                    judge.refuse(spec.at('volumeLifecycleModes'), `volumeLifecycleModes holds ${shown(mode.value)}, but must hold Persistent or Ephemeral`);
                }
            }
            const tokens = spec.at('tokenRequests').items();
            for (const token of tokens)
                between(judge, token.at('expirationSeconds'), 600, 4294967296);
            unique(judge, tokens, (token) => String(token.at('audience').value ?? ''), (token) => token.at('audience'));
        },
    },
    {
        name: 'csi-node',
        summary: 'Drivers of a CSINode have unique names, ids of the node, and topology keys that do not repeat.',
        cites: 'https://kubernetes-csi.github.io/docs/csi-node-object.html',
        kinds: ['storage.k8s.io/CSINode'],
        check(object, judge) {
            const drivers = object.at('spec', 'drivers').items();
            for (const driver of drivers) {
                checkDriverName(judge, driver.at('name'));
                if (need(judge, driver.at('nodeID')))
                    checks_form(judge, driver.at('nodeID'), (text) => (0,rules_names/* byteLength */.dp)(text) > 256 ? 'must have at most 256 characters' : undefined);
                atLeast(judge, driver.at('allocatable', 'count'), 0);
                for (const key of driver.at('topologyKeys').items())
                    formOfPointer(judge, key, rules_names/* qualifiedNameFault */.U6);
                unique(judge, driver.at('topologyKeys').items(), (key) => key.text);
            }
            uniqueField(judge, drivers, 'name');
        },
    },
    {
        name: 'csi-storage-capacity',
        summary: 'A CSIStorageCapacity names a class, and a capacity that is not negative.',
        cites: 'https://kubernetes.io/docs/concepts/storage/storage-capacity/',
        kinds: ['storage.k8s.io/CSIStorageCapacity'],
        check(object, judge) {
            checkLabelSelector(judge, object.at('nodeTopology'));
            const name = object.at('storageClassName');
            if (need(judge, name))
                checks_form(judge, name, rules_names/* dnsSubdomainFault */.Sv);
            const capacity = checkQuantity(judge, object.at('capacity'));
            if (capacity !== undefined && capacity < 0n)
                judge.refuse(object.at('capacity'), 'capacity must not be negative');
            checkQuantity(judge, object.at('maximumVolumeSize'));
        },
    },
];
/** @param isInline It stands in a VolumeAttachment: it has a CSI driver, and neither a capacity nor a claim. */
function checkVolumeSpec(judge, spec, isInline) {
    checkAccessModes(judge, spec.at('accessModes'));
    const capacity = spec.at('capacity');
    const names = Object.keys(capacity.map ?? {});
    if (isInline) {
        for (const field of fieldsSet(spec, ['capacity', 'claimRef', 'nodeAffinity'])) {
            if (field.key !== 'capacity' || !field.isEmpty)
                judge.refuse(field, `${field.key} must not stand in an inline volume`);
        }
        if (!spec.at('csi').isSet)
            judge.missing(spec.at('csi'), 'csi is required in an inline volume');
    }
    else if (capacity.isEmpty)
        need(judge, capacity, ': how much storage there is');
    else if (names.length !== 1 || names[0] !== 'storage')
        judge.refuse(capacity, `capacity names ${names.join(', ')}, but must name storage alone`);
    for (const [name, amount] of isInline ? [] : capacity.entries()) {
        const quantity = checkEntry(judge, amount);
        if (quantity !== undefined && quantity <= 0n)
            judge.refuse(amount, `${name} is ${shown(amount.value)}, but must be greater than zero`);
    }
    const policy = spec.at('persistentVolumeReclaimPolicy');
    oneOf(judge, policy, isInline ? ['Retain'] : ['Delete', 'Recycle', 'Retain']);
    const parts = (spec.at('hostPath', 'path').text ?? 'none').split('/');
    const isRoot = parts[0] === '' && parts.every((part) => part === '' || part === '.');
    if (policy.value === 'Recycle' && isRoot)
        judge.refuse(policy, 'persistentVolumeReclaimPolicy must not be Recycle for the hostPath /');
    checks_form(judge, spec.at('storageClassName'), rules_names/* dnsSubdomainFault */.Sv);
    oneOf(judge, spec.at('volumeMode'), ['Block', 'Filesystem'], 'pointer');
    const affinity = spec.at('nodeAffinity');
    if (affinity.isSet && !affinity.at('required').isSet)
        judge.missing(affinity.at('required'), 'required is required in the nodeAffinity of a volume');
    checkNodeSelector(judge, affinity.at('required'), judge.minor >= 32);
    const attributes = spec.at('volumeAttributesClassName');
    if (judge.minor < 34 || !attributes.isSet)
        return;
    formOfPointer(judge, attributes, rules_names/* dnsSubdomainFault */.Sv);
    if (!spec.at('csi').isSet)
        judge.missing(spec.at('csi'), 'csi is required with volumeAttributesClassName');
}
function checkVolumeSource(judge, spec, name) {
    if (spec.isSet && spec.map === undefined)
        return;
    const [first, ...others] = storage_SOURCES.map((name) => spec.at(name)).filter((source) => source.isSet);
    if (first === undefined) {
        judge.missing(spec, 'a PersistentVolume must have a source of storage');
        return;
    }
    for (const other of others) {
        if (other.key !== 'flexVolume')
            judge.refuse(other, `${other.key} must not stand beside ${first.key}: a volume has one source`);
    }
    checkStorageSource(judge, first, 'persistent');
    const initiator = first.at('initiatorName');
    const portal = `${name}:${first.at('targetPortal').text ?? ''}`;
    if (first.key === 'iscsi' && initiator.isSet && portal.length > 64)
        judge.refuse(first.at('targetPortal'), 'the name of the volume and targetPortal must have at most 64 characters together');
    if (first.key === 'local' && !spec.at('nodeAffinity').isSet) {
        judge.missing(spec.at('nodeAffinity'), 'nodeAffinity is required for a local volume');
    }
}
function checkProvisioner(judge, provisioner) {
    if (need(judge, provisioner))
        checks_form(judge, provisioner, (text) => (0,rules_names/* qualifiedNameFault */.U6)(text.toLowerCase()));
}
function checkParameters(judge, parameters) {
    const entries = parameters.entries();
    if (entries.length > 512)
        judge.refuse(parameters, 'at most 512 parameters are allowed');
    if (entries.some(([key]) => key === ''))
        judge.refuse(parameters, 'a parameter must have a name');
    const size = entries.reduce((sum, [key, value]) => sum + (0,rules_names/* byteLength */.dp)(key) + (0,rules_names/* byteLength */.dp)(value.text ?? ''), 0);
    if (size > 262144)
        judge.refuse(parameters, `the parameters have ${size} bytes, but at most 262144 are allowed`);
}
/** The server compares each term with all before it, and with as many empty ones: an empty term counts as a repetition. */
function checkTopologies(judge, topologies) {
    const seen = new Set();
    for (const term of topologies.items()) {
        const expressions = term.at('matchLabelExpressions');
        for (const expression of expressions.items()) {
            checkLabelKey(judge, expression.at('key'));
            need(judge, expression.at('values'), ': at least one');
            unique(judge, expression.at('values').items(), (value) => value.text);
        }
        uniqueField(judge, expressions.items(), 'key');
        const key = termKey(expressions);
        if (seen.has(key) || expressions.isEmpty)
            judge.refuse(expressions, 'a topology must have expressions, and those of no other');
        seen.add(key);
    }
}
function termKey(expressions) {
    const parts = expressions
        .items()
        .map((one) => [one.at('key').value, [...(one.at('values').list ?? [])].map(String).sort()]);
    return JSON.stringify(parts.map((part) => JSON.stringify(part)).sort());
}

;// CONCATENATED MODULE: ./build/validate/rules/index.js



































const families = [
    { rules: metadataRules, parts: (object, judge) => (isStored(judge) ? [object.at('metadata')] : []) },
    { rules: podTemplateRules, parts: (object, judge) => [podOf(object, judge.kind)] },
    {
        rules: [...podSpecRules, ...schedulingRules, ...podSecurityRules, ...containerListRules, ...volumeRules],
        parts: podSpecsOf,
    },
    {
        rules: [...containerRules, ...probeRules, ...envRules, ...mountRules, ...resourceRules, ...containerSecurityRules],
        parts: (object, judge) => podSpecsOf(object, judge).flatMap(containersOf),
    },
    { rules: [...workloadRules, ...jobRules, ...autoscalingRules] },
    { rules: [...serviceRules, ...ingressRules, ...networkPolicyRules, ...endpointRules] },
    {
        rules: [
            ...configRules,
            ...claimRules,
            ...storageRules,
            ...quotaRules,
            ...rbacRules,
            ...clusterRules,
            ...crdRules,
            ...webhookRules,
            ...flowControlRules,
            ...certificateRules,
            ...deviceRules,
            ...deviceSliceRules,
            ...eventRules,
            ...expressionRules,
            ...reviewRules,
        ],
    },
];
/** Every rule, for the generated documentation. */
const allRules = families.flatMap((family) => family.rules);
const kindsWithRules = new Set(allRules.flatMap((rule) => rule.kinds));
/** What applies to one kind in one version, worked out when it is first asked for. */
const familiesOf = new Map();
function familiesFor(kind, minor) {
    let ofVersion = familiesOf.get(minor);
    if (ofVersion === undefined) {
        ofVersion = new Map();
        familiesOf.set(minor, ofVersion);
    }
    const name = kindsWithRules.has(kind) ? kind : '*';
    let found = ofVersion.get(name);
    if (found === undefined) {
        found = familiesWith((rule) => appliesTo(rule, name, minor));
        ofVersion.set(name, found);
    }
    return found;
}
function appliesTo({ kinds, since, until }, kind, minor) {
    return (kinds.includes('*') || kinds.includes(kind)) && (since ?? 0) <= minor && minor <= (until ?? minor);
}
function familiesWith(applies) {
    return families
        .map((family) => ({ ...family, rules: family.rules.filter(applies) }))
        .filter((family) => family.rules.length > 0);
}
/**
 * Checks a decoded object as the API server does in code, after the schema: names, formats, relations between fields.
 * The object may be of any shape; what the schema says (unknown, missing or mistyped fields) is not said again.
 */
function checkRules(object, context, report) {
    const session = new Session(context, report);
    const root = new Node(object);
    const kind = session.group === '' ? session.kind : `${session.group}/${session.kind}`;
    for (const { rules, parts } of familiesFor(kind, session.minor)) {
        for (const part of parts?.(root, session) ?? [root])
            applyRules(rules, part, session);
    }
}

;// CONCATENATED MODULE: ./build/validate/structure/optional.js
/**
 * Fields that OpenAPI calls required, yet the server takes a built-in object without: it fills them in, or their zero value
 * is a good one (a Go struct, an empty list, the number 0). By definition, without the version, and field.
 */
const optional = new Set([
    'apiextensions.CustomResourceDefinitionVersion.served',
    'apiextensions.CustomResourceDefinitionVersion.storage',
    'apps.ControllerRevision.revision',
    'apps.StatefulSetSpec.serviceName',
    'authentication.TokenReview.spec',
    'authorization.LocalSubjectAccessReview.spec',
    'authorization.SelfSubjectAccessReview.spec',
    'authorization.SelfSubjectRulesReview.spec',
    'authorization.SubjectAccessReview.spec',
    'batch.PodFailurePolicy.rules',
    'batch.PodFailurePolicyOnPodConditionsPattern.status',
    'core.Event.involvedObject',
    'core.Event.metadata',
    'core.FileKeySelector.key',
    'core.FileKeySelector.path',
    'core.FileKeySelector.volumeName',
    'core.HTTPHeader.value',
    'core.ISCSIPersistentVolumeSource.lun',
    'core.ISCSIVolumeSource.lun',
    'core.LimitRangeSpec.limits',
    'core.PersistentVolumeClaimTemplate.spec',
    'core.PreferredSchedulingTerm.preference',
    'core.SleepAction.seconds',
    'core.Sysctl.value',
    'core.TypedLocalObjectReference.kind',
    'core.TypedLocalObjectReference.name',
    'discovery.EndpointSlice.endpoints',
    // The rule `owner-references-form` asks for these where they count.
    'meta.OwnerReference.apiVersion',
    'meta.OwnerReference.kind',
    'meta.OwnerReference.name',
    'meta.OwnerReference.uid',
    'networking.NetworkPolicySpec.podSelector',
    'rbac.RoleRef.apiGroup',
    'resource.Counter.value',
    'resource.CounterSet.counters',
    'resource.CounterSet.name',
    'resource.DeviceCapacity.value',
    'resource.DeviceClass.spec',
    'resource.DeviceCounterConsumption.counterSet',
    'resource.DeviceCounterConsumption.counters',
    'resource.DeviceTaint.effect',
    'resource.DeviceTaint.key',
    'resource.ResourceClaim.spec',
    'resource.ResourceClaimTemplate.spec',
    'resource.ResourceClaimTemplateSpec.spec',
    'resource.ResourcePool.generation',
    'scheduling.PriorityClass.value',
    'storage.CSIDriver.spec',
    'storage.CSINode.spec',
    'storage.CSINodeSpec.drivers',
    'storage.TokenRequest.audience',
]);
/**
 * Whether a built-in kind may leave out a field that OpenAPI calls required.
 * @param definition As `core.v1.HTTPHeader`.
 */
function optionalInGo(definition, field) {
    return optional.has(`${definition.replace(/\.v\d\w*\./, '.')}.${field}`);
}

;// CONCATENATED MODULE: ./build/validate/structure/walk.js

/** More problems of one object are not told: who made it must look at it as a whole. */
const mostProblems = 200;
/** What a walk over an object needs at every step: where it is, and whom to tell. */
class Walk {
    /** The way to the current value; changed in place. */
    path;
    /** Fields may be missing: the object is a patch. */
    isPatch;
    problems = 0;
    #report;
    constructor(report, isPatch, path = []) {
        this.#report = report;
        this.isPatch = isPatch;
        this.path = path;
    }
    /** The same walk, whose problems are told to someone else. */
    beside(report) {
        return new Walk(report, this.isPatch, this.path);
    }
    /** Reports a problem of the current value. */
    refuse(rule, message, fix) {
        this.report(rule, this.path, 'value', message, fix);
    }
    wrongType(value, expected) {
        const where = lastName(this.path);
        const name = where === '' ? 'the object' : `\`${where}\``;
        this.refuse('wrong-type', `${name} must be ${expected}, but it is ${described(value)}`, quotesWouldHelp(value, expected));
    }
    unknownField(name, known) {
        if (this.problems >= mostProblems)
            return;
        const meant = (0,nearest/* nearest */.p)(name, known);
        const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
        const fix = meant === undefined ? 'Remove it.' : `Rename it to \`${meant}\`.`;
        this.report('unknown-field', [...this.path, name], 'key', `unknown field \`${name}\`${hint}`, fix);
    }
    missingField(name) {
        if (this.isPatch)
            return;
        const where = lastName(this.path);
        const parent = where === '' ? '' : ` of \`${where}\``;
        this.report('missing-field', [...this.path, name], 'missing', `the required field \`${name}\`${parent} is missing`);
    }
    report(rule, path, at, message, fix) {
        const problem = { rule, category: 'api', severity: 'error', path: [...path], at, message };
        this.tell(fix === undefined ? problem : { ...problem, fix });
    }
    tell(problem) {
        this.problems++;
        this.#report(problem);
    }
}
function quotesWouldHelp(value, expected) {
    const isScalar = typeof value === 'number' || typeof value === 'boolean';
    return isScalar && expected.startsWith('a string') ? 'Put it in quotes.' : undefined;
}
/** The last named step: `containers[0]` for `…, 'containers', 0`. */
function lastName(path) {
    const last = path[path.length - 1];
    if (last === undefined)
        return '';
    return typeof last === 'number' ? `${lastName(path.slice(0, -1))}[${last}]` : last;
}
/** A value for a message: `the number 5`, `a list`. */
function described(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return `the string ${shortened(JSON.stringify(value))}`;
    return typeof value === 'number' ? `the number ${value}` : String(value);
}
function shortened(text) {
    return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
/** A value as JSON, cut short. */
function quoted(value) {
    return shortened(JSON.stringify(value) ?? String(value));
}
/** Whether a value is a map. */
function walk_isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/validate/structure/go.js



/**
 * Checks a value as the API server's decoder reads it into a Go type (strict JSON decoding of built-in kinds): unknown
 * fields and wrong types are refused, null stands for the zero value, numbers are no strings. Fields that OpenAPI calls
 * required are missed unless the server fills them in or takes their zero value.
 */
function checkGoValue(schema, value, walk, definitions) {
    new GoDecoder(walk, definitions).value(schema, value);
}
class GoDecoder {
    walk;
    definitions;
    constructor(walk, definitions) {
        this.walk = walk;
        this.definitions = definitions;
    }
    value(schema, value) {
        if (value === null || value === undefined)
            return;
        const { $ref: name } = schema;
        const special = name === undefined ? undefined : decoders[name];
        if (special !== undefined)
            special(this, value);
        else if (name === undefined)
            this.plain(schema, value, '');
        else
            this.plain(this.definitions(name), value, name);
    }
    plain(schema, value, name) {
        switch (schema.type) {
            case 'object':
                this.object(schema, value, name);
                break;
            case 'array':
                this.array(schema, value);
                break;
            case 'string':
                this.string(schema, value);
                break;
            case 'integer':
                this.integer(schema, value);
                break;
            case 'number':
                if (typeof value !== 'number')
                    this.walk.wrongType(value, 'a number');
                break;
            case 'boolean':
                if (typeof value !== 'boolean')
                    this.walk.wrongType(value, 'true or false');
                break;
            default:
                if (schema.properties !== undefined)
                    this.object(schema, value, name);
        }
    }
    object(schema, value, name) {
        if (!walk_isMap(value)) {
            this.walk.wrongType(value, 'a map');
            return;
        }
        const { properties, additionalProperties } = schema;
        const { path } = this.walk;
        for (const key in value) {
            const field = properties !== undefined && Object.hasOwn(properties, key)
                ? properties[key]
                : typeof additionalProperties === 'object'
                    ? additionalProperties
                    : undefined;
            if (field === undefined) {
                if (additionalProperties === undefined && (properties !== undefined || name !== '')) {
                    this.walk.unknownField(key, Object.keys(properties ?? {}));
                }
                continue;
            }
            path.push(key);
            this.value(field, value[key]);
            path.pop();
        }
        if (schema.required !== undefined)
            this.required(schema.required, value, name);
    }
    required(names, value, definition) {
        if (this.walk.isPatch || this.walk.path[0] === 'status')
            return;
        for (const name of names) {
            const given = Object.hasOwn(value, name) ? value[name] : undefined;
            if ((given === undefined || given === null) && !optionalInGo(definition, name))
                this.walk.missingField(name);
        }
    }
    array(schema, value) {
        if (!Array.isArray(value)) {
            this.walk.wrongType(value, 'a list');
            return;
        }
        const { items } = schema;
        if (items === undefined)
            return;
        const { path } = this.walk;
        for (let index = 0; index < value.length; index++) {
            path.push(index);
            this.value(items, value[index]);
            path.pop();
        }
    }
    string(schema, value) {
        if (schema.format === 'byte' && Array.isArray(value) && value.every(isByte))
            return;
        if (typeof value !== 'string')
            this.walk.wrongType(value, 'a string');
        else if (schema.format === 'byte' && !go_isBase64(value)) {
            this.walk.refuse('bad-base64', 'the value must be base64, which this is not', 'Encode it, or use `stringData`.');
        }
    }
    integer(schema, value) {
        if (typeof value !== 'number')
            this.walk.wrongType(value, 'a whole number');
        else if (!Number.isInteger(value))
            this.walk.wrongType(value, 'a whole number');
        else if (Math.abs(value) > (schema.format === 'int32' ? 2 ** 31 : 2 ** 63) || value === 2 ** 31) {
            if (schema.format === 'int32' || Math.abs(value) > 2 ** 63) {
                this.walk.wrongType(value, `a whole number of ${schema.format === 'int32' ? 32 : 64} bits`);
            }
        }
    }
    quantity(value) {
        if (typeof value === 'number')
            return;
        if (typeof value !== 'string')
            this.walk.wrongType(value, 'a quantity');
        else if ((0,rules_quantity/* parseQuantity */.Lf)(value) === undefined) {
            this.walk.refuse('bad-quantity', `${JSON.stringify(value)} is no quantity`, 'Write a number with a suffix such as m, k, Mi or Gi.');
        }
    }
    intOrString(value) {
        if (typeof value === 'string')
            return;
        if (typeof value !== 'number')
            this.walk.wrongType(value, 'a number or a string');
        else if (!Number.isInteger(value) || value > 2 ** 31 - 1 || value < -(2 ** 31)) {
            this.walk.wrongType(value, 'a whole number of 32 bits or a string');
        }
    }
    time(value) {
        if (typeof value !== 'string')
            this.walk.wrongType(value, 'a time');
        else if (!rfc3339.test(value))
            this.walk.refuse('bad-time', `${JSON.stringify(value)} is no time`, 'Write it as 2006-01-02T15:04:05Z.');
    }
    /** A JSON schema, or else what `isAlternative` allows. */
    schemaOr(value, isAlternative) {
        if (!isAlternative(value))
            this.value({ $ref: 'apiextensions.v1.JSONSchemaProps' }, value);
    }
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** Types that read their JSON themselves. */
const decoders = {
    Quantity: (decoder, value) => decoder.quantity(value),
    IntOrString: (decoder, value) => decoder.intOrString(value),
    'meta.v1.Time': (decoder, value) => decoder.time(value),
    'meta.v1.MicroTime': (decoder, value) => decoder.time(value),
    'meta.v1.FieldsV1': () => { },
    RawExtension: () => { },
    'apiextensions.v1.JSON': () => { },
    'apiextensions.v1.JSONSchemaPropsOrBool': (decoder, value) => decoder.schemaOr(value, (given) => typeof given === 'boolean'),
    'apiextensions.v1.JSONSchemaPropsOrArray': (decoder, value) => decoder.schemaOr(value, Array.isArray),
    'apiextensions.v1.JSONSchemaPropsOrStringArray': (decoder, value) => decoder.schemaOr(value, Array.isArray),
};
/** Go reads a list of these as bytes, too. */
function isByte(value) {
    return value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255);
}
/** Base64 as Go's standard encoding reads it: padded, line breaks ignored. */
function go_isBase64(value) {
    const text = value.replace(/[\r\n]/g, '');
    return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

;// CONCATENATED MODULE: ./build/validate/structure/formats.js


/**
 * Formats that a CRD's schema may ask of a string and the API server checks (k8s.io/kube-openapi/pkg/validation/strfmt); any
 * other format says nothing.
 */
const formats = {
    byte: (text) => text !== '' && text.replace(/[\r\n]/g, '').length % 4 === 0 && /^[A-Za-z0-9+/\r\n]*={0,2}[\r\n]*$/.test(text),
    cidr: (text) => (0,rules_addresses/* parseBlock */.rT)(text) !== undefined,
    date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
    'date-time': isDateTime,
    datetime: isDateTime,
    duration: (text) => parseDuration(text) !== undefined ||
        /^[+-]?\d+(?:\.\d+)?\s*(?:ns|nanos?|us|micros?|ms|millis?|s|secs?|m|mins?|h|hr|hours?|d|days?|w|wks?|weeks?)$/i.test(text),
    email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
    hostname: isHostname,
    ip: (text) => (0,rules_addresses/* parseAddress */.or)(text) !== undefined,
    ipv4: (text) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && (0,rules_addresses/* parseAddress */.or)(text) !== undefined,
    ipv6: (text) => text.includes(':') && (0,rules_addresses/* parseAddress */.or)(text) !== undefined,
    mac: (text) => /^(?:[0-9a-f]{2}[:-]){5}(?:[0-9a-f]{2}(?:[:-][0-9a-f]{2}){0,2})$/i.test(text),
    uri: isUri,
    uuid: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
    uuid3: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text),
    uuid4: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(text),
    uuid5: (text) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$/i.test(text),
};
/** Whether a string has a format. True for formats that the server does not know. */
function hasFormat(text, format) {
    return Object.hasOwn(formats, format) ? formats[format](text) : true;
}
function isDateTime(text) {
    return (/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)$/.test(text) &&
        !Number.isNaN(Date.parse(text.slice(0, 10))));
}
function isHostname(text) {
    return text.length <= 255 && text.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
}
/** An absolute URI or a path, as Go's url.ParseRequestURI takes it. */
function isUri(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses control characters in URLs
    if (/[\x00-\x20\x7f]/.test(text))
        return false;
    return text.startsWith('/') || /^[a-z][a-z0-9+.-]*:./i.test(text);
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/validate/structure/patterns.js

const patterns = new Map();
/** A pattern in RE2's syntax as a regular expression; undefined where it can't be one. */
function patternOf(source) {
    if (!patterns.has(source))
        patterns.set(source, compiled(source));
    return patterns.get(source);
}
/**
 * RE2 takes linear time for every pattern; this engine may take exponential time, and CRDs hold such patterns. V8 can fall
 * back to a linear engine, for expressions without the flags `i` and `u`.
 */
let isBounded = false;
function compiled(source) {
    if (!isBounded)
        (0,external_node_v8_.setFlagsFromString)('--enable-experimental-regexp-engine-on-excessive-backtracks');
    isBounded = true;
    const inline = /^(\^?)\(\?([ims]+)\)/.exec(source);
    const translated = `${inline?.[1] ?? ''}${source.slice(inline?.[0].length ?? 0)}`
        .replaceAll('\\z', '$')
        .replaceAll('\\A', '^')
        .replaceAll('\\x{', '\\u{')
        .replaceAll('(?P<', '(?<')
        .replaceAll('[[:alnum:]]', '[0-9A-Za-z]');
    const needsUnicode = /\\[pPu]\{/.test(translated);
    try {
        return new RegExp(translated, `${inline?.[2] ?? ''}${needsUnicode ? 'u' : ''}`);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/validate/structure/openapi.js



/**
 * Checks what a CRD's schema demands of a value beside its type and its parts, as the API server does (OpenAPI v3 as
 * k8s.io/kube-openapi validates it): allowed values, patterns, formats, sizes.
 */
function checkDemands(schema, value, walk) {
    if (schema.enum !== undefined && !schema.enum.some((allowed) => isEqual(allowed, value))) {
        walk.refuse('not-allowed-value', `${quoted(value)} is not one of ${schema.enum.map((one) => JSON.stringify(one)).join(', ')}`);
    }
    if (typeof value === 'string')
        checkString(schema, value, walk);
    else if (typeof value === 'number')
        checkNumber(schema, value, walk);
    else if (Array.isArray(value))
        openapi_checkLength(schema, value.length, walk);
    else if (walk_isMap(value))
        checkSize(schema, Object.keys(value).length, walk);
}
const typeNames = {
    object: 'a map',
    array: 'a list',
    string: 'a string',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    'int-or-string': 'a whole number or a string',
};
/** What a value of a type must be, for messages; undefined where any may stand. */
function typeName(type) {
    return type === undefined ? undefined : typeNames[type];
}
/** @param type A type of OpenAPI, or `int-or-string`. */
function hasType(type, value) {
    switch (type) {
        case 'object':
            return walk_isMap(value);
        case 'array':
            return Array.isArray(value);
        case 'string':
            return typeof value === 'string';
        case 'integer':
            // Beyond 64 bits a number is read as a fraction.
            return Number.isInteger(value) && Math.abs(value) <= 2 ** 63;
        case 'number':
            return typeof value === 'number';
        case 'boolean':
            return typeof value === 'boolean';
        case 'int-or-string':
            return typeof value === 'string' || Number.isInteger(value);
        default:
            return true;
    }
}
function checkString(schema, value, walk) {
    const { pattern, format, minLength, maxLength } = schema;
    if (minLength !== undefined || maxLength !== undefined) {
        const length = characters(value);
        if (minLength !== undefined && length < minLength) {
            const message = length === 0
                ? 'the value must not be empty'
                : `the value must have at least ${minLength} characters, but has ${length}`;
            walk.refuse('too-short', message);
        }
        if (maxLength !== undefined && length > maxLength) {
            walk.refuse('too-long', `the value may have at most ${maxLength} characters, but has ${length}`);
        }
    }
    if (pattern !== undefined && patternOf(pattern)?.test(value) === false) {
        walk.refuse('pattern-mismatch', `${quoted(value)} does not match the pattern ${pattern}`);
    }
    if (format !== undefined && schema['x-kubernetes-int-or-string'] !== true && !hasFormat(value, format)) {
        walk.refuse('bad-format', `${quoted(value)} is no ${format}`);
    }
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
function checkNumber(schema, value, walk) {
    const { minimum, maximum, multipleOf } = schema;
    const tooSmall = minimum !== undefined && (schema.exclusiveMinimum === true ? value <= minimum : value < minimum);
    const tooLarge = maximum !== undefined && (schema.exclusiveMaximum === true ? value >= maximum : value > maximum);
    if (tooSmall)
        walk.refuse('out-of-range', `${value} is too small: the least is ${minimum}`);
    if (tooLarge)
        walk.refuse('out-of-range', `${value} is too large: the most is ${maximum}`);
    if (multipleOf !== undefined && value % multipleOf !== 0)
        walk.refuse('out-of-range', `${value} is no multiple of ${multipleOf}`);
}
function openapi_checkLength({ minItems, maxItems }, length, walk) {
    if (minItems !== undefined && length < minItems) {
        walk.refuse('too-few', `the list must have at least ${minItems} item${minItems === 1 ? '' : 's'}, but has ${length}`);
    }
    if (maxItems !== undefined && length > maxItems) {
        walk.refuse('too-many', `the list may have at most ${maxItems} item${maxItems === 1 ? '' : 's'}, but has ${length}`);
    }
}
function checkSize({ minProperties, maxProperties }, size, walk) {
    if (minProperties !== undefined && size < minProperties) {
        walk.refuse('too-few', `the map must have at least ${minProperties} field${minProperties === 1 ? '' : 's'}, but has ${size}`);
    }
    if (maxProperties !== undefined && size > maxProperties) {
        walk.refuse('too-many', `the map may have at most ${maxProperties} fields, but has ${size}`);
    }
}
/** Refuses items that stand twice in a list that is a set, or a map by some keys of its items. */
function checkDuplicates(schema, value, walk) {
    const listType = schema['x-kubernetes-list-type'];
    const keys = schema['x-kubernetes-list-map-keys'] ?? [];
    if (listType !== 'set' && listType !== 'map' && schema.uniqueItems !== true)
        return;
    const seen = new Set();
    value.forEach((item, index) => {
        const id = listType === 'map' ? JSON.stringify(keys.map((key) => (walk_isMap(item) ? item[key] : null))) : canonical(item);
        if (seen.has(id)) {
            const name = listType === 'map' && walk_isMap(item) ? keys.map((key) => `${key}: ${quoted(item[key])}`).join(', ') : quoted(item);
            walk.report('duplicate-item', [...walk.path, index], 'value', `the item ${name} stands twice in the list`, 'Remove one of the two.');
        }
        seen.add(id);
    });
}
function isEqual(a, b) {
    return a === b || (typeof a === 'object' && canonical(a) === canonical(b));
}
/** JSON with the keys of maps in order, so that equal values have equal texts. */
function canonical(value) {
    return JSON.stringify(value, (_, part) => walk_isMap(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part);
}

;// CONCATENATED MODULE: ./build/validate/structure/shape.js
const nothing = [];
/** Keywords that say more of a value than its type and its fields. */
const demands = [
    'enum',
    'pattern',
    'format',
    'minimum',
    'maximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'uniqueItems',
    'minProperties',
    'maxProperties',
    'x-kubernetes-list-type',
];
/** Keywords that hold schemas of which all, some, one or none must fit. */
const alternatives = ['allOf', 'anyOf', 'oneOf', 'not'];
/**
 * A schema of a CRD as the walk over an object reads it. Schemas hold a few of forty keywords each, so that reading one is a
 * search; shapes have the same fields all, and are made only of those parts of a schema that objects reach.
 */
class Shape {
    schema;
    /** `int-or-string` where the schema asks for either. */
    type;
    nullable;
    /** What stands for a value that is absent, or null where null is not allowed. */
    default;
    /** The value is an object of its own, with apiVersion, kind and metadata. */
    isEmbedded;
    /** Fields that the schema does not name are kept. */
    keepsUnknown;
    /** The schema says more of the value than its type and its fields. */
    demands;
    hasAlternatives;
    hasRules;
    required;
    /** The shape of the items of a list; undefined where the schema does not describe them. */
    items;
    fields = new Map();
    others;
    withDefault;
    constructor(schema) {
        this.schema = schema;
        this.type = schema['x-kubernetes-int-or-string'] === true ? 'int-or-string' : schema.type;
        this.nullable = schema.nullable === true;
        this.default = schema.default;
        this.isEmbedded = schema['x-kubernetes-embedded-resource'] === true;
        this.keepsUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true || schema.additionalProperties === true;
        this.demands = demands.some((keyword) => schema[keyword] !== undefined);
        this.hasAlternatives = alternatives.some((keyword) => schema[keyword] !== undefined);
        this.hasRules = schema['x-kubernetes-validations'] !== undefined;
        this.required = schema.required ?? nothing;
        const { items, additionalProperties } = schema;
        this.items = items === undefined ? undefined : new Shape(items);
        this.others = typeof additionalProperties === 'object' ? new Shape(additionalProperties) : undefined;
    }
    /** The shape of a field; undefined where the schema does not describe it. */
    field(name) {
        return this.fields.get(name) ?? this.reach(name);
    }
    /** The fields that have a default. */
    get defaults() {
        this.withDefault ??= this.findDefaults();
        return this.withDefault;
    }
    reach(name) {
        const { properties } = this.schema;
        if (properties === undefined || !Object.hasOwn(properties, name))
            return this.others;
        const own = properties[name];
        if (typeof own !== 'object')
            return undefined;
        const shape = new Shape(own);
        this.fields.set(name, shape);
        return shape;
    }
    findDefaults() {
        return Object.entries(this.schema.properties ?? {})
            .filter(([, field]) => field.default !== undefined)
            .map(([name]) => [name, this.field(name)]);
    }
}
const shapes = new WeakMap();
/** The shape of a schema, made once. */
function shapeOf(schema) {
    let shape = shapes.get(schema);
    if (shape === undefined) {
        shape = new Shape(schema);
        shapes.set(schema, shape);
    }
    return shape;
}

;// CONCATENATED MODULE: ./build/validate/structure/crd.js




/** The fields that every object has beside those of its CRD's schema. */
const objectFields = ['apiVersion', 'kind', 'metadata'];
const objectMeta = { $ref: 'meta.v1.ObjectMeta' };
/** Problems in the face of which the server evaluates no CEL rules. */
const hindersRules = new Set(['missing-field', 'too-long', 'too-many', 'wrong-type']);
/**
 * Checks an object of a CRD as the API server does: no field that its schema does not name, a metadata that is one, then,
 * with the defaults filled in, types, values and lists. It is one walk; what the server looks at later is only told where
 * what it looks at first holds.
 * @param hasStatus The status is a subresource: it is dropped when the object is written, so its values don't matter.
 * @returns The CEL rules to evaluate; none when types, fields or sizes are wrong, for then the server evaluates none.
 */
function checkCustomObject(schema, object, walk, definitions, hasStatus) {
    const held = [];
    const values = walk.beside((problem) => held.push(problem));
    const check = new CustomCheck(walk, values, definitions);
    check.object(shapeOf(schema), object, hasStatus);
    if (walk.problems > 0)
        return [];
    for (const problem of held)
        walk.tell(problem);
    return held.some(({ rule }) => hindersRules.has(rule)) ? [] : check.evaluations;
}
/** The walk over one object. It looks at the object as it will be stored, and copies only the parts that defaults change. */
class CustomCheck {
    evaluations = [];
    names;
    values;
    path;
    definitions;
    isAlternative;
    /** What is looked for at the current place: fields that have no name in the schema, and values that do not fit it. */
    looksForNames;
    looksForValues = true;
    /**
     * @param names Is told of unknown fields, and of objects within the object that are none.
     * @param values Is told of everything else.
     * @param isAlternative The schema is one of several for the same value: it names no fields and has no defaults.
     */
    constructor(names, values, definitions, isAlternative = false) {
        this.names = names;
        this.values = values;
        this.path = names.path;
        this.definitions = definitions;
        this.isAlternative = isAlternative;
        this.looksForNames = !isAlternative;
    }
    object(shape, object, hasStatus) {
        this.metadata(object);
        if (!hasStatus || !Object.hasOwn(object, 'status')) {
            this.value(shape, object, true);
            return;
        }
        const { status, ...stored } = object;
        this.value(shape, stored, true);
        this.looksForValues = false;
        this.map(shape, { status }, true);
    }
    metadata(object) {
        if (!Object.hasOwn(object, 'metadata'))
            return;
        this.path.push('metadata');
        checkGoValue(objectMeta, object['metadata'], this.names, this.definitions);
        this.path.pop();
    }
    /**
     * Checks a value.
     * @param isObject It is a whole object, whose apiVersion, kind and metadata are checked elsewhere.
     * @returns What is stored: the value with its defaults.
     */
    value(shape, value, isObject = false) {
        if (!this.looksForValues)
            return this.parts(shape, value, isObject);
        if (value === null) {
            const expected = shape.nullable ? undefined : typeName(shape.type);
            if (expected !== undefined)
                this.values.wrongType(value, expected);
            return value;
        }
        if (!hasType(shape.type, value)) {
            this.values.wrongType(value, typeName(shape.type) ?? 'another value');
            this.looksForValues = false;
            if (this.looksForNames)
                this.parts(shape, value, isObject);
            this.looksForValues = true;
            return value;
        }
        const stored = this.parts(shape, value, isObject);
        if (shape.demands)
            checkDemands(shape.schema, stored, this.values);
        if (shape.hasAlternatives)
            this.alternatives(shape.schema, stored);
        if (shape.hasRules)
            this.evaluations.push({ schema: shape.schema, value: stored, path: [...this.path] });
        return stored;
    }
    parts(shape, value, isObject) {
        if (typeof value !== 'object' || value === null)
            return value;
        return Array.isArray(value) ? this.list(shape, value) : this.map(shape, value, isObject);
    }
    list(shape, list) {
        const { items } = shape;
        const before = this.values.problems;
        let stored;
        if (items !== undefined) {
            for (let index = 0; index < list.length; index++) {
                const given = list[index];
                const result = this.field(items, index, given) ?? this.part(items, index, given);
                if (result === given)
                    continue;
                stored ??= [...list];
                stored[index] = result;
            }
        }
        const result = stored ?? list;
        if (this.looksForValues && shape.demands && result.length > 1 && this.values.problems === before) {
            checkDuplicates(shape.schema, result, this.values);
        }
        return result;
    }
    map(shape, map, isObject) {
        const { looksForNames } = this;
        let stored;
        for (const name in map) {
            const isOwn = isObject && objectFields.includes(name);
            if (isOwn && name !== 'metadata')
                continue;
            const field = shape.field(name);
            if (field === undefined) {
                if (looksForNames && !isOwn && !shape.keepsUnknown)
                    this.unknown(shape, name, isObject);
                continue;
            }
            const given = map[name];
            if (isOwn)
                this.looksForNames = false;
            const result = this.field(field, name, given);
            if (isOwn)
                this.looksForNames = looksForNames;
            if (result === given)
                continue;
            stored ??= { ...map };
            if (result === undefined)
                delete stored[name];
            else
                stored[name] = result;
        }
        if (!this.looksForValues)
            return map;
        if (this.fills) {
            for (const [name, field] of shape.defaults) {
                if (Object.hasOwn(map, name))
                    continue;
                stored ??= { ...map };
                stored[name] = this.unnamed(field, name, field.default);
            }
        }
        const result = stored ?? map;
        for (const name of shape.required)
            if (!Object.hasOwn(result, name))
                this.values.missingField(name);
        return result;
    }
    /** Null where it is not allowed stands for the default, or else for nothing. */
    field(shape, key, given) {
        if (given !== null || shape.nullable || !this.fills)
            return this.part(shape, key, given);
        return shape.default === undefined ? undefined : this.unnamed(shape, key, shape.default);
    }
    get fills() {
        return this.looksForValues && !this.isAlternative;
    }
    /** Checks a part whose fields need no name in the schema: metadata, and what comes from the schema itself. */
    unnamed(shape, key, value) {
        const { looksForNames } = this;
        this.looksForNames = false;
        const stored = this.part(shape, key, value);
        this.looksForNames = looksForNames;
        return stored;
    }
    part(shape, key, value) {
        this.path.push(key);
        if (shape.isEmbedded && this.looksForNames && walk_isMap(value)) {
            this.metadata(value);
            for (const field of ['apiVersion', 'kind'])
                if (!value[field])
                    this.names.missingField(field);
        }
        const stored = this.value(shape, value, shape.isEmbedded);
        this.path.pop();
        return stored;
    }
    unknown({ schema }, name, isObject) {
        const known = Object.keys(schema.properties ?? {});
        this.names.unknownField(name, isObject ? [...objectFields, ...known] : known);
    }
    alternatives(schema, value) {
        for (const part of schema.allOf ?? [])
            this.alternative(part, value, this.values);
        if (schema.anyOf !== undefined && !schema.anyOf.some((part) => this.allows(part, value)))
            this.noneFits(schema.anyOf);
        if (schema.oneOf !== undefined) {
            const count = schema.oneOf.filter((part) => this.allows(part, value)).length;
            if (count === 0)
                this.noneFits(schema.oneOf);
            if (count > 1) {
                const message = `the value fits ${count} forms of which only one is allowed${fieldsOf(schema.oneOf)}`;
                this.values.refuse('several-alternatives-fit', message);
            }
        }
        if (schema.not !== undefined && this.allows(schema.not, value)) {
            this.values.refuse('forbidden-form', 'the value has a form that is forbidden here');
        }
    }
    noneFits(parts) {
        const message = `the value fits none of the forms that are allowed here${fieldsOf(parts)}`;
        this.values.refuse('no-alternative-fits', message);
    }
    allows(part, value) {
        const trial = new Walk(() => { }, this.values.isPatch);
        this.alternative(part, value, trial);
        return trial.problems === 0;
    }
    alternative(part, value, walk) {
        new CustomCheck(walk, walk, this.definitions, true).value(shapeOf(part), value);
    }
}
function fieldsOf(parts) {
    const names = parts.flatMap((part) => part.required ?? []);
    return names.length === 0 ? '' : `; the fields in question are ${[...new Set(names)].join(', ')}`;
}

;// CONCATENATED MODULE: ./build/validate/structure/structure.js




/**
 * Checks an object against the schema of its kind in one version of Kubernetes: whether the kind is served, unknown and
 * missing fields, types, and for CRDs values, lists and CEL rules.
 */
function checkStructure(target, version, options, report) {
    const walk = new Walk(report, options.patch === true);
    if (!structure_hasType(target, walk))
        return 'type';
    const { apiVersion, kind, object } = target;
    const lookup = options.kinds.find(apiVersion, kind, version, options.customKinds);
    if (lookup.status === 'unknown')
        return unknownKind(target, version, options, report);
    if (lookup.status === 'unserved') {
        const { message, replacement } = lookup;
        walk.report('unserved-api', ['apiVersion'], 'value', `${message}${insteadOf(replacement)}`, fixOf(replacement));
        return 'type';
    }
    deprecation(lookup, report);
    const { decodedBy, schema, definition, hasStatus } = lookup.kind;
    if (decodedBy === 'go')
        checkGoValue(schema, object, walk, definition);
    else {
        const evaluations = checkCustomObject(schema, object, walk, options.kinds.definitions(version), hasStatus);
        for (const { value, path, schema: own } of evaluations) {
            options.evaluateRules?.(own['x-kubernetes-validations'] ?? [], value, path, report, own);
        }
    }
    return 'checked';
}
function structure_hasType({ apiVersion, kind, object }, walk) {
    if (apiVersion === '')
        missingType('apiVersion', object, walk);
    if (kind === '')
        missingType('kind', object, walk);
    return apiVersion !== '' && kind !== '';
}
function missingType(name, object, walk) {
    const given = object[name];
    if (given === undefined || given === null) {
        const meant = (0,nearest/* nearest */.p)(name, Object.keys(object));
        const hint = meant === undefined ? '' : `; is \`${meant}\` meant to be it?`;
        walk.report('missing-field', [name], 'missing', `the object has no \`${name}\`${hint}`);
    }
    else
        walk.report('wrong-type', [name], 'value', `\`${name}\` must be text, but it is ${described(given)}`);
}
function deprecation(lookup, report) {
    const { deprecation: why } = lookup.kind;
    if (why === undefined)
        return;
    const message = `${why.message}${insteadOf(why.replacement)}`;
    const problem = {
        rule: 'deprecated-api',
        category: 'deprecation',
        severity: 'warning',
        path: ['apiVersion'],
        at: 'value',
        message,
    };
    const fix = fixOf(why.replacement);
    report(fix === undefined ? problem : { ...problem, fix });
}
/** `networking.k8s.io/v1/Ingress` → `; networking.k8s.io/v1 Ingress has taken its place`. */
function insteadOf(replacement) {
    return replacement === undefined ? '' : `; ${spaced(replacement)} has taken its place`;
}
function fixOf(replacement) {
    return replacement === undefined ? undefined : `Move to ${spaced(replacement)}.`;
}
function spaced(name) {
    const cut = name.lastIndexOf('/');
    return `${name.slice(0, cut)} ${name.slice(cut + 1)}`;
}
function unknownKind({ apiVersion, kind }, version, { kinds, customKinds, unknownKinds }, report) {
    const served = kinds.served(version, customKinds);
    const isKnownGroup = served.some((name) => groupOf(name) === groupOf(`${apiVersion}/`));
    if (unknownKinds === 'skip' && !isKnownGroup)
        return 'skipped';
    const meant = meantKind(apiVersion, kind, served);
    const severity = unknownKinds === 'warning' && !isKnownGroup ? 'warning' : 'error';
    const hint = meant === undefined ? '' : `; did you mean ${spaced(meant)}?`;
    const wrongPart = meant?.startsWith(`${apiVersion}/`) === true ? 'kind' : 'apiVersion';
    report({
        rule: 'unknown-kind',
        category: 'api',
        severity,
        path: [wrongPart],
        at: 'value',
        message: `no API server of Kubernetes ${version} and no CRD defines ${apiVersion} ${kind}${hint}`,
        fix: meant === undefined
            ? 'Put its CRD among the manifests or name it in `schemas`, or set `unknown-kinds` to `skip`.'
            : `Write apiVersion ${meant.slice(0, meant.lastIndexOf('/'))} and kind ${meant.slice(meant.lastIndexOf('/') + 1)}.`,
    });
    return 'type';
}
/** The group of `apiVersion/Kind`; the core group is `v1`. */
function groupOf(name) {
    return name.slice(0, name.indexOf('/'));
}
/** What is served that a mistyped apiVersion or kind most likely means. */
function meantKind(apiVersion, kind, served) {
    const sameKind = served.filter((name) => name.endsWith(`/${kind}`));
    const sameVersion = served.filter((name) => name.startsWith(`${apiVersion}/`) && name.lastIndexOf('/') === apiVersion.length);
    const byVersion = (0,nearest/* nearest */.p)(kind, sameVersion.map((name) => name.slice(apiVersion.length + 1)));
    if (byVersion !== undefined)
        return `${apiVersion}/${byVersion}`;
    const sameGroup = sameKind.filter((name) => groupOf(name) === groupOf(`${apiVersion}/`));
    return sameGroup[0] ?? (0,nearest/* nearest */.p)(`${apiVersion}/${kind}`, sameKind) ?? (sameKind.length === 1 ? sameKind[0] : undefined);
}

;// CONCATENATED MODULE: ./build/validate/check.js






/** The API server takes no request that is larger (its `--max-request-bytes`; etcd's own limit is lower still). */
const largestDocument = 3 * 1024 * 1024;
/**
 * Checks one file of manifests: its YAML or JSON, and each object as the API servers of the given versions would.
 * Never throws for bad input: whatever the file holds becomes findings, in bounded time and memory.
 * @param file The file's name as findings show it.
 * @param content Its text, or its bytes.
 */
function checkText(file, content, options) {
    return new FileCheck(file, options).run(content);
}
class FileCheck {
    file;
    options;
    checked = { findings: [], manifests: [], documents: 0, skipped: [] };
    constructor(file, options) {
        this.file = file;
        this.options = options;
    }
    run(content) {
        const text = typeof content === 'string' ? content : (0,decode/* textOf */.b6)(content);
        if (text === undefined)
            this.refuseFile('broken-encoding', 'The file is not valid UTF-8', 'Save the file as UTF-8.');
        else
            this.documents(new SourceText(this.file, text), (0,decode/* forbiddenCharacter */.DB)(text));
        return this.checked;
    }
    refuseFile(rule, message, fix) {
        const place = { file: this.file, line: 1, column: 1, endLine: 1, endColumn: 2 };
        this.finding({ rule, category: 'api', severity: 'error', message, fix, ...place });
    }
    documents(source, forbidden) {
        if (forbidden >= 0 && source.text.includes('\0', forbidden)) {
            this.refuseFile('binary-file', 'The file is binary, not YAML', 'Remove it from the manifests.');
            return;
        }
        for (const [index, extent] of (0,decode/* splitDocuments */.ZF)(source.text).entries()) {
            const document = new SourceDocument(source, extent, index);
            if (forbidden >= extent.start && forbidden < extent.end) {
                const code = source.text.charCodeAt(forbidden).toString(16).padStart(4, '0').toUpperCase();
                this.syntax(document, forbidden, `control characters are not allowed (U+${code})`);
            }
            else if (extent.end - extent.start > largestDocument) {
                // Its lines are not looked for: there may be millions.
                const head = new SourceText(this.file, source.text.slice(0, extent.start + 1));
                const place = { ...head.place({ start: extent.start, end: extent.start + 1 }), document: index };
                const message = 'The document is larger than 3 MiB, the most that the API server takes in one request';
                this.finding({ rule: 'too-large', category: 'api', severity: 'error', message, ...place });
            }
            else
                this.document(document, (0,decode/* decodeValue */.wz)(source.text, extent));
        }
    }
    syntax(document, offset, message) {
        this.checked.documents++;
        const place = document.at({ start: offset, end: offset + 1 });
        this.finding({
            rule: 'yaml-syntax',
            category: 'api',
            severity: 'error',
            message: `No valid YAML: ${message}`,
            ...place,
        });
    }
    document(document, decoded) {
        if (decoded.problem !== undefined) {
            this.syntax(document, decoded.problem.offset, decoded.problem.message);
            return;
        }
        if (decoded.ignoredFrom !== undefined)
            this.ignoredContent(document, decoded.ignoredFrom);
        if (decoded.value === undefined || decoded.value === null)
            return;
        this.checked.documents++;
        if (!isObject(decoded.value)) {
            this.checked.skipped.push({ document: document.index, reason: 'no Kubernetes object: the document is no map' });
            return;
        }
        const { apiVersion, kind } = decoded.value;
        if (apiVersion === undefined && kind === undefined && !looksLikeObject(decoded.value)) {
            this.checked.skipped.push({ document: document.index, reason: 'no Kubernetes object: no apiVersion and no kind' });
            return;
        }
        document.decodedWith(decoded.root);
        this.duplicates(document, decoded);
        this.object(document, [], decoded.value, undefined);
    }
    ignoredContent(document, offset) {
        const place = document.at({ start: offset, end: offset + 1 });
        const message = 'What stands here belongs to no document that kubectl or the API server reads';
        const fix = 'Start a new document with `---`, or remove it.';
        this.finding({ rule: 'ignored-content', category: 'api', severity: 'warning', message, fix, ...place });
    }
    duplicates(document, { duplicates, root }) {
        if (root === undefined)
            return;
        for (const { key, start, end, onlyInJson } of duplicates) {
            const place = document.at({ start, end: Math.max(end, start + 1) }, pathAt(root, start));
            this.finding({
                rule: 'duplicate-key',
                category: 'api',
                severity: onlyInJson ? 'warning' : 'error',
                message: `The key \`${key}\` stands twice in this map`,
                fix: 'Keep one of the two.',
                ...place,
            });
        }
    }
    object(document, base, object, type) {
        const apiVersion = object['apiVersion'] ?? type?.apiVersion;
        const kind = object['kind'] ?? type?.kind;
        const manifest = manifestAt(document, base, object, {
            apiVersion: typeof apiVersion === 'string' ? apiVersion : '',
            kind: typeof kind === 'string' ? kind : '',
        });
        if (this.list(document, base, manifest))
            return;
        const { onlyKind, keep } = this.options;
        if (onlyKind === undefined || onlyKind === manifest.kind)
            this.judge(manifest);
        this.checked.manifests.push(keep === undefined ? manifest : keep(manifest));
    }
    /** Takes a list apart; its items are manifests of their own. */
    list(document, base, { apiVersion, kind, object }) {
        const { items } = object;
        if (!kind.endsWith('List') || !Array.isArray(items))
            return false;
        const type = kind === 'List' ? undefined : { apiVersion, kind: kind.slice(0, -'List'.length) };
        items.forEach((item, index) => {
            if (isObject(item))
                this.object(document, [...base, 'items', index], item, type);
        });
        return true;
    }
    judge(manifest) {
        const { versions } = this.options;
        const found = new Map();
        for (const version of versions) {
            for (const problem of this.problems(manifest, version)) {
                const id = idOf(problem);
                const known = found.get(id);
                if (known === undefined)
                    found.set(id, { problem, versions: [version] });
                else if (!known.versions.includes(version))
                    known.versions.push(version);
            }
        }
        for (const { problem, versions: where } of found.values()) {
            const { path, at, ...said } = problem;
            const message = where.length === versions.length ? said.message : `${said.message} (${breaksAt(where, versions)})`;
            this.finding({ ...said, message, ...manifest.locate(path, at) });
        }
    }
    problems(manifest, version) {
        const problems = [];
        const report = (problem) => {
            if (problems.length < mostProblems)
                problems.push(problem);
        };
        const outcome = this.structure(manifest, version, report);
        if (outcome === 'skipped')
            this.skip(manifest);
        if (outcome !== 'checked' || this.options.patch === true)
            return problems;
        const { apiVersion, kind, object } = manifest;
        const said = new Set(problems.map((problem) => problem.path.join('\0')));
        const { parseExpression } = this.options;
        const context = { apiVersion, kind, version: version, parseExpression };
        checkRules(object, context, (problem) => {
            if (!said.has(problem.path.join('\0')))
                report(problem);
        });
        return problems;
    }
    structure(manifest, version, report) {
        const { apiVersion, kind } = manifest;
        if (!this.options.foundKinds?.has(`${apiVersion}/${kind}`)) {
            return checkStructure(manifest, version, this.options, report);
        }
        const byFound = [];
        const outcome = checkStructure(manifest, version, this.options, (problem) => byFound.push(problem));
        const allowed = byFound.some(isError) && this.shippedAllows(manifest, version);
        for (const problem of byFound)
            report(allowed && isError(problem) ? asDoubt(problem) : problem);
        return outcome;
    }
    shippedAllows(manifest, version) {
        const { customKinds: _, ...options } = this.options;
        if (options.kinds.find(manifest.apiVersion, manifest.kind, version).status !== 'served')
            return false;
        let allows = true;
        checkStructure(manifest, version, options, (problem) => {
            if (isError(problem))
                allows = false;
        });
        return allows;
    }
    skip({ document, apiVersion, kind }) {
        const reason = `no schema of ${apiVersion} ${kind} is known`;
        const { skipped } = this.checked;
        // What was skipped of this document stands at the end; there may be tens of thousands before it.
        for (let i = skipped.length - 1; skipped[i]?.document === document; i--)
            if (skipped[i]?.reason === reason)
                return;
        skipped.push({ document, reason });
    }
    finding(finding) {
        const severity = this.options.severities?.[finding.rule];
        if (severity === 'off')
            return;
        this.checked.findings.push(severity === undefined ? finding : { ...finding, severity });
    }
}
function isError({ severity }) {
    return severity === 'error';
}
function asDoubt(problem) {
    const message = `${problem.message}, in the definition among these files; the one that ships with this action allows it`;
    return { ...problem, severity: 'warning', message, fix: 'Name the definition of your cluster in `schemas`.' };
}
/** Whether a map without apiVersion and kind was still meant as an object. */
function looksLikeObject(value) {
    return isObject(value['metadata']) && typeof value['metadata']['name'] === 'string';
}
/** What several versions say of one thing is one problem; whether a kind is served they say each in words of its own. */
function idOf({ rule, path, message }) {
    const words = rule === 'unserved-api' || rule === 'unknown-kind' ? '' : message;
    return [rule, path.join('\0'), words].join('\n');
}
/** At which of the versions asked for, oldest first, a problem shows: `breaks at 1.32 and later`. */
function breaksAt(where, versions) {
    const [first = '', last = ''] = [where[0], where[where.length - 1]];
    const isRun = versions.indexOf(last) - versions.indexOf(first) === where.length - 1;
    if (isRun && where.length > 1 && last === versions[versions.length - 1])
        return `breaks at ${first} and later`;
    if (isRun && where.length > 1 && first === versions[0])
        return `breaks at ${last} and earlier`;
    return `breaks at ${where.join(', ')}`;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/validate/references/misspelling.js

const wordEnds = /[-._]/;
/** Siblings differ in a word or a number (`web-dev`, `web-stg`, `db-1`); a misspelling in a letter or two of one word. */
function isMisspelling(name, other) {
    const [a, b] = [name, other].map((one) => one.split(wordEnds));
    if (a === undefined || b === undefined)
        return false;
    if (a.length !== b.length)
        return a.join('') === b.join('');
    const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? '']]));
    const [only] = different;
    if (only === undefined || different.length > 1)
        return false;
    const [word, meant] = only;
    if (word.length < 3 || word.replace(/\d+/g, '') === meant.replace(/\d+/g, ''))
        return false;
    if ([...word].sort().join('') === [...meant].sort().join(''))
        return true;
    return (0,mod/* distance */.Io)(word, meant) <= (Math.max(word.length, meant.length) >= 7 ? 2 : 1);
}
/**
 * What a name has in common with every name that it may be a misspelling of: all words but one, or all letters. A name is a
 * misspelling of another only where they share a shape.
 */
function shapesOf(name) {
    const words = name.split(wordEnds);
    const shapes = words.map((_, index) => [...words.slice(0, index), '', ...words.slice(index + 1)].join('\n'));
    return [...shapes, words.join('')];
}

;// CONCATENATED MODULE: ./build/validate/references/rules.js
const docs = 'https://kubernetes.io/docs';
const istio = 'https://istio.io/latest/docs/reference/config/networking';
const gateway = 'https://gateway-api.sigs.k8s.io/reference/spec';
const rollouts = 'https://argo-rollouts.readthedocs.io/en/stable/features/specification';
/**
 * The severity stands for the usual case. What nobody defines may exist in the cluster, so it is a notice, or a warning
 * where a name that is almost the same is defined; two objects of one set that contradict each other are an error.
 */
const referenceRules = {
    'duplicate-object': {
        summary: 'An object stands once in a file or kustomization (a notice for files that only share a folder).',
        severity: 'error',
        cites: `${docs}/concepts/overview/working-with-objects/names/`,
    },
    'missing-config-map': {
        summary: 'A ConfigMap that a Pod uses is defined, generated, optional or declared external.',
        severity: 'notice',
        cites: `${docs}/concepts/configuration/configmap/`,
    },
    'missing-secret': {
        summary: 'A Secret that is used is defined, made by an object of the set, optional or declared external.',
        severity: 'notice',
        cites: `${docs}/concepts/configuration/secret/`,
    },
    'missing-key': {
        summary: 'The key that a Pod takes from a ConfigMap or Secret stands in it.',
        severity: 'error',
        cites: `${docs}/tasks/configure-pod-container/configure-pod-configmap/`,
    },
    'missing-claim': {
        summary: 'A PersistentVolumeClaim that a Pod mounts is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/storage/persistent-volumes/#claims-as-volumes`,
    },
    'missing-service-account': {
        summary: 'The ServiceAccount of a Pod or of a role binding is defined.',
        severity: 'notice',
        cites: `${docs}/tasks/configure-pod-container/configure-service-account/`,
    },
    'missing-priority-class': {
        summary: 'The PriorityClass of a Pod is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/scheduling-eviction/pod-priority-preemption/`,
    },
    'missing-storage-class': {
        summary: 'The StorageClass of a claim has a name near to none that is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/storage/storage-classes/`,
    },
    'missing-namespace': {
        summary: 'The namespace of an object is not a misspelling of one that the set defines.',
        severity: 'warning',
        cites: `${docs}/concepts/overview/working-with-objects/namespaces/`,
    },
    'missing-service': {
        summary: 'A Service that another object names (StatefulSet, Ingress, route, Rollout, webhook) is defined.',
        severity: 'notice',
        cites: `${docs}/concepts/services-networking/service/`,
    },
    'service-port': {
        summary: 'The port that an Ingress, a route or a monitor names is a port of the Service.',
        severity: 'error',
        cites: `${docs}/concepts/services-networking/ingress/#the-ingress-resource`,
    },
    'service-pods': {
        summary: 'The selector of a Service matches the labels of a Pod template.',
        severity: 'notice',
        cites: `${docs}/concepts/services-networking/service/#defining-a-service`,
    },
    'service-target-port': {
        summary: 'The target port of a Service is a port of the Pods that it selects.',
        severity: 'warning',
        cites: `${docs}/concepts/services-networking/service/#field-spec-ports`,
    },
    'pod-selector': {
        summary: 'The selector of a PodDisruptionBudget, NetworkPolicy or PodMonitor matches the labels of a Pod template.',
        severity: 'notice',
        cites: `${docs}/tasks/run-application/configure-pdb/`,
    },
    'service-monitor-selector': {
        summary: 'The selector of a ServiceMonitor matches the labels of a Service.',
        severity: 'notice',
        cites: 'https://prometheus-operator.dev/docs/developer/getting-started/',
    },
    'scale-target': {
        summary: 'The workload that an autoscaler scales is defined.',
        severity: 'notice',
        cites: `${docs}/tasks/run-application/horizontal-pod-autoscale/`,
    },
    'missing-role': {
        summary: 'The role that a binding grants is defined or built into Kubernetes.',
        severity: 'notice',
        cites: `${docs}/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding`,
    },
    'route-parent': {
        summary: 'The Gateway and the listener that a route attaches to are defined.',
        severity: 'notice',
        cites: `${gateway}/#parentreference`,
    },
    'virtual-service-host': {
        summary: 'The host that a VirtualService or DestinationRule names is a Service or ServiceEntry.',
        severity: 'notice',
        cites: `${istio}/virtual-service/#Destination`,
    },
    'virtual-service-subset': {
        summary: 'The subset that a VirtualService routes to is defined by a DestinationRule for the host.',
        severity: 'error',
        cites: `${istio}/destination-rule/#Subset`,
    },
    'virtual-service-gateway': {
        summary: 'The gateway that a VirtualService is bound to is defined.',
        severity: 'notice',
        cites: `${istio}/virtual-service/#VirtualService`,
    },
    'subset-labels': {
        summary: 'The labels of a subset are those of a Pod template behind the host.',
        severity: 'notice',
        cites: `${istio}/destination-rule/#Subset`,
    },
    'missing-analysis-template': {
        summary: 'The AnalysisTemplate that a Rollout runs is defined.',
        severity: 'notice',
        cites: 'https://argo-rollouts.readthedocs.io/en/stable/features/analysis/',
    },
    'missing-workload': {
        summary: 'The workload or Istio object that a Rollout refers to is defined.',
        severity: 'notice',
        cites: `${rollouts}/`,
    },
    'missing-store': {
        summary: 'The store or issuer that a secret or certificate comes from has a name near to none that is defined.',
        severity: 'notice',
        cites: 'https://external-secrets.io/latest/introduction/overview/',
    },
    'application-path': {
        summary: 'The path of an Argo CD Application that points to this repository exists in it.',
        severity: 'error',
        cites: 'https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/',
    },
    'application-project': {
        summary: 'The AppProject of an Argo CD Application is defined.',
        severity: 'notice',
        cites: 'https://argo-cd.readthedocs.io/en/stable/user-guide/projects/',
    },
};

;// CONCATENATED MODULE: ./build/validate/references/say.js




/** What references are checked against, and where what is noticed goes. */
class Judgement {
    /** What the set sees: its own objects, and those of other sets that are no alternatives to it. */
    known;
    /** The objects of the set. */
    own;
    findings = [];
    #external;
    /** Whether objects may look otherwise once they are applied, so that no contradiction is certain. */
    #uncertain;
    /** What is missing is said once, however often it is referred to. */
    #missing = new Set();
    #searches = new Map();
    constructor(own, known, external, uncertain) {
        this.own = new Set(own);
        this.known = known;
        this.#external = external;
        this.#uncertain = uncertain;
    }
    say(rule, subject, node, message, details = {}) {
        const { severity: usual = referenceRules[rule].severity, fix, at = 'value' } = details;
        const severity = this.#uncertain && rule !== 'duplicate-object' ? 'notice' : usual;
        const place = subject.manifest.locate(node.path, at);
        const path = (0,field_path/* fieldPathText */.J)(node.path);
        const fixed = fix === undefined ? {} : { fix };
        this.findings.push({ ...place, path, rule, category: 'reference', severity, message, ...fixed });
    }
    /** The result of a search among all objects, which is made once for each key: objects ask for the same again and again. */
    remember(key, search) {
        if (!this.#searches.has(key))
            this.#searches.set(key, search());
        return this.#searches.get(key);
    }
    /** Objects of a kind and name that are known, or undefined where it is declared external. */
    find(kind, name, namespace) {
        const found = this.known.find(kind, name, namespace);
        return found.length === 0 && this.#external(kind, name, namespace) ? undefined : found;
    }
    /**
     * Looks up what a node names.
     * @param only `near`: say nothing unless a defined name is almost the same; for what usually lives elsewhere.
     * @returns the targets; undefined where there is nothing more to check.
     */
    require(rule, subject, node, kind, options = {}) {
        const name = node.text;
        if (name === undefined || isPlaceholder(name))
            return undefined;
        const namespace = 'namespace' in options ? options.namespace : subject.namespace;
        const found = this.find(kind, name, namespace);
        if (found === undefined || found.length > 0)
            return found;
        this.#sayMissing(rule, subject, node, kind, { name, namespace, only: options.only });
        return undefined;
    }
    #sayMissing(rule, subject, node, kind, { name, namespace, only }) {
        const once = `${kind}/${namespace ?? ''}/${name}`;
        if (this.#missing.has(once))
            return;
        const guess = this.guess(name, kind, namespace);
        if (only === 'near' && guess === undefined)
            return;
        this.#missing.add(once);
        const elsewhere = this.known.find(kind, name).map((target) => target.namespace);
        const where = elsewhere.find((some) => some !== undefined);
        if (guess !== undefined) {
            this.say(rule, subject, node, `${kind} "${name}" is not defined in these files, but "${guess}" is`, {
                severity: 'warning',
                fix: `Did you mean "${guess}"?`,
            });
        }
        else if (where !== undefined) {
            this.say(rule, subject, node, `${kind} "${name}" is defined in namespace "${where}", not in "${namespace}"`, {
                severity: 'warning',
                fix: `Define it in namespace "${namespace}", or move one of the two.`,
            });
        }
        else {
            this.say(rule, subject, node, `${kind} "${name}" is not defined in these files`, {
                severity: 'notice',
                fix: `Define it, or declare it external: ${kind}/${name}.`,
            });
        }
    }
    /** The defined name that a missing one is a misspelling of. Comparing it with all is dear, and most are like none. */
    guess(name, kind, namespace) {
        return this.remember(`guess ${kind} ${namespace ?? ''} ${name}`, () => {
            if (!this.known.hasSimilar(kind, name))
                return undefined;
            return nearName(name, this.#names(kind, namespace));
        });
    }
    #names(kind, namespace) {
        return this.remember(`names ${kind} ${namespace ?? ''}`, () => {
            const targets = this.known.candidates(kind, namespace);
            return new Set(targets.map(({ name }) => name));
        });
    }
}
/** The name that is almost the same: so close that one of the two is likely a mistake. */
function nearName(name, names) {
    const guess = (0,nearest/* nearest */.p)(name, names);
    return guess !== undefined && isMisspelling(name, guess) ? guess : undefined;
}
/** Text that something fills in later, or that is encrypted: `${CLUSTER}`, `{{name}}`, `$(VAR)`, `ENC[…]`. */
function isPlaceholder(text) {
    return /\$\{|\{\{|\$\(|ENC\[/.test(text);
}

;// CONCATENATED MODULE: ./build/validate/references/pods.js

const builtInPriorities = new Set(['system-cluster-critical', 'system-node-critical']);
/** ConfigMaps that Kubernetes and Istio put into every namespace. */
const configMapsOfEveryNamespace = new Set(['kube-root-ca.crt', 'istio-ca-root-cert', 'openshift-service-ca.crt']);
/** What a Pod template takes from other objects: ConfigMaps, Secrets, claims, its account and its priority. */
function checkPods(subject, judgement) {
    if (subject.pods === undefined)
        return;
    const spec = subject.pods.node.at('spec');
    for (const list of ['containers', 'initContainers', 'ephemeralContainers']) {
        for (const container of spec.at(list).items())
            checkContainer(container, subject, judgement);
    }
    const claims = claimsOf(subject);
    for (const volume of spec.at('volumes').items())
        pods_checkVolume(volume, claims, subject, judgement);
    for (const secret of spec.at('imagePullSecrets').items()) {
        judgement.require('missing-secret', subject, secret.at('name'), 'Secret');
    }
    const account = spec.at('serviceAccountName').text === undefined ? spec.at('serviceAccount') : spec.at('serviceAccountName');
    requireAccount(account, subject.namespace, subject, judgement);
    const priority = spec.at('priorityClassName');
    if (priority.text !== undefined && !builtInPriorities.has(priority.text)) {
        judgement.require('missing-priority-class', subject, priority, 'PriorityClass', { namespace: undefined });
    }
}
/** A ServiceAccount by name; `default` is in every namespace. */
function requireAccount(node, namespace, subject, judgement) {
    if (node.text === undefined || node.text === 'default')
        return;
    judgement.require('missing-service-account', subject, node, 'ServiceAccount', { namespace });
}
function checkContainer(container, subject, judgement) {
    for (const variable of container.at('env').items()) {
        const from = variable.at('valueFrom');
        requireKey('ConfigMap', from.at('configMapKeyRef'), subject, judgement);
        requireKey('Secret', from.at('secretKeyRef'), subject, judgement);
    }
    for (const source of container.at('envFrom').items()) {
        requireObject('ConfigMap', source.at('configMapRef'), source.at('configMapRef', 'name'), subject, judgement);
        requireObject('Secret', source.at('secretRef'), source.at('secretRef', 'name'), subject, judgement);
    }
}
function requireKey(kind, reference, subject, judgement) {
    const targets = requireObject(kind, reference, reference.at('name'), subject, judgement);
    checkKey(targets, reference.at('key'), subject, judgement);
}
/** An object that a Pod can't do without; nothing is said about optional ones. */
function requireObject(kind, reference, name, subject, judgement) {
    if (reference.at('optional').isTrue)
        return undefined;
    if (kind === 'ConfigMap' && configMapsOfEveryNamespace.has(name.text ?? ''))
        return undefined;
    return judgement.require(kind === 'ConfigMap' ? 'missing-config-map' : 'missing-secret', subject, name, kind);
}
/** Says that a key is missing when every object of that name is one of these files, and none has the key. */
function checkKey(targets, key, subject, judgement) {
    const wanted = key.text;
    if (targets === undefined || wanted === undefined || isPlaceholder(wanted))
        return;
    const keys = new Set();
    for (const { subject: target } of targets) {
        if (target === undefined || fillsItself(target))
            return;
        for (const field of ['data', 'binaryData', 'stringData']) {
            for (const [name] of target.root.at(field).entries())
                keys.add(name);
        }
    }
    if (keys.has(wanted))
        return;
    const [{ kind, name } = { kind: '', name: '' }] = targets;
    const has = keys.size === 0 ? 'has no keys' : `has ${[...keys].slice(0, 8).join(', ')}`;
    judgement.say('missing-key', subject, key, `${kind} "${name}" has no key "${wanted}": it ${has}`, {
        fix: `Add the key to ${kind} "${name}", name one that it has, or set optional: true.`,
    });
}
/** A Secret of a service account, or one that a controller injects into, gets its keys in the cluster. */
function fillsItself({ root, kind }) {
    if (kind === 'Secret' && root.at('type').text === 'kubernetes.io/service-account-token')
        return true;
    const isEmpty = ['data', 'binaryData', 'stringData'].every((field) => root.at(field).isEmpty);
    return (isEmpty ||
        root
            .at('metadata', 'annotations')
            .entries()
            .some(([key]) => /inject|replicat|reflector|sync/.test(key)));
}
/** Names of the claims that a StatefulSet makes for its Pods. */
function claimsOf({ kind, root }) {
    if (kind !== 'StatefulSet')
        return new Set();
    const templates = root.at('spec', 'volumeClaimTemplates').items();
    return new Set(templates.flatMap((template) => template.at('metadata', 'name').text ?? []));
}
function pods_checkVolume(volume, claims, subject, judgement) {
    pods_checkItems('ConfigMap', volume.at('configMap'), 'name', subject, judgement);
    pods_checkItems('Secret', volume.at('secret'), 'secretName', subject, judgement);
    for (const source of volume.at('projected', 'sources').items()) {
        pods_checkItems('ConfigMap', source.at('configMap'), 'name', subject, judgement);
        pods_checkItems('Secret', source.at('secret'), 'name', subject, judgement);
    }
    const claim = volume.at('persistentVolumeClaim', 'claimName');
    if (claim.text !== undefined && !claims.has(claim.text)) {
        judgement.require('missing-claim', subject, claim, 'PersistentVolumeClaim');
    }
}
function pods_checkItems(kind, source, nameField, subject, judgement) {
    const targets = requireObject(kind, source, source.at(nameField), subject, judgement);
    for (const item of source.at('items').items())
        checkKey(targets, item.at('key'), subject, judgement);
}

;// CONCATENATED MODULE: ./build/validate/references/access.js

/** ClusterRoles that every cluster has, aside from those that begin with `system:`. */
const builtInRoles = new Set(['cluster-admin', 'admin', 'edit', 'view']);
/** RoleBinding and ClusterRoleBinding: the role, and the ServiceAccounts among the subjects. */
function access_checkBinding(subject, judgement) {
    const role = subject.root.at('roleRef');
    const name = role.at('name').text ?? '';
    const isClusterRole = role.at('kind').text === 'ClusterRole';
    if (!isClusterRole) {
        judgement.require('missing-role', subject, role.at('name'), 'Role');
    }
    else if (!builtInRoles.has(name) && !name.startsWith('system:')) {
        judgement.require('missing-role', subject, role.at('name'), 'ClusterRole', { namespace: undefined });
    }
    for (const one of subject.root.at('subjects').items()) {
        if (one.at('kind').text !== 'ServiceAccount')
            continue;
        requireAccount(one.at('name'), one.at('namespace').text ?? subject.namespace, subject, judgement);
    }
}

;// CONCATENATED MODULE: ./build/validate/references/argo.js

/** Argo CD Application and ApplicationSet template: project, and the paths of sources in this repository. */
function checkApplication(subject, judgement, repository) {
    const spec = subject.kind === 'ApplicationSet' ? subject.root.at('spec', 'template', 'spec') : subject.root.at('spec');
    const project = spec.at('project');
    if (project.text !== 'default' && judgement.known.candidates('AppProject').length > 0) {
        judgement.require('application-project', subject, project, 'AppProject', { namespace: undefined });
    }
    for (const source of [spec.at('source'), ...spec.at('sources').items()]) {
        argo_checkPath(source, subject, judgement, repository);
    }
}
function argo_checkPath(source, subject, judgement, repository) {
    const path = source.at('path');
    const url = source.at('repoURL').text;
    if (path.text === undefined || url === undefined || source.at('chart').isSet)
        return;
    if (isPlaceholder(path.text) || isPlaceholder(url) || !repository.urls.some((own) => sameRepository(own, url)))
        return;
    const clean = path.text.replace(/^\.?\/+/, '').replace(/\/+$/, '');
    if (clean === '' || clean === '.' || repository.exists(clean))
        return;
    // The branch that is named may have what this one does not have yet.
    const revision = source.at('targetRevision').text ?? 'HEAD';
    judgement.say('application-path', subject, path, `The path "${path.text}" does not exist in this repository`, {
        severity: ['HEAD', 'main', 'master'].includes(revision) ? 'error' : 'warning',
        fix: 'Write a folder of the repository, relative to its root.',
    });
}
/** Whether two addresses name one repository: scheme, user, port, `.git` and letter case aside. */
function sameRepository(a, b) {
    const key = (url) => url
        .trim()
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, '')
        .replace(/^[^@/]+@/, '')
        .replace(/:\d+\//, '/')
        .replace(':', '/')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    return key(a) === key(b);
}

;// CONCATENATED MODULE: ./build/validate/references/subject.js

/** Pods as a workload describes them. */
class PodTemplate {
    owner;
    /** The node with `metadata` and `spec`. */
    node;
    labels;
    #ports;
    constructor(owner, node) {
        this.owner = owner;
        this.node = node;
        this.labels = textMap(node.at('metadata', 'labels'));
    }
    /** The ports of all containers. */
    get ports() {
        this.#ports ??= ['containers', 'initContainers'].flatMap((list) => this.node
            .at('spec', list)
            .items()
            .flatMap((container) => container.at('ports').items())
            .map((port) => ({ name: port.at('name').text, number: port.at('containerPort').number })));
        return this.#ports;
    }
}
/** @param namespace the namespace that a kustomization puts the object into, whatever is written. */
function subjectOf(manifest, namespace = manifest.namespace) {
    const { apiVersion, kind, name = '' } = manifest;
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    const root = new Node(manifest.object);
    const subject = { manifest, root, kind, group, name, namespace, pods: undefined };
    const node = podTemplateOf(subject);
    if (node !== undefined)
        subject.pods = new PodTemplate(subject, node);
    return subject;
}
/** The entries of a map whose values are text. */
function textMap(node) {
    const entries = Object.entries(node.map ?? {});
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string'));
}
const templatePaths = {
    Pod: [],
    Deployment: ['spec', 'template'],
    ReplicaSet: ['spec', 'template'],
    StatefulSet: ['spec', 'template'],
    DaemonSet: ['spec', 'template'],
    ReplicationController: ['spec', 'template'],
    Job: ['spec', 'template'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
    Rollout: ['spec', 'template'],
    PodTemplate: ['template'],
};
const podGroups = new Set(['', 'apps', 'batch', 'extensions', 'argoproj.io']);
/** The node of an object that describes Pods. */
function podTemplateOf({ kind, group, root }) {
    const path = Object.hasOwn(templatePaths, kind) && podGroups.has(group) ? templatePaths[kind] : undefined;
    if (path === undefined)
        return undefined;
    const node = root.at(...path);
    return node.map === undefined ? undefined : node;
}

;// CONCATENATED MODULE: ./build/validate/references/selectors.js


/** Whether labels hold every pair of a selector. */
function matches(selector, labels) {
    return Object.entries(selector).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value);
}
/** Whether labels satisfy a label selector with `matchLabels` and `matchExpressions`. */
function matchesSelector(selector, labels) {
    return matcherOf(selector)(labels);
}
/** A label selector, read once for many labels. */
function matcherOf(selector) {
    const wanted = textMap(selector.at('matchLabels'));
    const expressions = selector.at('matchExpressions').items();
    return (labels) => matches(wanted, labels) && expressions.every((expression) => matchesExpression(expression, labels));
}
function matchesExpression(expression, labels) {
    const key = expression.at('key').text ?? '';
    const values = expression.at('values').list ?? [];
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
    switch (expression.at('operator').text) {
        case 'In':
            return values.includes(value);
        case 'NotIn':
            return !values.includes(value);
        case 'Exists':
            return value !== undefined;
        case 'DoesNotExist':
            return value === undefined;
        default:
            return true;
    }
}
/** The Pod templates behind a Service; undefined where it selects none by itself. */
function podsOfService(service, judgement) {
    const selector = textMap(service.root.at('spec', 'selector'));
    if (Object.keys(selector).length === 0)
        return undefined;
    return judgement.known.podsWith(selector, service.namespace);
}
/**
 * Says that labels are on no Pod template. Something else may make such Pods (an operator, a Helm release), so it is a
 * notice, and a warning only where a template is almost the one that is meant.
 */
function sayNoPods(rule, subject, selector, labels, judgement) {
    const pairs = Object.entries(labels);
    if (pairs.length === 0 || pairs.some(([key, value]) => isPlaceholder(key + value)))
        return;
    const candidates = judgement.remember(`pods in ${subject.namespace ?? ''}`, () => judgement.known.podsIn(subject.namespace));
    const near = judgement.remember(`pods near ${keyOf(labels, subject.namespace)}`, () => candidates.find((pod) => isNear(labels, pod.labels)));
    const text = pairs.map(([key, value]) => `${key}=${value}`).join(', ');
    if (near === undefined) {
        // Where no workload is known at all, the Pods are plainly somewhere else.
        if (candidates.length === 0)
            return;
        judgement.say(rule, subject, selector, `The selector ${text} matches no Pod template in these files`, {
            fix: 'Compare it with the labels under spec.template.metadata.labels of the workload.',
        });
        return;
    }
    const [key, value = ''] = pairs.find(([name, wanted]) => near.labels[name] !== wanted) ?? [''];
    const found = near.labels[key] === undefined ? `no label ${key}` : `${key}=${near.labels[key]}`;
    judgement.say(rule, subject, Object.hasOwn(selector.map ?? {}, key) ? selector.at(key) : selector, `${key}=${value} selects no Pods: the nearest, of ${near.owner.kind} "${near.owner.name}", have ${found}`, {
        severity: 'warning',
        fix: near.labels[key] === undefined ? `Add the label ${key} to the Pod template.` : `Write ${near.labels[key]}.`,
    });
}
/** All labels but one are equal, and that one is almost equal; or it is absent while at least two others agree. */
function isNear(selector, labels) {
    let key;
    for (const one in selector) {
        if (labels[one] === selector[one])
            continue;
        if (key !== undefined)
            return false;
        key = one;
    }
    if (key === undefined)
        return false;
    const value = selector[key] ?? '';
    const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
    if (label === undefined)
        return Object.keys(selector).length >= 3;
    return nearName(value, [label]) !== undefined;
}
/** PodDisruptionBudget, NetworkPolicy and PodMonitor select Pods by a label selector. */
function checkPodSelector(subject, judgement) {
    const field = subject.kind === 'NetworkPolicy' ? 'podSelector' : 'selector';
    const selector = subject.root.at('spec', field);
    if (selector.map === undefined || selector.isEmpty)
        return;
    // A selector of every Pod, or of the absence of labels, is meant to be wide.
    const labels = textMap(selector.at('matchLabels'));
    if (Object.keys(labels).length === 0)
        return;
    if (subject.kind === 'PodMonitor' && subject.root.at('spec', 'namespaceSelector').isSet)
        return;
    if (judgement.known.podsWith(labels, subject.namespace).some((pod) => matchesSelector(selector, pod.labels)))
        return;
    sayNoPods('pod-selector', subject, selector.at('matchLabels'), labels, judgement);
}
/** A ServiceMonitor selects Services by their labels, and a port of theirs by name. */
function checkServiceMonitor(subject, judgement) {
    const spec = subject.root.at('spec');
    const selector = spec.at('selector');
    const labels = textMap(selector.at('matchLabels'));
    if (Object.keys(labels).length === 0)
        return;
    const namespace = spec.at('namespaceSelector').isSet ? undefined : subject.namespace;
    const { selected, near } = judgement.remember(`services for ${keyOf(selector.value, namespace)}`, () => servicesFor(selector, labels, judgement.known.candidates('Service', namespace)));
    if (selected.length > 0) {
        checkMonitoredPorts(spec, selected, subject, judgement);
        return;
    }
    if (near === undefined)
        return;
    const text = Object.entries(labels)
        .map(([key, value]) => `${key}=${value}`)
        .join(', ');
    judgement.say('service-monitor-selector', subject, selector, `The selector ${text} matches no Service; the labels of Service "${near.name}" are almost these`, { severity: 'warning', fix: `Compare it with metadata.labels of Service "${near.name}".` });
}
/** The Services that a selector selects; where there are none, the one that is almost selected. */
function servicesFor(selector, labels, services) {
    const isSelected = matcherOf(selector);
    const selected = services.filter(({ subject }) => subject !== undefined && isSelected(labelsOf(subject)));
    if (selected.length > 0)
        return { selected, near: undefined };
    const near = services.find(({ subject }) => subject !== undefined && isNear(labels, labelsOf(subject)));
    return { selected, near };
}
/** What a search among all objects depends on. */
function keyOf(selector, namespace) {
    return `${namespace ?? ''}\n${JSON.stringify(selector, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))}`;
}
function checkMonitoredPorts(spec, services, subject, judgement) {
    const ports = services.flatMap((target) => target.subject?.root.at('spec', 'ports').items() ?? []);
    const names = ports.flatMap((port) => port.at('name').text ?? []);
    for (const endpoint of spec.at('endpoints').items()) {
        const port = endpoint.at('port');
        if (port.text === undefined || names.includes(port.text))
            continue;
        judgement.say('service-port', subject, port, `No port is named "${port.text}" in ${services.map(({ name }) => `Service "${name}"`).join(', ')}: ${named(names)}`, { severity: 'warning', fix: names[0] === undefined ? 'Name the port of the Service.' : `Write ${names[0]}.` });
    }
}
function named(names) {
    return names.length === 0 ? 'its ports have no names' : `there are ${names.join(', ')}`;
}
const labelsOfSubjects = new WeakMap();
function labelsOf(subject) {
    const known = labelsOfSubjects.get(subject);
    if (known !== undefined)
        return known;
    const labels = textMap(subject.root.at('metadata', 'labels'));
    labelsOfSubjects.set(subject, labels);
    return labels;
}

;// CONCATENATED MODULE: ./build/validate/references/services.js



/** A Service selects Pods by labels, and ports of theirs by number or name. */
function checkService(subject, judgement) {
    const spec = subject.root.at('spec');
    if (spec.at('type').text === 'ExternalName')
        return;
    const pods = podsOfService(subject, judgement);
    if (pods === undefined)
        return;
    if (pods.length === 0) {
        const selector = spec.at('selector');
        sayNoPods('service-pods', subject, selector, textMap(selector), judgement);
        return;
    }
    // Pods of other sets may carry the labels by chance.
    if (!pods.every(({ owner }) => judgement.own.has(owner)))
        return;
    const wanted = spec.at('ports').items();
    if (wanted.length === 0)
        return;
    const declared = pods.flatMap((pod) => pod.ports);
    for (const port of wanted)
        checkTargetPort(port, declared, pods, subject, judgement);
}
function checkTargetPort(port, declared, pods, subject, judgement) {
    const target = port.at('targetPort');
    const wanted = target.isSet ? target : port.at('port');
    const { text, number } = wanted;
    if (declared.some((one) => (text === undefined ? number !== undefined && one.number === number : one.name === text)))
        return;
    const owners = pods.map(({ owner }) => `${owner.kind} "${owner.name}"`).join(', ');
    if (wanted.text !== undefined) {
        if (isPlaceholder(wanted.text) || /^\d+$/.test(wanted.text))
            return;
        const names = declared.flatMap(({ name }) => name ?? []);
        const have = names.length === 0 ? 'it names no ports' : `it has ${names.join(', ')}`;
        judgement.say('service-target-port', subject, wanted, `No container of ${owners} has a port named "${wanted.text}": ${have}`, {
            fix: names.length === 0 ? `Name a container port "${wanted.text}".` : `Write one of ${names.join(', ')}.`,
        });
        return;
    }
    const numbers = declared.flatMap((one) => one.number ?? []);
    if (wanted.number === undefined || numbers.length === 0)
        return;
    judgement.say('service-target-port', subject, wanted, `No container of ${owners} declares port ${wanted.number}: declared are ${[...new Set(numbers)].join(', ')}`, { severity: 'notice', fix: 'Check that the container listens on this port, and declare it.' });
}
/**
 * Says that a Service has not the port that something names. Services that are not among the files are not judged.
 * @param port a node with a number or a name.
 */
function requirePort(targets, port, subject, judgement) {
    const services = (targets ?? []).flatMap((target) => target.kind === 'Service' && target.subject ? [target.subject] : []);
    const wanted = port.text ?? port.number;
    if (services.length === 0 || services.length !== targets?.length || wanted === undefined)
        return;
    if (typeof wanted === 'string' && isPlaceholder(wanted))
        return;
    const ports = services.flatMap((service) => service.root.at('spec', 'ports').items());
    if (ports.some((one) => one.at('name').value === wanted || one.at('port').number === wanted))
        return;
    const byName = typeof wanted === 'string';
    const have = ports
        .map((one) => (byName ? one.at('name').text : one.at('port').number))
        .filter((one) => one !== undefined);
    const [service] = services;
    const what = byName ? `port named "${wanted}"` : `port ${wanted}`;
    judgement.say('service-port', subject, port, `Service "${service?.name}" has no ${what}: it has ${have.length === 0 ? 'none' : have.join(', ')}`, { fix: have.length === 1 ? `Write ${have[0]}.` : 'Name a port of the Service, not of its Pods.' });
}
/** Both forms of Ingress backends: of networking.k8s.io/v1, and of the versions before. */
function checkIngress(subject, judgement) {
    const spec = subject.root.at('spec');
    const paths = spec
        .at('rules')
        .items()
        .flatMap((rule) => rule.at('http', 'paths').items());
    const backends = [spec.at('defaultBackend'), spec.at('backend'), ...paths.map((path) => path.at('backend'))];
    for (const backend of backends) {
        const isOld = backend.at('serviceName').isSet;
        const name = isOld ? backend.at('serviceName') : backend.at('service', 'name');
        const ports = isOld
            ? [backend.at('servicePort')]
            : [backend.at('service', 'port', 'number'), backend.at('service', 'port', 'name')];
        // The AWS controller takes the name of an annotation for a backend.
        if (ports.some((port) => port.text === 'use-annotation'))
            continue;
        const targets = judgement.require('missing-service', subject, name, 'Service');
        for (const port of ports)
            requirePort(targets, port, subject, judgement);
    }
    for (const tls of spec.at('tls').items())
        judgement.require('missing-secret', subject, tls.at('secretName'), 'Secret');
    const ingressClass = spec.at('ingressClassName');
    if (judgement.known.candidates('IngressClass').length > 0) {
        judgement.require('missing-service', subject, ingressClass, 'IngressClass', { namespace: undefined, only: 'near' });
    }
}
/** The Service that governs a StatefulSet's network names, and the storage of its claims. */
function checkStatefulSet(subject, judgement) {
    judgement.require('missing-service', subject, subject.root.at('spec', 'serviceName'), 'Service');
    for (const template of subject.root.at('spec', 'volumeClaimTemplates').items()) {
        requireStorageClass(template.at('spec', 'storageClassName'), subject, judgement);
    }
}
function checkClaim(subject, judgement) {
    requireStorageClass(subject.root.at('spec', 'storageClassName'), subject, judgement);
}
/** Storage classes come with the cluster, so only misspellings of those in the set are worth a word. */
function requireStorageClass(node, subject, judgement) {
    judgement.require('missing-storage-class', subject, node, 'StorageClass', { namespace: undefined, only: 'near' });
}
/** What an autoscaler scales. */
function checkScaleTarget(subject, judgement) {
    const spec = subject.root.at('spec');
    const reference = spec.at('scaleTargetRef').isSet ? spec.at('scaleTargetRef') : spec.at('targetRef');
    const kind = reference.at('kind').text ?? (subject.kind === 'ScaledObject' ? 'Deployment' : undefined);
    if (kind === undefined)
        return;
    judgement.require('scale-target', subject, reference.at('name'), kind);
}
/** Admission webhooks and aggregated APIs are answered by a Service of a named namespace. */
function checkServiceReference(subject, judgement) {
    const { root, kind } = subject;
    const services = kind === 'APIService'
        ? [root.at('spec', 'service')]
        : root
            .at('webhooks')
            .items()
            .map((webhook) => webhook.at('clientConfig', 'service'));
    for (const service of services) {
        const namespace = service.at('namespace').text;
        const targets = judgement.require('missing-service', subject, service.at('name'), 'Service', { namespace });
        requirePort(targets, service.at('port'), subject, judgement);
    }
}

;// CONCATENATED MODULE: ./build/validate/references/gateway.js



/** Routes of the Gateway API: the gateways they attach to, and the Services they lead to. */
function checkRoute(subject, judgement) {
    const spec = subject.root.at('spec');
    for (const parent of spec.at('parentRefs').items())
        checkParent(parent, subject, judgement);
    for (const rule of spec.at('rules').items()) {
        const mirrors = rule
            .at('filters')
            .items()
            .map((filter) => filter.at('requestMirror', 'backendRef'));
        for (const backend of [...rule.at('backendRefs').items(), ...mirrors])
            gateway_checkBackend(backend, subject, judgement);
    }
}
function checkParent(parent, subject, judgement) {
    if ((parent.at('kind').text ?? 'Gateway') !== 'Gateway')
        return;
    const namespace = parent.at('namespace').text ?? subject.namespace;
    const targets = judgement.require('route-parent', subject, parent.at('name'), 'Gateway', { namespace });
    const gateways = (targets ?? []).flatMap((target) => target.subject ?? []);
    const section = parent.at('sectionName');
    const listeners = gateways.flatMap((gateway) => gateway.root.at('spec', 'listeners').items());
    const names = listeners.flatMap((listener) => listener.at('name').text ?? []);
    if (section.text === undefined || names.length === 0 || names.includes(section.text))
        return;
    if (isPlaceholder(section.text))
        return;
    const guess = (0,nearest/* nearest */.p)(section.text, names);
    judgement.say('route-parent', subject, section, `Gateway "${parent.at('name').text}" has no listener "${section.text}": it has ${names.join(', ')}`, { severity: 'error', fix: guess === undefined ? `Write one of ${names.join(', ')}.` : `Did you mean "${guess}"?` });
}
function gateway_checkBackend(backend, subject, judgement) {
    if ((backend.at('kind').text ?? 'Service') !== 'Service' || backend.at('group').text !== undefined)
        return;
    const namespace = backend.at('namespace').text ?? subject.namespace;
    const targets = judgement.require('missing-service', subject, backend.at('name'), 'Service', { namespace });
    requirePort(targets, backend.at('port'), subject, judgement);
}
/** A Gateway takes its certificates from Secrets. */
function checkGateway(subject, judgement) {
    for (const listener of subject.root.at('spec', 'listeners').items()) {
        for (const reference of listener.at('tls', 'certificateRefs').items()) {
            if ((reference.at('kind').text ?? 'Secret') !== 'Secret')
                continue;
            const namespace = reference.at('namespace').text ?? subject.namespace;
            judgement.require('missing-secret', subject, reference.at('name'), 'Secret', { namespace });
        }
    }
}

;// CONCATENATED MODULE: ./build/validate/references/made.js
/** Objects that controllers make from this one under a name that stands in it. */
function madeBy(subject) {
    const { kind, group, root, name, namespace } = subject;
    const made = (madeKind, madeName) => madeName === undefined ? [] : [{ kind: madeKind, name: madeName, namespace, subject: undefined }];
    switch (`${group}/${kind}`) {
        case 'external-secrets.io/ExternalSecret':
            return made('Secret', root.at('spec', 'target', 'name').text ?? name);
        case 'external-secrets.io/ClusterExternalSecret':
            return made('Secret', root.at('spec', 'externalSecretSpec', 'target', 'name').text ?? name).map(anywhere);
        case 'bitnami.com/SealedSecret':
            return made('Secret', root.at('spec', 'template', 'metadata', 'name').text ?? name);
        case 'isindir.github.com/SopsSecret':
            return root
                .at('spec', 'secretTemplates')
                .items()
                .flatMap((item) => made('Secret', item.at('name').text));
        case 'cert-manager.io/Certificate':
            return made('Secret', root.at('spec', 'secretName').text);
        case 'cert-manager.io/Issuer':
        case 'cert-manager.io/ClusterIssuer':
            return made('Secret', root.at('spec', 'acme', 'privateKeySecretRef', 'name').text).map(anywhere);
        case 'trust.cert-manager.io/Bundle':
            return made('ConfigMap', name).map(anywhere);
        case 'secrets-store.csi.x-k8s.io/SecretProviderClass':
            return root
                .at('spec', 'secretObjects')
                .items()
                .flatMap((item) => made('Secret', item.at('secretName').text));
        case 'secrets.hashicorp.com/VaultStaticSecret':
        case 'secrets.hashicorp.com/VaultDynamicSecret':
            return made('Secret', root.at('spec', 'destination', 'name').text);
        case 'onepassword.com/OnePasswordItem':
            return made('Secret', name);
        case 'networking.k8s.io/Ingress':
            return hasIssuer(root)
                ? root
                    .at('spec', 'tls')
                    .items()
                    .flatMap((item) => made('Secret', item.at('secretName').text))
                : [];
        case 'gateway.networking.k8s.io/Gateway':
            return hasIssuer(root) ? gatewayCertificates(root).flatMap((secret) => made('Secret', secret)) : [];
        default:
            return [];
    }
}
function anywhere(target) {
    return { ...target, namespace: undefined };
}
/** Whether cert-manager makes the TLS Secrets of an object, as its annotations ask. */
function hasIssuer(root) {
    const annotations = root.at('metadata', 'annotations');
    return annotations
        .entries()
        .some(([key]) => /^cert-manager\.io\/(cluster-)?issuer$|^kubernetes\.io\/tls-acme$|^certmanager\.k8s\.io\//.test(key));
}
function gatewayCertificates(root) {
    const listeners = root.at('spec', 'listeners').items();
    return listeners.flatMap((listener) => listener
        .at('tls', 'certificateRefs')
        .items()
        .map((reference) => reference.at('name').text));
}

;// CONCATENATED MODULE: ./build/validate/references/inventory.js


/**
 * Everything that several sets of objects define, found by kind and name, or by label. A namespace that is not written
 * matches every namespace.
 */
class Inventory {
    #targets = new Map();
    #podsByLabel = new Map();
    #pods = [];
    #shapes = new Map();
    add(subject, set) {
        this.#put({ kind: subject.kind, name: subject.name, namespace: subject.namespace, subject }, set);
        for (const made of madeBy(subject))
            this.#put(made, set);
        const { pods: pod } = subject;
        if (pod === undefined)
            return;
        const entry = { set, pod };
        this.#pods.push(entry);
        for (const [key, value] of Object.entries(pod.labels))
            append(this.#podsByLabel, `${key}=${value}`, entry);
    }
    /** Adds something that is made by no object: by a generator of a kustomization. */
    addMade(kind, name, set) {
        this.#put({ kind, name, namespace: undefined, subject: undefined }, set);
    }
    /** What is seen from a set: all but what the hidden sets define, and nothing else where the set itself has it. */
    seenFrom(own, hidden) {
        const isSeen = ({ set }) => hidden.size === 0 || !hidden.has(set);
        const isOwn = ({ set }) => set === own;
        const all = (ofKind, namespace) => [...ofKind.values()].flatMap((entries) => targetsIn(entries, namespace, isSeen));
        return {
            find: (kind, name, namespace) => {
                const entries = this.#targets.get(kind)?.get(name);
                if (entries === undefined)
                    return [];
                const inOwn = targetsIn(entries, namespace, isOwn);
                return inOwn.length > 0 ? inOwn : targetsIn(entries, namespace, isSeen);
            },
            all: (kind, namespace) => all(this.#targets.get(kind) ?? new Map(), namespace),
            candidates: (kind, namespace) => {
                const ofKind = this.#targets.get(kind);
                return ofKind === undefined || ofKind.size > mostCandidates ? [] : all(ofKind, namespace);
            },
            hasSimilar: (kind, name) => {
                const shapes = this.#shapesOf(kind);
                return shapes.size > 0 && shapesOf(name).some((shape) => shapes.has(shape));
            },
            podsWith: (labels, namespace) => {
                const entries = this.#podsMatching(labels);
                const inOwn = podsAmong(entries, namespace, isOwn);
                return inOwn.length > 0 ? inOwn : podsAmong(entries, namespace, isSeen);
            },
            podsIn: (namespace) => podsAmong(this.#pods.slice(0, mostCandidates), namespace, isSeen),
        };
    }
    /** The shapes of all names of a kind, found when they are first asked for: by then everything is added. */
    #shapesOf(kind) {
        const known = this.#shapes.get(kind);
        if (known !== undefined)
            return known;
        const names = this.#targets.get(kind);
        const shapes = new Set();
        if (names !== undefined && names.size <= mostCandidates) {
            for (const name of names.keys())
                for (const shape of shapesOf(name))
                    shapes.add(shape);
        }
        this.#shapes.set(kind, shapes);
        return shapes;
    }
    #podsMatching(labels) {
        const pairs = Object.entries(labels);
        const lists = pairs.map(([key, value]) => this.#podsByLabel.get(`${key}=${value}`) ?? []);
        const [shortest = []] = lists.sort((a, b) => a.length - b.length);
        return shortest.filter(({ pod }) => pairs.every(([key, value]) => pod.labels[key] === value));
    }
    #put(target, set) {
        const ofKind = this.#targets.get(target.kind) ?? new Map();
        this.#targets.set(target.kind, ofKind);
        append(ofKind, target.name, { set, target });
    }
}
/** Looking for what a name may mean compares it with all others: more than this many would make time grow quadratically. */
const mostCandidates = 400;
function append(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function targetsIn(entries, namespace, accepts) {
    const targets = [];
    for (const entry of entries) {
        if (accepts(entry) && sameNamespace(entry.target.namespace, namespace))
            targets.push(entry.target);
    }
    return targets;
}
function podsAmong(entries, namespace, accepts) {
    const pods = [];
    for (const entry of entries) {
        if (accepts(entry) && sameNamespace(entry.pod.owner.namespace, namespace))
            pods.push(entry.pod);
    }
    return pods;
}
function sameNamespace(a, b) {
    return a === undefined || b === undefined || a === b;
}

;// CONCATENATED MODULE: ./build/validate/references/istio.js






/** VirtualService: gateways, and for each destination its host, subset and port. */
function checkVirtualService(subject, judgement) {
    const spec = subject.root.at('spec');
    const delegates = spec
        .at('http')
        .items()
        .map((route) => route.at('delegate'));
    for (const delegate of delegates) {
        const namespace = delegate.at('namespace').text ?? subject.namespace;
        judgement.require('missing-workload', subject, delegate.at('name'), 'VirtualService', { namespace });
    }
    for (const gateway of gatewaysOf(spec))
        requireGateway(gateway, subject, judgement);
    for (const destination of destinationsOf(spec))
        checkDestination(destination, subject, judgement);
}
function gatewaysOf(spec) {
    const matchers = ['http', 'tls', 'tcp'].flatMap((protocol) => spec
        .at(protocol)
        .items()
        .flatMap((route) => route.at('match').items()));
    return [...spec.at('gateways').items(), ...matchers.flatMap((match) => match.at('gateways').items())];
}
function requireGateway(node, subject, judgement) {
    const text = node.text;
    if (text === undefined || text === 'mesh' || isPlaceholder(text))
        return;
    const [before, after] = text.split('/');
    const name = after ?? before ?? '';
    const namespace = after === undefined ? subject.namespace : before;
    const found = judgement.find('Gateway', name, namespace);
    if (found === undefined || found.length > 0)
        return;
    const guess = judgement.guess(name, 'Gateway', namespace);
    judgement.say('virtual-service-gateway', subject, node, `Gateway "${text}" is not defined in these files`, {
        severity: guess === undefined ? 'notice' : 'warning',
        fix: guess === undefined ? `Define it, or declare it external: Gateway/${name}.` : `Did you mean "${guess}"?`,
    });
}
function destinationsOf(spec) {
    return ['http', 'tls', 'tcp'].flatMap((protocol) => spec
        .at(protocol)
        .items()
        .flatMap((route) => [
        ...route
            .at('route')
            .items()
            .map((one) => one.at('destination')),
        route.at('mirror'),
        ...route
            .at('mirrors')
            .items()
            .map((one) => one.at('destination')),
    ]));
}
function checkDestination(destination, subject, judgement) {
    const host = destination.at('host');
    if (host.text === undefined)
        return;
    const targets = requireHost(host, subject, judgement);
    requirePort(targets, destination.at('port', 'number'), subject, judgement);
    istio_checkSubset(destination.at('subset'), host.text, subject, judgement);
}
/** Hosts of other clusters and of the internet are the business of ServiceEntries and DNS; nothing is said about them. */
function requireHost(node, subject, judgement) {
    const host = node.text;
    const service = host === undefined ? undefined : serviceName(host, subject.namespace);
    if (host === undefined || service === undefined || isPlaceholder(host))
        return undefined;
    const found = judgement.find('Service', service.name, service.namespace);
    if (found === undefined || found.length > 0)
        return found;
    if (hasServiceEntry(host, judgement))
        return undefined;
    const guess = judgement.guess(service.name, 'Service', service.namespace);
    judgement.say('virtual-service-host', subject, node, `Host "${host}" is no Service of these files`, {
        severity: guess === undefined ? 'notice' : 'warning',
        fix: guess === undefined ? `Define it, or declare it external: Service/${service.name}.` : `Did you mean "${guess}"?`,
    });
    return undefined;
}
function hasServiceEntry(host, judgement) {
    return judgement.known
        .candidates('ServiceEntry')
        .some((entry) => entry.subject?.root.at('spec', 'hosts').list?.includes(host));
}
/** Undefined for hosts outside of the cluster, wildcards among them. */
function serviceName(host, namespace) {
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+\.svc(\..+)?)?$/.test(host))
        return undefined;
    const [name = '', written] = host.split('.');
    return { name, namespace: written ?? namespace };
}
function istio_checkSubset(node, host, subject, judgement) {
    const wanted = node.text;
    if (wanted === undefined || isPlaceholder(wanted) || isPlaceholder(host))
        return;
    const rules = judgement.remember(`rules for ${subject.namespace ?? ''} ${host}`, () => rulesFor(host, subject, judgement));
    const subsets = rules.flatMap(({ subject: rule }) => rule?.root.at('spec', 'subsets').items() ?? []);
    const names = subsets.flatMap((one) => one.at('name').text ?? []);
    if (names.includes(wanted))
        return;
    const [first] = rules;
    if (first === undefined) {
        if (judgement.find('DestinationRule', host, undefined) === undefined)
            return;
        const message = `No DestinationRule of these files defines subsets of host "${host}", so "${wanted}" leads nowhere`;
        const fix = `Define subset "${wanted}" in a DestinationRule for the host.`;
        judgement.say('virtual-service-subset', subject, node, message, { fix });
        return;
    }
    const guess = (0,nearest/* nearest */.p)(wanted, names);
    const have = names.length === 0 ? 'it defines none' : `it defines ${names.join(', ')}`;
    judgement.say('virtual-service-subset', subject, node, `DestinationRule "${first.name}" has no subset "${wanted}": ${have}`, {
        fix: guess === undefined
            ? `Define subset "${wanted}" in DestinationRule "${first.name}".`
            : `Did you mean "${guess}"?`,
    });
}
function rulesFor(host, subject, judgement) {
    const byHost = judgement.remember('rules by host', () => rulesByHost(judgement.known.all('DestinationRule')));
    return [...new Set([hostKey(host), '*'])]
        .flatMap((key) => byHost.get(key) ?? [])
        .filter(({ target }) => target.subject && isFor(target.subject, host, subject))
        .sort((a, b) => a.index - b.index)
        .map(({ target }) => target);
}
/** Comparing each host with every rule would make time grow quadratically. */
function rulesByHost(rules) {
    const byHost = new Map();
    rules.forEach((target, index) => {
        const key = hostKey(target.subject?.root.at('spec', 'host').text ?? '');
        const ofHost = byHost.get(key) ?? [];
        byHost.set(key, ofHost);
        ofHost.push({ target, index });
    });
    return byHost;
}
/** What hosts that may be the same have in common: the name of the Service, or the host; one for all wildcards. */
function hostKey(host) {
    return host.startsWith('*') ? '*' : (serviceName(host, undefined)?.name ?? host);
}
/** Whether a rule is for a host as a VirtualService writes it: short and full names of a Service are the same host. */
function isFor(rule, host, subject) {
    const own = rule.root.at('spec', 'host').text ?? '';
    if (own === host)
        return !/^[a-z0-9-]+$/.test(own) || sameNamespace(rule.namespace, subject.namespace);
    const a = serviceName(own, rule.namespace);
    const b = serviceName(host, subject.namespace);
    if (a !== undefined && b !== undefined)
        return a.name === b.name && sameNamespace(a.namespace, b.namespace);
    return own.startsWith('*') && host.endsWith(own.slice(1));
}
/** DestinationRule: its host, and the labels of its subsets. */
function checkDestinationRule(subject, judgement) {
    const spec = subject.root.at('spec');
    const targets = requireHost(spec.at('host'), subject, judgement);
    const services = (targets ?? []).flatMap((target) => target.subject ?? []);
    const pods = services.flatMap((service) => podsOfService(service, judgement) ?? []);
    // Rollouts add a hash to the labels of the Pods of a subset, and write it into the rule.
    if (pods.length === 0 || pods.some(({ owner }) => owner.kind === 'Rollout'))
        return;
    for (const subset of spec.at('subsets').items()) {
        const labels = textMap(subset.at('labels'));
        if (Object.keys(labels).length === 0 || pods.some((pod) => matches(labels, pod.labels)))
            continue;
        const text = Object.entries(labels)
            .map(([key, value]) => `${key}=${value}`)
            .join(', ');
        judgement.say('subset-labels', subject, subset.at('labels'), `Subset "${subset.at('name').text ?? ''}" selects ${text}, but no Pod template behind the host has these labels`, { fix: 'Compare it with the labels under spec.template.metadata.labels of the workloads.' });
    }
}

;// CONCATENATED MODULE: ./build/validate/references/rollouts.js
const serviceFields = {
    canary: ['canaryService', 'stableService'],
    blueGreen: ['activeService', 'previewService'],
};
/** Argo Rollouts: Services, traffic routing, analyses and the workload it takes over. */
function checkRollout(subject, judgement) {
    const spec = subject.root.at('spec');
    const canary = spec.at('strategy', 'canary');
    const blueGreen = spec.at('strategy', 'blueGreen');
    const services = [
        ...serviceFields.canary.map((field) => canary.at(field)),
        ...serviceFields.blueGreen.map((field) => blueGreen.at(field)),
        canary.at('pingPong', 'pingService'),
        canary.at('pingPong', 'pongService'),
    ];
    for (const service of services)
        judgement.require('missing-service', subject, service, 'Service');
    const workload = spec.at('workloadRef');
    judgement.require('missing-workload', subject, workload.at('name'), workload.at('kind').text ?? 'Deployment');
    checkTraffic(canary.at('trafficRouting'), subject, judgement);
    for (const analysis of analysesOf(canary, blueGreen))
        checkAnalysis(analysis, subject, judgement);
}
function checkTraffic(routing, subject, judgement) {
    const istio = routing.at('istio');
    for (const service of [istio.at('virtualService'), ...istio.at('virtualServices').items()]) {
        judgement.require('missing-workload', subject, service.at('name'), 'VirtualService');
    }
    judgement.require('missing-workload', subject, istio.at('destinationRule', 'name'), 'DestinationRule');
    const nginx = [routing.at('nginx', 'stableIngress'), ...routing.at('nginx', 'stableIngresses').items()];
    for (const ingress of [...nginx, routing.at('alb', 'ingress')]) {
        judgement.require('missing-workload', subject, ingress, 'Ingress');
    }
}
function analysesOf(canary, blueGreen) {
    const steps = canary.at('steps').items();
    return [
        canary.at('analysis'),
        blueGreen.at('prePromotionAnalysis'),
        blueGreen.at('postPromotionAnalysis'),
        ...steps.map((step) => step.at('analysis')),
        ...steps.map((step) => step.at('experiment')),
    ];
}
function checkAnalysis(analysis, subject, judgement) {
    for (const template of [...analysis.at('templates').items(), ...analysis.at('analyses').items()]) {
        const isClusterWide = template.at('clusterScope').isTrue;
        judgement.require('missing-analysis-template', subject, template.at('templateName'), isClusterWide ? 'ClusterAnalysisTemplate' : 'AnalysisTemplate', isClusterWide ? { namespace: undefined } : {});
    }
}

;// CONCATENATED MODULE: ./build/validate/references/fields.js

const fields_named = { name: 'whole' };
const objectKey = { name: 'whole', key: 'whole', optional: 'whole' };
const items = { key: 'whole' };
const configMapVolume = { name: 'whole', optional: 'whole', items };
const secretVolume = { name: 'whole', secretName: 'whole', optional: 'whole', items };
const container = {
    env: { valueFrom: { configMapKeyRef: objectKey, secretKeyRef: objectKey } },
    envFrom: { configMapRef: objectKey, secretRef: objectKey },
    ports: { name: 'whole', containerPort: 'whole' },
};
const podTemplate = {
    metadata: { labels: 'whole' },
    spec: {
        containers: container,
        initContainers: container,
        ephemeralContainers: container,
        volumes: {
            configMap: configMapVolume,
            secret: secretVolume,
            projected: { sources: { configMap: configMapVolume, secret: secretVolume } },
            persistentVolumeClaim: { claimName: 'whole' },
        },
        imagePullSecrets: fields_named,
        serviceAccountName: 'whole',
        serviceAccount: 'whole',
        priorityClassName: 'whole',
    },
};
const templated = { spec: { template: podTemplate } };
const dataFields = { data: 'keys', binaryData: 'keys', stringData: 'keys' };
const annotated = { annotations: 'keys' };
const reference = { group: 'whole', kind: 'whole', name: 'whole', namespace: 'whole', port: 'whole' };
const parents = { kind: 'whole', name: 'whole', namespace: 'whole', sectionName: 'whole' };
const route = {
    spec: {
        parentRefs: parents,
        rules: { backendRefs: reference, filters: { requestMirror: { backendRef: reference } } },
    },
};
const destination = { host: 'whole', subset: 'whole', port: { number: 'whole' } };
const istioRoutes = {
    match: { gateways: 'whole' },
    delegate: reference,
    route: { destination },
    mirror: destination,
    mirrors: { destination },
};
const ingressBackend = {
    serviceName: 'whole',
    servicePort: 'whole',
    service: { name: 'whole', port: { number: 'whole', name: 'whole' } },
};
const scaled = { spec: { scaleTargetRef: reference, targetRef: reference } };
const binding = { roleRef: reference, subjects: reference };
const webhooks = { webhooks: { clientConfig: { service: reference } } };
const analysis = {
    templates: { templateName: 'whole', clusterScope: 'whole' },
    analyses: { templateName: 'whole', clusterScope: 'whole' },
};
const application = {
    project: 'whole',
    source: { path: 'whole', repoURL: 'whole', chart: 'whole', targetRevision: 'whole' },
    sources: { path: 'whole', repoURL: 'whole', chart: 'whole', targetRevision: 'whole' },
};
const rollout = {
    template: podTemplate,
    workloadRef: reference,
    strategy: {
        canary: {
            canaryService: 'whole',
            stableService: 'whole',
            pingPong: { pingService: 'whole', pongService: 'whole' },
            trafficRouting: {
                istio: { virtualService: fields_named, virtualServices: fields_named, destinationRule: fields_named },
                nginx: { stableIngress: 'whole', stableIngresses: 'whole' },
                alb: { ingress: 'whole' },
            },
            analysis,
            steps: { analysis, experiment: analysis },
        },
        blueGreen: {
            activeService: 'whole',
            previewService: 'whole',
            prePromotionAnalysis: analysis,
            postPromotionAnalysis: analysis,
        },
    },
};
const acme = { spec: { acme: { privateKeySecretRef: fields_named } } };
const destinationSecret = { spec: { destination: fields_named } };
/** By kind, of whatever group: what is referred to is found by its kind alone. */
const fieldsByKind = {
    Pod: podTemplate,
    Deployment: templated,
    ReplicaSet: templated,
    DaemonSet: templated,
    ReplicationController: templated,
    Job: templated,
    StatefulSet: {
        spec: {
            template: podTemplate,
            serviceName: 'whole',
            volumeClaimTemplates: { metadata: fields_named, spec: { storageClassName: 'whole' } },
        },
    },
    CronJob: { spec: { jobTemplate: templated } },
    PodTemplate: { template: podTemplate },
    Rollout: { spec: rollout },
    ConfigMap: { metadata: annotated, ...dataFields },
    Secret: { metadata: annotated, type: 'whole', ...dataFields },
    Service: {
        metadata: { labels: 'whole' },
        spec: { type: 'whole', selector: 'whole', ports: { name: 'whole', port: 'whole', targetPort: 'whole' } },
    },
    Ingress: {
        metadata: annotated,
        spec: {
            defaultBackend: ingressBackend,
            backend: ingressBackend,
            rules: { http: { paths: { backend: ingressBackend } } },
            tls: { secretName: 'whole' },
            ingressClassName: 'whole',
        },
    },
    PersistentVolumeClaim: { spec: { storageClassName: 'whole' } },
    HorizontalPodAutoscaler: scaled,
    VerticalPodAutoscaler: scaled,
    ScaledObject: scaled,
    PodDisruptionBudget: { spec: { selector: 'whole' } },
    NetworkPolicy: { spec: { podSelector: 'whole' } },
    PodMonitor: { spec: { selector: 'whole', namespaceSelector: 'keys' } },
    ServiceMonitor: { spec: { selector: 'whole', namespaceSelector: 'keys', endpoints: { port: 'whole' } } },
    RoleBinding: binding,
    ClusterRoleBinding: binding,
    ValidatingWebhookConfiguration: webhooks,
    MutatingWebhookConfiguration: webhooks,
    APIService: { spec: { service: reference } },
    Gateway: {
        metadata: annotated,
        spec: { listeners: { name: 'whole', tls: { certificateRefs: reference } } },
    },
    HTTPRoute: route,
    GRPCRoute: route,
    TCPRoute: route,
    TLSRoute: route,
    UDPRoute: route,
    VirtualService: { spec: { gateways: 'whole', http: istioRoutes, tls: istioRoutes, tcp: istioRoutes } },
    DestinationRule: { spec: { host: 'whole', subsets: { name: 'whole', labels: 'whole' } } },
    ServiceEntry: { spec: { hosts: 'whole' } },
    Application: { spec: application },
    ApplicationSet: { spec: { template: { spec: application } } },
    ExternalSecret: { spec: { secretStoreRef: reference, target: fields_named } },
    ClusterExternalSecret: { spec: { externalSecretSpec: { target: fields_named } } },
    SealedSecret: { spec: { template: { metadata: fields_named } } },
    SopsSecret: { spec: { secretTemplates: fields_named } },
    Certificate: { spec: { issuerRef: reference, secretName: 'whole' } },
    Issuer: acme,
    ClusterIssuer: acme,
    SecretProviderClass: { spec: { secretObjects: { secretName: 'whole' } } },
    VaultStaticSecret: destinationSecret,
    VaultDynamicSecret: destinationSecret,
    // Flux: what its variables are put into.
    Kustomization: { spec: { path: 'whole', postBuild: 'keys' } },
};
/** A manifest with no more than references need of its object. */
function slimmed(manifest) {
    return { ...manifest, object: readFields(manifest) };
}
/**
 * The object of a manifest with no more than references need of it. Thousands of objects are held until all files are read, and a whole
 * one takes many times the room of its text. A field that is read and not listed above is one that nobody sees: the tests of
 * references judge every set both ways.
 */
function readFields({ kind, name, namespace, object: whole, }) {
    const fields = Object.hasOwn(fieldsByKind, kind) ? fieldsByKind[kind] : undefined;
    const object = fields === undefined ? {} : kept(whole, fields);
    const metadata = isObject(object['metadata']) ? object['metadata'] : undefined;
    return { ...object, metadata: { ...metadata, name, namespace } };
}
/** One for all: most items of long lists (variables with a plain value) have nothing that is read. */
const fields_nothing = Object.freeze({});
function kept(value, fields) {
    if (fields === 'whole' || typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => kept(item, fields));
    if (fields === 'keys')
        return Object.fromEntries(Object.keys(value).map((key) => [key, '']));
    let object;
    for (const name in fields) {
        if (!Object.hasOwn(value, name))
            continue;
        object ??= {};
        object[name] = kept(value[name], fields[name] ?? 'whole');
    }
    return object ?? fields_nothing;
}

;// CONCATENATED MODULE: ./build/validate/references/index.js













/** By `group/Kind`, the group without its versions. Pods are looked at in every workload. */
const checks = {
    '/Service': [checkService],
    'networking.k8s.io/Ingress': [checkIngress],
    'extensions/Ingress': [checkIngress],
    'apps/StatefulSet': [checkStatefulSet],
    '/PersistentVolumeClaim': [checkClaim],
    'autoscaling/HorizontalPodAutoscaler': [checkScaleTarget],
    'autoscaling.k8s.io/VerticalPodAutoscaler': [checkScaleTarget],
    'keda.sh/ScaledObject': [checkScaleTarget],
    'policy/PodDisruptionBudget': [checkPodSelector],
    'networking.k8s.io/NetworkPolicy': [checkPodSelector],
    'monitoring.coreos.com/PodMonitor': [checkPodSelector],
    'monitoring.coreos.com/ServiceMonitor': [checkServiceMonitor],
    'rbac.authorization.k8s.io/RoleBinding': [access_checkBinding],
    'rbac.authorization.k8s.io/ClusterRoleBinding': [access_checkBinding],
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration': [checkServiceReference],
    'admissionregistration.k8s.io/MutatingWebhookConfiguration': [checkServiceReference],
    'apiregistration.k8s.io/APIService': [checkServiceReference],
    'gateway.networking.k8s.io/Gateway': [checkGateway],
    'gateway.networking.k8s.io/HTTPRoute': [checkRoute],
    'gateway.networking.k8s.io/GRPCRoute': [checkRoute],
    'gateway.networking.k8s.io/TCPRoute': [checkRoute],
    'gateway.networking.k8s.io/TLSRoute': [checkRoute],
    'gateway.networking.k8s.io/UDPRoute': [checkRoute],
    'networking.istio.io/VirtualService': [checkVirtualService],
    'networking.istio.io/DestinationRule': [checkDestinationRule],
    'argoproj.io/Rollout': [checkRollout],
    'argoproj.io/Application': [checkApplication],
    'argoproj.io/ApplicationSet': [checkApplication],
    'external-secrets.io/ExternalSecret': [checkStore],
    'cert-manager.io/Certificate': [checkStore],
};
const kindsWithChecks = new Set(Object.keys(checks).map((type) => type.slice(type.indexOf('/') + 1)));
/**
 * Checks what the objects of each set refer to: Services, labels, ports, ConfigMaps, Secrets and their keys, roles, routes,
 * subsets, paths; and that no object stands in a set twice. What another set defines counts as there, but for alternatives:
 * sets that define an object of the same name, such as the overlays of two environments. The findings come in the order of
 * the sets and their manifests, each once.
 */
function checkReferences(sets, options) {
    const inventory = new Inventory();
    const subjectsOfSets = sets.map(({ manifests, namespace }) => manifests.map((manifest) => subjectOf(manifest, namespace ?? manifest.namespace)));
    subjectsOfSets.forEach((subjects, set) => {
        for (const subject of subjects)
            inventory.add(subject, set);
        for (const { kind, name } of sets[set]?.generated ?? [])
            inventory.addMade(kind, name, set);
    });
    const external = externalMatcher(options.external);
    const alternatives = alternativesOf(subjectsOfSets);
    const findings = new Map();
    subjectsOfSets.forEach((subjects, set) => {
        const known = inventory.seenFrom(set, alternatives[set] ?? new Set());
        const judgement = new Judgement(subjects, known, external, sets[set]?.uncertain === true);
        references_checkSet(subjects, judgement, options.repository);
        references_checkDuplicates(subjects, judgement, sets[set]?.loose === true);
        for (const finding of judgement.findings) {
            const id = `${finding.file}\n${finding.line}\n${finding.column}\n${finding.rule}\n${finding.message}`;
            if (!findings.has(id))
                findings.set(id, finding);
        }
    });
    return [...findings.values()];
}
function references_checkSet(subjects, judgement, repository) {
    for (const subject of subjects) {
        checkPods(subject, judgement);
        if (!kindsWithChecks.has(subject.kind))
            continue;
        for (const check of checks[`${subject.group}/${subject.kind}`] ?? [])
            check(subject, judgement, repository);
    }
    checkNamespaces(subjects, judgement);
}
/** For each set the others that define an object of the same kind, namespace and name. */
function alternativesOf(sets) {
    if (sets.length < 2)
        return [];
    const setsByIdentity = new Map();
    sets.forEach((subjects, set) => {
        for (const subject of subjects) {
            if (sharedKinds.has(subject.kind))
                continue;
            const id = identity(subject);
            setsByIdentity.set(id, (setsByIdentity.get(id) ?? new Set()).add(set));
        }
    });
    const alternatives = sets.map(() => new Set());
    for (const group of setsByIdentity.values()) {
        // A name that so many sets use says nothing about which of them belong together.
        if (group.size < 2 || group.size > 100)
            continue;
        for (const a of group)
            for (const b of group)
                if (a !== b)
                    alternatives[a]?.add(b);
    }
    return alternatives;
}
/** Objects that independent sets often bring along each for itself. */
const sharedKinds = new Set(['Namespace', 'CustomResourceDefinition', 'HelmRepository', 'GitRepository']);
function identity({ group, kind, namespace, name }) {
    return `${group}\n${kind}\n${namespace ?? ''}\n${name}`;
}
/** What exists elsewhere: `Secret/*`, `Secret/prod/tls`, `Service/kube-*`. */
function externalMatcher(patterns) {
    const matchers = patterns.map((pattern) => {
        const [kind = '', ...rest] = pattern.split('/');
        const name = wildcard(rest.at(-1) ?? '*');
        const namespace = rest.length > 1 ? wildcard(rest[0] ?? '*') : undefined;
        return { kind: wildcard(kind), name, namespace };
    });
    return (kind, name, namespace) => matchers.some((matcher) => matcher.kind.test(kind) &&
        matcher.name.test(name) &&
        (matcher.namespace === undefined || namespace === undefined || matcher.namespace.test(namespace)));
}
function wildcard(pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 'i');
}
/** The store of an ExternalSecret and the issuer of a Certificate: most live elsewhere, so only misspellings are told. */
function checkStore(subject, judgement) {
    const field = subject.kind === 'Certificate' ? 'issuerRef' : 'secretStoreRef';
    const reference = subject.root.at('spec', field);
    const kind = reference.at('kind').text ?? (subject.kind === 'Certificate' ? 'Issuer' : 'SecretStore');
    const namespace = kind.startsWith('Cluster') ? undefined : subject.namespace;
    judgement.require('missing-store', subject, reference.at('name'), kind, { namespace, only: 'near' });
}
/** A namespace that is almost one that the set defines. */
function checkNamespaces(subjects, judgement) {
    const defined = judgement.known.candidates('Namespace');
    if (defined.length === 0)
        return;
    const asked = new Set();
    for (const subject of subjects) {
        const node = subject.root.at('metadata', 'namespace');
        const name = node.text;
        if (name === undefined || asked.has(name))
            continue;
        asked.add(name);
        judgement.require('missing-namespace', subject, node, 'Namespace', { namespace: undefined, only: 'near' });
    }
}
/** Where more stand twice, the folder is a collection that nobody applies as a whole. */
const mostUnsure = 10;
/**
 * In one file or kustomization the second object overwrites the first; of files that share a folder one may be meant.
 * Of these the first ten are told.
 */
function references_checkDuplicates(subjects, judgement, loose) {
    const first = new Map();
    let unsure = 0;
    for (const subject of subjects) {
        if (subject.name === '' || isPlaceholder(subject.name))
            continue;
        const key = identity(subject);
        const earlier = first.get(key);
        if (earlier === undefined) {
            first.set(key, { subject });
            continue;
        }
        const isSure = !loose || subject.manifest.file === earlier.subject.manifest.file;
        if (!isSure && ++unsure > mostUnsure)
            continue;
        earlier.place ??= nameOf(earlier.subject);
        const message = `${subject.kind} "${subject.name}" stands at ${earlier.place} already`;
        const fix = 'Remove one of the two, or rename it: the one that is applied last wins.';
        const severity = isSure ? 'error' : 'notice';
        judgement.say('duplicate-object', subject, subject.root.at('metadata', 'name'), message, { fix, severity });
    }
}
function nameOf({ manifest }) {
    const { file, line = 1 } = manifest.locate(['metadata', 'name'], 'value');
    return `${file}:${line}`;
}

;// CONCATENATED MODULE: ./build/validate/sources/encrypted.js
const marker = 'ENC[AES256_GCM,';
/**
 * Whether a text was encrypted with SOPS: values stand as `ENC[AES256_GCM,…]`, and a field `sops` holds the keys.
 * https://getsops.io/docs/
 */
function isEncrypted(text) {
    return text.includes(marker) && /^["'\s{]*sops["']?\s*:/m.test(text);
}
/** The findings that are still true once the file is decrypted: encrypted values are valid of any type, `sops` goes away. */
function withoutEncrypted(text, findings) {
    const lines = text.split(/\r\n|\n|\r/);
    return findings.filter(({ path = '', line = 1 }) => {
        if (path === 'sops' || path.startsWith('sops.'))
            return false;
        return !(lines[line - 1] ?? '').includes(marker);
    });
}

;// CONCATENATED MODULE: ./build/validate/sources/template.js
/** The first words of actions that Go templates (Helm, gomplate) and Jinja have; other tools write `{{name}}` in text. */
const action = /\{\{-?\s*(?:[.$]|\/\*|(?:if|range|with|end|else|include|define|template|block|toYaml|tpl|printf|default|quote|required|lookup)\b)|\{%/;
/** An action where YAML would need a key, a value or an item. */
const atValue = /^\s*(?:-\s+)?(?:[\w./"'-]+:\s+)?(?:\{\{|\{%)/;
/**
 * The line of a template action that makes a text no YAML: at the line that does not parse, or in the few before. Undefined
 * where the text is broken in another way.
 *
 * @param line where parsing fails, from 1.
 */
function templateLine(text, line) {
    if (!action.test(text))
        return undefined;
    const lines = text.split(/\r\n|\n|\r/);
    for (let at = Math.min(line, lines.length); at > Math.max(0, line - 4); at--) {
        const content = lines[at - 1] ?? '';
        if (atValue.test(content) && action.test(content))
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/validate/sources/tool-config.js
/** Groups of files that look like objects but are read by tools and never sent to an API server. */
const groups = {
    builtin: 'kustomize',
    'kustomize.config.k8s.io': 'kustomize',
    skaffold: 'skaffold',
    'kind.x-k8s.io': 'kind',
    'k3d.io': 'k3d',
    'eksctl.io': 'eksctl',
    'kubeadm.k8s.io': 'kubeadm',
    'kubelet.config.k8s.io': 'kubelet',
    'kubeproxy.config.k8s.io': 'kube-proxy',
    'kubescheduler.config.k8s.io': 'kube-scheduler',
    'apiserver.config.k8s.io': 'kube-apiserver',
    'apiserver.k8s.io': 'kube-apiserver',
    'audit.k8s.io': 'kube-apiserver',
    'client.authentication.k8s.io': 'kubectl',
    'cli.kyverno.io': 'kyverno',
};
/** The tool that reads a file of this type as its configuration; undefined for objects. */
function toolOf({ apiVersion, kind, }) {
    // A kubeconfig has the apiVersion of the core group.
    if (apiVersion === 'v1' && kind === 'Config')
        return 'kubectl';
    const group = apiVersion.split('/')[0] ?? '';
    return apiVersion.includes('/') || group === 'builtin'
        ? Object.hasOwn(groups, group)
            ? groups[group]
            : undefined
        : undefined;
}

;// CONCATENATED MODULE: ./build/validate/style/lines.js
/** The rules that look at lines alone. */
const lineChecks = {
    'trailing-spaces': ({ lines }, _, say) => {
        for (const { text, start } of lines) {
            const kept = text.trimEnd();
            if (kept.length < text.length && /[ \t]$/.test(text)) {
                say(start + kept.length, start + text.length, 'This line ends with blanks', 'Remove them.');
            }
        }
    },
    'new-line-at-end-of-file': ({ text }, _, say) => {
        if (text.length > 0 && !/[\r\n]$/.test(text)) {
            say(text.length, text.length, 'The file does not end with a line break', 'Add one.');
        }
    },
    'new-lines': ({ lines }, options, say) => {
        const [first] = lines;
        const wanted = options['type'] === 'dos' ? '\r\n' : '\n';
        if (first === undefined || first.ending === '' || first.ending === wanted || options['type'] === 'platform')
            return;
        const at = first.start + first.text.length;
        say(at, at + 1, `Lines end with ${first.ending === '\n' ? 'LF' : 'CRLF'}, not with ${wanted === '\n' ? 'LF' : 'CRLF'}`);
    },
    'empty-lines': ({ lines }, options, say) => {
        const last = lines.length - 1;
        let count = 0;
        lines.forEach((line, index) => {
            count = line.text === '' ? count + 1 : 0;
            const goesOn = index < last && lines[index + 1]?.text === '';
            if (count === 0 || goesOn)
                return;
            const isStart = index + 1 === count;
            const most = Number(options[index === last ? 'max-end' : isStart ? 'max-start' : 'max'] ?? 2);
            if (count > most)
                say(line.start, line.start, `There are ${count} empty lines, more than ${most}`, 'Remove some.');
        });
    },
    'line-length': ({ lines }, options, say) => {
        const most = Number(options['max'] ?? 80);
        for (const { text, start } of lines) {
            const length = [...text].length;
            if (length <= most || isUnbreakable(text, options))
                continue;
            say(start + most, start + text.length, `The line has ${length} characters, more than ${most}`);
        }
    },
    comments: ({ text, comments, lines }, options, say) => {
        const distance = Number(options['min-spaces-from-content'] ?? 2);
        for (const start of comments) {
            const after = text[start + 1] ?? '\n';
            const isShebang = start === 0 && after === '!';
            if (options['require-starting-space'] !== false && !/[\s#]/.test(after) && !isShebang) {
                say(start + 1, start + 2, 'No space follows the "#" of this comment', 'Write "# ".');
            }
            const line = lines.find((one) => one.start <= start && start <= one.start + one.text.length);
            const before = text.slice(line?.start ?? 0, start);
            const blanks = before.length - before.trimEnd().length;
            if (before.trim() !== '' && blanks < distance) {
                say(start, start + 1, `Only ${blanks} space separates this comment from the content; ${distance} are expected`);
            }
        }
    },
    'document-start': ({ documents, text }, options, say) => {
        documents.forEach(({ extent, root }) => {
            if (root === undefined)
                return;
            const marker = /^(?:\ufeff?(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)|%[^\r\n]*(?:\r\n|\n|\r))*)---/.test(text.slice(extent.start, extent.end));
            if (options['present'] !== false && !marker) {
                say(root.first, root.first + 1, 'The document does not start with "---"', 'Write --- on a line above it.');
            }
            else if (options['present'] === false && marker && extent.start === 0) {
                say(extent.start, extent.start + 3, 'The document starts with "---"', 'Remove the line.');
            }
        });
    },
    'document-end': ({ documents, text }, options, say) => {
        for (const { extent, root } of documents) {
            if (root === undefined)
                continue;
            const marker = /^\.\.\./m.exec(text.slice(root.end, extent.end));
            if (options['present'] !== false && marker === null) {
                say(extent.end, extent.end, 'The document does not end with "..."');
            }
            else if (options['present'] === false && marker !== null) {
                say(root.end + marker.index, root.end + marker.index + 3, 'The document ends with "..."', 'Remove the line.');
            }
        }
    },
};
/** A line without a blank at which it could be broken, such as a long URL, may be long. */
function isUnbreakable(text, options) {
    if (options['allow-non-breakable-words'] === false && options['allow-non-breakable-inline-mappings'] !== true) {
        return false;
    }
    const content = text.trimStart().replace(/^(?:#+|-)\s+/, '');
    if (!/\s/.test(content))
        return true;
    if (text.trimStart().startsWith('#'))
        return false;
    return options['allow-non-breakable-inline-mappings'] === true && /^[^\s:]+:\s+\S+$/.test(content);
}

;// CONCATENATED MODULE: ./build/validate/style/nodes.js

/** Words that YAML 1.1 reads as booleans. */
const truthyWords = new Set(['yes', 'no', 'on', 'off', 'true', 'false'].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word[0]?.toUpperCase()}${word.slice(1)}`,
]));
/** The rules that look at YAML's structure. */
const nodeChecks = {
    truthy: (text, options, say) => {
        const listed = options['allowed-values'];
        const allowed = Array.isArray(listed) ? listed.map(String) : ['true', 'false'];
        eachNode(text, (node, isKey) => {
            if (node.kind !== decode_node/* nodeKind */.F.scalar || !node.plain || (isKey && options['check-keys'] === false))
                return;
            const written = text.text.slice(node.start, node.end);
            if (!truthyWords.has(written) || allowed.includes(written))
                return;
            say(node.start, node.end, `"${written}" is a boolean for YAML 1.1`, `Write ${allowed.join(' or ')}, or quote it.`);
        });
    },
    'octal-values': (text, options, say) => {
        eachNode(text, (node) => {
            if (node.kind !== decode_node/* nodeKind */.F.scalar || !node.plain)
                return;
            const written = text.text.slice(node.start, node.end);
            const isImplicit = /^0[0-7]+$/.test(written) && options['forbid-implicit-octal'] !== false;
            const isExplicit = /^0o[0-7]+$/.test(written) && options['forbid-explicit-octal'] !== false;
            if (isImplicit || isExplicit)
                say(node.start, node.end, `${written} is an octal number`, 'Quote it, or write it in decimal.');
        });
    },
    'empty-values': (text, options, say) => {
        eachNode(text, (node, isKey, parent) => {
            if (isKey || parent?.kind !== decode_node/* nodeKind */.F.mapping || node.kind !== decode_node/* nodeKind */.F.scalar || node.end > node.start)
                return;
            const isFlow = text.text[parent.start] === '{';
            if (options[isFlow ? 'forbid-in-flow-mappings' : 'forbid-in-block-mappings'] === false)
                return;
            const key = parent.children[parent.children.indexOf(node) - 1] ?? node;
            say(key.start, Math.max(key.end, key.start + 1), 'This key has no value', 'Write the value, or null.');
        });
    },
    'key-ordering': (text, _, say) => {
        eachNode(text, (node) => {
            if (node.kind !== decode_node/* nodeKind */.F.mapping)
                return;
            const keys = node.children.filter((__, index) => index % 2 === 0);
            keys.forEach((key, index) => {
                const before = keys[index - 1];
                if (before === undefined || before.text <= key.text)
                    return;
                say(key.start, key.end, `The key "${key.text}" stands behind "${before.text}"`, 'Order the keys.');
            });
        });
    },
    indentation: (text, options, say) => {
        const check = new Indentation(text, options, say);
        for (const { root } of text.documents)
            if (root !== undefined)
                check.block(root, undefined);
    },
};
function eachNode({ documents }, visit) {
    const walk = (node, isKey, parent) => {
        visit(node, isKey, parent);
        node.children.forEach((child, index) => {
            walk(child, node.kind === decode_node/* nodeKind */.F.mapping && index % 2 === 0, node);
        });
    };
    for (const { root } of documents)
        if (root !== undefined)
            walk(root, false);
}
/** Block collections stand deeper than what holds them, by the same number of spaces everywhere. */
class Indentation {
    #text;
    #say;
    #spaces;
    #sequences;
    #anySequences;
    constructor(text, options, say) {
        const { spaces, 'indent-sequences': sequences } = options;
        this.#text = text;
        this.#say = say;
        this.#spaces = typeof spaces === 'number' ? spaces : undefined;
        this.#sequences = typeof sequences === 'boolean' ? sequences : undefined;
        this.#anySequences = sequences === 'whatever';
    }
    /** @param parent the column of what holds the block; undefined at the top. */
    block(node, parent) {
        const { kind, children } = node;
        if (kind !== decode_node/* nodeKind */.F.mapping && kind !== decode_node/* nodeKind */.F.sequence)
            return;
        const first = this.#text.text[node.start];
        if (first === '{' || first === '[')
            return;
        const column = this.#column(node.start);
        if (this.#startsLine(node.start))
            this.#check(node, column, parent);
        children.forEach((child, index) => {
            if (kind === decode_node/* nodeKind */.F.mapping && index % 2 === 0)
                return;
            this.block(child, column);
        });
    }
    #check(node, column, parent) {
        if (parent === undefined) {
            if (column !== 0)
                this.#wrong(node, 0, column);
            return;
        }
        const isSequence = node.kind === decode_node/* nodeKind */.F.sequence;
        if (isSequence && this.#anySequences && (column === parent || this.#spaces === undefined))
            return;
        if (isSequence && column === parent) {
            this.#sequences ??= false;
            if (this.#sequences)
                this.#wrong(node, parent + (this.#spaces ?? 2), column);
            return;
        }
        this.#spaces ??= column - parent;
        if (isSequence) {
            this.#sequences ??= true;
            if (!this.#sequences && !this.#anySequences) {
                this.#wrong(node, parent, column);
                return;
            }
        }
        if (column !== parent + this.#spaces)
            this.#wrong(node, parent + this.#spaces, column);
    }
    #wrong(node, expected, found) {
        const message = `This is indented by ${found} spaces, but ${expected} are expected`;
        this.#say(node.start, node.start + 1, message, `Indent it by ${expected} spaces.`);
    }
    #lineStart(offset) {
        const { text } = this.#text;
        return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    }
    #column(offset) {
        return offset - this.#lineStart(offset);
    }
    #startsLine(offset) {
        return this.#text.text.slice(this.#lineStart(offset), offset).trim() === '';
    }
}

;// CONCATENATED MODULE: ./build/validate/style/spacing.js
/** The rules about blanks around YAML's own characters. */
const spacingChecks = {
    braces: ({ bare }, options, say) => checkInside(bare, '{', '}', options, say),
    brackets: ({ bare }, options, say) => checkInside(bare, '[', ']', options, say),
    commas: ({ bare }, options, say) => {
        for (const { index } of bare.matchAll(/,/g)) {
            const before = blanksBefore(bare, index);
            checkCount(before, -1, most(options, 'max-spaces-before'), index - (before ?? 0), 'before the comma', say);
            if (/[\r\n]/.test(bare[index + 1] ?? '\n'))
                continue;
            const after = blanksAfter(bare, index + 1);
            if (/[\r\n]/.test(bare[index + 1 + (after ?? 0)] ?? '\n'))
                continue;
            const least = Number(options['min-spaces-after'] ?? 1);
            checkCount(after, least, most(options, 'max-spaces-after'), index + 1, 'after the comma', say);
        }
    },
    colons: ({ bare }, options, say) => {
        for (const { index } of bare.matchAll(/:(?=[ \t\r\n]|$)/g)) {
            const before = blanksBefore(bare, index);
            // Nothing stands before the colon of a key that is written with "?".
            if (before !== undefined) {
                checkCount(before, -1, most(options, 'max-spaces-before'), index - before, 'before the colon', say);
            }
            const after = blanksAfter(bare, index + 1);
            if (/[\r\n]/.test(bare[index + 1 + (after ?? 0)] ?? '\n'))
                continue;
            checkCount(after, -1, most(options, 'max-spaces-after'), index + 1, 'after the colon', say);
        }
    },
    hyphens: ({ bare }, options, say) => {
        for (const match of bare.matchAll(/(?<=^[ \t]*(?:-[ \t]+)*)-(?=[ \t])/gm)) {
            const after = blanksAfter(bare, match.index + 1);
            if (/[\r\n]/.test(bare[match.index + 1 + (after ?? 0)] ?? '\n'))
                continue;
            checkCount(after, -1, most(options, 'max-spaces-after'), match.index + 1, 'after the hyphen', say);
        }
    },
};
function most(options, name) {
    return Number(options[name] ?? -1);
}
function checkInside(bare, open, close, options, say) {
    const what = open === '{' ? 'braces' : 'brackets';
    const least = Number(options['min-spaces-inside'] ?? 0);
    const highest = most(options, 'max-spaces-inside');
    for (let index = 0; index < bare.length; index++) {
        const character = bare[index];
        if (character === open) {
            const after = blanksAfter(bare, index + 1);
            if (after === undefined)
                continue;
            if (bare[index + 1 + after] === close) {
                checkEmpty(after, options, index + 1, what, say);
                continue;
            }
            checkCount(after, least, highest, index + 1, `inside ${what}`, say);
        }
        else if (character === close) {
            const before = blanksBefore(bare, index);
            if (before === undefined || bare[index - before - 1] === open)
                continue;
            checkCount(before, least, highest, index - before, `inside ${what}`, say);
        }
    }
}
/** An empty collection has limits of its own; where they are -1, those of others hold. */
function checkEmpty(count, options, at, what, say) {
    const limit = (name, other) => {
        const own = most(options, `${name}-spaces-inside-empty`);
        return own === -1 ? Number(options[`${name}-spaces-inside`] ?? other) : own;
    };
    checkCount(count, limit('min', 0), limit('max', -1), at, `inside empty ${what}`, say);
}
/** A limit of -1 is none. As yamllint does, the last blank of too many is pointed to. `at` is the first. */
function checkCount(count, least, highest, at, where, say) {
    if (count === undefined)
        return;
    const found = `There ${count === 1 ? 'is 1 space' : `are ${count} spaces`} ${where}`;
    if (highest >= 0 && count > highest)
        say(at + count - 1, at + count, `${found}, more than ${highest}`);
    else if (count < least)
        say(at, at + 1, `${found}, fewer than ${least}`);
}
/** How many blanks stand before an offset; undefined where the line starts there. */
function blanksBefore(text, index) {
    let at = index;
    while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t'))
        at--;
    return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? undefined : index - at;
}
/** How many blanks stand from an offset on; undefined where the line ends there. */
function blanksAfter(text, index) {
    let at = index;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at >= text.length || text[at] === '\n' || text[at] === '\r' ? undefined : at - index;
}

;// CONCATENATED MODULE: ./build/validate/style/text.js


function styleText(text) {
    const documents = (0,decode/* splitDocuments */.ZF)(text).map((extent) => ({ extent, root: (0,decode/* decodeDocument */.w8)(text, extent).root }));
    const scalars = documents.flatMap(({ root }) => scalarsOf(root)).sort((a, b) => a.start - b.start);
    const lines = splitLines(text);
    const masked = mask(text, scalars);
    const comments = commentsOf(masked);
    return { text, lines, places: (0,yaml_lines/* linesOf */.D)(text), documents, bare: withoutComments(masked, comments), comments };
}
function splitLines(text) {
    const lines = [];
    let start = 0;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) {
        lines.push({ text: text.slice(start, match.index), start, ending: match[0] });
        start = match.index + match[0].length;
    }
    if (start < text.length)
        lines.push({ text: text.slice(start), start, ending: '' });
    return lines;
}
function scalarsOf(node) {
    if (node === undefined)
        return [];
    if (node.children.length > 0)
        return node.children.flatMap(scalarsOf);
    return node.end > node.start ? [node] : [];
}
function mask(text, scalars) {
    const parts = [];
    let at = 0;
    for (const { start, end } of scalars) {
        if (start < at || isEmptyCollection(text, start))
            continue;
        parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, 'x'));
        at = end;
    }
    return parts.join('') + text.slice(at);
}
function isEmptyCollection(text, start) {
    return text[start] === '{' || text[start] === '[';
}
function commentsOf(masked) {
    return [...masked.matchAll(/(?<=^|[ \t\r\n])#[^\r\n]*/g)].map(({ index }) => index);
}
function withoutComments(masked, comments) {
    let bare = masked;
    for (const start of comments) {
        const end = /\r|\n|$/.exec(bare.slice(start))?.index ?? 0;
        bare = bare.slice(0, start) + ' '.repeat(end) + bare.slice(start + end);
    }
    return bare;
}

;// CONCATENATED MODULE: ./build/validate/style/index.js




const style_checks = { ...lineChecks, ...spacingChecks, ...nodeChecks };
/** Checks the style of a YAML text by the rules of a configuration. Comments as yamllint knows them turn rules off. */
function checkStyle(file, text, config) {
    if (config.ignores(file) || file.endsWith('.json') || /^#\s*yamllint disable-file\s*$/m.test(firstLine(text)))
        return [];
    const prepared = styleText(text);
    const isOff = disabledLines(prepared);
    const findings = [];
    for (const [rule, { severity, options, ignores }] of config.rules) {
        if (ignores(file))
            continue;
        style_checks[rule](prepared, options, (start, end, message, fix) => {
            const from = prepared.places.at(start);
            const to = prepared.places.at(Math.max(end, start));
            if (isOff(rule, from.line))
                return;
            const place = { line: from.line, column: from.column, endLine: to.line, endColumn: Math.max(to.column, 1) };
            findings.push({
                rule,
                category: 'lint',
                severity,
                file,
                message,
                ...place,
                ...(fix === undefined ? {} : { fix }),
            });
        });
    }
    return findings;
}
function firstLine(text) {
    return text.slice(0, text.search(/[\r\n]|$/));
}
/** `# yamllint disable`, `enable` and `disable-line`, each with `rule:name` words or for all rules. */
function disabledLines({ lines, comments, text, places }) {
    const off = new Map();
    const open = new Map();
    const close = (rule, end) => {
        const start = open.get(rule);
        if (start === undefined)
            return;
        off.set(rule, [...(off.get(rule) ?? []), [start, end]]);
        open.delete(rule);
    };
    for (const start of comments) {
        const { line } = places.at(start);
        const content = lines[line - 1];
        const comment = text.slice(start, (content?.start ?? 0) + (content?.text.length ?? 0));
        const match = /^#\s*yamllint (disable-line|disable|enable)((?:\s+rule:\S+)*)\s*$/.exec(comment);
        if (match === null)
            continue;
        const named = (match[2] ?? '').split(/\s+/).flatMap((word) => (word === '' ? [] : [word.replace('rule:', '')]));
        const rules = named.length > 0 ? named : ['*'];
        const isAlone = text.slice(content?.start ?? 0, start).trim() === '';
        for (const rule of rules) {
            if (match[1] === 'disable')
                open.set(rule, line);
            else if (match[1] === 'enable')
                close(rule, line);
            else
                off.set(rule, [...(off.get(rule) ?? []), isAlone ? [line + 1, line + 1] : [line, line]]);
        }
        if (match[1] === 'enable' && rules[0] === '*')
            for (const rule of [...open.keys()])
                close(rule, line);
    }
    for (const rule of [...open.keys()])
        close(rule, Number.POSITIVE_INFINITY);
    if (off.size === 0)
        return () => false;
    return (rule, line) => [...(off.get(rule) ?? []), ...(off.get('*') ?? [])].some(([from, to]) => from <= line && line <= to);
}

;// CONCATENATED MODULE: ./build/validate/file.js







/** Judges a file as the API server would judge its objects. */
function judgeFile(source, rules) {
    const check = rules.keeps === 'whole' ? rules.check : { ...rules.check, keep: withoutRest };
    return judgeChecked(source, checkText(source.path, source.text, check), rules);
}
/** Keeps what is needed of a manifest until all files are judged: whole objects take many times the room of their text. */
function withoutRest(manifest) {
    return { ...manifest, object: readFields(manifest) };
}
/** As `judgeFile`, where the objects were checked already, and what is needed of them is held. */
function judgeChecked(source, all, rules) {
    const style = styleOf(source, rules.style);
    const checked = withoutToolConfigs(all);
    const { path } = source;
    const other = noManifest(source, checked);
    if (other !== undefined) {
        const findings = [...style, ...other.findings];
        return { findings, skipped: [[other.reason, path]], counts: false, documents: 0, manifests: [] };
    }
    const skipped = checked.skipped.map(({ document, reason }) => [reason, `${path}#${document}`]);
    const isEmpty = checked.documents === 0 && checked.findings.length === 0;
    return {
        findings: [...style, ...stillTrue(source, checked.findings, rules.check.patch === true)],
        skipped: isEmpty ? [...skipped, ['empty file', path]] : skipped,
        counts: checked.manifests.length > 0 || checked.findings.length > 0,
        documents: checked.documents - checked.skipped.length,
        manifests: file_kept(checked, rules.keeps),
    };
}
/** What is to be said of the style of a file. */
function styleOf({ path, text }, config) {
    return config === undefined ? [] : checkStyle(path, text, config);
}
/** Kustomizations of Flux say where variables stand. */
function file_kept({ manifests }, keeps) {
    return keeps === 'variables' ? manifests.filter(({ kind }) => kind === 'Kustomization') : manifests;
}
/** Leaves out documents that tools read, and counts them. */
function withoutToolConfigs(checked) {
    if (!checked.manifests.some((manifest) => toolOf(manifest) !== undefined))
        return checked;
    const tools = new Map(checked.manifests.map((manifest) => [manifest.document, toolOf(manifest)]));
    const isObject = ({ document }) => tools.get(document ?? 0) === undefined;
    const skipped = [...tools].flatMap(([document, tool]) => tool === undefined ? [] : [{ document, reason: `configuration of ${tool}` }]);
    const findings = checked.findings.filter(isObject);
    const manifests = checked.manifests.filter(isObject);
    return { ...checked, findings, manifests, skipped: [...checked.skipped, ...skipped] };
}
/** Why a file that does not parse is not meant to be a manifest, or undefined where it is. */
function noManifest({ path, text, named }, { findings }) {
    const broken = findings.find(({ rule }) => rule === 'yaml-syntax');
    if (broken === undefined)
        return undefined;
    const line = templateLine(text, broken.line ?? 1);
    if (line !== undefined)
        return { reason: 'template', findings: [templateNotice(path, line)] };
    if (named || isKustomizationFile(path))
        return undefined;
    const isManifest = path.endsWith('.json') ? /"apiVersion"\s*:/.test(text) : /\b(?:apiVersion|kind)\b/.test(text);
    return isManifest ? undefined : { reason: 'no manifest', findings: [] };
}
function stillTrue({ text }, findings, isPatch) {
    if (findings.length === 0)
        return findings;
    const kept = isPatch ? findings.filter(({ path }) => !isPatchDirective(path ?? '')) : findings;
    return isEncrypted(text) ? withoutEncrypted(text, kept) : kept;
}
/** Fields with which a strategic merge patch says how to merge: `$patch`, `$setElementOrder/ports`. */
function isPatchDirective(path) {
    return /(?:^|[.[])\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(path);
}
function templateNotice(file, line) {
    return {
        rule: 'unrendered-template',
        category: 'input',
        severity: 'notice',
        file,
        line,
        column: 1,
        endLine: line,
        endColumn: 2,
        message: 'This is a template, which is no YAML before it is rendered, so it is not judged',
        fix: 'Validate what it renders to, or exclude the file.',
    };
}

;// CONCATENATED MODULE: ./build/validate/ignore.js


/** The words that open an ignore comment; a text without them is not looked at. */
const ignore_marker = 'gitops-actions:ignore';
const none = { filter: (findings) => [...findings], remarks: () => [] };
/** @param knownRules names that a comment may hold; anything else is a mistake. */
function ignoresOf(file, text, knownRules) {
    return text.includes(ignore_marker) ? new FileIgnores(file, readIgnores(text), knownRules) : none;
}
class FileIgnores {
    #used = new Map();
    #file;
    #ignores;
    #known;
    constructor(file, ignores, known) {
        this.#file = file;
        this.#ignores = ignores;
        this.#known = known;
    }
    filter(findings) {
        return findings.filter((finding) => {
            const matching = this.#ignores.filter((ignore) => covers(ignore, finding));
            for (const ignore of matching)
                this.#use(ignore, finding.rule);
            return matching.length === 0;
        });
    }
    #use(ignore, rule) {
        const used = this.#used.get(ignore) ?? new Set();
        this.#used.set(ignore, used.add(rule));
    }
    remarks() {
        return this.#ignores.flatMap((ignore) => {
            const { line, column, endColumn, rules, reason } = ignore;
            const place = { file: this.#file, line, column, endLine: line, endColumn };
            const remark = (rule, message, fix) => {
                return { rule, category: 'lint', severity: 'notice', message, fix, ...place };
            };
            if (rules.length === 0) {
                return [
                    remark('unused-ignore', 'This comment ignores nothing: it names no rule', 'Name the rules, with commas.'),
                ];
            }
            const idle = rules.filter((rule) => !this.#used.get(ignore)?.has(rule));
            const remarks = idle.map((rule) => {
                const message = this.#known.has(rule) ? `Nothing here breaks the rule ${rule}` : `There is no rule ${rule}`;
                return remark('unused-ignore', `This comment is not needed: ${message}`, `Remove ${rule} from the comment.`);
            });
            if (reason !== undefined)
                return remarks;
            const fix = 'Write reason="…" at its end: why the rule does not apply here.';
            return [...remarks, remark('ignore-without-reason', 'This comment gives no reason', fix)];
        });
    }
}
function covers(ignore, finding) {
    if (!ignore.rules.includes(finding.rule))
        return false;
    if (ignore.scope === 'file')
        return true;
    if (ignore.scope === 'document')
        return (finding.document ?? 0) === ignore.target;
    return finding.line === ignore.target;
}
const ignore_form = /#[ \t]*gitops-actions:ignore(-file)?(?=[ \t]|$)([^\r\n]*)/;
function readIgnores(text) {
    const found = [];
    const lines = (0,yaml_lines/* linesOf */.D)(text);
    (0,decode/* splitDocuments */.ZF)(text).forEach((extent, document) => {
        if (!text.slice(extent.start, extent.end).includes(ignore_marker))
            return;
        const scalars = scalarExtents(text, extent);
        let offset = extent.start;
        for (const line of text.slice(extent.start, extent.end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
            const match = ignore_form.exec(line);
            const at = offset + (match?.index ?? 0);
            offset += line.length;
            if (match === null || scalars.some(({ start, end }) => start <= at && at < end))
                continue;
            const [whole, file, rest = ''] = match;
            const place = lines.at(at);
            const scope = file !== undefined ? 'file' : scopeOf(text, extent, at, line.slice(0, match.index));
            const target = scope === 'line' ? targetLine(text, at, line.slice(0, match.index), lines.at) : document;
            const endColumn = place.column + whole.trimEnd().length;
            found.push({ ...wordsOf(rest), scope, target, line: place.line, column: place.column, endColumn });
        }
    });
    return found;
}
/** Where a `#` is text and no comment. */
function scalarExtents(text, extent) {
    const { root } = (0,decode/* decodeDocument */.w8)(text, extent);
    const found = [];
    const visit = (node) => {
        if (node === undefined)
            return;
        if (node.children.length === 0)
            found.push(node);
        node.children.forEach(visit);
    };
    visit(root);
    return found;
}
function wordsOf(text) {
    const match = /\breason=(?:"([^"]*)"|'([^']*)'|(\S.*))/.exec(text);
    const reason = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
    const rules = (match === null ? text : text.slice(0, match.index)).split(/[\s,]+/).filter((word) => word !== '');
    return { rules, reason: reason === '' ? undefined : reason };
}
/** A comment above all content of a document is for the document. */
function scopeOf(text, extent, at, before) {
    if (before.trim() !== '')
        return 'line';
    const above = text.slice(extent.start, at).replace(/^\ufeff/, '');
    return above.split(/\r\n|\n|\r/).every((line) => /^\s*(#.*|---\s*(#.*)?|%.*)?$/.test(line)) ? 'document' : 'line';
}
/** The comment's own line where something stands before it, otherwise the next line with content. */
function targetLine(text, at, before, placeOf) {
    const { line } = placeOf(at);
    if (before.trim() !== '')
        return line;
    const below = text
        .slice(at)
        .split(/\r\n|\n|\r/)
        .slice(1);
    const next = below.findIndex((one) => !/^\s*(#.*)?$/.test(one));
    return next < 0 ? line : line + 1 + next;
}

;// CONCATENATED MODULE: ./build/validate/sources/json-patch.js





const operations = ['add', 'remove', 'replace', 'move', 'copy', 'test'];
/**
 * Checks the operations of a JSON patch (RFC 6902) in a file that a kustomization names as a patch. Undefined where the
 * file holds none.
 */
function checkJsonPatch(file, text) {
    const extent = (0,decode/* splitDocuments */.ZF)(text)[0];
    if (extent === undefined)
        return undefined;
    const { value, root } = (0,decode/* decodeDocument */.w8)(text, extent);
    if (!Array.isArray(value) || root === undefined)
        return undefined;
    const lines = (0,yaml_lines/* linesOf */.D)(text);
    const findings = [];
    const say = (node, message, fix) => {
        const { start, end } = locate(root, node.path, node.value === undefined ? 'missing' : 'value');
        const from = lines.at(start);
        const to = lines.at(end);
        const place = { file, document: 0, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        findings.push({ rule: 'json-patch', category: 'api', severity: 'error', message, fix, ...place });
    };
    for (const operation of new Node(value).items())
        checkOperation(operation, say);
    return findings;
}
function checkOperation(operation, say) {
    const op = operation.at('op');
    if (op.text === undefined || !operations.includes(op.text)) {
        const guess = op.text === undefined ? undefined : (0,nearest/* nearest */.p)(op.text, operations);
        const fix = guess === undefined ? `Write one of ${operations.join(', ')}.` : `Did you mean "${guess}"?`;
        say(op, op.text === undefined ? 'op is required' : `"${op.text}" is no operation of a JSON patch`, fix);
    }
    for (const field of op.text === 'move' || op.text === 'copy' ? ['path', 'from'] : ['path']) {
        const pointer = operation.at(field);
        if (typeof pointer.value === 'string' && /^(\/|$)/.test(pointer.value))
            continue;
        say(pointer, `${field} must be a pointer that begins with "/"`, 'Write it as in "/spec/replicas".');
    }
    const needsValue = op.text === 'add' || op.text === 'replace' || op.text === 'test';
    if (needsValue && operation.at('value').value === undefined) {
        say(operation.at('value'), `value is required for "${op.text}"`, 'Give the value.');
    }
}

;// CONCATENATED MODULE: ./build/validate/sources/rendered.js

/** Brings what was found in a rendered text back to the files that it was made from, without what is known already. */
function readRendering(rendering, checked, known) {
    const mapped = checked.manifests.map((manifest) => mappedManifest(manifest, rendering, known));
    const byDocument = new Map(mapped.map((manifest) => [manifest.document, manifest]));
    const seen = new Set(known.found.map(rendered_identity));
    const findings = [];
    for (const finding of checked.findings) {
        const back = mappedFinding(finding, rendering, byDocument.get(finding.document ?? -1));
        const id = rendered_identity(back);
        if (seen.has(id))
            continue;
        seen.add(id);
        findings.push(back);
    }
    return { findings, manifests: mapped };
}
function rendered_identity({ file, rule, line, path }) {
    return [file, rule, line, path].join('\n');
}
function mappedFinding(finding, rendering, manifest) {
    const { document: _, line: __, column: ___, endLine: ____, endColumn: _____, ...said } = finding;
    const message = `${finding.message} (in the rendering of ${rendering.folder})`;
    if (manifest === undefined)
        return { ...said, message, ...startOf(rendering.title) };
    const place = manifest.locate(pathOf(finding.path ?? ''), 'value');
    return { ...said, message, ...place, ...(finding.path === undefined ? {} : { path: finding.path }) };
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
}
function mappedManifest(manifest, rendering, known) {
    const origin = rendering.files === undefined ? undefined : originOf(manifest, rendering.files, known);
    const { template } = rendering;
    if (origin === undefined && template !== undefined)
        return fromTemplate(manifest, rendering, template);
    if (origin === undefined)
        return { ...manifest, file: rendering.title, locate: () => startOf(rendering.title) };
    return {
        ...manifest,
        file: origin.source.file,
        locate: (path, at) => holder(origin, path, valueAt(manifest.object, path)).locate(path, at),
    };
}
/** The source object of the same kind and name; kustomize may have put something before or behind the name. */
function originOf(manifest, files, known) {
    const { kind, name = '' } = manifest;
    const inFiles = (one) => one.kind === kind && files.has(one.file);
    const ofKind = known.sources.filter(inFiles);
    const exact = ofKind.find((one) => one.name === name);
    const longest = [...ofKind]
        .filter((one) => one.name !== undefined && name.includes(one.name))
        .sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))[0];
    const source = exact ?? longest;
    if (source === undefined)
        return undefined;
    const patches = known.patches.filter((one) => inFiles(one) && one.name === source.name);
    return { source, patches };
}
/** Where a field has the value that was rendered, patches first; otherwise where it is at all. */
function holder({ source, patches }, path, rendered) {
    const all = [...patches, source];
    const wanted = JSON.stringify(rendered);
    const withValue = all.find(({ object }) => wanted !== undefined && JSON.stringify(valueAt(object, path)) === wanted);
    return withValue ?? all.reverse().find(({ object }) => valueAt(object, path) !== undefined) ?? source;
}
function valueAt(object, path) {
    let value = object;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return value;
}
/** `a.b[0][x.y/z]` → `['a', 'b', 0, 'x.y/z']`, as `fieldPathText` writes it. */
function pathOf(text) {
    const path = [];
    for (const [, bracketed, plain] of text.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)) {
        if (plain !== undefined)
            path.push(plain);
        else if (bracketed !== undefined)
            path.push(/^\d+$/.test(bracketed) ? Number(bracketed) : bracketed);
    }
    return path;
}
/** Helm writes `# Source: chart/templates/web.yaml` above each object. */
function fromTemplate(manifest, rendering, template) {
    const source = sourceComment(rendering.text, manifest);
    // The first part is the name of the chart, which need not be that of its folder.
    const file = source === undefined ? undefined : external_node_path_.posix.join(rendering.folder, source.split('/').slice(1).join('/'));
    const text = file === undefined ? undefined : template(file);
    if (file === undefined || text === undefined) {
        return { ...manifest, file: rendering.title, locate: () => startOf(rendering.title) };
    }
    return { ...manifest, file, locate: (path) => lineOfPath(file, text, manifest, path) };
}
function sourceComment(text, manifest) {
    const line = manifest.locate(['kind'], 'key').line ?? 1;
    const above = text.split('\n').slice(0, line).reverse();
    for (const one of above) {
        const match = /^# Source: (\S.*)$/.exec(one);
        if (match !== null)
            return match[1]?.trim();
        if (one.startsWith('---'))
            return undefined;
    }
    return undefined;
}
/** The line of a template where the keys of a path stand one after the other: the deepest that is found. */
function lineOfPath(file, text, { kind }, path) {
    const lines = text.split(/\r\n|\n|\r/);
    let at = Math.max(0, lines.findIndex((line) => new RegExp(`^kind:\\s*["']?${escaped(kind)}\\b`).test(line)));
    for (const step of path) {
        if (typeof step === 'number')
            continue;
        const key = new RegExp(`^\\s*(?:-\\s+)*["']?${escaped(step)}["']?\\s*:`);
        const next = lines.findIndex((line, index) => index >= at && key.test(line));
        if (next < 0)
            break;
        at = next;
    }
    const line = lines[at] ?? '';
    const column = line.length - line.trimStart().length + 1;
    return { file, line: at + 1, column, endLine: at + 1, endColumn: Math.max(column + 1, line.trimEnd().length + 1) };
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/validate/sources/sets.js

/**
 * The sets of objects that are applied together: what each kustomization that is applied takes in, as it is rendered where
 * it is; and for files that no kustomization takes in, those of one folder.
 *
 * @param byFile the objects of each file, patches aside.
 */
function setsOf(byFile, kustomizations, rendered) {
    const taken = new Set(kustomizations.all.flatMap(({ takes }) => takes));
    const sets = kustomizations.roots.map((root) => {
        const made = rendered.find((set) => set.root === root);
        return made === undefined ? unrendered(kustomizations.withAll(root), byFile) : { manifests: made.manifests };
    });
    const folders = new Map();
    for (const [file, manifests] of byFile) {
        if (taken.has(file))
            continue;
        const folder = external_node_path_.posix.dirname(file);
        const ofFolder = folders.get(folder) ?? [];
        folders.set(folder, ofFolder);
        for (const manifest of manifests)
            ofFolder.push(manifest);
    }
    return [...sets, ...[...folders.values()].map((manifests) => ({ manifests, loose: true }))];
}
function unrendered(parts, byFile) {
    const files = new Set(parts.flatMap(({ takes }) => takes));
    return {
        manifests: [...files].flatMap((file) => byFile.get(file) ?? []),
        generated: parts.flatMap(({ generated }) => generated),
        namespace: parts.find(({ namespace }) => namespace !== undefined)?.namespace,
        uncertain: parts.some(({ changesObjects, takesFromElsewhere }) => changesObjects || takesFromElsewhere),
    };
}

;// CONCATENATED MODULE: ./build/validate/sources/substituted.js


/**
 * Tells of files whose `${variables}` Flux replaces before it applies them: those below the path of a Flux Kustomization
 * with `postBuild`, and what the kustomizations there take in.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
function substitutedFiles(manifests, kustomizations) {
    const folders = new Set();
    for (const { apiVersion, kind, object } of manifests) {
        if (kind !== 'Kustomization' || !apiVersion.startsWith('kustomize.toolkit.fluxcd.io/'))
            continue;
        const spec = new Node(object).at('spec');
        const path = spec.at('path').text;
        if (path !== undefined && spec.at('postBuild').isSet)
            folders.add(external_node_path_.posix.normalize(path).replace(/\/$/, ''));
    }
    folders.delete('.');
    if (folders.size === 0)
        return undefined;
    const isBelow = (file) => [...folders].some((folder) => file === folder || file.startsWith(`${folder}/`));
    const roots = kustomizations.all.filter(({ folder }) => isBelow(folder));
    const taken = new Set(roots.flatMap((root) => kustomizations.withAll(root)).flatMap(({ takes, patches }) => [...takes, ...patches]));
    return (file) => taken.has(file) || isBelow(file);
}
/** The findings that don't stand on a line with a variable. */
function withoutVariables(text, findings) {
    const lines = text.split(/\r\n|\n|\r/);
    return findings.filter(({ line = 1 }) => !/\$\{[A-Za-z_]/.test(lines[line - 1] ?? ''));
}

;// CONCATENATED MODULE: ./build/validate/files.js











/** Judges files as the API server would judge their objects, then what the objects say of each other. */
function judgeFiles(facts) {
    return new Judging(facts).verdict();
}
class Judging {
    #facts;
    #rules;
    #patches;
    #plugins;
    #findings = [];
    #ignores = new Map();
    #manifests = new Map();
    #patchManifests = new Map();
    #fluxKustomizations = [];
    #skipped = new Tally();
    #files = 0;
    #documents = 0;
    constructor(facts) {
        this.#facts = facts;
        this.#rules = fileRulesOf(facts);
        this.#patches = facts.kustomizations.patches;
        this.#plugins = facts.kustomizations.plugins;
    }
    verdict() {
        for (const source of this.#facts.sources)
            this.#source(source);
        for (const { findings } of this.#facts.kustomizations.all)
            this.#add(findings);
        const rendered = this.#facts.renderings.map((rendering) => this.#rendering(rendering));
        const { references } = this.#facts;
        if (references !== undefined) {
            const sets = setsOf(this.#manifests, this.#facts.kustomizations, rendered.flat());
            this.#add(checkReferences(sets, references));
        }
        this.#dropSubstituted();
        const findings = this.#withoutIgnored();
        return { findings, files: this.#files, documents: this.#documents, skipped: this.#skipped };
    }
    #source(source) {
        const { path } = source;
        const role = this.#facts.charts.roleOf(path);
        if (role !== undefined) {
            const isRendered = this.#facts.renderings.some(({ root, folder }) => root === undefined && isBelow(path, folder));
            if (!isRendered)
                this.#skipped.add(role, path);
            return;
        }
        this.#readIgnores(source);
        const kustomization = isKustomizationFile(path) ? this.#facts.kustomizations.at(path) : undefined;
        if (kustomization !== undefined) {
            this.#add(styleOf(source, this.#rules.style));
            this.#files++;
            this.#documents++;
            for (const patch of kustomization.inlinePatches)
                this.#inlinePatch(path, patch);
            return;
        }
        if (this.#plugins.has(path)) {
            this.#add(styleOf(source, this.#rules.style));
            this.#skipped.add('configuration of kustomize', path);
            return;
        }
        if (this.#patches.has(path))
            this.#patch(source);
        else
            this.#take(source, this.#verdictOf(source), this.#manifests);
    }
    #patch(source) {
        const { path, text } = source;
        const jsonPatch = checkJsonPatch(path, text);
        if (jsonPatch !== undefined) {
            this.#add(styleOf(source, this.#rules.style));
            this.#files++;
            this.#add(jsonPatch);
            return;
        }
        const verdict = judgeFile(source, { ...this.#rules, check: { ...this.#rules.check, patch: true } });
        this.#take(source, verdict, this.#patchManifests);
    }
    #verdictOf(source) {
        const known = knownCheck(this.#facts, source);
        return known === undefined ? judgeFile(source, this.#rules) : judgeChecked(source, known, this.#rules);
    }
    #take(source, verdict, manifests) {
        for (const [reason, place] of verdict.skipped)
            this.#skipped.add(reason, place);
        if (verdict.counts)
            this.#files++;
        this.#documents += verdict.documents;
        this.#add(verdict.findings);
        if (verdict.manifests.length === 0)
            return;
        for (const manifest of verdict.manifests) {
            if (manifest.kind === 'Kustomization')
                this.#fluxKustomizations.push(manifest);
        }
        if (this.#rules.keeps !== 'variables')
            manifests.set(source.path, verdict.manifests);
    }
    #inlinePatch(path, patch) {
        const jsonPatch = checkJsonPatch(path, patch.text);
        if (jsonPatch !== undefined) {
            this.#add(outerFindings(patch, jsonPatch));
            return;
        }
        const { findings, manifests } = checkText(path, patch.text, { ...this.#rules.check, patch: true });
        const kept = findings.filter((finding) => !isPatchDirective(finding.path ?? ''));
        this.#add(outerFindings(patch, kept));
        const before = this.#patchManifests.get(path) ?? [];
        this.#patchManifests.set(path, [...before, ...manifests.map((manifest) => locatedOuter(patch, manifest))]);
    }
    #rendering(rendering) {
        const checked = checkText(rendering.title, rendering.text, this.#rules.check);
        if (rendering.root === undefined)
            this.#documents += checked.documents - checked.skipped.length;
        const read = readRendering(rendering, checked, {
            sources: [...this.#manifests.values()].flat(),
            patches: [...this.#patchManifests.values()].flat(),
            found: this.#findings,
        });
        this.#add(read.findings);
        if (rendering.root === undefined) {
            this.#manifests.set(rendering.title, read.manifests);
            return [];
        }
        return [{ root: rendering.root, manifests: read.manifests }];
    }
    #readIgnores({ path, text }) {
        if (text.includes('gitops-actions:ignore'))
            this.#ignores.set(path, ignoresOf(path, text, this.#facts.knownRules));
    }
    #add(findings) {
        for (const finding of findings)
            this.#findings.push(finding);
    }
    /** What a variable of Flux stands for is not known, so nothing is said about it. */
    #dropSubstituted() {
        const isSubstituted = substitutedFiles(this.#fluxKustomizations, this.#facts.kustomizations);
        if (isSubstituted === undefined)
            return;
        const texts = new Map(this.#facts.sources.map(({ path, text }) => [path, text]));
        const kept = this.#findings.filter((finding) => {
            const text = isSubstituted(finding.file ?? '') ? texts.get(finding.file ?? '') : undefined;
            return text === undefined || withoutVariables(text, [finding]).length > 0;
        });
        this.#findings = kept;
    }
    #withoutIgnored() {
        if (this.#ignores.size === 0)
            return this.#findings;
        const kept = this.#findings.filter((finding) => {
            const ignores = this.#ignores.get(finding.file ?? '');
            return ignores === undefined || ignores.filter([finding]).length > 0;
        });
        return [...kept, ...[...this.#ignores.values()].flatMap((ignores) => ignores.remarks())];
    }
}
/** What is known of a file's objects already. What was rendered is traced to whole objects, which are not kept with it. */
function knownCheck({ renderings, definitions }, { path }) {
    return renderings.length > 0 ? undefined : definitions.get(path);
}
function fileRulesOf({ check, style, references, renderings }) {
    const keeps = renderings.length > 0 ? 'whole' : references === undefined ? 'variables' : 'references';
    return { check, style, keeps };
}
/** The object of a patch, located in the file that the patch stands in. */
function locatedOuter(patch, manifest) {
    return { ...manifest, locate: (path, at) => outerPlace(patch, manifest.locate(path, at)) };
}
function isBelow(path, folder) {
    return folder === '.' || path.startsWith(`${folder}/`);
}

// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(9920);
// EXTERNAL MODULE: ./build/yaml/splice.js
var splice = __webpack_require__(176);
;// CONCATENATED MODULE: ./build/validate/fix/fields.js

/** A mapping of a YAML text, for edits that keep every other byte. Absent fields read as undefined. */
class Fields {
    #text;
    #node;
    #parentIndent;
    /** @param parentIndent the column of what holds the mapping, for the width of one step. */
    constructor(text, node, parentIndent = 0) {
        this.#text = text;
        this.#node = node;
        this.#parentIndent = parentIndent;
    }
    get isFlow() {
        return this.#text[this.#node.start] === '{';
    }
    /** Column of the keys, from 0. */
    get indent() {
        return columnOf(this.#text, this.#node.children[0]?.start ?? this.#node.start);
    }
    /** How many blanks one level takes here. */
    get step() {
        const step = this.indent - this.#parentIndent;
        return step >= 1 && step <= 8 ? step : 2;
    }
    get newline() {
        return this.#text.includes('\r\n') ? '\r\n' : '\n';
    }
    key(name) {
        const { children } = this.#node;
        for (let index = 0; index < children.length; index += 2)
            if (children[index]?.text === name)
                return children[index];
        return undefined;
    }
    value(name) {
        const key = this.key(name);
        return key === undefined ? undefined : this.#node.children[this.#node.children.indexOf(key) + 1];
    }
    /** The mapping that is a field's value; undefined for anything else, aliases among them. */
    map(name) {
        const value = this.value(name);
        return value?.kind === decode_node/* nodeKind */.F.mapping ? new Fields(this.#text, value, this.indent) : undefined;
    }
    /** The mappings of a list. */
    items(name) {
        const value = this.value(name);
        if (value?.kind !== decode_node/* nodeKind */.F.sequence)
            return [];
        const indent = columnOf(this.#text, value.start);
        return value.children.flatMap((item) => item.kind === decode_node/* nodeKind */.F.mapping ? [new Fields(this.#text, item, indent)] : []);
    }
    /** The plain or quoted text of a scalar. */
    text(name) {
        const value = this.value(name);
        return value?.kind === decode_node/* nodeKind */.F.scalar ? value.text : undefined;
    }
    /** The text of a field's value as it is written. */
    source(name) {
        const value = this.value(name);
        return value === undefined ? '' : this.#text.slice(value.start, value.end);
    }
    rename(name, to) {
        const key = this.key(name);
        return key === undefined ? [] : [{ start: key.start, end: key.end, text: to }];
    }
    /** Replaces a scalar, in the quotes that it has. */
    set(name, to) {
        const value = this.value(name);
        if (value?.kind !== decode_node/* nodeKind */.F.scalar)
            return [];
        const quote = /^["']/.exec(this.#text.slice(value.start, value.end))?.[0] ?? '';
        return [{ start: value.start, end: value.end, text: `${quote}${to}${quote}` }];
    }
    /** Puts a field in front of another: `lines` as in a block, `flow` as between braces. */
    insertBefore(name, lines, flow) {
        const key = this.key(name);
        if (key === undefined)
            return [];
        const indent = `${this.newline}${' '.repeat(this.indent)}`;
        const text = this.isFlow ? `${flow}, ` : `${lines.join(indent)}${indent}`;
        return [{ start: key.start, end: key.start, text }];
    }
}
/** The column of an offset, from 0. */
function columnOf(text, offset) {
    return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1;
}

;// CONCATENATED MODULE: ./build/validate/fix/migrations.js

/**
 * API versions that Kubernetes serves no longer, whose fields move one to one.
 * https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
const migrations = [
    {
        kinds: ['Ingress'],
        from: ['extensions/v1beta1', 'networking.k8s.io/v1beta1'],
        to: 'networking.k8s.io/v1',
        steps: ingress,
    },
    { kinds: ['IngressClass'], from: ['networking.k8s.io/v1beta1'], to: 'networking.k8s.io/v1' },
    { kinds: ['NetworkPolicy'], from: ['extensions/v1beta1'], to: 'networking.k8s.io/v1' },
    {
        kinds: ['Deployment', 'DaemonSet', 'ReplicaSet', 'StatefulSet'],
        from: ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'],
        to: 'apps/v1',
        steps: selectorFromTemplate,
    },
    { kinds: ['PodDisruptionBudget'], from: ['policy/v1beta1'], to: 'policy/v1', steps: unlessSelectorIsEmpty },
    { kinds: ['CronJob'], from: ['batch/v1beta1', 'batch/v2alpha1'], to: 'batch/v1' },
    { kinds: ['HorizontalPodAutoscaler'], from: ['autoscaling/v2beta2'], to: 'autoscaling/v2' },
    {
        kinds: ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'],
        from: ['rbac.authorization.k8s.io/v1beta1', 'rbac.authorization.k8s.io/v1alpha1'],
        to: 'rbac.authorization.k8s.io/v1',
    },
    {
        kinds: ['PriorityClass'],
        from: ['scheduling.k8s.io/v1beta1', 'scheduling.k8s.io/v1alpha1'],
        to: 'scheduling.k8s.io/v1',
    },
    {
        kinds: ['StorageClass', 'CSIDriver', 'CSINode', 'VolumeAttachment', 'CSIStorageCapacity'],
        from: ['storage.k8s.io/v1beta1'],
        to: 'storage.k8s.io/v1',
    },
    { kinds: ['Lease'], from: ['coordination.k8s.io/v1beta1'], to: 'coordination.k8s.io/v1' },
    { kinds: ['RuntimeClass'], from: ['node.k8s.io/v1beta1'], to: 'node.k8s.io/v1' },
    { kinds: ['APIService'], from: ['apiregistration.k8s.io/v1beta1'], to: 'apiregistration.k8s.io/v1' },
    {
        kinds: ['FlowSchema', 'PriorityLevelConfiguration'],
        from: ['v1beta1', 'v1beta2', 'v1beta3'].map((version) => `flowcontrol.apiserver.k8s.io/${version}`),
        to: 'flowcontrol.apiserver.k8s.io/v1',
    },
];
/** The splices that move an object to the version that took the place of its own; undefined where none is certain. */
function migrate(root) {
    const apiVersion = root.text('apiVersion') ?? '';
    const kind = root.text('kind') ?? '';
    const migration = migrations.find(({ kinds, from }) => kinds.includes(kind) && from.includes(apiVersion));
    if (migration === undefined)
        return undefined;
    const steps = migration.steps === undefined ? [] : migration.steps(root);
    return steps === undefined
        ? undefined
        : { to: migration.to, splices: [...root.set('apiVersion', migration.to), ...steps] };
}
/** `policy/v1` reads an empty selector as all Pods, the version before as none. */
function unlessSelectorIsEmpty(root) {
    const selector = root.map('spec')?.value('selector');
    return selector === undefined || selector.children.length === 0 ? undefined : [];
}
/** The older versions took the labels of the template for a selector that is absent. */
function selectorFromTemplate(root) {
    const spec = root.map('spec');
    if (spec === undefined)
        return undefined;
    if (spec.key('selector') !== undefined)
        return [];
    const labels = spec.map('template')?.map('metadata')?.value('labels');
    if (labels === undefined || labels.kind !== decode_node/* nodeKind */.F.mapping || labels.children.length === 0)
        return undefined;
    const pairs = [];
    for (let index = 0; index < labels.children.length; index += 2) {
        const [key, value] = [labels.children[index], labels.children[index + 1]];
        if (key?.kind !== decode_node/* nodeKind */.F.scalar || value?.kind !== decode_node/* nodeKind */.F.scalar || value.text.includes('\n'))
            return undefined;
        pairs.push(`${written(key.text, key.plain)}: ${written(value.text, value.plain)}`);
    }
    const [once, twice] = [' '.repeat(spec.step), ' '.repeat(2 * spec.step)];
    const lines = ['selector:', `${once}matchLabels:`, ...pairs.map((pair) => `${twice}${pair}`)];
    return spec.insertBefore('template', lines, `selector: {matchLabels: {${pairs.join(', ')}}}`);
}
function written(text, isPlain) {
    return isPlain ? text : JSON.stringify(text);
}
/** `serviceName` and `servicePort` move into `service`, `backend` becomes `defaultBackend`, every path gets its type. */
function ingress(root) {
    const spec = root.map('spec');
    if (spec === undefined)
        return undefined;
    const splices = [...spec.rename('backend', 'defaultBackend')];
    const backends = spec.key('backend') === undefined ? [] : [spec.map('backend')];
    for (const rule of spec.items('rules')) {
        for (const path of rule.map('http')?.items('paths') ?? []) {
            backends.push(path.map('backend'));
            if (path.key('pathType') !== undefined)
                continue;
            // What the older versions did for a path without a type.
            const type = 'pathType: ImplementationSpecific';
            splices.push(...path.insertBefore('backend', [type], type));
        }
    }
    for (const backend of backends) {
        const moved = backend === undefined ? undefined : backendSteps(backend);
        if (moved === undefined)
            return undefined;
        splices.push(...moved);
    }
    return splices;
}
function backendSteps(backend) {
    const keys = [backend.key('serviceName'), backend.key('servicePort')];
    const [name, port] = [backend.value('serviceName'), backend.value('servicePort')];
    if (backend.key('resource') !== undefined)
        return [];
    const [nameKey, portKey] = keys;
    if (nameKey === undefined || portKey === undefined || name === undefined || port === undefined)
        return undefined;
    if (name.kind !== decode_node/* nodeKind */.F.scalar || port.kind !== decode_node/* nodeKind */.F.scalar)
        return undefined;
    const portField = port.plain && /^\d+$/.test(port.text) ? 'number' : 'name';
    const isNameFirst = nameKey.start < portKey.start;
    if (backend.isFlow)
        return flowSteps({ nameKey, portKey, name, port }, portField, isNameFirst);
    const at = (levels) => `${backend.newline}${' '.repeat(backend.indent + levels * backend.step)}`;
    const step = ' '.repeat(backend.step);
    const nameText = isNameFirst ? `service:${at(1)}name` : `${step}name`;
    const portText = isNameFirst ? `${step}port:${at(2)}${portField}` : `service:${at(1)}port:${at(2)}${portField}`;
    return [
        { start: nameKey.start, end: nameKey.end, text: nameText },
        { start: portKey.start, end: portKey.end, text: portText },
    ];
}
function flowSteps({ nameKey, portKey, name, port }, portField, isNameFirst) {
    const open = 'service: {';
    const last = isNameFirst ? port : name;
    return [
        { start: nameKey.start, end: nameKey.end, text: `${isNameFirst ? open : ''}name` },
        { start: portKey.start, end: portKey.end, text: `${isNameFirst ? '' : open}port: {${portField}` },
        { start: port.end, end: port.end, text: '}' },
        ...(last === port
            ? [{ start: port.end, end: port.end, text: '}' }]
            : [{ start: name.end, end: name.end, text: '}' }]),
    ];
}

;// CONCATENATED MODULE: ./build/validate/fix/fix.js







/**
 * Applies the fixes that are certain: misspelt fields, removed API versions whose fields move one to one, quotes. Every
 * other byte stays. A fix that does not take its finding away, or that brings another error, is not applied.
 */
function fixText(text, check) {
    const before = check(text);
    let current = { text, fixes: [] };
    let findings = before;
    const rounds = [];
    // A fix may bring to light what an error above it hid: the fields of a removed version, for instance.
    for (let round = 0; round < 3; round++) {
        const fixes = fixesFor(current.text, findings);
        if (fixes.length === 0)
            break;
        const next = applyCertain(current.text, fixes, findings, check);
        if (next.fixes.length === 0)
            break;
        const own = next.fixes.map((fix) => ({ ...fix, line: rounds.reduceRight(lineBefore, fix.line) }));
        rounds.push({ text: current.text, splices: next.fixes.flatMap(({ splices }) => splices) });
        current = { text: next.text, fixes: [...current.fixes, ...own] };
        findings = check(next.text);
    }
    return current;
}
/** The line of the text before some splices that a line of the text after them comes from. */
function lineBefore(line, { text, splices }) {
    const breaks = (part) => part.split('\n').length - 1;
    let shift = 0;
    for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
        const at = breaks(text.slice(0, splice.start)) + 1;
        const added = breaks(splice.text) - breaks(text.slice(splice.start, splice.end));
        if (line <= at + shift)
            break;
        if (line <= at + shift + added)
            return at;
        shift += added;
    }
    return line - shift;
}
/** All at once where that helps, otherwise one by one. */
function applyCertain(text, fixes, findings, check) {
    const all = (0,splice/* applySplices */.U)(text, fixes.flatMap(({ splices }) => splices));
    if (fixes.length > 1 && isBetter(findings, check(all), fixes))
        return { text: all, fixes };
    const kept = [];
    for (const fix of fixes.slice(0, mostAlone)) {
        const tried = (0,splice/* applySplices */.U)(text, [...kept, fix].flatMap(({ splices }) => splices));
        if (isBetter(findings, check(tried), [...kept, fix]))
            kept.push(fix);
    }
    return {
        text: (0,splice/* applySplices */.U)(text, kept.flatMap(({ splices }) => splices)),
        fixes: kept,
    };
}
/** Fixes that are tried one by one take a check each. */
const mostAlone = 100;
/** Whether the errors that were fixed are gone, and none is there that the fixes have caused. */
function isBetter(before, after, fixes) {
    const old = countErrors(before);
    const now = countErrors(after);
    if (fixes.some(({ finding }) => (now.get(fix_idOf(finding)) ?? 0) >= (old.get(fix_idOf(finding)) ?? 0)))
        return false;
    const moved = new Set(fixes.flatMap(({ finding }) => (finding.rule === 'unserved-api' ? [finding.document ?? 0] : [])));
    return after.every((finding) => {
        if (finding.severity !== 'error' || (now.get(fix_idOf(finding)) ?? 0) <= (old.get(fix_idOf(finding)) ?? 0))
            return true;
        return moved.has(finding.document ?? 0) && wasHidden(finding);
    });
}
/**
 * The server looks at no field of a version that it does not serve. A field that the new version has not, or needs, tells
 * that the fields don't move one to one; anything else was wrong before.
 */
function wasHidden({ rule, fix = '' }) {
    if (rule === 'unknown-field')
        return renaming.test(fix);
    return rule !== 'missing-field';
}
function countErrors(findings) {
    const counts = new Map();
    for (const finding of findings) {
        if (finding.severity === 'error')
            counts.set(fix_idOf(finding), (counts.get(fix_idOf(finding)) ?? 0) + 1);
    }
    return counts;
}
function fix_idOf({ rule, document, path }) {
    return [rule, document, path].join('\n');
}
/** How the check of fields says what a misspelt one means. */
const renaming = /^Rename it to `([^`]+)`\.$/;
function fixesFor(text, findings) {
    const wanted = findings.filter(({ rule, severity }) => severity === 'error' && rule in fixers);
    if (wanted.length === 0)
        return [];
    const lines = (0,yaml_lines/* linesOf */.D)(text);
    const places = (0,decode/* splitDocuments */.ZF)(text).map((extent) => placeOf(text, (0,decode/* decodeDocument */.w8)(text, extent).root, lines));
    const fixes = [];
    const taken = new Set();
    for (const finding of wanted) {
        const place = places[finding.document ?? 0];
        const fix = place === undefined ? undefined : fixers[finding.rule](finding, place);
        if (fix === undefined || fix.splices.some(({ start }) => taken.has(start)))
            continue;
        for (const { start } of fix.splices)
            taken.add(start);
        fixes.push(fix);
    }
    return fixes;
}
const fixers = {
    'unknown-field': renameField,
    'wrong-type': quoteValue,
    'unserved-api': moveVersion,
};
/** A field that is almost the name of one that exists, where that one is not there yet. */
function renameField(finding, { text, at }) {
    const meant = renaming.exec(finding.fix ?? '')?.[1];
    const found = meant === undefined ? undefined : at(finding);
    if (meant === undefined || found?.mapping === undefined || !found.isKey)
        return undefined;
    const name = found.node.text;
    if (!isCertain(name, meant) || new Fields(text, found.mapping).key(meant) !== undefined)
        return undefined;
    const quote = /^["']/.exec(text[found.node.start] ?? '')?.[0] ?? '';
    const splices = [{ start: found.node.start, end: found.node.end, text: `${quote}${meant}${quote}` }];
    return { line: finding.line ?? 1, finding, what: `Renamed ${name} to ${meant}`, splices };
}
/** Another case, or one or two letters of a name that is long enough for that to be no coincidence. */
function isCertain(name, meant) {
    const different = (0,mod/* distance */.Io)(name.toLowerCase(), meant.toLowerCase());
    return different === 0 || different <= Math.min(2, Math.floor(meant.length / 3));
}
/** A number or boolean where text must stand becomes the text that is written. */
function quoteValue(finding, { text, at }) {
    if (finding.fix !== 'Put it in quotes.')
        return undefined;
    const found = at(finding);
    if (found === undefined || found.isKey || found.node.kind !== decode_node/* nodeKind */.F.scalar || !found.node.plain)
        return undefined;
    const { start, end, tag } = found.node;
    const written = text.slice(start, end);
    if (tag !== '' || !/^[^"\\\r\n]+$/.test(written))
        return undefined;
    const splices = [{ start, end, text: `"${written}"` }];
    return { line: finding.line ?? 1, finding, what: `Put ${written} in quotes`, splices };
}
function moveVersion(finding, { text, at }) {
    const found = at(finding);
    if (found?.mapping === undefined)
        return undefined;
    const object = new Fields(text, found.mapping);
    const moved = migrate(object);
    if (moved === undefined)
        return undefined;
    const what = `Moved ${object.text('kind')} from ${object.text('apiVersion')} to ${moved.to}`;
    return { line: finding.line ?? 1, finding, what, splices: moved.splices };
}
function placeOf(text, root, lines) {
    if (root === undefined)
        return undefined;
    const found = new Map();
    const visit = (node, isKey, mapping) => {
        if (node.kind === decode_node/* nodeKind */.F.scalar) {
            const { line, column } = lines.at(node.first);
            found.set(`${line}:${column}`, { node, isKey, mapping });
        }
        node.children.forEach((child, index) => {
            const inMapping = node.kind === decode_node/* nodeKind */.F.mapping;
            visit(child, inMapping && index % 2 === 0, inMapping ? node : undefined);
        });
    };
    visit(root, false, undefined);
    return { text, root, at: ({ line, column }) => found.get(`${line}:${column}`) };
}

;// CONCATENATED MODULE: ./build/validate/fix/files.js



/** The fixes that files would get; `patches` are judged as such. */
function planFixes(sources, options, patches) {
    return sources.flatMap(({ path, text: before, isUtf8 }) => {
        // Another encoding would not come back as the same bytes.
        if (!isUtf8)
            return [];
        const own = patches.has(path) ? { ...options, patch: true } : options;
        const { text, fixes } = fixText(before, (one) => checkText(path, one, own).findings);
        return fixes.length === 0 ? [] : [{ path, before, after: text, fixes }];
    });
}
/** Writes the fixed files. */
function applyFixes(fixed, host) {
    for (const { path, after } of fixed)
        host.files.write(path, after);
}
/** The fixes as a unified diff, as `git apply` takes it. */
async function diffOf(fixed) {
    const diffs = fixed.map(({ path, before, after }) => (0,diff/* unifiedDiff */.W)(path, before, after, 3));
    return (await Promise.all(diffs)).join('');
}

// EXTERNAL MODULE: ./build/validate/inputs.js
var inputs = __webpack_require__(7986);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/validate/style/config.js




/** The rules that are checked, as yamllint names them; its documentation is at https://yamllint.readthedocs.io/en/stable/rules.html */
const styleRules = {
    braces: 'Braces have the configured number of spaces inside.',
    brackets: 'Brackets have the configured number of spaces inside.',
    colons: 'Colons have the configured number of spaces before and after them.',
    commas: 'Commas have the configured number of spaces before and after them.',
    comments: 'Comments begin with a space and stand apart from the content before them.',
    'document-end': 'Documents end with "...", or none does.',
    'document-start': 'Documents start with "---", or none does.',
    'empty-lines': 'There are no more empty lines in a row than allowed.',
    'empty-values': 'No value is left empty.',
    hyphens: 'Hyphens have the configured number of spaces after them.',
    indentation: 'Blocks are indented by the same number of spaces.',
    'key-ordering': 'The keys of a map stand in alphabetical order.',
    'line-length': 'Lines are not longer than allowed.',
    'new-line-at-end-of-file': 'The file ends with a line break.',
    'new-lines': 'Lines end as configured: LF, or CRLF.',
    'octal-values': 'No number is octal without saying so.',
    'trailing-spaces': 'No line ends with blanks.',
    truthy: 'Booleans are written true and false.',
};
/** Rules of yamllint that are the business of other checks, or of none here: accepted in a configuration, not checked. */
const otherRules = ['anchors', 'comments-indentation', 'float-values', 'key-duplicates', 'quoted-strings'];
const spacesInside = {
    'min-spaces-inside': 0,
    'max-spaces-inside': 0,
    'min-spaces-inside-empty': -1,
    'max-spaces-inside-empty': -1,
};
/** The presets of yamllint, of the rules that are checked. */
const defaults = {
    braces: spacesInside,
    brackets: spacesInside,
    colons: { 'max-spaces-before': 0, 'max-spaces-after': 1 },
    commas: { 'max-spaces-before': 0, 'min-spaces-after': 1, 'max-spaces-after': 1 },
    comments: { level: 'warning', 'require-starting-space': true, 'min-spaces-from-content': 2 },
    'document-start': { level: 'warning', present: true },
    'empty-lines': { max: 2, 'max-start': 0, 'max-end': 0 },
    hyphens: { 'max-spaces-after': 1 },
    indentation: { spaces: 'consistent', 'indent-sequences': true },
    'line-length': { max: 80, 'allow-non-breakable-words': true, 'allow-non-breakable-inline-mappings': false },
    'new-line-at-end-of-file': {},
    'new-lines': { type: 'unix' },
    'trailing-spaces': {},
    truthy: { level: 'warning', 'allowed-values': ['true', 'false'], 'check-keys': true },
};
/** Options of the rules that no preset turns on. */
const whenEnabled = {
    'document-end': { present: true },
    'empty-values': { 'forbid-in-block-mappings': true, 'forbid-in-flow-mappings': true },
    'octal-values': { 'forbid-implicit-octal': true, 'forbid-explicit-octal': true },
    'key-ordering': {},
};
const relaxed = {
    braces: { level: 'warning', 'max-spaces-inside': 1 },
    brackets: { level: 'warning', 'max-spaces-inside': 1 },
    colons: { level: 'warning' },
    commas: { level: 'warning' },
    comments: 'disable',
    'document-start': 'disable',
    'empty-lines': { level: 'warning' },
    hyphens: { level: 'warning' },
    indentation: { level: 'warning', 'indent-sequences': 'consistent' },
    'line-length': { level: 'warning', 'allow-non-breakable-inline-mappings': true },
    truthy: 'disable',
};
/** What is checked without a configuration: what leads to mistakes, not what is a matter of taste. */
const ours = {
    extends: 'relaxed',
    rules: { 'line-length': 'disable', truthy: { level: 'warning', 'allowed-values': ['true', 'false'] } },
};
/** Names that yamllint looks for in the working directory. */
const configNames = ['.yamllint', '.yamllint.yaml', '.yamllint.yml'];
/**
 * The configuration of a `.yamllint`, or ours where there is none.
 * @throws InputError naming the file and what is wrong in it.
 */
function styleConfig(file) {
    const value = file === undefined ? ours : parse(file.name, file.text);
    const rules = new Map();
    const layers = value['extends'] === 'relaxed' ? [defaults, relaxed] : value['extends'] === undefined ? [] : [defaults];
    for (const layer of [...layers, asMap(value['rules'])]) {
        for (const [name, given] of Object.entries(layer))
            apply(rules, name, given, file?.name ?? '');
    }
    const configs = [...rules].map(([name, options]) => [name, configOf(options)]);
    return { rules: new Map(configs), ignores: ignoring(value['ignore']) };
}
function parse(name, text) {
    const { value, problem } = (0,decode/* decodeDocument */.w8)(text, { start: 0, end: text.length });
    if (problem !== undefined) {
        throw new errors/* InputError */.dz(`${name} is no valid YAML: ${problem.message}`, { fix: 'Correct it.', place: { file: name } });
    }
    const map = asMap(value);
    const base = map['extends'];
    if (base === undefined || base === 'default' || base === 'relaxed')
        return map;
    throw new errors/* InputError */.dz(`${name}: extends is "${String(base)}", but only default and relaxed are known`, {
        fix: 'Extend default or relaxed, and repeat the rules of the other file.',
        place: { file: name },
    });
}
function apply(rules, name, given, file) {
    if (otherRules.includes(name))
        return;
    if (!Object.hasOwn(styleRules, name)) {
        const guess = (0,nearest/* nearest */.p)(name, Object.keys(styleRules));
        throw new errors/* InputError */.dz(`${file}: yamllint has no rule "${name}"`, {
            fix: guess === undefined ? 'Remove it.' : `Did you mean "${guess}"?`,
            place: { file },
        });
    }
    const rule = name;
    if (given === 'disable' || given === false)
        rules.delete(rule);
    else
        rules.set(rule, { ...(defaults[rule] ?? whenEnabled[rule]), ...rules.get(rule), ...asMap(given) });
}
function configOf({ level, ignore, ...options }) {
    return { severity: level === 'warning' ? 'warning' : 'error', options, ignores: ignoring(ignore) };
}
/** yamllint takes patterns as .gitignore does. */
function ignoring(patterns) {
    const lines = Array.isArray(patterns)
        ? patterns.map(String)
        : typeof patterns === 'string'
            ? patterns.split('\n')
            : [];
    const globs = lines.flatMap((line) => {
        const plain = line.trim().replace(/\/+$/, '');
        if (plain === '' || plain.startsWith('#'))
            return [];
        const anchored = plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
        return [anchored, `${anchored}/**`];
    });
    return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}
function asMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** The style to check by: a `.yamllint` of the working directory where there is one. */
function readStyle(host) {
    const name = configNames.find((candidate) => host.files.kind(candidate) === 'file');
    if (name === undefined)
        return styleConfig();
    return styleConfig({ name, text: Buffer.from(host.files.read(name)).toString('utf8') });
}

;// CONCATENATED MODULE: ./build/validate/known-rules.js



/** Rules about files and their YAML, about fields by the schema, and about the comments that ignore rules. */
const structureRules = {
    'binary-file': 'A file is text.',
    'broken-encoding': 'A file is valid UTF-8.',
    'file-too-large': 'A file has at most 32 MiB.',
    'too-large': 'A document has at most 3 MiB, the most that the API server takes.',
    'unreadable-file': 'A file can be read.',
    'symlink-outside': 'A symbolic link stays inside of the workspace.',
    'unrendered-template': 'A template of Helm or another engine is rendered before it is validated.',
    'render-failed': 'Kustomize and Helm can render what they are asked to.',
    'yaml-syntax': 'A document is YAML as the API server reads it.',
    'duplicate-key': 'A key stands once in a map.',
    'ignored-content': 'No content stands where readers ignore it.',
    'unknown-kind': 'The kind of an object is known: built in, or defined by a CRD.',
    'unserved-api': 'The version of Kubernetes serves the apiVersion of an object.',
    'deprecated-api': 'The apiVersion of an object is not deprecated.',
    'unknown-field': 'A field is one that the kind has.',
    'missing-field': 'A field that the kind requires is there.',
    'wrong-type': 'A value has the type of its field.',
    'bad-quantity': 'A quantity is a number with a known suffix.',
    'bad-time': 'A time is written as RFC 3339 says.',
    'bad-format': 'A value of a custom resource has the format that its schema names.',
    'pattern-mismatch': 'A value of a custom resource matches the pattern of its schema.',
    'not-allowed-value': 'A value of a custom resource is one that its schema lists.',
    'out-of-range': 'A number is within its limits.',
    'too-short': 'A text of a custom resource is not shorter than its schema allows.',
    'too-long': 'A text of a custom resource is not longer than its schema allows.',
    'too-few': 'A list or map of a custom resource has as many entries as its schema asks for.',
    'too-many': 'A list or map of a custom resource has no more entries than its schema allows.',
    'duplicate-item': 'An item stands once in a list that its schema calls a set or a map.',
    'no-alternative-fits': 'A value fits one of the alternatives of its schema.',
    'several-alternatives-fit': 'A value fits only one of the alternatives of its schema.',
    'forbidden-form': 'A value has no form that its schema forbids.',
    'custom-resource-rule': 'A custom resource satisfies the CEL rules of its schema.',
    'json-patch': 'A JSON patch has known operations with the fields that they need.',
    'missing-file': 'What a kustomization names exists.',
    'deprecated-field': 'A kustomization uses no deprecated field.',
    'ignore-without-reason': 'A comment that ignores a rule says why.',
    'unused-ignore': 'A comment that ignores a rule has something to ignore.',
};
/** Every rule of this stage, in the groups in which the documentation shows them. */
function ruleGroups() {
    const api = [...new Map(allRules.map((rule) => [rule.name, rule])).values()];
    return [
        {
            title: 'Files, YAML and fields',
            about: 'What a file must be, and what the schema of a kind says.',
            rules: Object.entries(structureRules).map(([name, summary]) => ({ name, summary })),
        },
        {
            title: 'What the API server checks in code',
            about: 'What no schema says, as the API server of each version checks it.',
            rules: api,
        },
        {
            title: 'References',
            about: 'What objects say of each other. What nobody defines may exist in the cluster: a notice, or a warning where a name that is almost the same is defined. Two objects that contradict each other are an error.',
            rules: Object.entries(referenceRules).map(([name, rule]) => ({ name, ...rule })),
        },
        {
            title: 'Style',
            about: 'With `style: true`. Names, options and places are those of [yamllint](https://yamllint.readthedocs.io/en/stable/rules.html), severities those of its configuration.',
            rules: Object.entries(styleRules).map(([name, summary]) => ({ name, summary })),
        },
    ];
}
/** The names of all rules. */
function knownRules() {
    return new Set(ruleGroups().flatMap(({ rules }) => rules.map(({ name }) => name)));
}

;// CONCATENATED MODULE: ./build/validate/repository.js

/** The repository around the working directory: its address from GitHub's environment or from Git's configuration. */
function readRepository(host) {
    const root = repositoryRoot(host);
    const { GITHUB_REPOSITORY: name, GITHUB_SERVER_URL: server = 'https://github.com' } = host.environment;
    const urls = [...(name === undefined ? [] : [`${server}/${name}`]), ...remotesOf(host, root)];
    return { urls, exists: (path) => host.files.kind(external_node_path_.posix.join(root, path)) !== undefined };
}
function repositoryRoot(host) {
    let folder = host.files.root;
    for (;;) {
        if (host.files.kind(external_node_path_.posix.join(folder, '.git')) !== undefined)
            return folder;
        const parent = external_node_path_.posix.dirname(folder);
        if (parent === folder)
            return host.files.root;
        folder = parent;
    }
}
function remotesOf(host, root) {
    const config = external_node_path_.posix.join(root, '.git', 'config');
    if (host.files.kind(config) !== 'file')
        return [];
    const text = Buffer.from(host.files.read(config)).toString('utf8');
    return [...text.matchAll(/^\s*url\s*=\s*(\S+)\s*$/gm)].flatMap(([, url]) => url ?? []);
}

;// CONCATENATED MODULE: ./build/kubernetes/custom.js
/** Kinds that CRDs define: those that ship with the suite, or those of the user's repository and of `schemas:`. */
class CustomKinds {
    #kinds = new Map();
    /** All of them. */
    get all() {
        return this.#kinds.values();
    }
    find(apiVersion, kind) {
        return this.#kinds.get(`${apiVersion}/${kind}`);
    }
    hasGroup(group) {
        return [...this.#kinds.keys()].some((key) => key.startsWith(`${group}/`));
    }
    /** Adds a kind; a later definition replaces an earlier one. */
    set(kind) {
        this.#kinds.set(`${kind.apiVersion}/${kind.kind}`, kind);
    }
    /**
     * Adds what a decoded document defines: a CustomResourceDefinition (v1 or v1beta1), a List of them, or a JSON schema that
     * says which kind it is for (`x-kubernetes-group-version-kind`, or `apiVersion` and `kind` with one allowed value).
     * @param path The path of a JSON schema's file; `group/kind_version.json` names the kind where the schema does not.
     * @returns Whether anything was defined.
     */
    add(document, path = '') {
        if (!custom_isObject(document))
            return false;
        if (Array.isArray(document['items'])) {
            return document['items'].map((item) => this.add(item)).some((added) => added);
        }
        if (document['kind'] === 'CustomResourceDefinition')
            return this.#addDefinition(document);
        return document['kind'] === undefined && this.#addJsonSchema(document, path);
    }
    #addDefinition(document) {
        const spec = objectAt(document, 'spec');
        const names = objectAt(spec, 'names');
        const { group } = spec;
        const { kind } = names;
        if (typeof group !== 'string' || typeof kind !== 'string')
            return false;
        const versions = Array.isArray(spec['versions']) ? spec['versions'] : [{ name: spec['version'], served: true }];
        for (const version of versions.filter(custom_isObject)) {
            const own = objectAt(version, 'schema')['openAPIV3Schema'];
            const shared = objectAt(spec, 'validation')['openAPIV3Schema'];
            const schema = own ?? shared ?? { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
            if (typeof version['name'] !== 'string' || !custom_isObject(schema))
                continue;
            const warning = version['deprecationWarning'];
            const apiVersion = `${group}/${version['name']}`;
            this.set({
                apiVersion,
                kind,
                namespaced: spec['scope'] !== 'Cluster',
                served: version['served'] !== false,
                deprecation: version['deprecated'] === true ? deprecationText(warning, apiVersion, kind) : undefined,
                schema: schema,
                hasStatus: 'status' in { ...objectAt(version, 'subresources'), ...objectAt(spec, 'subresources') },
            });
        }
        return true;
    }
    #addJsonSchema(document, path) {
        if (!custom_isObject(document['properties']))
            return false;
        const type = typeFromSchema(document) ?? typeFromPath(path);
        if (type === undefined)
            return false;
        const schema = document;
        this.set({ ...type, namespaced: true, served: true, deprecation: undefined, schema, hasStatus: true });
        return true;
    }
}
function deprecationText(warning, apiVersion, kind) {
    return typeof warning === 'string' && warning !== '' ? warning : `${apiVersion} ${kind} is deprecated`;
}
function typeFromSchema(document) {
    const listed = document['x-kubernetes-group-version-kind'];
    const named = Array.isArray(listed) ? listed[0] : listed;
    if (custom_isObject(named) && typeof named['kind'] === 'string' && typeof named['version'] === 'string') {
        const { group } = named;
        const prefix = typeof group === 'string' && group !== '' ? `${group}/` : '';
        return { apiVersion: `${prefix}${named['version']}`, kind: named['kind'] };
    }
    const properties = objectAt(document, 'properties');
    const apiVersion = onlyValue(objectAt(properties, 'apiVersion'));
    const kind = onlyValue(objectAt(properties, 'kind'));
    return apiVersion !== undefined && kind !== undefined ? { apiVersion, kind } : undefined;
}
function onlyValue(schema) {
    const allowed = Array.isArray(schema['enum']) ? schema['enum'] : [schema['const']];
    return allowed.length === 1 && typeof allowed[0] === 'string' ? allowed[0] : undefined;
}
/** The layout of the widespread catalogues of CRD schemas; the kind is in lower case there, so it is compared so. */
function typeFromPath(path) {
    const match = /([^/]+\.[^/]+)\/([a-z0-9]+)_(v[a-z0-9]+)\.json$/.exec(path);
    return match === null ? undefined : { apiVersion: `${match[1]}/${match[3]}`, kind: match[2] ?? '' };
}
function objectAt(object, name) {
    const value = object[name];
    return custom_isObject(value) ? value : {};
}
function custom_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/kubernetes/kinds.js


const empty = {};
/** The kinds that ship with the suite. Their data is read when a kind is first looked up, of CRDs only the project asked for. */
class Kinds {
    #read;
    #views = new Map();
    #projects = new Map();
    #found = new Map();
    #served = new Map();
    #builtin;
    #projectsOfGroup;
    constructor(read) {
        this.#read = read;
    }
    /** Minor versions of Kubernetes whose kinds are known, oldest first: `1.25`. */
    get versions() {
        return this.#data.versions;
    }
    /**
     * Looks a kind up: among `custom`, then the built-in kinds of that version, then the CRDs that ship.
     * @param version One of `versions`.
     */
    find(apiVersion, kind, version, custom) {
        const own = custom?.find(apiVersion, kind);
        if (own !== undefined)
            return lookupCustom(own);
        const id = `${version} ${apiVersion}/${kind}`;
        let lookup = this.#found.get(id);
        if (lookup === undefined) {
            lookup = this.#lookup(apiVersion, kind, version);
            this.#found.set(id, lookup);
        }
        return lookup;
    }
    /** All `apiVersion/Kind` that a version serves, to find what a mistyped one means. */
    served(version, custom) {
        let shipped = this.#served.get(version);
        if (shipped === undefined) {
            shipped = this.#shipped(version);
            this.#served.set(version, shipped);
        }
        const own = [...(custom?.all ?? [])].filter((kind) => kind.served);
        return own.length === 0 ? shipped : [...shipped, ...own.map((kind) => `${kind.apiVersion}/${kind.kind}`)];
    }
    #shipped(version) {
        const { bit } = this.#view(version);
        const builtin = Object.entries(this.#data.kinds).filter(([, kind]) => ((kind.served ?? 0) & bit) !== 0);
        const projects = [...new Set(Object.values(this.#groups()).flat())];
        const crds = projects.flatMap((project) => [...this.#project(project).all]).filter((kind) => kind.served);
        return [...builtin.map(([name]) => name), ...crds.map((kind) => `${kind.apiVersion}/${kind.kind}`)];
    }
    /** Whether CRDs of this API group ship with the suite. */
    shipsGroup(group) {
        return Object.hasOwn(this.#groups(), group);
    }
    /** The definitions of built-in types in one version, by name: `meta.v1.ObjectMeta`. */
    definitions(version) {
        return this.#view(version).definition;
    }
    #lookup(apiVersion, kind, version) {
        const name = `${apiVersion}/${kind}`;
        const builtin = Object.hasOwn(this.#data.kinds, name) ? this.#data.kinds[name] : undefined;
        if (builtin !== undefined)
            return this.#builtinLookup(name, builtin, this.#view(version));
        const group = apiVersion.split('/')[0] ?? '';
        const projects = Object.hasOwn(this.#groups(), group) ? this.#groups()[group] : [];
        for (const project of projects) {
            const shipped = this.#project(project).find(apiVersion, kind);
            if (shipped !== undefined)
                return lookupCustom(shipped);
        }
        return { status: 'unknown' };
    }
    #builtinLookup(name, kind, view) {
        if (((kind.served ?? 0) & view.bit) === 0) {
            return { status: 'unserved', message: this.#whyUnserved(name, kind, view), replacement: kind.replacement };
        }
        const schema = { $ref: kind.definition ?? '' };
        const isDeprecated = kind.deprecated !== undefined && kind.deprecated <= view.minor;
        const gone = kind.removed === undefined ? '' : ` and gone from 1.${kind.removed} on`;
        const message = `${kinds_spaced(name)} is deprecated since Kubernetes 1.${kind.deprecated}${gone}`;
        const deprecation = isDeprecated ? { message, replacement: kind.replacement } : undefined;
        const { definition } = view;
        const namespaced = kind.namespaced !== false;
        return {
            status: 'served',
            kind: { decodedBy: 'go', schema, definition, namespaced, hasStatus: false, deprecation },
        };
    }
    #whyUnserved(name, kind, view) {
        const { versions } = this.#data;
        const ever = (kind.served ?? 0) | (kind.optional ?? 0);
        if (((kind.optional ?? 0) & view.bit) !== 0) {
            return `Kubernetes ${view.version} serves ${kinds_spaced(name)} only when its API server is told to by --runtime-config`;
        }
        const first = versions.find((_, index) => (ever & (1 << index)) !== 0);
        const last = versions.findLast((_, index) => (ever & (1 << index)) !== 0);
        if (kind.removed !== undefined && kind.removed <= view.minor) {
            return `Kubernetes serves ${kinds_spaced(name)} no longer since 1.${kind.removed}`;
        }
        if (first !== undefined && minorOf(first) > view.minor)
            return `Kubernetes serves ${kinds_spaced(name)} from ${first} on`;
        if (last !== undefined)
            return `Kubernetes ${last} was the last to serve ${kinds_spaced(name)}`;
        return `Kubernetes ${view.version} does not serve ${kinds_spaced(name)}`;
    }
    get #data() {
        this.#builtin ??= this.#unpack('builtin.json.br');
        return this.#builtin;
    }
    #view(version) {
        let view = this.#views.get(version);
        if (view === undefined) {
            view = new VersionView(this.#data, version);
            this.#views.set(version, view);
        }
        return view;
    }
    #groups() {
        this.#projectsOfGroup ??= JSON.parse(Buffer.from(this.#read('kubernetes/crds/index.json')).toString('utf8'));
        return this.#projectsOfGroup;
    }
    #project(name) {
        let kinds = this.#projects.get(name);
        if (kinds === undefined) {
            kinds = new CustomKinds();
            for (const kind of this.#unpack(`crds/${name}.json.br`))
                kinds.set(unpacked(kind));
            this.#projects.set(name, kinds);
        }
        return kinds;
    }
    #unpack(name) {
        return JSON.parse((0,external_node_zlib_.brotliDecompressSync)(this.#read(`kubernetes/${name}`)).toString('utf8'));
    }
}
/** The definitions as one version has them. */
class VersionView {
    version;
    minor;
    bit;
    #data;
    #definitions = new Map();
    constructor(data, version) {
        this.#data = data;
        this.version = version;
        this.minor = minorOf(version);
        this.bit = 1 << data.versions.indexOf(version);
    }
    definition = (name) => {
        let schema = this.#definitions.get(name);
        if (schema === undefined) {
            const json = this.#data.definitions[name]?.find(([mask]) => (mask & this.bit) !== 0)?.[1];
            schema = json === undefined ? empty : JSON.parse(json);
            this.#definitions.set(name, schema);
        }
        return schema;
    };
}
function unpacked(kind) {
    let schema;
    return {
        ...kind,
        get schema() {
            schema ??= JSON.parse(kind.schema);
            return schema;
        },
    };
}
function lookupCustom(kind) {
    if (!kind.served) {
        const message = `The CRD of ${kind.kind} no longer serves ${kind.apiVersion}`;
        return { status: 'unserved', message, replacement: undefined };
    }
    const { schema, namespaced, hasStatus } = kind;
    const deprecation = kind.deprecation === undefined ? undefined : { message: kind.deprecation, replacement: undefined };
    return {
        status: 'served',
        kind: { decodedBy: 'crd', schema, definition: () => empty, namespaced, hasStatus, deprecation },
    };
}
/** `apps/v1/Deployment` → `apps/v1 Deployment`. */
function kinds_spaced(name) {
    const cut = name.lastIndexOf('/');
    return `${name.slice(0, cut)} ${name.slice(cut + 1)}`;
}
/** 34 for `1.34`. */
function minorOf(version) {
    return Number(version.slice(version.indexOf('.') + 1));
}

;// CONCATENATED MODULE: ./build/validate/sources/collect.js




/** Standard input among the paths. */
const standardInput = '-';
/** Folders that hold no manifests of the user's: repositories, packages, caches. */
const foldersLeftOut = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    '.terraform',
    '.terragrunt-cache',
    '.venv',
    '__pycache__',
    '.idea',
    '.vscode',
    '.cache',
]);
const ending = /\.(ya?ml|json)$/i;
/** Kustomize takes this name too, which has no ending. */
const kustomizationWithoutEnding = 'Kustomization';
/**
 * The files that paths stand for: files as they are, folders with all that may be manifests below them, globs. Sorted, each
 * file once. Symbolic links are followed where they stay inside of the workspace (or of the folder that was named).
 *
 * @throws InputError for a path that does not exist or that leads to no file.
 */
function collectFiles(files, paths, exclude) {
    const walk = new collect_Walk(files, excluder(exclude));
    for (const path of paths) {
        if (path === standardInput)
            continue;
        const before = walk.seen;
        if (isGlob(files, path))
            walk.glob(path);
        else
            walk.named(path);
        if (walk.seen > before)
            continue;
        throw new errors/* InputError */.dz(`"${path}" has no YAML or JSON file`, {
            fix: 'Name the folder that holds the manifests, and check the exclude globs.',
        });
    }
    const entries = [...walk.entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries, findings: walk.findings, skipped: walk.skipped };
}
function isGlob(files, path) {
    return /[*?[\]{}()!]/.test(path) && picomatch.scan(path).isGlob && files.kind(path) === undefined;
}
function excluder(globs) {
    if (globs.length === 0)
        return () => false;
    const patterns = globs.flatMap((glob) => {
        const plain = glob.replace(/^\.\//, '').replace(/\/+$/, '');
        return [plain, `${plain}/**`];
    });
    return picomatch(patterns, { dot: true });
}
class collect_Walk {
    entries = new Map();
    findings = [];
    skipped = new Tally();
    /** How many files were met, those met before and those left out included. */
    seen = 0;
    #files;
    #excluded;
    #folders = new Set();
    /** Folders that symbolic links may lead to. */
    #inside;
    constructor(files, excluded) {
        this.#files = files;
        this.#excluded = excluded;
        this.#inside = [files.realPath('.')];
    }
    named(path) {
        const kind = this.#files.kind(path);
        if (kind === undefined)
            throw this.#absent(path);
        const real = this.#files.kind(this.#files.realPath(path));
        if (kind === 'symlink' && !this.#leadsInside(path))
            this.#refuseLink(path);
        else if (real === 'directory') {
            this.#inside.push(this.#files.realPath(path));
            this.#folder(path, () => true);
        }
        else if (real === 'file') {
            this.seen++;
            this.#add(this.#files.relative(path), true);
        }
        else {
            throw new errors/* InputError */.dz(`"${path}" is neither a file nor a folder`, { fix: 'Name a file, a folder or a glob.' });
        }
    }
    glob(pattern) {
        const clean = pattern.replace(/^\.\//, '');
        const { base } = picomatch.scan(clean);
        const start = base === '' ? '.' : base;
        if (this.#files.kind(start) !== 'directory')
            throw this.#absent(pattern);
        const matches = picomatch(clean, { dot: false });
        const below = picomatch(`${clean.replace(/\/+$/, '')}/**`, { dot: false });
        const before = this.seen;
        this.#folders.clear();
        this.#folder(start, (path) => matches(path) || below(path));
        this.#folders.clear();
        if (this.seen > before)
            return;
        throw new errors/* InputError */.dz(`The glob "${pattern}" matches no YAML or JSON file`, {
            fix: 'Check the glob: "**" stands for folders, "*" for part of a name.',
        });
    }
    #absent(path) {
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
        const names = this.#files.kind(folder) === 'directory' ? this.#files.list(folder).map(({ name }) => name) : [];
        const guess = (0,nearest/* nearest */.p)(path.slice(path.lastIndexOf('/') + 1), names);
        return new errors/* InputError */.dz(`"${path}" does not exist`, {
            fix: guess === undefined
                ? 'Name files, folders or globs that exist, relative to the working directory.'
                : `Did you mean "${folder === '.' ? guess : `${folder}/${guess}`}"?`,
        });
    }
    #folder(folder, wanted) {
        const real = this.#files.realPath(folder);
        if (this.#folders.has(real))
            return;
        this.#folders.add(real);
        for (const { name, kind } of this.#files.list(folder)) {
            const path = folder === '.' || folder === './' ? name : `${folder.replace(/\/+$/, '')}/${name}`;
            if (kind === 'symlink')
                this.#link(path, name, wanted);
            else if (kind === 'directory')
                this.#subfolder(path, name, wanted);
            else if (kind === 'file')
                this.#file(path, name, wanted);
        }
    }
    #subfolder(path, name, wanted) {
        if (foldersLeftOut.has(name))
            return;
        if (this.#excluded(this.#files.relative(path)))
            this.skipped.add('excluded', `${path}/`);
        else
            this.#folder(path, wanted);
    }
    #link(path, name, wanted) {
        if (this.#excluded(this.#files.relative(path)))
            return;
        if (!this.#leadsInside(path)) {
            if (wanted(this.#files.relative(path)))
                this.#refuseLink(path);
            return;
        }
        const kind = this.#files.kind(this.#files.realPath(path));
        if (kind === 'directory')
            this.#subfolder(path, name, wanted);
        else if (kind === 'file')
            this.#file(path, name, wanted);
    }
    #leadsInside(path) {
        const real = this.#realPath(path);
        return real !== undefined && this.#inside.some((folder) => real === folder || real.startsWith(`${folder}/`));
    }
    #realPath(path) {
        try {
            return this.#files.realPath(path);
        }
        catch (error) {
            if (error instanceof errors/* InputError */.dz)
                return undefined;
            throw error;
        }
    }
    #refuseLink(path) {
        this.seen++;
        const real = this.#realPath(path);
        this.findings.push({
            rule: 'symlink-outside',
            category: 'input',
            severity: 'error',
            file: this.#files.relative(path),
            message: real === undefined
                ? 'This symbolic link leads nowhere'
                : 'This symbolic link leaves the workspace, so what it points to is not read',
            fix: 'Put the file itself there, or link to a file inside the workspace.',
        });
    }
    #file(path, name, wanted) {
        const shown = this.#files.relative(path);
        if (!wanted(shown))
            return;
        if (!ending.test(name) && name !== kustomizationWithoutEnding)
            return;
        this.seen++;
        if (this.#excluded(shown))
            this.skipped.add('excluded', shown);
        else
            this.#add(shown, false);
    }
    #add(path, named) {
        if (named || !this.entries.has(path))
            this.entries.set(path, { path, named });
    }
}

;// CONCATENATED MODULE: ./build/validate/settings.js









/** The versions that were asked for, oldest first and each once: `1.34`, however they were written. */
function parseVersions(given) {
    const minors = given.map((version) => {
        const minor = Number(/^v?1\.(\d{1,3})(?:\.\d+\S*)?$/.exec(version.trim())?.[1] ?? Number.NaN);
        if (minor >= inputs.oldestMinor && minor <= inputs.newestMinor)
            return minor;
        const range = `1.${inputs.oldestMinor} to 1.${inputs.newestMinor}`;
        throw new errors/* InputError */.dz(Number.isNaN(minor)
            ? `"${version}" is no version of Kubernetes`
            : `Kubernetes ${version} is not known: the built-in schemas are those of ${range}`, { fix: `Set kubernetes-version to one or more of ${range}, as in "1.34".` });
    });
    return [...new Set(minors)].sort((a, b) => a - b).map((minor) => `1.${minor}`);
}
const severities = ['error', 'warning', 'notice', 'off'];
/** The severities that the user gave to rules. */
function parseRules(given, known) {
    for (const [rule, severity] of Object.entries(given)) {
        if (!known.has(rule)) {
            const guess = (0,nearest/* nearest */.p)(rule, known);
            throw new errors/* InputError */.dz(`Input rules: there is no rule "${rule}"`, {
                fix: guess === undefined ? 'docs/rules.md lists the rules.' : `Did you mean "${guess}"?`,
            });
        }
        if (!severities.some((one) => one === severity)) {
            throw new errors/* InputError */.dz(`Input rules: "${severity}" is no severity of the rule ${rule}`, {
                fix: `Write one of ${severities.join(', ')}.`,
            });
        }
    }
    return given;
}
/**
 * The severity of each finding as the user wants it.
 * @param failOn the lowest severity that refuses; such findings become errors.
 */
function withSeverities(findings, rules, failOn) {
    const own = Object.keys(rules).length > 0;
    return findings.flatMap((finding) => {
        const given = own && Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined;
        if (given === 'off')
            return [];
        const severity = refusing(given ?? finding.severity, failOn);
        return severity === finding.severity ? [finding] : [{ ...finding, severity }];
    });
}
function refusing(severity, failOn) {
    if (failOn === 'never')
        return severity === 'error' ? 'warning' : severity;
    if (failOn === 'warning')
        return severity === 'warning' ? 'error' : severity;
    return failOn === 'notice' ? 'error' : severity;
}
/** How objects are checked: versions, the kinds that ship, and those that the user brings along. */
function settingsOf(inputs, host, sources) {
    const customKinds = givenSchemas(inputs.schemas, host);
    const foundKinds = new Set();
    const check = {
        versions: parseVersions(inputs.kubernetesVersion),
        kinds: new Kinds((name) => host.data(name)),
        customKinds,
        foundKinds,
        unknownKinds: inputs.unknownKinds,
    };
    const definitions = new Map();
    for (const source of sources) {
        const checked = addDefinitions(source, check, customKinds, foundKinds);
        if (checked?.manifests.every(isDefinition)) {
            definitions.set(source.path, { ...checked, manifests: checked.manifests.map(withoutRest) });
        }
    }
    // Where the definitions are themselves of a kind that the user defines, a later file may change what an earlier one was.
    return { check, definitions: customKinds.hasGroup(definitionGroup) ? new Map() : definitions };
}
const definitionGroup = 'apiextensions.k8s.io';
function isDefinition({ apiVersion, kind }) {
    return kind === 'CustomResourceDefinition' && apiVersion.startsWith(`${definitionGroup}/`);
}
/** @throws InputError for a file of `schemas` that defines no kind. */
function givenSchemas(paths, host) {
    const kinds = new CustomKinds();
    if (paths.length === 0)
        return kinds;
    const { entries } = collectFiles(host.files, paths, []);
    for (const { path, named } of entries) {
        const text = (0,decode/* textOf */.b6)(host.files.read(path)) ?? '';
        const added = (0,decode/* splitDocuments */.ZF)(text).map((extent) => kinds.add((0,decode/* decodeDocument */.w8)(text, extent).value, path));
        if (!named || added.includes(true))
            continue;
        throw new errors/* InputError */.dz(`Input schemas: "${path}" defines no kind`, {
            fix: 'Give CustomResourceDefinitions, or JSON schemas with x-kubernetes-group-version-kind.',
            place: { file: path },
        });
    }
    return kinds;
}
function addFound(definition, kinds, found) {
    const own = new CustomKinds();
    own.add(definition);
    for (const kind of own.all) {
        const id = `${kind.apiVersion}/${kind.kind}`;
        if (kinds.find(kind.apiVersion, kind.kind) !== undefined && !found.has(id))
            continue;
        kinds.set(kind);
        found.add(id);
    }
}
/** Definitions among the validated files count, unless the API server would refuse them; those of `schemas` come first. */
function addDefinitions({ path, text }, options, kinds, found) {
    const onlyKind = 'CustomResourceDefinition';
    if (!text.includes(onlyKind))
        return undefined;
    const keep = (manifest) => (manifest.kind === onlyKind ? manifest : withoutRest(manifest));
    const checked = checkText(path, text, { ...options, onlyKind, keep });
    const { manifests, findings } = checked;
    const refused = new Set(findings.flatMap(({ severity, document }) => (severity === 'error' ? [document] : [])));
    for (const { kind, object, document } of manifests) {
        if (kind === onlyKind && !refused.has(document))
            addFound(object, kinds, found);
    }
    return checked;
}

;// CONCATENATED MODULE: ./build/render/charts.js

/** The folders of Helm charts, and what the files below them are. */
class Charts {
    #folders;
    /** @param paths all files that were found. */
    constructor(paths) {
        this.#folders = [...paths]
            .filter((path) => external_node_path_.posix.basename(path) === 'Chart.yaml')
            .map((path) => external_node_path_.posix.dirname(path));
    }
    /** The charts that are not part of another chart. */
    get roots() {
        return this.#folders.filter((folder) => !this.#folders.some((other) => other !== folder && charts_isBelow(folder, other)));
    }
    /**
     * What a file of a chart is: a template, which only Helm can read; a file about the chart itself; or undefined for one
     * that is a manifest like any other (CRDs among them).
     */
    roleOf(path) {
        for (const folder of this.#folders) {
            if (!charts_isBelow(path, folder))
                continue;
            const inner = folder === '.' ? path : path.slice(folder.length + 1);
            if (inner.startsWith('templates/'))
                return 'Helm template';
            if (/^(Chart\.yaml|Chart\.lock|requirements\.yaml|values[^/]*\.(ya?ml|json))$/.test(inner))
                return 'Helm chart file';
        }
        return undefined;
    }
}
function charts_isBelow(path, folder) {
    return folder === '.' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./build/render/kustomizations.js
/** How kustomizations take in files and each other. */
class Kustomizations {
    all;
    #byPath;
    #byFolder;
    constructor(all) {
        this.all = all;
        this.#byPath = new Map(all.map((one) => [one.path, one]));
        this.#byFolder = new Map(all.map((one) => [one.folder, one]));
    }
    /** The kustomization that a file makes. */
    at(path) {
        return this.#byPath.get(path);
    }
    /** Those that no other takes in: what is applied to a cluster. */
    get roots() {
        const taken = new Set(this.all.flatMap(({ takes }) => takes));
        return this.all.filter(({ folder, isComponent }) => !isComponent && !taken.has(folder));
    }
    /** Every file that is a patch of some kustomization. */
    get patches() {
        return new Set(this.all.flatMap(({ patches }) => patches));
    }
    /** Every file that configures kustomize itself. */
    get plugins() {
        return new Set(this.all.flatMap(({ plugins }) => plugins));
    }
    /** A kustomization with all that it takes in, directly or through others. */
    withAll(root) {
        const found = new Set();
        const visit = (one) => {
            if (found.has(one))
                return;
            found.add(one);
            for (const path of one.takes) {
                const next = this.#byFolder.get(path);
                if (next !== undefined)
                    visit(next);
            }
        };
        visit(root);
        return [...found];
    }
}

;// CONCATENATED MODULE: ./build/validate/sources/text.js


/** No object may be larger than etcd's 1.5 MiB; a file with many of them may, but not without bound. */
const largestFile = 32 * 1024 * 1024;
/** The content of a file, or why it is not judged: too large, binary, unreadable. */
function readEntry(files, { path, named }) {
    try {
        const bytes = files.readUpTo(path, largestFile);
        if (bytes !== undefined)
            return contentOf(path, bytes);
        return named || !path.endsWith('.json') ? { finding: tooLarge(path, files.size(path)) } : { skip: 'too large' };
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        return { finding: { ...inputFinding(path, 'unreadable-file', error.message), fix: error.fix ?? 'Check its mode.' } };
    }
}
/** Bytes as they were read; a finding where they can be no text. */
function contentOf(path, bytes) {
    if (bytes.length > largestFile)
        return { finding: tooLarge(path, bytes.length) };
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const zero = isWide ? -1 : bytes.indexOf(0);
    const text = zero < 0 ? (0,decode/* textOf */.b6)(bytes) : undefined;
    if (text !== undefined)
        return { text, isUtf8: !isWide };
    if (zero < 0) {
        return {
            finding: {
                ...inputFinding(path, 'broken-encoding', 'The file is not valid UTF-8'),
                fix: 'Save the file as UTF-8.',
            },
        };
    }
    return {
        finding: {
            ...inputFinding(path, 'binary-file', `This is no text: byte ${zero + 1} is zero`),
            fix: 'Store the manifest as UTF-8 text, or exclude the file.',
        },
    };
}
function tooLarge(path, size) {
    const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`;
    return {
        ...inputFinding(path, 'file-too-large', `The file has ${megabytes(size)}; more than ${megabytes(largestFile)} is not read`),
        fix: 'Split the file, or exclude it where it holds no manifests.',
    };
}
function inputFinding(file, rule, message) {
    return { rule, category: 'input', severity: 'error', file, line: 1, column: 1, endLine: 1, endColumn: 2, message };
}

;// CONCATENATED MODULE: ./build/validate/sources/read.js





/** What standard input is called in findings. */
const standardInputName = 'stdin';
/** Reads everything that the paths stand for. What can't be read becomes findings. */
function readSources(inputs, host) {
    const { entries, findings, skipped } = collectFiles(host.files, inputs.paths, inputs.exclude);
    const sources = [];
    const problems = [...findings];
    const take = (path, named, content) => {
        if ('text' in content)
            sources.push({ path, named, ...content });
        else if ('finding' in content)
            problems.push(content.finding);
        else
            skipped.add(content.skip, path);
    };
    if (inputs.paths.includes(standardInput)) {
        take(standardInputName, true, contentOf(standardInputName, host.files.standardInput()));
    }
    for (const entry of entries)
        take(entry.path, entry.named, readEntry(host.files, entry));
    const exists = (path) => host.files.kind(path) !== undefined;
    const kustomizations = sources.flatMap(({ path, text }) => {
        const found = isKustomizationFile(path) ? readKustomization(path, text, exists) : undefined;
        return found === undefined ? [] : [found];
    });
    const charts = new Charts(entries.map(({ path }) => path));
    return { sources, kustomizations: new Kustomizations(kustomizations), charts, findings: problems, skipped };
}

;// CONCATENATED MODULE: ./build/validate/summary.js

const filesShown = 100;
/** The sections of the job summary: the fixes as a diff, how many findings each file has, what was skipped. */
function sectionsOf({ findings, skipped }, versions, diff) {
    const byFile = new Map();
    for (const finding of findings) {
        const file = finding.file ?? '';
        const own = byFile.get(file);
        if (own === undefined)
            byFile.set(file, [finding]);
        else
            own.push(finding);
    }
    const rows = [...byFile]
        .map(([file, own]) => ({ file, ...(0,finding/* countBySeverity */.O)(own) }))
        .sort((a, b) => b.error - a.error || b.warning - a.warning || (a.file < b.file ? -1 : 1))
        .slice(0, filesShown)
        .map(({ file, error, warning, notice }) => [{ place: { file } }, String(error), String(warning), String(notice)]);
    const files = {
        title: `Files with findings, judged by Kubernetes ${versions.join(', ')}`,
        body: [{ kind: 'table', columns: ['File', 'Errors', 'Warnings', 'Notices'], rows }],
    };
    const left = {
        title: 'Skipped',
        body: [
            {
                kind: 'table',
                columns: ['Reason', 'How many', 'First'],
                rows: skipped.reasons.map(([reason, places]) => [reason, String(places.length), places[0] ?? '']),
            },
        ],
    };
    const fixes = { title: 'Fixes', body: [{ kind: 'code', language: 'diff', text: diff }] };
    return [
        ...(diff === '' ? [] : [fixes]),
        ...(rows.length === 0 ? [] : [files]),
        ...(skipped.reasons.length === 0 ? [] : [left]),
    ];
}

;// CONCATENATED MODULE: ./build/validate/stage.js













/** Judges manifests as the API server would. */
const validate = {
    contract: inputs.validateContract,
    run,
};
async function run(inputs, host) {
    const known = knownRules();
    const rules = parseRules(inputs.rules, known);
    const versions = parseVersions(inputs.kubernetesVersion);
    const { kustomizations, charts, findings, skipped, sources } = readSources(inputs, host);
    const { check, definitions } = settingsOf(inputs, host, sources);
    const fixed = inputs.fix ? await stage_fixesFor(sources, check, charts, kustomizations.patches) : [];
    if (!inputs.dryRun)
        applyFixes(fixed, host);
    const kubernetesVersion = versions.at(-1) ?? '';
    const rendered = await render(kustomizations, charts, { ...inputs, kubernetesVersion }, host);
    const verdict = judgeFiles({
        sources: inputs.dryRun ? sources : withFixes(sources, fixed),
        kustomizations,
        charts,
        renderings: rendered.renderings,
        check: await withCel(check, [...sources, ...rendered.renderings]),
        definitions,
        references: inputs.references ? { external: inputs.external, repository: readRepository(host) } : undefined,
        style: inputs.style ? readStyle(host) : undefined,
        knownRules: known,
    });
    skipped.merge(verdict.skipped);
    skipped.merge(rendered.skipped);
    const all = withSeverities([...findings, ...rendered.findings, ...verdict.findings], rules, inputs.failOn);
    const diff = fixed.length > 0 && inputs.dryRun ? await diffOf(fixed) : '';
    return reportOf({ ...verdict, skipped, findings: all }, inputs.paths, versions, fixed, diff);
}
/** The engine for CEL is loaded where an object of a custom kind is among the texts. */
async function withCel(check, texts) {
    const isCustom = (group) => check.kinds.shipsGroup(group) || check.customKinds?.hasGroup(group) === true;
    const cel = await celFor(texts.map(({ text }) => text), isCustom);
    if (cel === undefined)
        return check;
    const { evaluateRules, parseExpression } = cel;
    return { ...check, evaluateRules, parseExpression };
}
/** Standard input can't be written back; templates are Helm's. */
async function stage_fixesFor(sources, check, charts, patches) {
    const fixable = sources.filter(({ path }) => path !== standardInputName && charts.roleOf(path) === undefined);
    return planFixes(fixable, await withCel(check, fixable), patches);
}
function withFixes(sources, fixed) {
    if (fixed.length === 0)
        return sources;
    const after = new Map(fixed.map((file) => [file.path, file.after]));
    return sources.map((source) => {
        const text = after.get(source.path);
        return text === undefined ? source : { ...source, text };
    });
}
function reportOf(verdict, paths, versions, fixed, diff) {
    const { findings, files, documents, skipped } = verdict;
    const { error, warning, notice } = (0,finding/* countBySeverity */.O)(findings);
    const valid = error === 0;
    const fixes = fixed.flatMap(({ path, fixes: own }) => own.map(({ line, what }) => ({ file: path, line, what })).sort((a, b) => a.line - b.line));
    return {
        findings,
        files,
        documents,
        result: { valid, kubernetesVersions: versions, skipped: skipped.counts, fixes },
        outputs: {
            valid: String(valid),
            errors: String(error),
            warnings: String(warning),
            notices: String(notice),
            files: String(files),
            documents: String(documents),
            skipped: JSON.stringify(skipped.counts),
            fixed: String(fixes.length),
        },
        plan: [
            ...emptyNote(verdict),
            ...fixes.map(({ file, line, what }) => `${file}:${line}: ${what}`),
            ...(diff === '' ? [] : diff.trimEnd().split('\n')),
            ...skipped.reasons.map(([reason, places]) => skippedLine(reason, places)),
        ],
        sections: sectionsOf(verdict, versions, diff),
        picture: [
            {
                from: paths.join(', '),
                to: `Kubernetes ${versions.join(', ')}`,
                label: valid ? `${(0,report_text.quantity)(documents, 'document')} valid` : (0,report_text.quantity)(error, 'error'),
            },
        ],
    };
}
function emptyNote({ documents, findings }) {
    return documents === 0 && findings.length === 0 ? ['No Kubernetes object was found.'] : [];
}
/** What was skipped, with the first places: nothing is left out silently. */
function skippedLine(reason, places) {
    const shown = places.slice(0, 3).join(', ');
    const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
    return `Skipped ${places.length} (${reason}): ${shown}${more}`;
}


/***/ }),

/***/ 4980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ fieldPathText)
/* harmony export */ });
/** `['spec', 'containers', 0, 'image']` → `spec.containers[0].image`; a key that holds a dot stands in brackets. */
function fieldPathText(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        if (!/^[\w-]+$/.test(step))
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
}


/***/ }),

/***/ 176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ applySplices)
/* harmony export */ });
/**
 * The text with all splices carried out. They may come in any order.
 * @throws RangeError when two of them overlap or one lies outside the text: a bug of the caller.
 */
function applySplices(text, splices) {
    const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const splice of ordered) {
        if (splice.start < at || splice.end < splice.start || splice.end > text.length) {
            throw new RangeError(`Splice [${splice.start}, ${splice.end}) overlaps another one or lies outside the text`);
        }
        parts.push(text.slice(at, splice.start), splice.text);
        at = splice.end;
    }
    parts.push(text.slice(at));
    return parts.join('');
}


/***/ })

};
