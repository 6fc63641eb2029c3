(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 1824, ids: [1824], modules: {

/***/ 51824:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chartOf: () => (/* binding */ chartOf),
  checkChart: () => (/* binding */ checkChart)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/yaml/print.js
var yaml_print = __webpack_require__(13709);
// EXTERNAL MODULE: ./build/convert/names.js
var names = __webpack_require__(91116);
// EXTERNAL MODULE: ./build/convert/chart/header.js
var header = __webpack_require__(65274);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/value.js
var build_value = __webpack_require__(37541);
;// CONCATENATED MODULE: ./build/convert/chart/unify.js


/** A field that is not there in an environment. */
const absent = Symbol('absent');
/** A place of an object that differs from environment to environment, or that people set: its value in each of them. */
class Hole {
    path;
    /** In the order of the environments; `absent` where the field is missing. */
    values;
    constructor(path, values) {
        this.path = path;
        this.values = values;
    }
    get isOptional() {
        return this.values.includes(absent);
    }
}
/** What items of a list are told apart by. */
const itemKeys = ['name', 'mountPath', 'topologyKey', 'secretKey'];
/**
 * One template of the same object in several environments: what is equal in all of them, and holes where it is not.
 *
 * @param isSet whether people set a place, so that it is a hole though all environments agree.
 */
function unified(values, path, isSet) {
    const [first, ...others] = values;
    if (isSet(path))
        return new Hole(path, values);
    if (values.every(build_value/* isObject */.Gv))
        return unifiedFields(values, path, isSet);
    if (values.every(Array.isArray))
        return unifiedLists(values, path, isSet);
    return others.every((other) => (0,external_node_util_.isDeepStrictEqual)(other, first)) ? first : new Hole(path, values);
}
function unifiedFields(values, path, isSet) {
    const keys = [...new Set(values.flatMap((value) => Object.keys(value)))];
    const entries = keys.map((key) => {
        const fields = values.map((value) => (Object.hasOwn(value, key) ? value[key] : absent));
        return [key, unified(fields, [...path, key], isSet)];
    });
    return Object.fromEntries(entries);
}
/** Lists of the same items are unified item by item; where some have more at their end, that end is a hole of its own. */
function unifiedLists(lists, path, isSet) {
    const shortest = Math.min(...lists.map(({ length }) => length));
    const common = Array.from({ length: shortest }, (_, i) => lists.map((list) => list[i]));
    const idOf = (item) => {
        const key = itemKeys.find((name) => (0,build_value/* isObject */.Gv)(item) && typeof item[name] === 'string');
        return key === undefined ? '' : String(item[key]);
    };
    const isSame = common.every((items) => items.every((item) => idOf(item) === idOf(items[0])));
    const isLonger = lists.some(({ length }) => length > shortest);
    if (!isSame || (isLonger && shortest > 0 && idOf(common[0]?.[0]) === ''))
        return new Hole(path, lists);
    const items = common.map((each, i) => unified(each, [...path, idOf(each[0]) || String(i)], isSet));
    if (!isLonger)
        return items;
    return [
        ...items,
        new Hole([...path, 'extra'], lists.map((list) => list.slice(shortest))),
    ];
}

;// CONCATENATED MODULE: ./build/convert/chart/values.js




/** The values of one environment, as a mapping. What is absent in it is null, which Helm takes away. */
function valuesOf(values, environment) {
    const root = {};
    for (const { path, values: each } of values) {
        let fields = root;
        for (const key of path.slice(0, -1)) {
            fields[key] ??= {};
            fields = fields[key];
        }
        const value = each[environment];
        fields[path.at(-1) ?? ''] = value === absent ? null : value;
    }
    return root;
}
/** values.yaml: every value of the first environment, each with what it is for. */
function printValues(values, header) {
    const about = new Map(values.map((value) => [value.path.join('.'), value.about]));
    const lines = header.map((line) => `# ${line}`);
    const print = (fields, path) => {
        for (const [key, value] of Object.entries(fields)) {
            const own = [...path, key];
            const [indent, comment] = ['  '.repeat(path.length), about.get(own.join('.'))];
            if (path.length === 0)
                lines.push('');
            if (comment !== undefined)
                lines.push(`${indent}# -- ${comment}`);
            if (comment === undefined && (0,build_value/* isObject */.Gv)(value)) {
                lines.push(`${indent}${(0,yaml_print/* printBlock */.J8)({ [key]: null }).replace(/: null$/, ':')}`);
                print(value, own);
            }
            else
                lines.push(...(0,yaml_print/* printBlock */.J8)({ [key]: value })
                    .split('\n')
                    .map((line) => (line === '' ? line : indent + line)));
        }
    };
    print(valuesOf(values, 0), []);
    return `${lines.join('\n')}\n`;
}
/** What an environment sets differently from the values of the first. A key that it lacks is null. */
function differenceOf(from, to) {
    if (!(0,build_value/* isObject */.Gv)(from) || !(0,build_value/* isObject */.Gv)(to))
        return to;
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    const changed = keys.flatMap((key) => {
        if (!Object.hasOwn(to, key))
            return from[key] === null ? [] : [[key, null]];
        return (0,external_node_util_.isDeepStrictEqual)(from[key], to[key]) ? [] : [[key, differenceOf(from[key], to[key])]];
    });
    return Object.fromEntries(changed);
}
/**
 * values.schema.json (JSON Schema draft-07, as Helm reads it): the types of all values. A name that no template reads is refused; what
 * goes into an object of Kubernetes as it is has any fields.
 */
function schemaOf(values) {
    const root = { type: ['object'], properties: { global: { type: ['object'] } }, additionalProperties: false };
    for (const { path, about, values: each } of values) {
        let properties = root.properties;
        for (const key of path.slice(0, -1)) {
            properties[key] ??= { type: ['object'], properties: {}, additionalProperties: false };
            properties = properties[key].properties;
        }
        const known = [...new Set(each.map(typeOf))].sort();
        properties[path.at(-1) ?? ''] = { type: [...new Set([...known, 'null'])], description: about };
    }
    return { $schema: 'http://json-schema.org/draft-07/schema#', ...root };
}
function typeOf(value) {
    if (value === absent || value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
}

// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/convert/print.js
var print = __webpack_require__(83103);
// EXTERNAL MODULE: ./build/convert/chart/applied.js
var applied = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/convert/chart/settings.js
/** Places that people set, by kind and path; what they are called below the service, and what they are for. */
const settings = [
    {
        at: /^(?:Deployment|StatefulSet)\.spec\.replicas$/,
        path: () => ['replicas'],
        about: 'How many Pods run; null where an autoscaler decides.',
    },
    {
        at: /\.containers\.([^.]+)\.resources$/,
        path: () => ['resources'],
        about: 'CPU, memory and ephemeral storage: what is asked for, and limits.',
    },
    {
        at: /\.containers\.[^.]+\.imagePullPolicy$/,
        path: () => ['image', 'pullPolicy'],
        about: 'When the image is pulled.',
    },
    {
        at: /\.containers\.[^.]+\.securityContext$/,
        path: () => ['securityContext'],
        about: 'How the container is confined.',
    },
    {
        at: /\.template\.spec\.securityContext$/,
        path: () => ['podSecurityContext'],
        about: 'The user that the Pod runs as, and the owner of its volumes.',
    },
    {
        at: /\.containers\.[^.]+\.(env|volumeMounts)(\.extra)?$/,
        path: ([, list = '', extra]) => [
            extra === undefined ? list : `extra${list.charAt(0).toUpperCase()}${list.slice(1)}`,
        ],
        about: 'Variables, or mounts, that the environment adds to the container.',
        isOnlyNamed: true,
    },
    {
        at: /\.template\.spec\.volumes(\.extra)?$/,
        path: ([, extra]) => [extra === undefined ? 'volumes' : 'extraVolumes'],
        about: 'Volumes that the environment adds to the Pod.',
        isOnlyNamed: true,
    },
    { at: /\.template\.spec\.priorityClassName$/, path: () => ['priorityClassName'], about: 'Its priority among Pods.' },
    {
        at: /\.template\.spec\.topologySpreadConstraints$/,
        path: () => ['topologySpreadConstraints'],
        about: 'How Pods are spread over nodes and zones.',
    },
    {
        at: /^HorizontalPodAutoscaler\.spec\.(minReplicas|maxReplicas)$/,
        path: ([, field = '']) => ['autoscaling', field],
        about: 'Between how many Pods it scales.',
    },
    {
        at: /^Ingress\.spec\.rules\.(\d+)\.host$/,
        path: ([, i = '']) => ['ingress', 'hosts', `host${i}`],
        about: 'The host that leads to it.',
    },
    {
        at: /^PersistentVolumeClaim\.spec\.resources\.requests\.storage$/,
        path: () => ['size'],
        about: 'The size of the claim.',
    },
    {
        at: /\.volumeClaimTemplates\.(\d+)\.spec\.resources\.requests\.storage$/,
        path: ([, i = '']) => ['persistence', i === '0' ? 'size' : `size${i}`],
        about: 'The size of its claims; it can not change once they exist.',
    },
];
/** Objects that are made where an environment wants them: the key of their switch. */
const switches = {
    HorizontalPodAutoscaler: 'autoscaling',
    PodDisruptionBudget: 'podDisruptionBudget',
};

;// CONCATENATED MODULE: ./build/convert/chart/template.js


/** No text of ours; YAML quotes what begins with it. */
const marker = '@@hole-';
/**
 * An object with holes as a Helm template. What looks like an action of a template in the object stays text.
 */
function printTemplate(object, nameOf) {
    const holes = [];
    const marked = (value) => {
        if (value instanceof Hole || value instanceof Snippet)
            return `${marker}${holes.push(value) - 1}`;
        if (Array.isArray(value))
            return value.map(marked);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, marked(field)]));
    };
    const lines = (0,yaml_print/* printBlock */.J8)(marked(object)).replaceAll('{{', '{{ "{{" }}').split('\n');
    return lines.flatMap((line) => filled(line, holes, nameOf)).join('\n');
}
/** An expression that stands for a value; `isBlock` where it gives several lines. */
class Snippet {
    expression;
    isBlock;
    constructor(expression, isBlock) {
        this.expression = expression;
        this.isBlock = isBlock;
    }
}
/** A line of YAML with the value that stands at its end. */
function filled(line, holes, nameOf) {
    const at = line.indexOf(marker);
    if (at < 0)
        return [line];
    const hole = holes[Number.parseInt(line.slice(at + marker.length), 10)];
    // Without the quote that a mark begins with.
    const start = line.slice(0, at - 1).trimEnd();
    const indent = line.slice(0, line.length - line.trimStart().length);
    const inner = indent.length + (start.startsWith(`${indent}- `) ? 4 : 2);
    const block = (expression) => [start, `${' '.repeat(inner)}{{- ${expression} | nindent ${inner} }}`];
    if (hole instanceof Snippet)
        return hole.isBlock ? block(hole.expression) : [`${start} {{ ${hole.expression} }}`];
    const name = nameOf(hole);
    const within = (condition, lines) => {
        return [`${indent}{{- ${condition} }}`, ...lines, `${indent}{{- end }}`];
    };
    // The end of a list, whose items stand where its other items do.
    if (hole.path.at(-1) === 'extra')
        return within(`with ${name}`, [`${indent}{{- toYaml . | nindent ${indent.length} }}`]);
    const given = hole.values.filter((value) => value !== absent);
    if (given.every((value) => typeof value === 'object')) {
        return hole.isOptional ? within(`with ${name}`, block('toYaml .')) : block(`toYaml ${name}`);
    }
    const written = `${start} {{ ${scalar(name, given)} }}`;
    return hole.isOptional ? within(`if not (kindIs "invalid" ${name})`, [written]) : [written];
}
/** Numbers of values files come as floating ones, and texts may look like something else. */
function scalar(name, given) {
    if (given.every(Number.isInteger))
        return `${name} | int64`;
    return given.every((value) => typeof value === 'string') ? `${name} | quote` : `toJson ${name}`;
}

;// CONCATENATED MODULE: ./build/convert/chart/writer.js









const partOf = 'app.kubernetes.io/part-of';
/** Writes the templates of a chart, and collects the values that they name. */
class ChartWriter {
    #environments;
    #chart;
    #values = new Map();
    #keys = new Map();
    constructor(environments, chart) {
        this.#environments = environments;
        this.#chart = chart;
    }
    get values() {
        return [...this.#values.values()];
    }
    /** One file for each service, and one for the objects of none, by kind. */
    templates() {
        const texts = new Map();
        const ids = [...new Set(this.#environments.flatMap(({ objects }) => objects.map(idOf)))];
        for (const id of ids) {
            const objects = this.#environments.map(({ objects: all }) => all.find((object) => idOf(object) === id));
            const some = objects.find((object) => object !== undefined);
            const file = (0,applied/* ownerOf */.bf)(some) ?? fileOf(some.kind);
            texts.set(file, [...(texts.get(file) ?? []), this.#template(some, objects)]);
        }
        return new Map([...texts].map(([file, documents]) => [file, `${documents.join('\n---\n')}\n`]));
    }
    #template(some, objects) {
        const section = this.#section(some);
        const present = objects.map((object, i) => object && this.#independent(object, i));
        const isSet = (path) => settings.some(({ at, isOnlyNamed }) => !isOnlyNamed && at.test([some.kind, ...path].join('.')));
        const known = present.find((object) => object !== undefined);
        const tree = unified(present.map((object) => object ?? known), [], isSet);
        const whole = this.#helped((0,print/* ordered */.S)(this.#imaged(tree, section)));
        const printed = printTemplate(whole, (hole) => this.#hole(some, section, hole));
        const text = printed
            .replaceAll('@@namespace@@', '{{ .Release.Namespace }}')
            .replaceAll('@@environment@@', '{{ .Values.environment }}');
        if (text !== printed && printed.includes('@@environment@@'))
            this.#addEnvironment();
        if (!present.includes(undefined))
            return text;
        const name = [...section, switches[some.kind] ?? '', 'enabled'].filter((key) => key !== '');
        const about = `Whether there ${some.kind.endsWith('ies') ? 'are' : 'is'} a ${some.kind}.`;
        this.#add({ path: name, about, values: present.map((object) => object !== undefined) });
        return `{{- if ${expression(name)} }}\n${text}\n{{- end }}`;
    }
    /** Where the values of an object stand: below its service, or below its kind where it belongs to none. */
    #section(object) {
        const owner = (0,applied/* ownerOf */.bf)(object);
        if (owner === undefined)
            return [camel(fileOf(object.kind)), ...(isSwitchedByKind(object.kind) ? [] : [camel(object.metadata.name)])];
        if (isSwitchedByKind(object.kind))
            return [camel(fileOf(object.kind))];
        const section = this.#keyOf(owner);
        return object.kind === 'PersistentVolumeClaim' ? [section, 'persistence', camel(object.metadata.name)] : [section];
    }
    /** Two services never share a key. */
    #keyOf(service) {
        const known = this.#keys.get(service);
        if (known !== undefined)
            return known;
        const taken = new Set(this.#keys.values());
        let key = camel(service);
        for (let i = 2; taken.has(key) || key === 'global'; i++)
            key = `${camel(service)}${i}`;
        this.#keys.set(service, key);
        return key;
    }
    /** An object with the namespace of the release, in place of its own. */
    #independent(given, index) {
        const { environment, namespace } = this.#environments[index];
        // As Kustomize does with accounts of its own.
        const subjects = given['subjects']?.map((subject) => ({
            ...subject,
            namespace: '@@namespace@@',
        }));
        const object = subjects === undefined ? given : { ...given, subjects };
        return replaced(object, (text) => {
            if (text.includes(`/ns/${namespace}/`))
                return text.replace(`/ns/${namespace}/`, '/ns/@@namespace@@/');
            if (object.kind === 'AuthorizationPolicy' && text === namespace)
                return '@@namespace@@';
            return object.kind === 'ExternalSecret' && text.startsWith(`${environment}/`)
                ? text.replace(environment, '@@environment@@')
                : text;
        });
    }
    #addEnvironment() {
        const values = this.#environments.map(({ environment }) => environment);
        this.#add({ path: ['environment'], about: 'The name of the environment.', values });
    }
    /** The image of a container by the helper, from its repository, tag and digest. */
    #imaged(tree, section) {
        if (Array.isArray(tree))
            return tree.map((item) => this.#imaged(item, section));
        if (tree instanceof Hole || !(0,build_value/* isObject */.Gv)(tree))
            return tree;
        const [main] = Array.isArray(tree['containers']) ? tree['containers'] : [];
        const image = main?.image;
        const withSnippet = (containers) => Array.isArray(containers)
            ? containers.map((container) => (0,build_value/* isObject */.Gv)(container) && (0,external_node_util_.isDeepStrictEqual)(container['image'], image)
                ? { ...container, image: this.#image(section, image) }
                : container)
            : containers;
        return Object.fromEntries(Object.entries(tree).map(([key, field]) => {
            const isContainers = image !== undefined && (key === 'containers' || key === 'initContainers');
            return [key, isContainers ? withSnippet(field) : this.#imaged(field, section)];
        }));
    }
    #image(section, image) {
        const each = image instanceof Hole ? image.values : this.#environments.map(() => image);
        const references = each.map((text) => (0,reference/* splitReference */.mQ)(String(text)));
        const path = [...section, 'image'];
        const add = (key, about, values) => this.#add({ path: [...path, key], about, values });
        add('repository', 'The image, without a version.', references.map(({ name }) => name));
        add('tag', 'Its version.', references.map(({ tag }) => tag ?? ''));
        add('digest', 'Its digest (sha256:\u2026).', references.map(({ digest }) => digest ?? ''));
        return new Snippet(`include "${this.#chart}.image" ${expression(path)} | quote`, false);
    }
    /** Labels by the helpers, where they are those that every object has. */
    #helped(object) {
        const isOurs = (labels) => (0,build_value/* isObject */.Gv)(labels) && labels[partOf] === this.#chart && Object.keys(labels).length === 2 && names/* nameLabel */.OY in labels;
        const isSelector = (labels) => (0,build_value/* isObject */.Gv)(labels) && Object.keys(labels).length === 1 && names/* nameLabel */.OY in labels;
        const visit = (value) => {
            if (value instanceof Hole || value instanceof Snippet)
                return value;
            if (Array.isArray(value))
                return value.map(visit);
            if (!(0,build_value/* isObject */.Gv)(value))
                return value;
            return Object.fromEntries(Object.entries(value).map(([key, field]) => {
                const helper = key === 'labels' && isOurs(field)
                    ? 'labels'
                    : (key === 'matchLabels' || key === 'selector') && isSelector(field)
                        ? 'selectorLabels'
                        : undefined;
                if (helper === undefined)
                    return [key, visit(field)];
                return [
                    key,
                    new Snippet(`include "${this.#chart}.${helper}" "${field[names/* nameLabel */.OY]}"`, true),
                ];
            }));
        };
        const { apiVersion, kind, metadata, ...rest } = visit(object);
        const { name, ...others } = metadata;
        const namespace = new Snippet('.Release.Namespace', false);
        return { apiVersion, kind, metadata: { name, namespace, ...others }, ...rest };
    }
    #hole(object, section, hole) {
        const at = [object.kind, ...hole.path].join('.');
        const setting = settings
            .map(({ at: pattern, ...rest }) => ({ match: pattern.exec(at), ...rest }))
            .find(({ match }) => match !== null);
        const path = [...section, ...(setting?.path(setting.match) ?? fallback(object, hole.path))];
        const about = setting?.about ?? `${object.kind} ${object.metadata.name}: ${hole.path.join('.')}`;
        return expression(this.#add({ path, about, values: hole.values }));
    }
    /** @returns the path of the value: where another stands there already, one with a number. */
    #add(value) {
        for (let i = 1;; i++) {
            const path = i === 1 ? value.path : [...value.path.slice(0, -1), `${value.path.at(-1)}${i}`];
            const known = this.#values.get(path.join('.'));
            if (known !== undefined && !(0,external_node_util_.isDeepStrictEqual)(known.values, value.values))
                continue;
            this.#values.set(path.join('.'), { ...value, path });
            return path;
        }
    }
}
/** Policies and the like come all together or not at all. */
function isSwitchedByKind(kind) {
    return ['NetworkPolicy', 'AuthorizationPolicy', 'ExternalSecret'].includes(kind);
}
/** The name of a value that no table has: its path, without what every object has. */
function fallback(object, path) {
    const plain = path.filter((key) => !['spec', 'template', 'jobTemplate', 'containers'].includes(key));
    const names = plain[0] === object.metadata.name ? plain.slice(1) : plain;
    if (names.at(-1) === 'extra')
        return [camel(`extra-${names.slice(0, -1).join('-')}`)];
    const isMain = ['Deployment', 'Rollout', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'].includes(object.kind);
    const prefix = isMain ? [] : [camel(`${object.kind}-${isSwitchedByKind(object.kind) ? object.metadata.name : ''}`)];
    return [...prefix, ...names].map((name) => (/^\d/.test(name) ? `item${name}` : camel(name)));
}
function replaced(value, replace) {
    if (typeof value === 'string')
        return replace(value);
    if (Array.isArray(value))
        return value.map((item) => replaced(item, replace));
    if (!(0,build_value/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, replaced(field, replace)]));
}
function idOf({ kind, metadata }) {
    return `${kind}/${metadata.name}`;
}
function fileOf(kind) {
    return `${kind.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}`.replace(/y$/, 'ie').concat('s');
}
function camel(name) {
    if (/^[A-Z][A-Z0-9_]*$/.test(name))
        return name;
    const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    return words
        .map((word, i) => (i === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
        .join('');
}
function expression(path) {
    return `.Values.${path.join('.')}`;
}

;// CONCATENATED MODULE: ./build/convert/chart/chart.js






/**
 * Checks the inputs about charts.
 * @throws InputError for a name or version that Helm does not take.
 */
function checkChart({ name, version }) {
    if (!/^[a-z0-9](?:[-a-z0-9]{0,51}[a-z0-9])?$/.test(name)) {
        throw new errors/* InputError */.dz(`chart-name "${name}" is no name of a chart`, {
            fix: `Use lower case letters, digits and dashes, for example ${name
                .toLowerCase()
                .replace(/[^a-z0-9]+/g, '-')
                .replace(/^-|-$/g, '') || 'app'}.`,
        });
    }
    if (!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(version)) {
        throw new errors/* InputError */.dz(`chart-version "${version}" is no version`, { fix: 'Write it as 1.2.3 (SemVer 2).' });
    }
}
/**
 * A Helm chart that gives, with the values file of each environment and in its namespace, the objects of that environment. What
 * differs between environments is a value, and so is what people set: images, replicas, resources, hosts, sizes.
 *
 * @returns the texts of its files by path.
 */
function chartOf(environments, { name, version }, secrets) {
    const writer = new ChartWriter(environments, name);
    const files = new Map();
    for (const [file, text] of writer.templates())
        files.set(`templates/${file}.yaml`, `${header/* chartHeader */.C}\n${text}`);
    files.set('templates/_helpers.tpl', `${header/* chartHeader */.C}\n${helpers(name)}`);
    const { values } = writer;
    files.set('templates/NOTES.txt', `${header/* chartHeader */.C}\n${notes(values, secrets)}`);
    files.set('.helmignore', ignored);
    const first = valuesOf(values, 0);
    const about = [`What ${name} can be given. An environment's own values: values-ENVIRONMENT.yaml.`];
    files.set('values.yaml', printValues(values, about));
    files.set('values.schema.json', `${JSON.stringify(schemaOf(values), null, 2)}\n`);
    for (const [i, { environment }] of environments.entries()) {
        const own = differenceOf(first, valuesOf(values, i));
        files.set(`values-${environment}.yaml`, `# ${environment}: what differs from values.yaml.\n${(0,yaml_print/* printBlock */.J8)(own)}\n`);
    }
    const chart = { apiVersion: 'v2', name, description: `${name}, from its Compose file`, type: 'application', version };
    files.set('Chart.yaml', `${header/* ownChart */.r}\n${(0,yaml_print/* printBlock */.J8)(chart)}\n`);
    return files;
}
function helpers(chart) {
    return `{{/* The labels of an object: the name of its service. */}}
{{- define "${chart}.labels" -}}
${names/* nameLabel */.OY}: {{ . }}
${partOf}: ${chart}
{{- end }}

{{/* The labels by which the Pods of a service are found. */}}
{{- define "${chart}.selectorLabels" -}}
${names/* nameLabel */.OY}: {{ . }}
{{- end }}

{{/* repository:tag@digest */}}
{{- define "${chart}.image" -}}
{{ .repository }}{{ with .tag }}:{{ . }}{{ end }}{{ with .digest }}@{{ . }}{{ end }}
{{- end }}
`;
}
/** What stands beside the chart, and is no part of it. */
const ignored = '.git*\n.helmignore\n.kompose-convert.json\nargo-cd/\nflux/\nREADME.md\n';
/** What Helm says once a release is there. */
function notes(values, secrets) {
    const hosts = values.filter(({ path }) => path.at(-3) === 'ingress' && path.at(-2) === 'hosts');
    const lists = [
        ['Reached from outside', hosts.map(({ path }) => `{{ .Values.${path.join('.')} }}`)],
        ['Secrets that must be there', secrets.map(({ name, keys }) => `${name}: ${keys.join(', ')}`)],
    ];
    const parts = lists.flatMap(([title, lines]) => lines.length === 0 ? [] : [`\n${title}:\n\n${lines.map((line) => `  ${line}\n`).join('')}`]);
    return `{{ .Chart.Name }} {{ .Chart.Version }} runs in the namespace {{ .Release.Namespace }}:

  kubectl --namespace {{ .Release.Namespace }} get pods
${parts.join('')}`;
}


/***/ })

} };
})
