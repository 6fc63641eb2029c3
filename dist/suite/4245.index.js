export const id = 4245;
export const ids = [4245];
export const modules = {

/***/ 64245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/tally.js
var tally = __webpack_require__(9929);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
;// CONCATENATED MODULE: ./build/render/build.js




/** No chart or kustomization takes so long but one that never ends, on a machine that others use, too. */
const longest = { kustomize: 120_000, helm: 60_000 };
/** A cache of so many results is begun anew. */
const mostCached = 4096;
/** Stands for the way to the workspace in what is kept, which other workspaces share. */
const anywhere = '\0workspace\0';
/** Runs tasks of rendering, at most so many at once, and keeps what came out of them between runs. */
class Builds {
    #host;
    #folder;
    #waiting = [];
    /** What leads from the folder of a task to the workspace, with a slash at the end. */
    #root;
    #free;
    #count = 0;
    constructor(host) {
        this.#host = host;
        this.#free = host.threads.count;
        this.#folder = host.files.temporaryDirectory('render');
        this.#root = `${external_node_path_.posix.relative(`${this.#folder}/0`, host.files.root)}/`;
    }
    /** A new folder for the inputs of a task. */
    folder() {
        return external_node_path_.posix.join(this.#folder, String(this.#count++));
    }
    /** @returns what it printed, or what it said when it failed. */
    async run(folder, task) {
        const kept = this.#cachePath(task);
        if (kept !== undefined && this.#host.files.kind(kept) === 'file') {
            return { text: Buffer.from(this.#host.files.read(kept)).toString('utf8').replaceAll(anywhere, this.#root) };
        }
        for (const [name, text] of Object.entries(task.inputs))
            this.#host.files.write(external_node_path_.posix.join(folder, name), text);
        const { renderer, args } = task;
        await this.#turn();
        const started = await this.#host.processes
            .run(renderer.path, [...renderer.args, ...args], {
            cwd: this.#host.files.root,
            deadlineMs: longest[renderer.name],
            env: { HELM_NO_PLUGINS: '1' },
        })
            .catch((error) => {
            if (!(error instanceof errors/* ServiceError */._7))
                throw error;
            return { exitCode: -1, stdout: new Uint8Array(), stderr: error.message };
        })
            .finally(() => this.#done());
        if (started.exitCode !== 0)
            return { failure: this.#failure(started), isLate: /did not end within/.test(started.stderr) };
        const text = Buffer.from(started.stdout).toString('utf8');
        if (kept !== undefined)
            this.#host.files.write(kept, text.replaceAll(this.#root, anywhere));
        return { text };
    }
    async #turn() {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((go) => this.#waiting.push(go));
    }
    #done() {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#free++;
        else
            next();
    }
    #cachePath({ renderer, args, inputs, content }) {
        if (content === undefined)
            return undefined;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const size = this.#host.files.size(renderer.path);
        const parts = [renderer.path, size, ...renderer.args, ...args, ...Object.entries(inputs).flat(), ...content];
        for (const part of parts) {
            const text = part === undefined ? '\0absent' : String(part).replaceAll(this.#folder, '').replaceAll(this.#root, anywhere);
            hash.update(`${text.length}\n`).update(text);
        }
        const cache = external_node_path_.posix.join(this.#host.files.cache, 'renderings');
        if (this.#host.files.kind(cache) === 'directory' && this.#isFull(cache))
            this.#host.files.remove(cache);
        return external_node_path_.posix.join(cache, hash.digest('hex'));
    }
    #full;
    #isFull(cache) {
        const wasFull = this.#full;
        this.#full = false;
        return wasFull ?? this.#host.files.list(cache).length > mostCached;
    }
    /** What a program said, without the paths of this machine. */
    #failure({ stderr }) {
        const text = stderr
            .replaceAll(new RegExp(`${(0,build_value/* literalPattern */.Kf)(this.#folder)}/\\d+/?`, 'g'), '')
            .replaceAll(this.#root, '')
            .replaceAll(`${this.#host.files.root}/`, '');
        const lines = text.split('\n').map((line) => line.trim());
        const first = lines.findIndex((line) => /^error\b/i.test(line));
        const said = lines.slice(Math.max(0, first)).filter((line) => line !== '' && !/^use --debug/i.test(line));
        return shortened((said.join(' ') || 'no message').replace(/^error:\s*/i, ''));
    }
}
/** Helm says through which templates it went before it says what went wrong. */
function shortened(text) {
    return text.length <= 500 ? text : `${text.slice(0, 200)} … ${text.slice(-290)}`;
}
/** The finding for what could not be rendered. */
function renderFailed(name, { failure, isLate }, place) {
    return {
        ...place,
        rule: 'render-failed',
        category: 'input',
        severity: 'error',
        message: `${name} can’t be rendered: ${failure}`,
        fix: isLate
            ? 'Look for what never ends or is repeated without need in it, give the machine more, or turn rendering off.'
            : 'Correct what it says, or turn rendering off.',
    };
}

// EXTERNAL MODULE: ./build/render/controllers/asks.js
var asks = __webpack_require__(17265);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/yaml/field.js
var yaml_field = __webpack_require__(36566);
// EXTERNAL MODULE: ./build/render/kustomization.js + 1 modules
var kustomization = __webpack_require__(38246);
// EXTERNAL MODULE: ./build/render/controllers/repository.js
var controllers_repository = __webpack_require__(67819);
// EXTERNAL MODULE: ./build/render/inline-patch.js
var inline_patch = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/render/sources.js
var render_sources = __webpack_require__(26807);
;// CONCATENATED MODULE: ./build/render/controllers/values.js



/** A values file; one that is missing has no value. */
function valuesFile(path, sources) {
    const document = sources.documents(path)[0];
    return {
        file: path,
        value: document?.value,
        locate: (at, what) => document?.locate(at, what) ?? { file: path, line: 1, column: 1 },
    };
}
/** Values that stand in an object as fields. */
function literalValues(node, manifest) {
    if (node.map === undefined)
        return [];
    const locate = (path, at) => manifest.locate([...node.path, ...path], at);
    return [{ file: undefined, value: node.value, locate }];
}
/** Values that stand in an object as a text of YAML. */
function textValues(node, manifest, sources) {
    const { text } = node;
    return text === undefined ? [] : written(text, manifest.locate(node.path, 'value'), sources);
}
/** Values that a ConfigMap or Secret holds under a key. */
function heldValues(manifest, key, sources) {
    for (const field of ['data', 'stringData']) {
        const map = manifest.object[field];
        const text = (0,build_value/* isObject */.Gv)(map) ? map[key] : undefined;
        if (typeof text !== 'string')
            continue;
        const isEncoded = manifest.kind === 'Secret' && field === 'data';
        const decoded = isEncoded ? Buffer.from(text, 'base64').toString('utf8') : text;
        return written(decoded, manifest.locate([field, key], 'value'), sources);
    }
    return [];
}
function written(text, place, sources) {
    const patch = (0,inline_patch/* inlinePatch */.i)(text, sources.text(place.file) ?? '', place);
    return (0,render_sources/* documentsOf */.uo)(place.file, text)
        .slice(0, 1)
        .map(({ value, locate }) => ({
        file: undefined,
        value,
        locate: (path, at) => (0,inline_patch/* outerPlace */.d)(patch, locate(path, at)),
    }));
}

;// CONCATENATED MODULE: ./build/render/controllers/argo.js






/**
 * What an Argo CD Application renders: the sources whose path is in the repository. Plain folders are applied as they stand.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/
 */
function applicationRoots(manifest, repository) {
    const spec = new yaml_field/* Node */.b(manifest.object).at('spec');
    const several = spec.at('sources').items();
    const sources = several.length > 0 ? several : spec.at('source').isSet ? [spec.at('source')] : [];
    const asked = sources.map((source) => askedBySource(source, spec, sources, manifest, repository));
    return {
        roots: asked.flatMap(({ roots }) => roots),
        findings: asked.flatMap(({ findings }) => findings),
        elsewhere: asked.flatMap(({ elsewhere }) => elsewhere),
    };
}
const nothing = { roots: [], findings: [], elsewhere: [] };
function askedBySource(source, spec, sources, manifest, repository) {
    const path = source.at('path');
    const isChart = source.at('chart').isSet;
    if (path.text === undefined && !isChart)
        return nothing;
    if (isChart || source.at('plugin').isSet || !(0,controllers_repository/* isOwn */.NP)(repository, source.at('repoURL').text)) {
        return { ...nothing, elsewhere: [`${titleOf(manifest)} (${manifest.file})`] };
    }
    const folder = (0,controllers_repository/* pathInRepository */.zB)(repository, path.text ?? '.');
    if (folder === undefined)
        return { ...nothing, findings: [leavesRepository(path, manifest)] };
    if ((0,controllers_repository/* kindOf */.I)(repository, folder) !== 'directory')
        return nothing;
    if ((0,controllers_repository/* kindOf */.I)(repository, external_node_path_.posix.join(folder, 'Chart.yaml')) === 'file') {
        const root = chartRoot(source, spec, folder, sources, manifest, repository);
        return root === undefined
            ? { ...nothing, elsewhere: [`${titleOf(manifest)} (${manifest.file})`] }
            : { ...nothing, roots: [root] };
    }
    const isKustomization = kustomization/* kustomizationNames */.KF.some((name) => (0,controllers_repository/* kindOf */.I)(repository, external_node_path_.posix.join(folder, name)) === 'file');
    return isKustomization ? { ...nothing, roots: [kustomizeRoot(source, spec, folder, manifest, repository)] } : nothing;
}
function titleOf({ namespace, name }) {
    return `Application ${[namespace, name].filter((one) => one !== undefined).join('/')}`;
}
function leavesRepository(path, manifest) {
    return {
        ...manifest.locate(path.path, 'value'),
        rule: 'application-path',
        category: 'reference',
        severity: 'error',
        message: `The path "${path.text}" leads out of the repository`,
        fix: 'Write a folder of the repository, relative to its root.',
    };
}
function rootOf(source, spec, folder, manifest) {
    const destination = spec.at('destination');
    const { text: server } = destination.at('server');
    return {
        name: titleOf(manifest),
        folder,
        place: manifest.locate(source.at('path').path, 'value'),
        owner: manifest,
        cluster: `Argo CD ${server ?? destination.at('name').text ?? ''}`,
        namespace: destination.at('namespace').text,
    };
}
function kustomizeRoot(source, spec, folder, manifest, repository) {
    const settings = repository.find('ConfigMap', 'argocd', 'argocd-cm');
    const options = new yaml_field/* Node */.b(settings?.object).at('data', 'kustomize.buildOptions').text ?? '';
    return {
        tool: 'kustomize',
        ...rootOf(source, spec, folder, manifest),
        additions: additionsOf(source.at('kustomize'), manifest),
        unrestricted: options.includes('LoadRestrictionsNone'),
        variables: undefined,
    };
}
function additionsOf(settings, manifest) {
    const added = (node, value = node.value) => ({ value, path: node.path });
    const fields = ['namespace', 'namePrefix', 'nameSuffix', 'commonAnnotations'].flatMap((field) => {
        const node = settings.at(field);
        return node.isEmpty ? [] : [[field, added(node)]];
    });
    const labels = settings.at('commonLabels');
    const pairs = { pairs: labels.value, includeSelectors: !settings.at('labelWithoutSelector').isTrue };
    return {
        fields: Object.fromEntries(fields),
        items: {
            labels: labels.isEmpty ? [] : [added(labels, pairs)],
            images: settings
                .at('images')
                .items()
                .map((node) => added(node, imageOf(node.text ?? ''))),
            replicas: settings
                .at('replicas')
                .items()
                .map((node) => added(node, { name: node.at('name').value, count: Number(node.at('count').value) })),
            patches: settings
                .at('patches')
                .items()
                .map((node) => added(node)),
            components: settings
                .at('components')
                .items()
                .map((node) => added(node)),
        },
        locate: (path, at) => manifest.locate(path, at),
    };
}
/** `[old=]new[:tag][@digest]`, as `kustomize edit set image` takes it. */
function imageOf(text) {
    const [, old, image = '', tag, digest] = /^(?:([^=]+)=)?([^@]*?)(?::([\w.-]+))?(?:@(.+))?$/.exec(text) ?? [];
    return {
        name: old ?? image,
        ...(old === undefined ? {} : { newName: image }),
        ...(tag === undefined ? {} : { newTag: tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** Undefined where values lie in another repository. */
function chartRoot(source, spec, folder, sources, manifest, repository) {
    const helm = source.at('helm');
    const files = [];
    for (const node of helm.at('valueFiles').items()) {
        const path = valuesPath(node.text ?? '', folder, sources, repository);
        if (path === undefined)
            return undefined;
        if ((0,controllers_repository/* kindOf */.I)(repository, path) === undefined && helm.at('ignoreMissingValueFiles').isTrue)
            continue;
        files.push({ ...valuesFile(path, repository.sources), named: manifest.locate(node.path, 'value') });
    }
    const parameters = helm.at('parameters').items();
    const own = rootOf(source, spec, folder, manifest);
    return {
        tool: 'helm',
        ...own,
        namespace: helm.at('namespace').text ?? own.namespace,
        release: helm.at('releaseName').text ?? manifest.name ?? 'release',
        values: [
            ...files,
            ...textValues(helm.at('values'), manifest, repository.sources),
            ...literalValues(helm.at('valuesObject'), manifest),
        ],
        settings: parameters.flatMap((one) => [
            one.at('forceString').isTrue ? '--set-string' : '--set',
            `${String(one.at('name').value)}=${String(one.at('value').value ?? '').replaceAll(',', '\\,')}`,
        ]),
    };
}
/** `$ref/path` is a path of the source that has the name, `/path` one of the repository, others are relative to the chart. */
function valuesPath(text, folder, sources, repository) {
    const [, name, path = ''] = /^\$(\w[\w-]*)\/(.*)$/.exec(text) ?? [];
    if (name !== undefined) {
        const source = sources.find((one) => one.at('ref').text === name);
        return source === undefined || !(0,controllers_repository/* isOwn */.NP)(repository, source.at('repoURL').text)
            ? undefined
            : (0,controllers_repository/* pathInRepository */.zB)(repository, path);
    }
    return text.startsWith('/') ? (0,controllers_repository/* pathInRepository */.zB)(repository, text) : external_node_path_.posix.join(folder, text);
}
/** An Application that an ApplicationSet makes: its fields stand in the template. */
function generated(set, template) {
    const object = { apiVersion: set.apiVersion, kind: 'Application', ...((0,build_value/* isObject */.Gv)(template) ? template : {}) };
    const { text: name } = new yaml_field/* Node */.b(object).at('metadata', 'name');
    const { text: namespace } = new yaml_field/* Node */.b(object).at('metadata', 'namespace');
    return {
        ...set,
        kind: 'Application',
        name,
        namespace: namespace ?? set.namespace,
        object,
        locate: (path, at) => set.locate(['spec', 'template', ...path], at),
    };
}

;// CONCATENATED MODULE: ./build/render/actions.js
/** The actions of a text, in their order, in one pass. Texts in quotes may hold braces. */
function actionsOf(text) {
    const actions = [];
    for (let start = text.indexOf('{{'); start >= 0;) {
        const close = closing(text, start + 2);
        if (close < 0)
            break;
        const from = text[start + 2] === '-' ? start + 3 : start + 2;
        const to = close > from && text[close - 1] === '-' ? close - 1 : close;
        actions.push({ start, end: close + 2, body: text.slice(from, to).trim() });
        start = text.indexOf('{{', close + 2);
    }
    return actions;
}
/** The text between the actions: one part more than there are actions. */
function aroundActions(text, actions) {
    const ends = [0, ...actions.map(({ end }) => end)];
    return ends.map((end, index) => text.slice(end, actions[index]?.start ?? text.length));
}
function closing(text, from) {
    let quote = '';
    for (let at = from; at < text.length; at++) {
        const character = text[at] ?? '';
        if (quote !== '') {
            if (character === '\\' && quote === '"')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (character === '"' || character === '`')
            quote = character;
        else if (character === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/render/controllers/go-template.js


/** Something that is not evaluated here, in words for a person. */
class Unsupported extends Error {
}
/**
 * Fills in the actions of a text.
 * @param isGo Go templates (`{{ .path.basename | lower }}`), otherwise plain names (`{{path.basename}}`).
 * @param keeps leaves what is not given as it stands.
 * @throws Unsupported for control structures and functions that are not known here.
 */
function evaluate(text, parameters, isGo, keeps = false) {
    const actions = actionsOf(text);
    const said = actions.map(({ start, end, body }) => {
        const value = isGo ? pipeline(body, parameters) : named(body, parameters);
        if (value === undefined || value === null)
            return keeps || !isGo ? text.slice(start, end) : '';
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
    });
    return aroundActions(text, actions)
        .map((part, index) => part + (said[index] ?? ''))
        .join('');
}
/** `path.basename`, `path[1]`, `values.a`; `path` alone is the path itself. */
function named(expression, parameters) {
    if (Object.hasOwn(parameters, expression) && !(0,build_value/* isObject */.Gv)(parameters[expression]))
        return parameters[expression];
    const segment = /^(.*?)\[(\d+)\]$/.exec(expression);
    if (segment !== null) {
        const holder = fieldOf(parameters, (segment[1] ?? '').split('.'));
        const list = (0,build_value/* isObject */.Gv)(holder) ? holder['segments'] : holder;
        return Array.isArray(list) ? list[Number(segment[2])] : undefined;
    }
    const value = fieldOf(parameters, expression.split('.'));
    return (0,build_value/* isObject */.Gv)(value) ? value['path'] : value;
}
const word = /"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s|()]+/g;
function pipeline(expression, parameters) {
    let value;
    for (const [index, part] of expression.split('|').entries()) {
        const words = [...part.matchAll(word)].map(([one]) => one);
        value = call(words, index === 0 ? [] : [value], parameters);
    }
    return value;
}
const functions = {
    lower: (text) => String(text).toLowerCase(),
    upper: (text) => String(text).toUpperCase(),
    trim: (text) => String(text).trim(),
    quote: (text) => JSON.stringify(String(text)),
    toString: (value) => String(value),
    normalize: (text) => String(text)
        .toLowerCase()
        .replace(/[^a-z0-9.-]/g, '-'),
    trimPrefix: (prefix, text) => String(text).startsWith(String(prefix)) ? String(text).slice(String(prefix).length) : text,
    trimSuffix: (suffix, text) => String(text).endsWith(String(suffix)) ? String(text).slice(0, -String(suffix).length) : text,
    replace: (from, to, text) => String(text).replaceAll(String(from), () => String(to)),
    default: (fallback, value) => (value === undefined || value === null || value === '' ? fallback : value),
    index: (list, ...steps) => steps.reduce(stepInto, list),
    printf: (format, ...args) => {
        let next = 0;
        return String(format).replaceAll(/%[svd]/g, () => String(args[next++]));
    },
};
function call(words, piped, parameters) {
    const [head = '', ...rest] = words;
    if (rest.length === 0 && piped.length === 0)
        return operand(head, parameters);
    const known = Object.hasOwn(functions, head) ? functions[head] : undefined;
    if (known === undefined)
        throw new Unsupported(`"${head}" in a template is not evaluated`);
    return known(...rest.map((one) => operand(one, parameters)), ...piped);
}
function operand(text, parameters) {
    if (/^["`]/.test(text))
        return text.startsWith('"') ? JSON.parse(text) : text.slice(1, -1);
    if (/^-?\d+$/.test(text))
        return Number(text);
    if (/^\$?\.[\w.-]*$/.test(text))
        return fieldOf(parameters, text.replace(/^\$?\./, '').split('.'));
    throw new Unsupported(`"${text}" in a template is not evaluated`);
}
function fieldOf(value, steps) {
    return steps.filter((step) => step !== '').reduce(stepInto, value);
}
function stepInto(value, step) {
    if (Array.isArray(value))
        return value[Number(step)];
    return (0,build_value/* isObject */.Gv)(value) && Object.hasOwn(value, String(step)) ? value[String(step)] : undefined;
}

;// CONCATENATED MODULE: ./build/render/controllers/application-sets.js







/** An ApplicationSet of more is no repository's. */
const mostApplications = 2000;
/**
 * What the Applications of an ApplicationSet render, by its list, git, matrix and merge generators. What needs a cluster or a
 * forge to be generated is elsewhere.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
function applicationSetRoots(manifest, repository) {
    const spec = new yaml_field/* Node */.b(manifest.object).at('spec');
    const findings = [];
    const asked = [];
    const elsewhere = [];
    const generators = new Generators(repository, spec.at('goTemplate').isTrue);
    for (const generator of spec.at('generators').items()) {
        try {
            const sets = generators.parameters(generator);
            if (sets.length === 0)
                findings.push(matchesNothing(generator, manifest));
            for (const parameters of sets.slice(0, mostApplications)) {
                const template = filled(spec.at('template').value, parameters, generators.isGo);
                asked.push(applicationRoots(generated(manifest, template), repository));
            }
        }
        catch (error) {
            if (!(error instanceof Unsupported))
                throw error;
            elsewhere.push(`ApplicationSet ${manifest.name ?? ''} (${manifest.file}: ${error.message})`);
        }
    }
    return {
        roots: asked.flatMap(({ roots }) => roots),
        findings: [...findings, ...asked.flatMap((one) => one.findings)],
        elsewhere: [...elsewhere, ...asked.flatMap((one) => one.elsewhere)],
    };
}
function matchesNothing(generator, manifest) {
    return {
        ...manifest.locate(generator.path, 'key'),
        rule: 'empty-generator',
        category: 'reference',
        severity: 'warning',
        message: `This generator of the ApplicationSet "${manifest.name ?? ''}" matches nothing, so it makes no Application`,
        fix: 'Correct its paths or elements, or remove it.',
    };
}
class Generators {
    isGo;
    #repository;
    constructor(repository, isGo) {
        this.#repository = repository;
        this.isGo = isGo;
    }
    /** @throws Unsupported for a generator that asks a cluster, a forge or a plug-in. */
    parameters(generator) {
        if (generator.at('list').isSet)
            return this.#list(generator.at('list'));
        if (generator.at('git').isSet)
            return this.#git(generator.at('git'));
        if (generator.at('matrix').isSet)
            return this.#matrix(generator.at('matrix'));
        if (generator.at('merge').isSet)
            return this.#merge(generator.at('merge'));
        const kind = generator.entries().find(([name]) => name !== 'selector' && name !== 'template')?.[0] ?? 'none';
        throw new Unsupported(`the generator ${kind} is not evaluated`);
    }
    #list(list) {
        if (list.at('elementsYaml').isSet)
            throw new Unsupported('elementsYaml is not evaluated');
        return list
            .at('elements')
            .items()
            .map(({ map }) => map ?? {});
    }
    #git(git) {
        if (!(0,controllers_repository/* isOwn */.NP)(this.#repository, git.at('repoURL').text))
            throw new Unsupported('its repository is another one');
        const values = git.at('values').map ?? {};
        const sets = git.at('directories').isSet
            ? this.#directories(git.at('directories').items())
            : this.#files(git.at('files').items());
        const prefix = git.at('pathParamPrefix').text;
        return sets.map((set) => {
            const { path, ...rest } = set;
            const named = prefix === undefined ? { path } : { [prefix]: { path } };
            const all = { ...rest, ...named };
            return { ...all, ...(Object.keys(values).length === 0 ? {} : { values: filled(values, all, this.isGo) }) };
        });
    }
    #directories(entries) {
        const paths = (exclude) => entries.filter((one) => one.at('exclude').isTrue === exclude).flatMap((one) => one.at('path').text ?? []);
        const wanted = picomatch(paths(false).map(clean), { dot: false });
        const unwanted = picomatch(paths(true).map(clean), { dot: false });
        const depth = Math.max(0, ...paths(false).map((path) => (path.includes('**') ? 12 : clean(path).split('/').length)));
        return this.#foldersBelow('', depth)
            .filter((folder) => wanted(folder) && !unwanted(folder))
            .map((folder) => ({ path: pathParameters(folder) }));
    }
    #foldersBelow(folder, depth) {
        if (depth === 0)
            return [];
        const { files, root } = this.#repository;
        const names = files.list(external_node_path_.posix.join(root, folder)).filter(({ kind }) => kind === 'directory');
        return names
            .filter(({ name }) => !name.startsWith('.'))
            .flatMap(({ name }) => {
            const path = external_node_path_.posix.join(folder, name);
            return [path, ...this.#foldersBelow(path, depth - 1)];
        });
    }
    #files(entries) {
        const { files, root, sources } = this.#repository;
        return entries.flatMap((entry) => {
            const pattern = clean(entry.at('path').text ?? '');
            const matches = picomatch(pattern, { dot: true });
            const { base } = picomatch.scan(pattern);
            const isPlain = files.kind(external_node_path_.posix.join(root, pattern)) === 'file';
            const start = isPlain ? pattern : files.kind(external_node_path_.posix.join(root, base)) === 'directory' ? base : undefined;
            const found = start === undefined ? [] : isPlain ? [pattern] : this.#filesBelow(start);
            return found
                .filter((path) => matches(path) || isPlain)
                .flatMap((path) => {
                const value = sources.documents(external_node_path_.posix.join(root, path))[0]?.value;
                const contents = Array.isArray(value) ? value : [value];
                const { path: folder, ...more } = pathParameters(external_node_path_.posix.dirname(path));
                const own = {
                    path: {
                        ...more,
                        path: folder,
                        filename: external_node_path_.posix.basename(path),
                        filenameNormalized: normalized(external_node_path_.posix.basename(path)),
                    },
                };
                return contents.filter(build_value/* isObject */.Gv).map((one) => ({ ...one, ...own }));
            });
        });
    }
    #filesBelow(folder) {
        const { files, root } = this.#repository;
        return files.list(external_node_path_.posix.join(root, folder)).flatMap(({ name, kind }) => {
            const path = external_node_path_.posix.join(folder, name);
            if (kind === 'directory')
                return name === '.git' ? [] : this.#filesBelow(path);
            return kind === 'file' ? [path] : [];
        });
    }
    /** The second generator is filled in with what the first one gives. */
    #matrix(matrix) {
        const [first, second] = matrix.at('generators').items();
        if (first === undefined || second === undefined)
            return [];
        return this.parameters(first).flatMap((outer) => this.parameters(new yaml_field/* Node */.b(filled(second.value, outer, this.isGo, true))).map((inner) => ({ ...outer, ...inner })));
    }
    /** The sets of the first generator, each with what the others give for the same keys. */
    #merge(merge) {
        const keys = merge.at('mergeKeys').items();
        const idOf = (set) => keys.map(({ text = '' }) => String(lookUp(set, text))).join('\n');
        const [first = [], ...others] = merge
            .at('generators')
            .items()
            .map((one) => this.parameters(one));
        return first.map((set) => others.reduce((merged, sets) => {
            const same = sets.find((one) => idOf(one) === idOf(set));
            return same === undefined ? merged : mergedMaps(merged, same);
        }, set));
    }
}
function mergedMaps(a, b) {
    const result = { ...a };
    for (const [key, value] of Object.entries(b)) {
        const own = result[key];
        result[key] = (0,build_value/* isObject */.Gv)(own) && (0,build_value/* isObject */.Gv)(value) ? mergedMaps(own, value) : value;
    }
    return result;
}
function lookUp(set, path) {
    return path.split('.').reduce((value, step) => ((0,build_value/* isObject */.Gv)(value) ? value[step] : undefined), set);
}
function clean(path) {
    return external_node_path_.posix.normalize(path).replace(/^\/+|(?<!\/)\/+$/g, '');
}
function pathParameters(folder) {
    const basename = external_node_path_.posix.basename(folder);
    return { path: folder, basename, basenameNormalized: normalized(basename), segments: folder.split('/') };
}
/** As Argo CD makes names of what is none. */
function normalized(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9.-]/g, '-')
        .slice(0, 253)
        .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}
/**
 * A template with its actions filled in, in every text of it.
 * @param keeps leaves what is not given as it stands.
 */
function filled(template, parameters, isGo, keeps = false) {
    if (typeof template === 'string')
        return evaluate(template, parameters, isGo, keeps);
    if (Array.isArray(template))
        return template.map((one) => filled(one, parameters, isGo, keeps));
    if (!(0,build_value/* isObject */.Gv)(template))
        return template;
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [
        String(filled(key, parameters, isGo, keeps)),
        filled(value, parameters, isGo, keeps),
    ]));
}

;// CONCATENATED MODULE: ./build/render/controllers/flux.js





/**
 * What a Flux Kustomization renders; undefined where its path is not in this repository.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
function kustomizationRoot(manifest, repository) {
    const spec = new yaml_field/* Node */.b(manifest.object).at('spec');
    if (!isOwnSource(spec.at('sourceRef'), manifest, repository))
        return undefined;
    const folder = (0,controllers_repository/* pathInRepository */.zB)(repository, spec.at('path').text ?? '.');
    if (folder === undefined || (0,controllers_repository/* kindOf */.I)(repository, folder) !== 'directory')
        return undefined;
    const { namespace, name } = manifest;
    return {
        tool: 'kustomize',
        name: `Kustomization ${[namespace, name].filter((one) => one !== undefined).join('/')}`,
        folder,
        place: manifest.locate(['spec', 'path'], 'value'),
        owner: manifest,
        cluster: undefined,
        namespace: spec.at('targetNamespace').text,
        additions: flux_additionsOf(spec, manifest),
        unrestricted: true,
        variables: variablesOf(spec.at('postBuild'), manifest, repository),
    };
}
function isOwnSource(reference, { namespace }, repository) {
    if (reference.at('kind').text !== 'GitRepository')
        return true;
    const source = repository.find('GitRepository', reference.at('namespace').text ?? namespace, reference.at('name').text ?? '');
    return source === undefined || (0,controllers_repository/* isOwn */.NP)(repository, new yaml_field/* Node */.b(source.object).at('spec', 'url').text);
}
function flux_additionsOf(spec, manifest) {
    const fields = {
        targetNamespace: 'namespace',
        namePrefix: 'namePrefix',
        nameSuffix: 'nameSuffix',
        commonMetadata: 'commonMetadata',
    };
    const lists = ['patches', 'images', 'components'];
    const added = (node) => ({ value: node.value, path: ['spec', ...node.path] });
    const inSpec = new yaml_field/* Node */.b(spec.value);
    return {
        fields: Object.fromEntries(Object.entries(fields).flatMap(([from, to]) => {
            const node = inSpec.at(from);
            return node.isEmpty ? [] : [[to, added(node)]];
        })),
        items: Object.fromEntries(lists.map((field) => [field, inSpec.at(field).items().map(added)])),
        locate: (path, at) => manifest.locate(path, at),
    };
}
/** `substituteFrom` in its order, then `substitute`. What lies in the cluster, or is encrypted, is not known. */
function variablesOf(postBuild, { namespace }, repository) {
    if (!postBuild.isSet)
        return undefined;
    const values = new Map();
    let complete = true;
    for (const from of postBuild.at('substituteFrom').items()) {
        const kind = from.at('kind').text ?? 'ConfigMap';
        const data = dataOf(repository.find(kind, namespace, from.at('name').text ?? ''));
        if (data === undefined && !from.at('optional').isTrue)
            complete = false;
        for (const [key, value] of data ?? []) {
            if (value === undefined)
                complete = false;
            else
                values.set(key, value);
        }
    }
    for (const [key, node] of postBuild.at('substitute').entries())
        values.set(key, String(node.value ?? ''));
    return { values, complete };
}
/** The data of a ConfigMap or Secret; values that are encrypted are undefined. */
function dataOf(manifest) {
    if (manifest === undefined)
        return undefined;
    const { data, stringData } = manifest.object;
    const isSecret = manifest.kind === 'Secret';
    const entries = (map, decode) => Object.entries((0,build_value/* isObject */.Gv)(map) ? map : {}).map(([key, value]) => {
        const text = String(value);
        return [key, text.startsWith('ENC[') ? undefined : decode(text)];
    });
    return [
        ...entries(data, (text) => (isSecret ? Buffer.from(text, 'base64').toString('utf8') : text)),
        ...entries(stringData, (text) => text),
    ];
}
/**
 * What a HelmRelease renders; undefined where its chart is not in this repository.
 * https://fluxcd.io/flux/components/helm/helmreleases/
 */
function helmReleaseRoot(manifest, repository) {
    const root = new yaml_field/* Node */.b(manifest.object);
    const chart = root.at('spec', 'chart', 'spec');
    const reference = chart.at('sourceRef');
    const path = chart.at('chart').text;
    if (path === undefined || reference.at('kind').text !== 'GitRepository')
        return undefined;
    if (!isOwnSource(reference, manifest, repository))
        return undefined;
    const folder = (0,controllers_repository/* pathInRepository */.zB)(repository, path);
    if (folder === undefined || (0,controllers_repository/* kindOf */.I)(repository, external_node_path_.posix.join(folder, 'Chart.yaml')) !== 'file')
        return undefined;
    const namespace = root.at('spec', 'targetNamespace').text ?? manifest.namespace;
    const target = root.at('spec', 'targetNamespace').text;
    const name = manifest.name ?? 'release';
    return {
        tool: 'helm',
        name: `HelmRelease ${[manifest.namespace, name].filter((one) => one !== undefined).join('/')}`,
        folder,
        place: manifest.locate(['spec', 'chart', 'spec', 'chart'], 'value'),
        owner: manifest,
        cluster: undefined,
        namespace,
        release: root.at('spec', 'releaseName').text ?? (target === undefined ? name : `${target}-${name}`),
        values: releaseValues(root.at('spec'), manifest, folder, repository),
        settings: [],
    };
}
/** `valuesFiles` of the chart, then `valuesFrom` in its order, then `values`. */
function releaseValues(spec, manifest, folder, repository) {
    const files = spec
        .at('chart', 'spec', 'valuesFiles')
        .items()
        .map(({ text = '', path }) => {
        const file = (0,controllers_repository/* pathInRepository */.zB)(repository, text) ?? external_node_path_.posix.join(folder, text);
        return { ...valuesFile(file, repository.sources), named: manifest.locate(path, 'value') };
    });
    const from = spec
        .at('valuesFrom')
        .items()
        .flatMap((one) => {
        const source = repository.find(one.at('kind').text ?? '', manifest.namespace, one.at('name').text ?? '');
        const key = one.at('valuesKey').text ?? 'values.yaml';
        return source === undefined || one.at('targetPath').isSet ? [] : heldValues(source, key, repository.sources);
    });
    return [...files, ...from, ...literalValues(spec.at('values'), manifest)];
}

;// CONCATENATED MODULE: ./build/render/controllers/index.js



/** What an object asks a controller to render; undefined where it is no object of a controller. */
function askedBy(manifest, repository) {
    const group = manifest.apiVersion.split('/')[0];
    if (group === 'kustomize.toolkit.fluxcd.io' && manifest.kind === 'Kustomization') {
        return oneRoot(kustomizationRoot(manifest, repository), manifest);
    }
    if (group === 'helm.toolkit.fluxcd.io' && manifest.kind === 'HelmRelease') {
        return oneRoot(helmReleaseRoot(manifest, repository), manifest);
    }
    if (group === 'argoproj.io' && manifest.kind === 'Application')
        return applicationRoots(manifest, repository);
    if (group === 'argoproj.io' && manifest.kind === 'ApplicationSet')
        return applicationSetRoots(manifest, repository);
    return undefined;
}
function oneRoot(root, { kind, namespace, name, file }) {
    const called = `${kind} ${[namespace, name].filter((one) => one !== undefined).join('/')} (${file})`;
    return root === undefined
        ? { roots: [], findings: [], elsewhere: [called] }
        : { roots: [root], findings: [], elsewhere: [] };
}

// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
// EXTERNAL MODULE: ./build/pattern.js
var build_pattern = __webpack_require__(29114);
// EXTERNAL MODULE: ./build/render/controllers/variables.js
var controllers_variables = __webpack_require__(69826);
;// CONCATENATED MODULE: ./build/render/overlay.js



const noAdditions = { fields: {}, items: {}, locate: () => ({ file: '' }) };
/** Where kustomizations hold paths: `*` is each item of a list. */
const pathFields = [
    ...['resources', 'bases', 'components', 'crds', 'configurations', 'generators', 'transformers', 'validators'].map((field) => [field, '*']),
    ['patchesStrategicMerge', '*'],
    ...['patches', 'patchesJson6902', 'replacements'].map((field) => [field, '*', 'path']),
    ...['configMapGenerator', 'secretGenerator'].flatMap((field) => [
        [field, '*', 'files', '*'],
        [field, '*', 'envs', '*'],
        [field, '*', 'env'],
    ]),
    ['openapi', 'path'],
    ['helmCharts', '*', 'valuesFile'],
    ['helmCharts', '*', 'additionalValuesFiles', '*'],
    ['helmGlobals', 'chartHome'],
];
/**
 * Makes the kustomization that is built in place of another: all that it says, its paths led back, and what a controller adds.
 *
 * @param notes what kustomize is asked to note down on each object.
 * @param base undefined where the folder has none, as Flux allows.
 * @param resources what the folder then holds, relative to it.
 * @param rebase a path relative to the folder as one relative to where the text will lie.
 */
function overlay(notes, base, folder, resources, additions, rebase) {
    const own = base === undefined ? { resources } : { ...base.root.map };
    const merged = { ...own, kind: 'Kustomization' };
    if (base?.isComponent)
        delete merged['apiVersion'];
    for (const [field, { value }] of Object.entries(additions.fields))
        merged[field] = value;
    for (const [field, items] of Object.entries(additions.items)) {
        if (items.length > 0)
            merged[field] = [...listOf(own[field]), ...items.map(({ value }) => value)];
    }
    const settings = {
        folder,
        // What Flux calls commonMetadata is no field of kustomize, but said where people look for it.
        root: new yaml_field/* Node */.b(merged),
        locate: (path, at) => {
            const [field, index, ...rest] = path;
            const added = Object.hasOwn(additions.fields, String(field)) ? additions.fields[String(field)] : undefined;
            if (added !== undefined)
                return additions.locate([...added.path, ...path.slice(1)], at);
            const items = additions.items[String(field)] ?? [];
            const item = typeof index === 'number' ? items[index - listOf(own[String(field)]).length] : undefined;
            if (item !== undefined)
                return additions.locate([...item.path, ...rest], at);
            return base === undefined ? additions.locate([], at) : base.locate(path, at);
        },
    };
    return { text: kustomizationText(merged, rebase, notes), settings };
}
function kustomizationText(merged, rebase, notes) {
    const charts = (0,build_value/* isObject */.Gv)(merged['helmGlobals']) ? merged['helmGlobals'] : {};
    const withHome = merged['helmCharts'] === undefined
        ? merged
        : { ...merged, helmGlobals: { ...charts, chartHome: charts['chartHome'] ?? 'charts' } };
    const { commonMetadata, ...fields } = withHome;
    const transformers = [...listOf(merged['transformers']), ...metadataTransformers(commonMetadata)];
    const buildMetadata = [...listOf(merged['buildMetadata']), ...notes];
    let value = { ...fields, ...(transformers.length === 0 ? {} : { transformers }), buildMetadata };
    for (const path of pathFields)
        value = mapped(value, path, rebase);
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? Number(one) : one));
}
/** Flux puts these on the objects alone, not on templates of Pods. */
function metadataTransformers(metadata) {
    if (!(0,build_value/* isObject */.Gv)(metadata))
        return [];
    const kinds = { labels: 'LabelTransformer', annotations: 'AnnotationsTransformer' };
    return Object.entries(kinds).flatMap(([field, kind]) => {
        if (!(0,build_value/* isObject */.Gv)(metadata[field]))
            return [];
        const fieldSpecs = [{ path: `metadata/${field}`, create: true }];
        const name = { name: `common-${field}` };
        return [JSON.stringify({ apiVersion: 'builtin', kind, metadata: name, [field]: metadata[field], fieldSpecs })];
    });
}
function mapped(value, [step, ...rest], rebase) {
    if (step === undefined)
        return typeof value === 'string' ? rebased(value, rebase) : value;
    if (step === '*')
        return Array.isArray(value) ? value.map((item) => mapped(item, rest, rebase)) : value;
    return (0,build_value/* isObject */.Gv)(value) && value[step] !== undefined ? { ...value, [step]: mapped(value[step], rest, rebase) } : value;
}
function rebased(text, rebase) {
    if (text === '' || (0,kustomization/* isRemote */.Vx)(text) || (0,kustomization/* isInline */.mO)(text))
        return text;
    const [, key = '', path = ''] = /^([^=/]+=)?(.*)$/s.exec(text) ?? [];
    return `${key}${rebase(path)}`;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/render/trace/annotations.js


/** What makes kustomize note it down. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/buildmetadata/ */
const traced = ['originAnnotations', 'transformerAnnotations'];
const annotation = /^ {4}(config\.kubernetes\.io\/origin|alpha\.config\.kubernetes\.io\/transformations): \|$/;
/** Takes the notes out of what kustomize printed: the text as it is without them, and the note of each document. */
function readNotes(printed) {
    const documents = printed.split(/^---\n/m).map(readDocument);
    return { text: documents.map(({ text }) => text).join('---\n'), notes: documents.map(({ note }) => note) };
}
function readDocument(document) {
    const lines = document.split('\n');
    const start = lines.indexOf('  annotations:', lines.indexOf('metadata:'));
    const kept = [];
    const blocks = new Map();
    let at = start + 1;
    for (; start > 0 && /^ {4}/.test(lines[at] ?? ''); at++) {
        const name = annotation.exec(lines[at] ?? '')?.[1];
        if (name === undefined) {
            kept.push(lines[at] ?? '');
            continue;
        }
        const block = [];
        while (/^ {6}/.test(lines[at + 1] ?? ''))
            block.push((lines[++at] ?? '').slice(6));
        blocks.set(name, block);
    }
    const note = noteOf(blocks);
    if (blocks.size === 0)
        return { text: document, note };
    const head = lines.slice(0, kept.length === 0 ? start : start + 1);
    return { text: [...head, ...kept, ...lines.slice(at)].join('\n'), note };
}
function noteOf(blocks) {
    const origin = nodeOf(blocks.get('config.kubernetes.io/origin'));
    const layers = nodeOf(blocks.get('alpha.config.kubernetes.io/transformations')).items();
    const { text: path } = origin.at('path');
    const { text: configuredIn } = origin.at('configuredIn');
    const { text: kind } = origin.at('configuredBy', 'kind');
    return {
        origin: {
            ...(path === undefined ? {} : { path }),
            ...(configuredIn === undefined ? {} : { configuredIn }),
            ...(kind === undefined ? {} : { kind }),
        },
        layers: layers.map((layer) => ({
            configuredIn: layer.at('configuredIn').text ?? '',
            kind: layer.at('configuredBy', 'kind').text ?? '',
        })),
    };
}
function nodeOf(lines = []) {
    const text = lines.join('\n');
    return new yaml_field/* Node */.b((0,decode/* decodeValue */.wz)(text, { start: 0, end: text.length }).value);
}

;// CONCATENATED MODULE: ./build/render/trace/assumed.js

/** The fields of a kustomization that change objects, in the order in which kustomize takes them. */
const transformers = [
    ['PatchStrategicMergeTransformer', 'patchesStrategicMerge'],
    ['PatchTransformer', 'patches'],
    ['NamespaceTransformer', 'namespace'],
    ['PrefixTransformer', 'namePrefix'],
    ['SuffixTransformer', 'nameSuffix'],
    ['LabelTransformer', 'labels', 'commonLabels', 'commonMetadata'],
    ['AnnotationsTransformer', 'commonAnnotations', 'commonMetadata'],
    ['PatchJson6902Transformer', 'patchesJson6902'],
    ['ReplicaCountTransformer', 'replicas'],
    ['ImageTagTransformer', 'images'],
    ['ReplacementTransformer', 'replacements'],
];
const generators = { ConfigMap: 'configMapGenerator', Secret: 'secretGenerator' };
/**
 * What kustomize would note down on a built object, as the kustomizations and the names of objects tell. Its own notes are surer,
 * but cost it a copy of all objects for each patch: minutes where there are many of both.
 */
class AssumedNotes {
    #facts;
    #layers = new Map();
    constructor(facts) {
        this.#facts = facts;
    }
    noteOf(manifest) {
        const { nameOf } = this.#facts;
        const file = this.#sourceOf(manifest);
        if (file !== undefined)
            return { origin: { path: nameOf(file) }, layers: this.#layersOf(file) };
        const maker = this.#generatorOf(manifest);
        if (maker === undefined)
            return undefined;
        const kind = `${manifest.kind}Generator`;
        return { origin: { configuredIn: this.#nameOf(maker), kind }, layers: this.#layersOf(maker.path) };
    }
    /** The file with the object of that kind whose name is most of the built one's. */
    #sourceOf({ kind, name = '', namespace }) {
        const { parts, sources, kustomizations } = this.#facts;
        const files = [...new Set(parts.flatMap(({ takes }) => takes))].filter((path) => kustomizations.of(path) === undefined);
        const found = files
            .flatMap((path) => sources.objects(path))
            .filter((one) => one.kind === kind && one.name !== undefined && name.includes(one.name));
        const likeness = (one) => (one.name?.length ?? 0) * 2 + (one.namespace === namespace ? 1 : 0);
        return found.sort((a, b) => likeness(b) - likeness(a))[0]?.file;
    }
    #generatorOf({ kind, name = '' }) {
        const field = kind === 'ConfigMap' || kind === 'Secret' ? generators[kind] : undefined;
        if (field === undefined)
            return undefined;
        const makes = ({ root }) => root
            .at(field)
            .items()
            .some((one) => name.includes(one.at('name').text ?? '\0'));
        return this.#facts.parts.find(makes);
    }
    #nameOf(one) {
        return one === this.#facts.parts[0] ? this.#facts.built : this.#facts.nameOf(one.path);
    }
    #layersOf(file) {
        let layers = this.#layers.get(file);
        if (layers === undefined) {
            const [head] = this.#facts.parts;
            layers = head === undefined ? [] : (this.#through(head, file, new Set()) ?? []);
            this.#layers.set(file, layers);
        }
        return layers;
    }
    /** What an object goes through from its file to the end of a kustomization; undefined where that does not take it in. */
    #through(one, file, above) {
        if (above.has(one))
            return undefined;
        const way = new Set([...above, one]);
        const taken = one.takes.flatMap((path) => this.#facts.kustomizations.of(path) ?? []);
        const below = taken.flatMap((part) => this.#through(part, file, way) ?? []);
        const isOwn = one.path === file || one.takes.includes(file);
        if (!isOwn && !taken.some((part) => this.#through(part, file, way) !== undefined))
            return undefined;
        const components = taken.filter(({ isComponent }) => isComponent).flatMap((part) => this.#own(part));
        return [...below, ...components, ...this.#own(one)];
    }
    #own(one) {
        const configuredIn = this.#nameOf(one);
        const root = one === this.#facts.parts[0] ? this.#facts.root : one.root;
        const fields = transformers.filter(([, ...names]) => names.some((name) => root.at(name).isSet));
        const plugins = one.plugins.map((path) => ({
            configuredIn: this.#facts.nameOf(path),
            kind: new yaml_field/* Node */.b(this.#facts.sources.documents(path)[0]?.value).at('kind').text ?? '',
        }));
        return [...fields.map(([kind]) => ({ configuredIn, kind })), ...plugins];
    }
}

// EXTERNAL MODULE: ./build/render/trace/correspond.js
var correspond = __webpack_require__(24418);
;// CONCATENATED MODULE: ./build/render/trace/patch.js


/** Where a patch sets what stands at a path of an object that it changed; undefined where it does not. */
function placeInPatch(patch, object, path, at) {
    if (Array.isArray(patch.value))
        return placeInOperations(patch, patch.value, object, path, at);
    if (!(0,build_value/* isObject */.Gv)(patch.value))
        return undefined;
    const { path: own, whole } = (0,correspond/* correspond */.wb)(object, path, patch.value);
    if (!whole || isIdentity(own) || !(0,correspond/* agrees */.ie)((0,correspond/* valueAt */.fK)(patch.value, own), (0,correspond/* valueAt */.fK)(object, path)))
        return undefined;
    return patch.locate(own, at);
}
/** Where a patch takes a field away that an object lacks; undefined where it does not. */
function placeOfRemoval(patch, object, path) {
    if (!Array.isArray(patch.value)) {
        const { path: own, whole } = (0,correspond/* correspond */.wb)(object, path, patch.value);
        return whole && (0,correspond/* valueAt */.fK)(patch.value, own) === null ? patch.locate(own, 'key') : undefined;
    }
    const index = patch.value.findLastIndex((one) => (0,build_value/* isObject */.Gv)(one) && one['op'] === 'remove' && isPrefix(stepsOf(one['path']), path));
    return index < 0 ? undefined : patch.locate([index, 'path'], 'value');
}
/** What a patch is for does not come from it. */
function isIdentity(path) {
    return path.length < 2 || (path[0] === 'metadata' && path[1] === 'name');
}
/** The last operation of a JSON patch (RFC 6902) that set the field, something that holds it, or something in it. */
function placeInOperations(patch, operations, object, path, at) {
    for (const [index, operation] of [...operations.entries()].reverse()) {
        if (!(0,build_value/* isObject */.Gv)(operation) || !setting.has(operation['op']))
            continue;
        const pointer = stepsOf(operation['path']);
        const { value } = operation;
        if (isPrefix(path, pointer)) {
            const set = pointer.length === path.length ? (0,correspond/* valueAt */.fK)(object, path) : (0,correspond/* valueAt */.fK)(object, pointer);
            if (value === undefined || (0,correspond/* agrees */.ie)(value, set))
                return patch.locate([index, 'path'], 'value');
        }
        else if (isPrefix(pointer, path)) {
            const holder = path.slice(0, pointer.length);
            const found = (0,correspond/* correspond */.wb)((0,correspond/* valueAt */.fK)(object, holder), path.slice(pointer.length), value);
            if (found.whole && (0,correspond/* agrees */.ie)((0,correspond/* valueAt */.fK)(value, found.path), (0,correspond/* valueAt */.fK)(object, path))) {
                return patch.locate([index, 'value', ...found.path], at);
            }
        }
    }
    return undefined;
}
const setting = new Set(['add', 'replace', 'move', 'copy']);
/** `/spec/containers/0/image` → its steps, with `~1` and `~0` as `/` and `~`. */
function stepsOf(pointer) {
    if (typeof pointer !== 'string')
        return [];
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** Whether what the first path leads to holds what the second leads to, or is it; `-` is an item that was added. */
function isPrefix(a, b) {
    return (a.length <= b.length &&
        a.every((step, i) => String(step) === String(b[i]) || (step === '-' && typeof b[i] === 'number') || b[i] === '-'));
}

;// CONCATENATED MODULE: ./build/render/trace/target.js


/**
 * Whether a patch is meant for an object: its target selects it, or without a target it names it.
 * @param names what the object is and was called.
 */
function isMeant(patch, target, manifest, names) {
    if (target.map !== undefined)
        return isSelected(target, manifest, names);
    if (!(0,build_value/* isObject */.Gv)(patch))
        return false;
    const metadata = (0,build_value/* isObject */.Gv)(patch['metadata']) ? patch['metadata'] : {};
    const name = metadata['name'];
    return patch['kind'] === manifest.kind && typeof name === 'string' && names.some((one) => one.includes(name));
}
/** Whether a selector of kustomize (`patches.target`, `replacements.targets.select`) selects an object. */
function isSelected(target, manifest, names) {
    const { apiVersion, kind, namespace, object } = manifest;
    const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
    const metadata = (0,build_value/* isObject */.Gv)(object['metadata']) ? object['metadata'] : {};
    return (fits(target.at('kind').text, [kind]) &&
        fits(target.at('group').text, [group ?? '']) &&
        fits(target.at('version').text, [version ?? '']) &&
        fits(target.at('name').text, names) &&
        fits(target.at('namespace').text, [namespace ?? '', 'default']) &&
        hasLabels(target.at('labelSelector').text, metadata['labels']) &&
        hasLabels(target.at('annotationSelector').text, metadata['annotations']));
}
/** Selectors are regular expressions that must match as a whole. */
function fits(pattern, texts) {
    if (pattern === undefined || texts.includes(pattern))
        return true;
    const whole = (0,build_pattern/* patternOf */.Id)(`^(?:${pattern})$`);
    return whole !== undefined && texts.some((text) => whole.test(text));
}
/** `app=web,tier!=db,canary`: equality and presence; other conditions hold, since the value tells in the end. */
function hasLabels(selector, labels) {
    if (selector === undefined)
        return true;
    const own = (0,build_value/* isObject */.Gv)(labels) ? labels : {};
    return selector.split(',').every((condition) => {
        const match = /^([\w./-]+)(?:\s*(!?=)=?\s*([\w.-]*))?$/.exec(condition.trim());
        if (match === null)
            return true;
        const [, key = '', operator, value] = match;
        if (operator === undefined)
            return Object.hasOwn(own, key);
        return (own[key] === value) === (operator === '=');
    });
}

;// CONCATENATED MODULE: ./build/render/trace/transformers.js

/** By the kind that kustomize notes down. Patches are looked into elsewhere. */
const setters = {
    NamespaceTransformer: (kustomization, { manifest, path, value }) => {
        const namespace = kustomization.at('namespace');
        const isName = manifest.kind === 'Namespace' && path.join() === 'metadata,name';
        return namespace.text === value && (isName || path.at(-1) === 'namespace') ? namespace : undefined;
    },
    PrefixTransformer: (kustomization, subject) => affix(kustomization.at('namePrefix'), subject),
    SuffixTransformer: (kustomization, subject) => affix(kustomization.at('nameSuffix'), subject),
    LabelTransformer: (kustomization, subject) => {
        const pairs = kustomization
            .at('labels')
            .items()
            .map((one) => one.at('pairs'))
            .reverse();
        return inPairs([kustomization.at('commonMetadata', 'labels'), kustomization.at('commonLabels'), ...pairs], subject);
    },
    AnnotationsTransformer: (kustomization, subject) => inPairs([kustomization.at('commonMetadata', 'annotations'), kustomization.at('commonAnnotations')], subject),
    ImageTagTransformer: (kustomization, { path, value }) => {
        if (path.at(-1) !== 'image' || typeof value !== 'string')
            return undefined;
        const entry = kustomization
            .at('images')
            .items()
            .find((one) => isMadeBy(one, value));
        return entry && faulty(entry);
    },
    ReplicaCountTransformer: (kustomization, { manifest, source, path, value }) => {
        if (path.join() !== 'spec,replicas')
            return undefined;
        const names = [manifest.name, source?.name];
        const entry = kustomization
            .at('replicas')
            .items()
            .find((one) => names.includes(one.at('name').text));
        const count = entry?.at('count');
        return count !== undefined && String(count.value) === String(value) ? count : undefined;
    },
};
/** What a name begins or ends with, where the rest of it is what its source says, and good. */
function affix(setting, { source, path, value }) {
    const { text } = setting;
    if (text === undefined || typeof value !== 'string' || path.join() !== 'metadata,name')
        return undefined;
    const isAtFault = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(source?.name ?? '');
    return isAtFault && value.includes(text) && !/^[a-z0-9.-]+$/.test(text) ? setting : undefined;
}
/** A label or annotation, or a map with one, that stands in a map of the kustomization; in selectors and templates too. */
function inPairs(maps, { path, value }) {
    const key = String(path.at(-1));
    if (!path.some((step) => /^(labels|matchLabels|selector|annotations)$/i.test(String(step))))
        return undefined;
    for (const pairs of maps) {
        const pair = pairs.at(key);
        if (pair.isSet && String(pair.value) === String(value))
            return pair;
    }
    return undefined;
}
/** Whether an entry of `images` can have made an image. */
function isMadeBy(entry, image) {
    const name = entry.at('newName').text ?? entry.at('name').text ?? '';
    const rest = image.startsWith(name) ? image.slice(name.length) : undefined;
    if (rest === undefined || !/^(?:[:@]|$)/.test(rest))
        return false;
    const digest = entry.at('digest').text;
    if (digest !== undefined)
        return rest.endsWith(`@${digest}`);
    const tag = entry.at('newTag').value;
    return tag === undefined || rest.startsWith(`:${String(tag)}`);
}
/** The part of an entry of `images` that is no good; the name that it gives where all of it looks good. */
function faulty(entry) {
    const digest = entry.at('digest');
    if (digest.isSet && !/^sha256:[0-9a-f]{64}$/.test(String(digest.value)))
        return digest;
    const tag = entry.at('newTag');
    if (tag.isSet && !/^\w[\w.-]{0,127}$/.test(String(tag.value)))
        return tag;
    return [entry.at('newName'), tag, digest].find((one) => one.isSet) ?? entry.at('name');
}
/** Whether a replacement writes a path so: `spec.template.spec.containers.[name=web].image`, its fields in their order. */
function isFieldPath(text, path) {
    const wanted = text.replaceAll(/\[[^\][]*\]|\*|\b\d+\b/g, '').split(/(?<!\\)\./);
    const fields = wanted.map((step) => step.replaceAll('\\.', '.')).filter((step) => step !== '');
    return fields.join('\0') === path.filter((step) => typeof step === 'string').join('\0');
}
/** The scalar of a transformer's own file that is a value, under the key that has it if there is one. */
function scalarOf(root, { path, value }) {
    const found = [];
    const visit = (node) => {
        const inner = node.list === undefined ? node.entries().map(([, one]) => one) : node.items();
        if (node.isSet && inner.length === 0 && String(node.value) === String(value))
            found.push(node);
        for (const one of inner)
            visit(one);
    };
    visit(root);
    return found.find(({ key }) => key === path.at(-1)) ?? found[0];
}
/** Where a generator of a kustomization was told what stands at a path of an object that it made. */
function placeInGenerator(settings, kind, manifest, path, files) {
    const fields = {
        ConfigMapGenerator: 'configMapGenerator',
        SecretGenerator: 'secretGenerator',
        HelmChartInflationGenerator: 'helmCharts',
    };
    const entries = settings.root.at(fields[kind] ?? '').items();
    const named = entries.filter((one) => (manifest.name ?? '').includes(one.at('name').text ?? '\0'));
    const entry = named.sort((a, b) => (b.at('name').text?.length ?? 0) - (a.at('name').text?.length ?? 0))[0] ?? entries[0];
    if (entry === undefined)
        return undefined;
    const [section, key] = path;
    if ((section === 'data' || section === 'binaryData') && key !== undefined) {
        const found = placeOfKey(settings, entry, String(key), files);
        if (found !== undefined)
            return found;
    }
    if (section === 'metadata' && (key === 'labels' || key === 'annotations') && path[2] !== undefined) {
        const options = [entry.at('options'), settings.root.at('generatorOptions')];
        const pair = options.map((one) => one.at(key, String(path[2]))).find((one) => one.isSet);
        if (pair !== undefined)
            return settings.locate(pair.path, 'key');
    }
    const option = section === 'type' || section === 'immutable' ? entry.at(section) : entry.at('name');
    return settings.locate(option.path, 'value');
}
/** The literal, the file, or the line of a file of variables that a key of generated data comes from. */
function placeOfKey(settings, entry, key, files) {
    const literal = entry
        .at('literals')
        .items()
        .find(({ text }) => text?.startsWith(`${key}=`));
    if (literal !== undefined)
        return settings.locate(literal.path, 'value');
    const file = entry
        .at('files')
        .items()
        .find(({ text = '' }) => text.startsWith(`${key}=`) || external_node_path_.posix.basename(text) === key);
    if (file !== undefined) {
        return settings.locate(file.path, 'value');
    }
    for (const { text } of [...entry.at('envs').items(), entry.at('env')]) {
        if (text === undefined)
            continue;
        const path = external_node_path_.posix.join(settings.folder, text);
        const line = (files.text(path) ?? '').split(/\r\n|\n|\r/).findIndex((one) => one.trimStart().startsWith(`${key}=`));
        if (line >= 0)
            return lineOf(path, line + 1);
    }
    return undefined;
}
function lineOf(file, line) {
    return { file, line, column: 1, endLine: line, endColumn: 2 };
}

;// CONCATENATED MODULE: ./build/render/trace/kustomize.js
var _a;









/**
 * Says where a field of a built object stands in the files that it was built from: the last transformer that set it, else the
 * resource or generator that the object comes from.
 */
class KustomizeTrace {
    #around;
    constructor(around) {
        this.#around = around;
    }
    /** The file that an object comes from. */
    sourceOf(manifest) {
        const path = this.#around.noteOf(manifest)?.origin?.path;
        return path === undefined ? undefined : this.#around.pathOf(path);
    }
    place(manifest, path, at) {
        const note = this.#around.noteOf(manifest);
        if (note === undefined)
            return undefined;
        return new ObjectTrace(note, manifest, this.#around).place(path, at);
    }
}
class ObjectTrace {
    #note;
    #manifest;
    #around;
    #source;
    constructor(note, manifest, around) {
        this.#note = note;
        this.#manifest = manifest;
        this.#around = around;
        this.#source = note.origin?.path === undefined ? undefined : this.#sourceIn(around.pathOf(note.origin.path));
    }
    place(path, at) {
        const { object } = this.#manifest;
        if ((0,correspond/* valueAt */.fK)(object, path) !== undefined)
            return this.#setter(path, at) ?? this.#origin(path, at);
        const removal = this.#firstOf(({ patches }) => firstPlace(patches, (one) => placeOfRemoval(one, object, path)));
        if (removal !== undefined)
            return removal;
        let holder = path.slice(0, -1);
        while (holder.length > 0 && (0,correspond/* valueAt */.fK)(object, holder) === undefined)
            holder = holder.slice(0, -1);
        const isOwn = this.#source !== undefined && (0,correspond/* correspond */.wb)(object, holder, this.#source.object).whole;
        return (isOwn ? undefined : this.#setter(holder, 'missing')) ?? this.#origin(path, 'missing');
    }
    #setter(path, at) {
        const { object } = this.#manifest;
        const subject = { manifest: this.#manifest, source: this.#source, path, value: (0,correspond/* valueAt */.fK)(object, path) };
        return this.#firstOf(({ settings, patches, kind }) => {
            const place = firstPlace(patches, (one) => placeInPatch(one, object, path, at));
            if (place !== undefined)
                return place;
            if (kind === 'ReplacementTransformer')
                return this.#replaced(settings, path);
            const found = settings.isPlugin ? scalarOf(settings.root, subject) : setters[kind]?.(settings.root, subject);
            return found === undefined ? undefined : settings.locate(found.path, 'value');
        });
    }
    /** What a replacement put somewhere stands where it took it from; the replacement itself where that is not known. */
    #replaced(settings, path) {
        for (const replacement of this.#replacements(settings)) {
            const root = new yaml_field/* Node */.b(replacement.value);
            const targets = root.at('targets').items();
            const field = targets
                .flatMap((target) => target.at('fieldPaths').items())
                .find(({ text = '' }) => isFieldPath(text, path));
            if (field === undefined)
                continue;
            const { name = '', kind = '', fieldPath = 'metadata.name' } = textsOf(root.at('source'));
            const source = this.#around.built().find((one) => one.kind === kind && (one.name ?? '').includes(name));
            const from = source === undefined ? [] : fieldPath.split('.');
            const isCopy = source !== undefined && (0,correspond/* valueAt */.fK)(source.object, from) === (0,correspond/* valueAt */.fK)(this.#manifest.object, path);
            const note = isCopy ? this.#around.noteOf(source) : undefined;
            const place = note && source && new _a(note, source, this.#around).place(from, 'value');
            return place ?? replacement.locate(field.path, 'value');
        }
        return undefined;
    }
    #replacements(settings) {
        return settings.root
            .at('replacements')
            .items()
            .flatMap((entry) => {
            const { text } = entry.at('path');
            if (text !== undefined)
                return this.#around.files.documents(external_node_path_.posix.join(settings.folder, text)).flatMap(itemsOf);
            return [{ value: entry.value, locate: (path, at) => settings.locate([...entry.path, ...path], at) }];
        });
    }
    /** The first place that a transformer knows, the last transformer first. */
    #firstOf(find) {
        const asked = new Set();
        for (const { configuredIn, kind } of [...this.#note.layers].reverse()) {
            const id = `${configuredIn}\n${kind}`;
            const settings = asked.has(id) ? undefined : this.#around.settingsAt(configuredIn);
            asked.add(id);
            if (settings === undefined)
                continue;
            const place = find({ settings, patches: this.#patches(settings, kind), kind });
            if (place !== undefined)
                return place;
        }
        return undefined;
    }
    /** The patches of a kustomization that are meant for the object, the last one first. */
    #patches(settings, transformer) {
        const field = patchFields[transformer];
        if (field === undefined)
            return [];
        const entries = settings.isPlugin ? [settings.root] : settings.root.at(field).items().reverse();
        return entries.flatMap((entry) => {
            const isText = entry.text !== undefined;
            const inline = isText && (0,kustomization/* isInline */.mO)(entry.text) ? entry : entry.at('patch');
            const file = isText && inline !== entry ? entry : entry.at('path');
            const documents = inline.text !== undefined
                ? this.#inlineDocuments(settings, inline, inline.text)
                : file.text === undefined
                    ? []
                    : this.#around.files.documents(external_node_path_.posix.join(settings.folder, file.text));
            const names = [this.#manifest.name ?? '', this.#source?.name ?? ''];
            return documents.filter(({ value }) => isMeant(value, entry.at('target'), this.#manifest, names)).reverse();
        });
    }
    #inlineDocuments(settings, node, text) {
        const place = settings.locate(node.path, 'value');
        const patch = (0,inline_patch/* inlinePatch */.i)(text, this.#around.files.text(place.file) ?? '', place);
        return (0,render_sources/* documentsOf */.uo)(place.file, text).map(({ value, locate }) => ({
            value,
            locate: (path, at) => (0,inline_patch/* outerPlace */.d)(patch, locate(path, at)),
        }));
    }
    #origin(path, at) {
        const { object } = this.#manifest;
        if (this.#source !== undefined) {
            const found = (0,correspond/* correspond */.wb)(object, path, this.#source.object);
            return this.#source.locate(found.path, found.whole ? at : 'missing');
        }
        const { origin } = this.#note;
        const settings = origin?.configuredIn === undefined ? undefined : this.#around.settingsAt(origin.configuredIn);
        return settings && placeInGenerator(settings, origin?.kind ?? '', this.#manifest, path, this.#around.files);
    }
    /** The source object: of the same kind, its name the same but for what was put before and behind it. */
    #sourceIn(file) {
        const { kind, name = '', namespace } = this.#manifest;
        const ofKind = this.#around.files.objects(file).filter((one) => one.kind === kind);
        if (ofKind.length < 2)
            return ofKind[0];
        const named = ofKind.filter((one) => one.name !== undefined && name.includes(one.name));
        const best = (one) => (one.name?.length ?? 0) * 2 + (one.namespace === namespace ? 1 : 0);
        return named.sort((a, b) => best(b) - best(a))[0] ?? ofKind[0];
    }
}
_a = ObjectTrace;
const patchFields = {
    PatchTransformer: 'patches',
    PatchStrategicMergeTransformer: 'patchesStrategicMerge',
    PatchJson6902Transformer: 'patchesJson6902',
};
function itemsOf({ value, locate }) {
    if (!Array.isArray(value))
        return [{ value, locate }];
    return value.map((one, index) => ({ value: one, locate: (path, at) => locate([index, ...path], at) }));
}
function textsOf(node) {
    return Object.fromEntries(node.entries().map(([key, { text }]) => [key, text]));
}
function firstPlace(patches, place) {
    for (const patch of patches) {
        const found = place(patch);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/render/kustomize.js













/** The root that a kustomization is by itself. */
function plainRoot({ folder, path, namespace }) {
    return {
        tool: 'kustomize',
        name: folder,
        folder,
        place: { file: path, line: 1, column: 1, endLine: 1, endColumn: 2 },
        owner: undefined,
        cluster: undefined,
        namespace,
        additions: noAdditions,
        unrestricted: false,
        variables: undefined,
    };
}
/** Reads a folder without a kustomization. */
function withAdditions({ folder, additions, variables }, { kustomizations }, host) {
    const files = [];
    const folders = [];
    const visit = (at) => {
        for (const { name, kind } of host.files.list(at)) {
            const path = at === '.' ? name : `${at}/${name}`;
            if (kind === 'directory' && !name.startsWith('.')) {
                if (kustomizations.of(path) === undefined)
                    visit(path);
                else
                    folders.push(path);
            }
            else if (kind === 'file' && /\.ya?ml$/.test(name) && !(0,kustomization/* isKustomizationFile */.yi)(path))
                files.push(path);
        }
    };
    visit(folder);
    const items = Object.values(additions.items).some((list) => list.length > 0);
    return { files, folders, changes: items || Object.keys(additions.fields).length > 0 || variables !== undefined };
}
/** Builds a kustomization with the real tool, as its controller would. */
async function renderKustomization(root, facts, builds, host) {
    const { sources, kustomizations, plain } = facts;
    const folder = builds.folder();
    const base = kustomizations.of(root.folder);
    const absolute = (path) => host.files.resolve(path);
    const rebase = (path) => external_node_path_.posix.relative(folder, external_node_path_.posix.join(absolute(root.folder), path)) || '.';
    const resources = [...(plain?.files ?? []), ...(plain?.folders ?? [])]
        .filter((path) => plain?.folders.includes(path) || sources.objects(path).length > 0)
        .map((path) => external_node_path_.posix.relative(root.folder, path));
    const parts = base === undefined ? [] : kustomizations.withAll(base);
    const hasAdded = (root.additions.items['components'] ?? []).length > 0;
    const isAssumed = patchesIn(parts) >= manyPatches && !hasAdded;
    const made = overlay(isAssumed ? [] : traced, base, root.folder, resources, root.additions, rebase);
    const args = ['build', folder, '--load-restrictor', 'LoadRestrictionsNone'];
    if (facts.helm !== undefined)
        args.push('--enable-helm', '--helm-command', facts.helm.path);
    const content = [...facts.files].sort().flatMap((path) => [path, fingerprint(path, host)]);
    const hasCharts = [...facts.files].some((path) => kustomizations.at(path)?.root.at('helmCharts').isSet);
    const result = await builds.run(folder, {
        renderer: facts.tool,
        args,
        inputs: { 'kustomization.yaml': made.text },
        content: hasCharts ? undefined : content,
    });
    if ('failure' in result)
        return renderFailed(root.name, result, root.place);
    const { text, notes } = readNotes(result.text);
    // Selectors of patches are patterns.
    const selects = [made.text, ...[...facts.files].map((path) => sources.text(path) ?? '')];
    if (selects.some((one) => /\btarget\b/.test(one)))
        await (0,build_pattern/* loadPatterns */.o0)();
    const assumed = new AssumedNotes({
        parts,
        root: made.settings.root,
        kustomizations,
        sources,
        nameOf: (path) => external_node_path_.posix.relative(folder, absolute(path)),
        built: 'kustomization.yaml',
    });
    const noteOf = (manifest) => isAssumed ? assumed.noteOf(manifest) : notes[manifest.document];
    let built;
    const around = {
        files: sources,
        pathOf: (named) => inGit(external_node_path_.posix.join(folder, named), host),
        settingsAt: (named) => {
            const path = external_node_path_.posix.join(folder, named);
            if (external_node_path_.posix.dirname(path) === folder)
                return made.settings;
            const file = inGit(path, host);
            return (0,kustomization/* isKustomizationFile */.yi)(file) ? kustomizations.of(external_node_path_.posix.dirname(file)) : pluginAt(file, sources);
        },
        built: () => (built ??= (0,render_sources/* objectsOf */.iZ)('', text)),
        noteOf,
    };
    const trace = new KustomizeTrace(around);
    return substituted(root, text, facts.files, trace);
}
/** From so many patches on kustomize takes longer for its notes on objects than for all else. */
const manyPatches = 8;
function patchesIn(parts) {
    const fields = ['patches', 'patchesStrategicMerge', 'patchesJson6902'];
    return parts.flatMap(({ root }) => fields.flatMap((field) => root.at(field).items())).length;
}
/** A transformer or generator in a file of its own. */
function pluginAt(file, sources) {
    const document = sources.documents(file)[0];
    if (document === undefined)
        return undefined;
    const { value, locate } = document;
    return { folder: external_node_path_.posix.dirname(file), root: new yaml_field/* Node */.b(value), isPlugin: true, locate };
}
/** The rendering with its variables replaced; fields are traced as they were before. */
function substituted(root, text, files, trace) {
    const { variables } = root;
    if (variables === undefined || variables.values.size + (variables.complete ? 0 : 1) === 0) {
        return {
            root,
            text,
            files,
            version: undefined,
            place: (manifest, path, at) => trace.place(manifest, path, at),
            sourceOf: (manifest) => trace.sourceOf(manifest),
        };
    }
    const documents = text.split(/^---\n/m);
    const replaced = documents.map((one) => (isExempt(one) ? one : (0,controllers_variables/* substitute */.V)(one, variables)));
    let before;
    const beforeOf = ({ document }) => {
        before ??= documents.map((one) => (0,render_sources/* objectsOf */.iZ)('', one)[0]).filter((one) => one !== undefined);
        return before[document];
    };
    return {
        root,
        text: replaced.join('---\n'),
        files,
        version: undefined,
        place: (manifest, path, at) => {
            const old = beforeOf(manifest);
            if (old === undefined)
                return undefined;
            return (variablePlace(root, (0,correspond/* valueAt */.fK)(old.object, path)) ?? trace.place({ ...old, document: manifest.document }, path, at));
        },
        sourceOf: (manifest) => trace.sourceOf(manifest),
    };
}
/** Where a value stands that is a variable of the controller's own object and nothing else. */
function variablePlace({ owner }, value) {
    const name = typeof value === 'string' ? /^\$\{(\w+)(?::?[=-].*)?\}$/.exec(value)?.[1] : undefined;
    const path = ['spec', 'postBuild', 'substitute', name ?? ''];
    return name === undefined || owner === undefined || (0,correspond/* valueAt */.fK)(owner.object, path) === undefined
        ? undefined
        : owner.locate(path, 'value');
}
function isExempt(document) {
    return (0,controllers_variables/* hasVariable */.$)(document) && /^ {4}kustomize\.toolkit\.fluxcd\.io\/substitute: ["']?disabled/m.test(document);
}
/** A path that Git knows, below no symbolic link. */
function inGit(path, host) {
    return host.files.kind(path) === undefined
        ? host.files.relative(path)
        : host.files.relative(host.files.realPath(path));
}
/** What a file holds, in few characters; undefined where it is no file. */
function fingerprint(path, host) {
    if (host.files.kind(path) !== 'file')
        return undefined;
    return (0,external_node_crypto_.createHash)('sha256').update(host.files.read(path)).digest('base64');
}

;// CONCATENATED MODULE: ./build/render/trace/template.js


/**
 * Says for each line that a template was rendered to which of its lines made it: the way through the template that explains
 * the most, where lines are skipped (conditions), repeated (ranges) or made by one line (what is included or printed).
 *
 * @returns indexes into `template`, one for each rendered line.
 */
function alignLines(rendered, template) {
    const states = template.map(stateOf);
    const count = states.length;
    if (count === 0)
        return rendered.map(() => 0);
    let costs = new Float64Array(count);
    const ways = [];
    for (const [index, line] of rendered.entries()) {
        const next = new Float64Array(count);
        const way = new Int32Array(count);
        // The cheapest way to come here from before (lines are skipped), and from anywhere (a range begins again).
        let [forward, forwardFrom] = [Number.POSITIVE_INFINITY, 0];
        const anywhere = index === 0 ? 0 : cheapest(costs);
        for (let to = 0; to < count; to++) {
            const state = states[to];
            let [cost, from] = [forward + skip, forwardFrom];
            const again = (costs[anywhere] ?? 0) + repeat;
            if (again < cost)
                [cost, from] = [again, anywhere];
            if (to > 0 && costs[to - 1] <= cost)
                [cost, from] = [costs[to - 1], to - 1];
            if (state.isOpen && costs[to] + stay <= cost)
                [cost, from] = [costs[to] + stay, to];
            if (index === 0)
                [cost, from] = [to * skip * 0.01, to];
            next[to] = cost + mismatch(state, line);
            way[to] = from;
            if (costs[to] < forward)
                [forward, forwardFrom] = [costs[to], to];
        }
        ways.push(way);
        costs = next;
    }
    const result = [];
    let at = cheapest(costs);
    for (let index = rendered.length - 1; index >= 0; index--) {
        result.push(at);
        at = ways[index]?.[at] ?? 0;
    }
    return result.reverse();
}
/** What ways cost: lines that are left out, a jump back, one more line of the same action, a line that was not made here. */
const skip = 0.5;
const repeat = 1.5;
const stay = 0.3;
const wrong = 12;
const control = /^(?:if|else|end|with|range|define|block|\/\*|\$\w+\s*:?=)/;
function stateOf(text) {
    const literal = text.trim();
    const actions = actionsOf(literal);
    if (actions.length === 0)
        return { literal, parts: undefined, isOpen: false, weight: literal.length };
    const rest = aroundActions(literal, actions);
    const weight = rest.join('').trim().length;
    const prints = actions.some(({ body }) => !control.test(body));
    const parts = rest.map((part) => part.trim());
    const isBlock = prints && /\b(?:toYaml|include|tpl|indent|nindent|toJson|fromYaml|range|template)\b/.test(literal);
    return { literal, parts: prints || weight > 0 ? parts : undefined, isOpen: isBlock, weight };
}
function mismatch(state, rendered) {
    const line = rendered.trim();
    if (state.parts === undefined)
        return state.literal === line ? 0 : wrong;
    if ((0,build_pattern/* holdsInOrder */.s6)(line, state.parts))
        return state.weight > 0 ? 1 / (1 + state.weight) : 2;
    return state.isOpen ? 3 : wrong;
}
function cheapest(costs) {
    let best = 0;
    for (let i = 1; i < costs.length; i++)
        if (costs[i] < costs[best])
            best = i;
    return best;
}

;// CONCATENATED MODULE: ./build/render/trace/helm.js





/** No more than so many lines are compared with so many others. */
const mostComparisons = 20_000_000;
/**
 * Says where a field of a rendered chart stands: at the value that it has from a values file, else at the line of the template
 * that printed it.
 */
class HelmTrace {
    #lines;
    #chart;
    #values;
    #files;
    /** By the first line of what a template printed, for the lines after it, those of the template. */
    #aligned = new Map();
    /**
     * @param text what helm printed.
     * @param chart the folder of the chart.
     * @param values the later ones winning, those of the chart itself the first.
     */
    constructor(text, chart, values, files) {
        this.#lines = text.split('\n');
        this.#chart = chart;
        this.#values = values;
        this.#files = files;
    }
    /** The template that an object comes from. */
    sourceOf(manifest) {
        return this.#templateOf(this.#lineOf(manifest, [], 'value'))?.file;
    }
    place(manifest, path, at) {
        const line = this.#lineOf(manifest, path, at);
        const template = this.#templateOf(line);
        const text = template === undefined ? undefined : this.#files.text(template.file);
        if (template === undefined || text === undefined)
            return undefined;
        const lines = text.split(/\r\n|\n|\r/);
        const own = this.#alignment(template.start, lines)[line - template.start] ?? 0;
        const value = at === 'missing' ? undefined : (0,correspond/* valueAt */.fK)(manifest.object, path);
        const place = value === undefined ? undefined : this.#valuePlace(lines, own, path, value, at);
        return place ?? lineAt(template.file, own, lines[own] ?? '');
    }
    #lineOf(manifest, path, at) {
        return (manifest.locate(path, at).line ?? 1) - 1;
    }
    /** The template that printed a line, and the first line that it printed of the document. */
    #templateOf(line) {
        for (let at = line; at >= 0; at--) {
            // A template that begins with `---` has it between the comment and the object.
            const isMarker = this.#lines[at] === '---';
            const source = /^# Source: (\S.*)$/.exec(this.#lines[isMarker ? at - 1 : at] ?? '')?.[1]?.trim();
            // The first part is the name of the chart, which need not be that of its folder.
            if (source !== undefined)
                return { file: external_node_path_.posix.join(this.#chart, ...source.split('/').slice(1)), start: at + 1 };
            if (isMarker && at < line)
                return undefined;
        }
        return undefined;
    }
    #alignment(start, template) {
        const known = this.#aligned.get(start);
        if (known !== undefined)
            return known;
        let end = this.#lines.indexOf('---', start);
        if (end < 0)
            end = this.#lines.length;
        const rendered = this.#lines.slice(start, end);
        const aligned = rendered.length * template.length > mostComparisons ? [] : alignLines(rendered, template);
        this.#aligned.set(start, aligned);
        return aligned;
    }
    /** The value that a line of a template prints, where a values file has it: the last one that does. */
    #valuePlace(lines, line, path, value, at) {
        for (const reference of referencesAt(lines, line)) {
            // Of a block that is printed as a whole, the end of the path leads on in the values.
            for (let depth = path.length; depth >= 0; depth--) {
                const wanted = [...reference, ...path.slice(path.length - depth)];
                const holder = this.#values.findLast((one) => (0,correspond/* valueAt */.fK)(one.value, wanted) !== undefined);
                if (holder === undefined || !isSame((0,correspond/* valueAt */.fK)(holder.value, wanted), value))
                    continue;
                return holder.locate(wanted, at);
            }
        }
        return undefined;
    }
}
function isSame(a, b) {
    if ((0,build_value/* isObject */.Gv)(a) || Array.isArray(a))
        return JSON.stringify(a) === JSON.stringify(b);
    return a === b || String(a) === String(b);
}
const reference = /(?<![\w)])(\$|)\.((?:\w+)(?:\.\w+)*)|(?<=[\s(|])\.(?=[\s)|}-])/g;
/** The paths of values that a line of a template names, those of blocks (`with`, `range`) it stands in included. */
function referencesAt(lines, line) {
    const blocks = [];
    for (const text of lines.slice(0, line)) {
        for (const { body } of actionsOf(text)) {
            const word = /^\w+/.exec(body)?.[0];
            if (word === 'end')
                blocks.pop();
            else if (word === 'with')
                blocks.push(helm_valuesPath(body, blocks)[0]);
            else if (word === 'if' || word === 'range' || word === 'define' || word === 'block')
                blocks.push(undefined);
        }
    }
    return actionsOf(lines[line] ?? '').flatMap(({ body }) => helm_valuesPath(body, blocks));
}
/** `.Values.a.b` → `a`, `b`; below a `with` whose path is known `.c` leads on from there. */
function helm_valuesPath(body, blocks) {
    const scope = blocks.findLast((one) => one !== undefined);
    return [...body.matchAll(reference)].flatMap(([, root, fields]) => {
        const steps = fields === undefined ? [] : fields.split('.');
        if (steps[0] === 'Values')
            return [steps.slice(1)];
        return root === '$' || scope === undefined ? [] : [[...scope, ...steps]];
    });
}
function lineAt(file, index, text) {
    const column = text.length - text.trimStart().length + 1;
    const line = index + 1;
    return { file, line, column, endLine: line, endColumn: Math.max(column + 1, text.trimEnd().length + 1) };
}

;// CONCATENATED MODULE: ./build/render/helm.js







/** The roots that charts are by themselves: with their own values, and with each file that their tests have for that. */
function chartRoots(facts, options, host) {
    return facts.charts.roots.flatMap((folder) => {
        const own = options.settingsOf(folder);
        const given = [...own.values, ...options.helmValues].map((path) => valuesFile(path, facts.sources));
        const root = {
            tool: 'helm',
            name: folder,
            folder,
            place: { file: external_node_path_.posix.join(folder, 'Chart.yaml'), line: 1, column: 1, endLine: 1, endColumn: 2 },
            owner: undefined,
            cluster: undefined,
            namespace: own.namespace ?? options.helmNamespace,
            release: own.release ?? options.helmRelease,
            values: given,
            settings: [],
        };
        const tests = external_node_path_.posix.join(folder, 'ci');
        const names = host.files.kind(tests) === 'directory' ? host.files.list(tests).map(({ name }) => name) : [];
        const variants = names.filter((name) => name.endsWith('-values.yaml'));
        return [
            root,
            ...variants.map((name) => {
                const path = external_node_path_.posix.join(tests, name);
                const values = [valuesFile(path, facts.sources), ...given];
                return { ...root, name: `${folder} with ci/${name}`, values };
            }),
        ];
    });
}
/** Renders a chart with the real tool. */
async function renderChart(root, version, facts, builds, host) {
    const { sources } = facts;
    const why = notRenderable(root.folder, sources, host);
    if (why !== undefined)
        return { skip: why };
    const absent = root.values.find(({ file }) => file !== undefined && sources.text(file) === undefined);
    if (absent !== undefined)
        return missingValues(root, absent);
    const files = filesOfChart(root, host);
    const folder = builds.folder();
    const inputs = {};
    const values = root.values.flatMap((one, index) => {
        if (one.file !== undefined)
            return ['--values', asPath(one.file)];
        inputs[`values-${index}.json`] = JSON.stringify(one.value);
        return ['--values', external_node_path_.posix.join(folder, `values-${index}.json`)];
    });
    const args = [
        'template',
        ...values,
        ...root.settings,
        ...(root.namespace === undefined ? [] : ['--namespace', root.namespace]),
        ...[...customVersions(files, sources), ...facts.apiVersions].flatMap((one) => ['--api-versions', one]),
        '--kube-version',
        version,
        '--',
        root.release,
        asPath(root.folder),
    ];
    const content = files.flatMap((path) => [path, fingerprint(path, host)]);
    const result = await builds.run(folder, { renderer: facts.tool, args, inputs, content });
    if ('failure' in result)
        return renderFailed(root.name, result, root.place);
    const own = valuesFile(external_node_path_.posix.join(root.folder, 'values.yaml'), sources);
    const trace = new HelmTrace(result.text, root.folder, [own, ...root.values], sources);
    return {
        root,
        text: result.text,
        files: new Set(files),
        version,
        place: (manifest, path, at) => trace.place(manifest, path, at),
        sourceOf: (manifest) => trace.sourceOf(manifest),
    };
}
/** The files that a chart is rendered from. */
function filesOfChart({ folder, values }, host) {
    return [...filesBelow(folder, host), ...values.flatMap(({ file }) => file ?? [])];
}
function missingValues({ name, place, owner }, { file, named }) {
    return {
        ...(named ?? place),
        rule: 'missing-file',
        category: 'reference',
        severity: 'error',
        message: `"${file}", which ${owner === undefined ? name : owner.kind} takes values from, does not exist`,
        fix: 'Correct the path, or add the file: the chart can’t be rendered without it.',
    };
}
/**
 * The custom API versions that templates ask for (`.Capabilities.APIVersions.Has`): clusters have what their operators bring,
 * and what is rendered too much is judged rather than missed. OpenShift's are not told, for charts then leave out what others need.
 */
function customVersions(files, sources) {
    const asked = files.flatMap((path) => [...(sources.text(path) ?? '').matchAll(/APIVersions\.Has\s+\(?["']([^"']+)["']/g)].flatMap(([, one]) => one ?? []));
    const isCustom = (version) => {
        const group = version.split('/')[0] ?? '';
        return /\./.test(group.replace(/\.k8s\.io$/, '')) && !group.endsWith('openshift.io');
    };
    return [...new Set(asked)].filter(isCustom).sort();
}
/** A name that begins with a dash must not be read as an option. */
function asPath(path) {
    return path.startsWith('-') ? `./${path}` : path;
}
function filesBelow(folder, host) {
    return host.files.list(folder).flatMap(({ name, kind }) => {
        const path = folder === '.' ? name : `${folder}/${name}`;
        if (kind === 'directory')
            return name === '.git' ? [] : filesBelow(path, host);
        return kind === 'file' ? [path] : [];
    });
}
/** Why a chart can't be rendered by itself: it is a library, or its dependencies are not there. */
function notRenderable(folder, sources, host) {
    const text = sources.text(external_node_path_.posix.join(folder, 'Chart.yaml')) ?? '';
    const chart = new yaml_field/* Node */.b((0,decode/* decodeDocument */.w8)(text, { start: 0, end: text.length }).value);
    if (chart.at('type').text === 'library')
        return 'Helm library chart';
    if (chart.at('dependencies').isEmpty || host.files.kind(external_node_path_.posix.join(folder, 'charts')) === 'directory')
        return undefined;
    return 'Helm chart whose dependencies are not there, not rendered';
}

// EXTERNAL MODULE: ./build/render/rendering.js
var render_rendering = __webpack_require__(12761);
// EXTERNAL MODULE: ./build/place.js
var place = __webpack_require__(80299);
;// CONCATENATED MODULE: ./build/render/scope.js


/** Files outside of which nothing is of interest, and what of a repository has to do with them. */
class Scope {
    /** Undefined: everything is of interest. */
    #touched;
    #host;
    #real = new Map();
    #passages = new Map();
    constructor(touched, host) {
        this.#touched = touched;
        this.#host = host;
    }
    /** Whether any of these paths is a file of interest, directly or behind links. */
    holds(paths) {
        if (this.#touched === undefined)
            return true;
        for (const path of paths)
            if (this.#holdsOne(path, this.#touched))
                return true;
        return false;
    }
    #holdsOne(path, touched) {
        if (touched.has(path))
            return true;
        let known = this.#real.get(path);
        if (known === undefined) {
            const real = (0,render_sources/* realPathOf */.dN)(this.#host.files, path);
            known = real !== undefined && touched.has(this.#host.files.relative(real));
            this.#real.set(path, known);
        }
        return known;
    }
    /** Whether a file of interest lies below a folder. */
    isBelow(folder) {
        return this.#touched === undefined || [...this.#touched].some((path) => (0,place/* isBelow */.Y)(path, folder));
    }
    /** Whether a chart, or its values, are of interest. */
    holdsChart({ folder, values }) {
        return this.isBelow(folder) || this.holds(values.flatMap(({ file }) => file ?? []));
    }
    /** Whether a kustomization of these parts and files, or a chart that lies in it, is of interest. */
    holdsKustomization(parts, files) {
        if (this.holds(files))
            return true;
        return parts.some(({ root, folder }) => root.at('helmCharts').isSet && this.isBelow(folder));
    }
    /** Whether what is done to every object of a kustomization is: all that its parts say and read, but for what they take in. */
    changes(parts) {
        return this.holds(parts.flatMap(({ path, patches, plugins, reads }) => [path, ...patches, ...plugins, ...reads]));
    }
    /** As `test` says, asked once for each root; while it is asked, a root that leads back to itself leads nowhere. */
    leads({ tool, name, folder, place }, test) {
        const id = [tool, name, folder, place.file, place.line].join('\n');
        const known = this.#passages.get(id);
        if (known !== undefined)
            return known;
        this.#passages.set(id, false);
        const leads = test();
        this.#passages.set(id, leads);
        return leads;
    }
}

;// CONCATENATED MODULE: ./build/render/render.js










/** A rendering of so many roots is no repository but a mistake. */
const mostRoots = 10_000;
/**
 * Renders a repository as its controllers would: the kustomizations that no other takes in, the charts, and what objects of
 * Flux and Argo CD ask for, those that were rendered themselves included. What fails becomes a finding.
 */
async function render(facts, options, host) {
    return await new Rounds(facts, options, host).run();
}
class Rounds {
    #facts;
    #options;
    #host;
    #repository;
    #scope;
    #renderings = [];
    /** Renderings that only tell what others are asked for. */
    #passages = [];
    #findings = [];
    #skipped = new tally/* Tally */.F();
    #taken = new Map();
    #missing = new Map();
    #seen = new Set();
    #objects = new Map();
    #builds;
    #tools = new Map();
    constructor(facts, options, host) {
        this.#facts = facts;
        this.#options = options;
        this.#host = host;
        this.#scope = new Scope(facts.touched, host);
        this.#repository = {
            ...facts.repository,
            sources: facts.sources,
            files: host.files,
            find: (kind, namespace, name) => this.#find(kind, namespace, name),
        };
    }
    async run() {
        this.#findings.push(...this.#facts.kustomizations.circles);
        const asking = this.#asking();
        const { inKustomization, loose } = asking;
        const claimed = new Set([...inKustomization, ...loose].flatMap((one) => this.#foldersOf(one)));
        const roots = this.#facts.kustomizations.roots.filter(({ folder }) => !claimed.has(folder)).map(plainRoot);
        const charts = chartRoots(this.#facts, this.#options, this.#host).filter(({ folder }) => !claimed.has(folder));
        await Promise.all([
            ...roots.map((root) => this.#kustomization(root, false)),
            ...charts.map((root) => this.#chart(root, false)),
            ...loose.map((manifest) => this.#ask(manifest, undefined)),
        ]);
        // What should have come out of a kustomization that could not be rendered is asked for as it stands.
        const rendered = new Set([...this.#renderings, ...this.#passages].flatMap(({ files }) => [...files]));
        const left = inKustomization.filter(({ file }) => !rendered.has(file));
        await Promise.all(left.map((manifest) => this.#ask(manifest, undefined)));
        return {
            renderings: this.#renderings,
            findings: this.#findings,
            skipped: this.#skipped,
            taken: this.#taken,
            missing: this.#missing,
        };
    }
    /** The objects of controllers as they stand in files. */
    #asking() {
        const { kustomizations, paths, sources, charts } = this.#facts;
        const taken = new Set(kustomizations.all.flatMap(({ takes }) => takes));
        const others = new Set([...kustomizations.patches, ...kustomizations.plugins]);
        const isWanted = this.#facts.touched === undefined ? asks/* mayAsk */.N : asks/* mayAskHere */.J;
        const found = paths
            .filter((path) => charts.roleOf(path) === undefined && !others.has(path) && isWanted(sources.text(path) ?? ''))
            .flatMap((path) => sources.objects(path));
        return {
            inKustomization: found.filter(({ file }) => taken.has(file)),
            loose: found.filter(({ file }) => !taken.has(file)),
        };
    }
    #foldersOf(manifest) {
        return askedBy(manifest, this.#repository)?.roots.map(({ folder }) => folder) ?? [];
    }
    /** @param isTouched whether what was done to the manifest on its way here is of interest. */
    async #ask(manifest, parent, isTouched = false) {
        const { result: asked, files } = this.#facts.sources.noting(() => askedBy(manifest, this.#repository));
        if (asked === undefined)
            return;
        const isOwn = isTouched || this.#scope.holds([manifest.file, ...files]);
        this.#findings.push(...asked.findings);
        for (const what of asked.elsewhere)
            this.#skipped.add('rendered from another repository or a registry, not here', what);
        const instance = parent?.cluster ?? parent?.name ?? external_node_path_.posix.dirname(manifest.file);
        await Promise.all(asked.roots.map(async (one) => {
            const root = { ...one, cluster: `${instance} ${one.cluster ?? ''}` };
            await (root.tool === 'helm' ? this.#chart(root, isOwn) : this.#kustomization(root, isOwn));
        }));
    }
    /** @param isTouched whether what asks for it is of interest, so that it is, too. */
    async #kustomization(root, isTouched) {
        const parts = this.#partsOf(root);
        const files = new Set([...parts.flatMap(filesOf), ...(this.#plain(root)?.files ?? [])]);
        const interest = this.#interestIn(root, parts, files, isTouched);
        if (interest === 'none' || this.#isKnown(root))
            return;
        const done = await this.#renderKustomization(root, parts, files);
        if (interest === 'own')
            this.#take(files, done !== undefined);
        if (done !== undefined)
            await this.#follow(done, interest, isTouched || this.#scope.changes(parts));
    }
    #interestIn(root, parts, files, isTouched) {
        if (isTouched || this.#scope.holdsKustomization(parts, files))
            return 'own';
        return this.#leads(root, files) ? 'passage' : 'none';
    }
    /** Whether something that is of interest is asked for by what a root takes in, as it stands there. */
    #leads(root, files) {
        const { sources } = this.#facts;
        return this.#scope.leads(root, () => [...files]
            .filter((path) => (0,asks/* mayAskHere */.J)(sources.text(path) ?? ''))
            .flatMap((path) => sources.objects(path))
            .some((manifest) => this.#asksForOwn(manifest)));
    }
    #asksForOwn(manifest) {
        const { result: asked, files } = this.#facts.sources.noting(() => askedBy(manifest, this.#repository));
        if (asked === undefined || asked.roots.length === 0)
            return false;
        if (this.#scope.holds(files))
            return true;
        return asked.roots.some((root) => {
            if (root.tool === 'helm')
                return this.#scope.holdsChart(root);
            const parts = this.#partsOf(root);
            const own = new Set([...parts.flatMap(filesOf), ...(this.#plain(root)?.files ?? [])]);
            return this.#interestIn(root, parts, own, false) !== 'none';
        });
    }
    /** The folder of a root as it is read where it is no kustomization. */
    #plain(root) {
        return this.#facts.kustomizations.of(root.folder) === undefined
            ? withAdditions(root, this.#facts, this.#host)
            : undefined;
    }
    #partsOf(root) {
        const { kustomizations } = this.#facts;
        const own = kustomizations.of(root.folder);
        const heads = own === undefined ? (this.#plain(root)?.folders ?? []) : [root.folder];
        const components = (root.additions.items['components'] ?? []).map(({ value }) => external_node_path_.posix.join(root.folder, String(value)));
        const parts = [...heads, ...components].flatMap((folder) => {
            const one = kustomizations.of(folder);
            return one === undefined ? [] : kustomizations.withAll(one);
        });
        return [...new Set(parts)];
    }
    async #renderKustomization(root, parts, files) {
        const plain = this.#plain(root);
        if (plain !== undefined && !plain.changes)
            return undefined;
        const { unrestricted = root.unrestricted } = this.#options.settingsOf(root.folder);
        if (!unrestricted)
            this.#findings.push(...parts.flatMap(restricted));
        // It would say again, and less well, what is found already.
        if (parts.some((part) => part.findings.some(({ severity }) => severity === 'error')))
            return undefined;
        if (this.#findings.some(({ rule, file }) => rule === 'kustomization-circle' && files.has(file ?? '')))
            return undefined;
        const remote = parts.flatMap((part) => part.remote);
        if (this.#options.kustomize !== 'on' && remote.length > 0) {
            // Bases of other repositories and charts need the network, which nobody asked for.
            this.#skipped.add('kustomization that needs the network, not rendered', `${root.folder} (${remote[0]})`);
            return undefined;
        }
        const tool = await this.#tool('kustomize');
        if (tool === undefined)
            return undefined;
        const hasCharts = parts.some((part) => part.root.at('helmCharts').isSet);
        const helm = hasCharts ? await this.#tool('helm') : undefined;
        await this.#facts.provide?.(hasCharts ? undefined : files);
        this.#host.log.progress(`Rendering ${root.name}`);
        const made = await renderKustomization(root, { ...this.#facts, files, plain, tool, helm }, this.#started, this.#host);
        if (!('rule' in made))
            return made;
        if (/external plugins? disabled|unable to load external plugin/.test(made.message)) {
            this.#skipped.add('kustomization that runs a plug-in, not rendered', root.folder);
        }
        else
            this.#findings.push(made);
        return undefined;
    }
    async #chart(root, isTouched) {
        if (!isTouched && !this.#scope.holdsChart(root))
            return;
        const { kubernetesVersion: versions } = this.#options;
        await this.#facts.provide?.(filesOfChart(root, this.#host));
        for (const version of versions) {
            if (this.#isKnown(root, version))
                continue;
            const tool = this.#options.helm === 'off' ? undefined : await this.#tool('helm');
            if (tool === undefined)
                return;
            this.#host.log.progress(`Rendering ${root.name}`);
            const { apiVersions } = this.#options.settingsOf(root.folder);
            const made = await renderChart(root, version, { ...this.#facts, tool, apiVersions }, this.#started, this.#host);
            if ('skip' in made)
                return this.#skipped.add(made.skip, root.folder);
            if ('rule' in made) {
                // Charts that are no use without values of their users say so in many ways.
                if (root.owner === undefined && root.values.length === 0 && needsValues.test(made.message)) {
                    this.#skipped.add('Helm chart that needs values, not rendered', root.folder);
                }
                else
                    this.#findings.push(made);
                return;
            }
            await this.#follow(versions.length === 1 ? { ...made, version: undefined } : made, 'own', true);
        }
    }
    get #started() {
        this.#builds ??= new Builds(this.#host);
        return this.#builds;
    }
    /** Takes a rendering, and what its objects ask for. */
    async #follow(rendering, interest, isTouched) {
        const renderings = interest === 'own' ? this.#renderings : this.#passages;
        renderings.push(rendering);
        if (!(0,asks/* mayAsk */.N)(rendering.text) && !/kind: (?:ConfigMap|Secret|GitRepository)$/m.test(rendering.text))
            return;
        const objects = (0,render_sources/* objectsOf */.iZ)(rendering.root.place.file, rendering.text).map((manifest) => (0,render_rendering/* located */.t)(manifest, rendering));
        for (const one of objects)
            this.#objects.set(idOf(one.kind, one.namespace, one.name ?? ''), one);
        await Promise.all(objects.map((one) => this.#ask(one, rendering.root, isTouched)));
    }
    #isKnown({ name, folder, place }, version = '') {
        const id = [name, folder, place.file, place.line, version].join('\n');
        if (this.#seen.has(id) || this.#seen.size >= mostRoots)
            return true;
        this.#seen.add(id);
        return false;
    }
    #take(files, rendered) {
        for (const path of files)
            this.#taken.set(path, rendered && this.#taken.get(path) !== false);
    }
    #tool(name) {
        const wanted = this.#options[name];
        let tool = this.#tools.get(name);
        if (tool === undefined) {
            tool = findTool(name, wanted, this.#options.goBuild, this.#host);
            this.#tools.set(name, tool);
        }
        return tool.then((found) => {
            if (found === undefined && wanted !== 'off')
                this.#missing.set(name, (this.#missing.get(name) ?? 0) + 1);
            return found;
        });
    }
    #find(kind, namespace, name) {
        const found = this.#objects.get(idOf(kind, namespace, name)) ??
            this.#known.get(idOf(kind, namespace, name)) ??
            this.#known.get(idOf(kind, undefined, name));
        if (found !== undefined)
            this.#facts.sources.objects(found.file);
        return found;
    }
    #index;
    /** Objects that others take values from, as they stand in files; by their name alone where no namespace stands there. */
    get #known() {
        this.#index ??= this.#facts.sources.noting(() => this.#indexed()).result;
        return this.#index;
    }
    #indexed() {
        const { paths, sources, charts } = this.#facts;
        const holders = paths.filter((path) => charts.roleOf(path) === undefined && held.test(sources.text(path) ?? ''));
        const objects = holders.flatMap((path) => sources.objects(path));
        return new Map(objects.map((one) => [idOf(one.kind, one.namespace, one.name ?? ''), one]));
    }
}
const needsValues = /\.Values\b|execution error at|values don't meet|nil pointer evaluating/;
const held = /["']?kind["']?\s*:\s*["']?(?:ConfigMap|Secret|GitRepository)\b/;
function idOf(kind, namespace, name) {
    return `${kind}\n${namespace ?? ''}\n${name}`;
}
function filesOf({ path, takes, patches, plugins, reads }) {
    return [path, ...takes, ...patches, ...plugins, ...reads];
}
function restricted({ outside, folder }) {
    return outside.map(({ path, place }) => ({
        ...place,
        rule: 'load-restriction',
        category: 'reference',
        severity: 'error',
        message: `kustomize does not load "${path}": it lies outside of ${folder}`,
        fix: 'Make its folder a kustomization and name that, move the file, or lift the restriction for this path.',
    }));
}
async function findTool(name, wanted, allowBuild, host) {
    if (wanted === 'off')
        return undefined;
    const found = host.processes.find(name);
    if (wanted === 'auto')
        return found === undefined ? undefined : { name, path: found, args: [] };
    const { provideTool } = await __webpack_require__.e(/* import() */ 5196).then(__webpack_require__.bind(__webpack_require__, 85196));
    return { name, path: (await provideTool(host, name, { allowBuild })).path, args: [] };
}


/***/ })

};
