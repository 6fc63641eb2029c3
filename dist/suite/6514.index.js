(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 6514, ids: [6514], modules: {

/***/ 59917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageSteps: () => (/* binding */ imageSteps),
/* harmony export */   unpushed: () => (/* binding */ unpushed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9728);


/** The stages that bring one image to a repository. Manifests that are converted stay in the working directory. */
function imageSteps(inputs, host) {
    return {
        convert: convertStep(inputs, host),
        validate: validateStep(inputs, host),
        build: buildStep(inputs, host),
        bump: bumpStep(inputs, host),
    };
}
function convertStep(inputs, host) {
    return {
        title: 'Convert the Compose project',
        off: inputs.composeFile.length === 0 ? 'no compose-file' : undefined,
        async run() {
            const { convert } = await Promise.all(/* import() | convert */[__webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(982), __webpack_require__.e(5060), __webpack_require__.e(4072)]).then(__webpack_require__.bind(__webpack_require__, 99879));
            return await convert.run((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('convert', inputs), host);
        },
    };
}
function validateStep(inputs, host) {
    const manifests = inputs.manifests.length > 0 || inputs.composeFile.length === 0 ? inputs.manifests : [inputs.out];
    const isUnwritten = inputs.dryRun && inputs.manifests.length === 0 && host.files.kind(inputs.out) === undefined;
    return {
        title: 'Validate the manifests',
        off: manifests.length === 0 ? 'no manifests' : isUnwritten ? 'a dry run writes no manifests to validate' : undefined,
        async run() {
            const { validate } = await Promise.all(/* import() | validate */[__webpack_require__.e(4006), __webpack_require__.e(8821), __webpack_require__.e(9439), __webpack_require__.e(5060), __webpack_require__.e(8673)]).then(__webpack_require__.bind(__webpack_require__, 29966));
            return await validate.run((0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('validate', { ...inputs, manifests }), host);
        },
    };
}
function buildStep(inputs, host) {
    const hasSource = inputs.context !== undefined || inputs.layout.length > 0;
    return {
        title: 'Build, scan and push the image',
        off: hasSource ? undefined : 'no context and no layout',
        async run() {
            const { buildImage } = await Promise.all(/* import() | image */[__webpack_require__.e(4006), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(4344), __webpack_require__.e(9403), __webpack_require__.e(4414)]).then(__webpack_require__.bind(__webpack_require__, 88202));
            const own = (0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('build', inputs);
            const { image, context = own.context } = inputs;
            return await buildImage({ ...own, image, context, layout: oneLayout(inputs.layout) }, host);
        },
    };
}
/** @throws InputError for a second one. */
function oneLayout([layout, ...more]) {
    if (more.length === 0)
        return layout;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`layout names ${more.length + 1} folders, and image is one image`, {
        fix: 'Give the folder of that image alone, or leave image out to deliver all services.',
    });
}
function bumpStep(inputs, host) {
    return {
        title: 'Bump the image in the GitOps repository',
        off: inputs.repository === undefined ? 'no repository' : undefined,
        async run({ build }) {
            const { bump } = await __webpack_require__.e(/* import() | bump */ 9151).then(__webpack_require__.bind(__webpack_require__, 60370));
            const own = {
                ...(0,_stage_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsFor */ .pz)('bump', inputs),
                ...versionToWrite(inputs, build),
                image: [build?.image ?? inputs.image],
                buildTime: inputs.buildTime ?? build?.sourceTime,
                scanSummary: build?.scanSummary,
            };
            const report = await bump.run(own, host);
            return { ...report, findings: [...report.findings, ...unpushed(build === undefined ? [] : [build])] };
        },
    };
}
/**
 * Tag and digest for the GitOps repository. Without a build there is a tag alone, and a dry run has no digest. Where the
 * digest alone is written, the commit message says the tag.
 */
function versionToWrite(inputs, build) {
    const tag = build?.tags[0] ?? inputs.tag[0];
    const digest = inputs.pin === 'tag' ? undefined : build?.digest;
    if (digest === undefined || tag === undefined)
        return { ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) };
    if (inputs.pin === 'both')
        return { tag, digest };
    return { digest, commitMessage: inputs.commitMessage ?? `chore(deploy): bump {image} to ${tag}` };
}
/** A version that no registry holds must not go into Git without a word. */
function unpushed(images) {
    return images
        .filter(({ pushed, digest }) => !pushed && digest !== undefined)
        .map(({ image, digest }) => ({
        rule: 'image-not-pushed',
        category: 'policy',
        severity: 'warning',
        message: `${image}@${digest} goes into Git, but this run pushed it to no registry`,
        fix: 'Push it before the change reaches a cluster, or give push: true.',
    }));
}


/***/ }),

/***/ 37022:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  projectSteps: () => (/* binding */ projectSteps)
});

// EXTERNAL MODULE: ./build/convert/result.js + 1 modules
var result = __webpack_require__(30982);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(28586);
// EXTERNAL MODULE: ./build/chain/stage-inputs.js
var stage_inputs = __webpack_require__(9728);
;// CONCATENATED MODULE: ./build/chain/project/make-images.js

/** Where no service is built, no scanner and no registry is asked for. */
const nothingMade = {
    findings: [],
    files: 0,
    documents: 0,
    result: { images: [] },
    outputs: {},
    plan: ['No service is built.'],
};
/**
 * Builds and scans every image, and pushes them when the gate has let all of them through: where it refuses one, no byte
 * of any leaves this machine. One whose digest runs already is not pushed again.
 * @param running image \u2192 digest that the overlays name.
 */
async function makeImages(images, running, inputs, host) {
    if (images.length === 0)
        return nothingMade;
    const { buildImages } = await Promise.all(/* import() | image */[__webpack_require__.e(4006), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(4344), __webpack_require__.e(9403), __webpack_require__.e(4414)]).then(__webpack_require__.bind(__webpack_require__, 88202));
    const first = new Map(images.flatMap(({ services }) => services.map((service) => [service, services[0] ?? service])));
    const wishes = images.map(({ services, name: image, tags, source }) => ({
        name: services[0] ?? image,
        image,
        tags,
        source: source.kind === 'build' ? { ...source, build: linked(source.build, first) } : source,
        known: running.get(image),
    }));
    const own = { ...(0,stage_inputs/* inputsFor */.pz)('build', inputs), image: undefined, context: '.', layout: undefined };
    const report = await buildImages(wishes, own, host);
    const made = report.result.images.map((result, index) => ({ ...result, services: images[index]?.services ?? [] }));
    const sourceTime = made.find((image) => image.sourceTime !== undefined)?.sourceTime;
    return {
        ...report,
        result: { images: made, ...(sourceTime === undefined ? {} : { sourceTime }) },
        picture: fromProject(report.picture ?? [], images, inputs.composeFile.join(', ')),
    };
}
/** A build that starts from the image of a service, by the first of the services that share it. */
function linked(build, first) {
    if (build.additionalContexts === undefined)
        return build;
    const contexts = Object.entries(build.additionalContexts).map(([name, from]) => {
        const service = from.replace(/^service:/, '');
        return [name, from === service ? from : `service:${first.get(service) ?? service}`];
    });
    return { ...build, additionalContexts: Object.fromEntries(contexts) };
}
/** The ways of the images begin at the Compose file, which says what they are made from. */
function fromProject(arrows, images, file) {
    const sources = new Map(images.map(({ name, source }) => [name, source]));
    return arrows.map((arrow) => {
        const source = sources.get(arrow.to);
        if (source === undefined)
            return arrow;
        const label = source.kind === 'build' ? `build ${source.build.context}` : `layout ${source.path}`;
        return { ...arrow, from: file, label };
    });
}

// EXTERNAL MODULE: ./build/bump/version.js
var bump_version = __webpack_require__(73677);
// EXTERNAL MODULE: ./build/delivery/report.js
var report = __webpack_require__(22819);
// EXTERNAL MODULE: ./build/report/diff.js
var diff = __webpack_require__(39920);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(13920);
// EXTERNAL MODULE: ./build/chain/image-steps.js
var image_steps = __webpack_require__(59917);
// EXTERNAL MODULE: ./build/value.js
var value = __webpack_require__(37541);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
;// CONCATENATED MODULE: ./build/chain/project/differences.js


/** What changes in the files of manifests, as a reviewer would say it: services and their fields, not lines. */
function differencesOf(files) {
    return files
        .filter(({ before, after }) => before !== after)
        .map(({ path, before, after }) => {
        const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
        const fields = before === undefined || after === undefined ? [] : fieldsOf(before, after);
        return { name: nameOf(path), path, kind, objects: [...objectsOf(after ?? before ?? '').keys()], fields };
    });
}
function nameOf(path) {
    const [file = '', folder = ''] = path.split('/').reverse();
    const stem = file.replace(/\.[^.]*$/, '');
    return stem === 'kustomization' ? folder : stem;
}
function fieldsOf(before, after) {
    const [old, next] = [objectsOf(before), objectsOf(after)];
    return [...new Set([...old.keys(), ...next.keys()])].flatMap((object) => [...compare(old.get(object), next.get(object), '')].map((field) => ({ object, ...field })));
}
function objectsOf(text) {
    const values = (0,decode/* splitDocuments */.ZF)(text).map((extent) => (0,decode/* decodeValue */.wz)(text, extent).value);
    return new Map(values.filter(value/* isObject */.Gv).map((value) => [identityOf(value), value]));
}
function identityOf(object) {
    const { name } = (0,value/* isObject */.Gv)(object['metadata']) ? object['metadata'] : {};
    return [object['kind'], name].filter((part) => typeof part === 'string').join('/') || 'document';
}
function* compare(old, next, path) {
    if (JSON.stringify(old) === JSON.stringify(next))
        return;
    const pair = (0,value/* isObject */.Gv)(old) && (0,value/* isObject */.Gv)(next) ? [fields(old), fields(next)] : itemsOf(old, next);
    if (pair === undefined) {
        yield { path, old: shown(old), new: shown(next) };
        return;
    }
    const [before, after] = pair;
    for (const step of new Set([...before.keys(), ...after.keys()])) {
        yield* compare(before.get(step), after.get(step), path === '' ? step.replace(/^\./, '') : path + step);
    }
}
function fields(mapping) {
    return new Map(Object.entries(mapping).map(([key, value]) => [/^[\w-]+$/.test(key) ? `.${key}` : `[${key}]`, value]));
}
/** What Kubernetes tells the items of its lists apart by. */
const itemKeys = ['name', 'containerPort', 'port', 'mountPath', 'devicePath', 'ip', 'key', 'path', 'topologyKey'];
/** The items of two lists, by what tells them apart: a name, or where they have none, their place. */
function itemsOf(old, next) {
    if (!Array.isArray(old) || !Array.isArray(next))
        return undefined;
    const lists = [old, next];
    const tells = (key, list) => list.every((item) => (0,value/* isObject */.Gv)(item) && item[key] !== undefined) &&
        new Set(list.map((item) => item[key])).size === list.length;
    const key = itemKeys.find((name) => lists.every((list) => tells(name, list)));
    return lists.map((list) => new Map(list.map((item, index) => [`[${key === undefined ? index : item[key]}]`, item])));
}
const longest = 80;
/** A value in one line, as much of it as tells it apart. */
function shown(value) {
    if (value === undefined)
        return undefined;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= longest ? line : `${line.slice(0, longest - 1)}\u2026`;
}

// EXTERNAL MODULE: ./build/report/together.js
var together = __webpack_require__(90817);
;// CONCATENATED MODULE: ./build/chain/project/page.js



/** The sections of the page: what changes stands open, what was said about it is folded. */
function sectionsOf(facts) {
    return [page_images, services, page_fields, otherFiles, scans, said].flatMap((section) => section(facts));
}
function page_images({ pins, at = '' }) {
    const rows = pins.map(({ image, old, new: next, path: file, line }) => [
        { code: image },
        { code: (0,bump_version/* shownVersion */.qv)(old) },
        { code: (0,bump_version/* shownVersion */.qv)(next) },
        { place: { file, line } },
    ]);
    return tableOf('Images', ['Image', 'Old', 'New', 'Place'], rows, { isFirst: true, source: at });
}
function services({ differences, at = '' }) {
    const rows = differences
        .filter(isService)
        .map((one) => [one.kind, { code: one.name }, whatOf(one), fileOf(one)]);
    return tableOf('Services', ['Change', 'Service', 'What', 'File'], rows, { isFirst: true, source: at });
}
function whatOf({ kind, objects, fields }) {
    if (kind !== 'changed')
        return objects.join(', ');
    return fields.length === 0 ? 'comments or order alone' : (0,report_text.quantity)(fields.length, 'field');
}
/** A file that is gone has no place to link to. */
function fileOf({ kind, path }) {
    return kind === 'removed' ? { code: path } : { place: { file: path } };
}
/** More than a reviewer reads in a table: the diff has them all. */
const fieldsShown = 200;
/** As many as can be read at once. */
const fieldsOpen = 20;
function page_fields({ differences }) {
    const all = differences.flatMap((one) => one.fields);
    const rows = all
        .slice(0, fieldsShown)
        .map((one) => [{ code: one.object }, { code: one.path }, { code: one.old ?? '' }, { code: one.new ?? '' }]);
    const title = rows.length < all.length ? `Changed fields, ${rows.length} of ${all.length}` : 'Changed fields';
    return tableOf(title, ['Object', 'Field', 'Old', 'New'], rows, { isFirst: all.length <= fieldsOpen });
}
/** All files that are no service: the overlays, and what lists the services. */
function otherFiles({ differences, at = '' }) {
    const rows = differences.filter((one) => !isService(one)).map((one) => [one.kind, fileOf(one)]);
    return tableOf((0,report_text.quantity)(rows.length, 'other file'), ['Change', 'File'], rows, { source: at });
}
function scans(facts) {
    const rows = Object.entries(facts.scans).map(([image, scan]) => [{ code: image }, scan ?? 'not scanned']);
    return tableOf('What the scans found', ['Image', 'Scan'], rows);
}
function said({ findings }) {
    const rows = (0,together/* toldTogether */.UE)(findings).map(({ message, fix, ...place }) => [
        { place },
        fix === undefined ? message : `${message} \u2014 ${fix}`,
    ]);
    const title = `What does not come along or is assumed (${(0,report_text.quantity)(findings.length, 'setting')})`;
    return tableOf(title, ['Place', 'What becomes of it'], rows);
}
function tableOf(title, columns, rows, options = {}) {
    return rows.length === 0 ? [] : [{ title, body: [{ kind: 'table', columns, rows }], ...options }];
}
/** What changes, a line each, for the commit message. */
function linesOf({ differences, pins }) {
    return [
        ...pins.map(({ path, image, old, new: next }) => `${path}: ${image} ${(0,bump_version/* shownVersion */.qv)(old)} -> ${(0,bump_version/* shownVersion */.qv)(next)}`),
        ...differences.map(({ kind, path }) => `${path}: ${kind}`),
    ];
}
/** What changes in a few words: `2 images, 1 service added, 1 changed`. */
function wordsOf({ differences, pins }) {
    const counts = ['added', 'removed', 'changed'].flatMap((kind) => {
        const services = new Set(differences.filter((one) => one.kind === kind && isService(one)).map(({ name }) => name));
        return services.size === 0 ? [] : [`${(0,report_text.quantity)(services.size, 'service')} ${kind}`];
    });
    const named = new Set(pins.map(({ image }) => image)).size;
    const words = [...(named === 0 ? [] : [(0,report_text.quantity)(named, 'image')]), ...counts];
    return words.length === 0 ? 'overlays' : words.join(', ');
}
/** Each file of a base, shared or of one environment, holds one service; its kustomization lists them. */
function isService({ path }) {
    return /(?:^|\/)base\/(?:[^/]+\/)?(?!kustomization\.yaml$)[^/]+$/.test(path);
}

;// CONCATENATED MODULE: ./build/chain/project/report.js









/** The conversion, compared with the tip of the branch. */
async function conversionReport(inputs, { project, findings, files, sources, read }, delivery) {
    const { plan } = delivery;
    const folder = plan.result.out;
    const steps = plan.result.manifests.map((change) => stepOf(change, folder));
    const wanted = { folder, generated: files, whole: new Map(), project, sources, notices: findings };
    const own = (0,stage_inputs/* inputsFor */.pz)('convert', inputs);
    const report = await (0,result/* convertReport */.ab)(own, wanted, { ...delivery, plan: { ...plan, result: steps } }, read);
    // Services and differences are shown once, with the delivery.
    return { ...report, sections: (0,result/* secretsSection */.$z)(project) };
}
function stepOf({ path: full, before, after }, folder) {
    const path = full.slice(folder.length + 1);
    if (after === undefined)
        return { do: 'remove', path, before: before ?? '' };
    return before === undefined
        ? { do: 'create', path, content: after, before: '' }
        : { do: 'update', path, content: after, before };
}
/** What was brought to the repository, or with `dry-run` would be. */
async function deliveryReport(inputs, delivery, made) {
    const { findings, result: change } = delivery.plan;
    const { manifests, pins } = change;
    const images = made?.images ?? [];
    const differences = differencesOf(manifests);
    const delivered = (0,report/* deliveredOf */.mN)(delivery);
    const result = {
        ...delivered,
        images: Object.fromEntries(images.flatMap(servicesOf)),
        manifests: differences,
        pins,
    };
    const scans = Object.fromEntries(images.map(({ image, scanSummary }) => [image, scanSummary]));
    const pinned = images.filter(({ image }) => pins.some((pin) => pin.image === image));
    return {
        findings: [...findings, ...(0,image_steps.unpushed)(pinned)],
        files: 0,
        documents: 0,
        result,
        outputs: {
            changed: String(result.changed),
            ...(0,report/* outputsOf */.Yz)(delivered),
            images: JSON.stringify(result.images),
        },
        plan: await report_linesOf(inputs, delivery, images),
        // What the conversion said stands among the findings of the run.
        sections: sectionsOf({ differences, pins, scans, findings: [], at: delivery.files }),
        picture: pictureOf(inputs, delivery),
    };
}
function servicesOf({ services, image, digest }) {
    if (digest === undefined)
        return [];
    return services.map((service) => [service, { reference: `${image}@${digest}`, digest }]);
}
async function report_linesOf({ repository, dryRun, pin }, delivery, images) {
    const { manifests, pins } = delivery.plan.result;
    const where = (0,report/* placeOf */.$t)(delivery.branch, repository);
    const planned = dryRun ? images.map(({ image }) => `pin ${image} by what is built (${pin})`) : [];
    if (manifests.length + pins.length === 0)
        return [...planned, `${planned.length === 0 ? 'Nothing' : 'Nothing else'} to change in ${where}.`];
    const diffs = dryRun
        ? await Promise.all(manifests.map(({ path, before = '', after = '' }) => (0,diff/* unifiedDiff */.W)(path, before, after)))
        : [];
    return [
        ...diffs.flatMap((diff) => diff.trimEnd().split('\n')),
        ...pins.map(({ path, line, image, old, new: next }) => {
            return `${path}:${line} ${image}: ${(0,bump_version/* shownVersion */.qv)(old)} \u2192 ${(0,bump_version/* shownVersion */.qv)(next)}`;
        }),
        ...planned,
        ...(0,report/* deliveryLines */.is)(delivery, repository),
    ];
}
/** From the validated folder and from each image to the commit that holds them. */
function pictureOf({ repository, dryRun }, delivery) {
    const { out, pins, manifests } = delivery.plan.result;
    if (manifests.length + pins.length === 0)
        return [];
    const to = repository === undefined ? (0,report/* placeOf */.$t)(undefined, repository) : (0,report/* targetOf */.$r)(delivery, repository);
    const state = dryRun ? { state: 'planned' } : {};
    const images = new Map(pins.map((pin) => [pin.image, pin.new]));
    return [
        { from: out, to, label: (0,report_text.quantity)(manifests.length, 'file'), ...state },
        ...[...images].map(([image, version]) => ({ from: (0,bump_version/* drawnImage */.Qh)(image, version), to, label: 'pinned', ...state })),
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bump/wish/plan.js
var plan = __webpack_require__(2494);
// EXTERNAL MODULE: ./build/delivery/deliver.js
var deliver = __webpack_require__(27792);
// EXTERNAL MODULE: ./build/delivery/origin.js
var origin = __webpack_require__(81991);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/regeneration/record-name.js
var record_name = __webpack_require__(71281);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/report/sections.js
var report_sections = __webpack_require__(35999);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/chain/project/images.js



/** Where nothing names a tag, what the build stage takes; a moving tag that the Compose file names moves along. */
const usualTags = ['{version}', 'sha-{short-sha}'];
/**
 * The images to make: one for each service that has a build or a layout; services with one image and one build share it.
 * @throws InputError for a layout of no service, two different builds of one name, or a name that can't be pushed.
 */
function imagesToMake(facts) {
    const layouts = layoutsOf(facts);
    const built = facts.builds.filter(({ service }) => !layouts.has(service));
    const made = [
        ...built.map((build) => ({ service: build.service, source: { kind: 'build', build } })),
        ...[...layouts].map(([service, path]) => ({ service, source: { kind: 'layout', path } })),
    ];
    const byName = new Map();
    for (const { service, source } of made) {
        const { name, tags } = namesOf(service, facts);
        const same = byName.get(name);
        if (same !== undefined)
            refuseAnother(same, service, source, name);
        byName.set(name, {
            services: [...(same?.services ?? []), service],
            name,
            tags: [...new Set([...(same?.tags ?? []), ...tags])],
            source: same?.source ?? source,
        });
    }
    return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function layoutsOf({ layouts, images }) {
    return new Map(layouts.map((item) => layoutOf(item, Object.keys(images))));
}
function layoutOf(item, services) {
    const at = item.indexOf('=');
    const [service, path] = [item.slice(0, at), item.slice(at + 1)];
    if (at < 1 || path === '') {
        throw new errors/* InputError */.dz(`layout "${item}" does not say which service it is the image of`, {
            fix: `Write SERVICE=FOLDER, with one of ${services.join(', ')}.`,
        });
    }
    if (services.includes(service))
        return [service, path];
    throw new errors/* InputError */.dz(`layout "${item}": there is no service "${service}"`, { fix: (0,nearest/* didYouMean */.a)(service, services) });
}
function namesOf(service, { images, builds, tags }) {
    const build = builds.find((one) => one.service === service);
    const place = build === undefined ? {} : { place: build.place };
    const image = (0,reference.parseReference)(images[service] ?? '');
    const name = (0,reference/* familiarName */.hG)(image);
    if (image.digest !== undefined) {
        throw new errors/* InputError */.dz(`The service "${service}" is built, and its image "${name}" names the digest of another build`, {
            ...place,
            fix: 'Leave the digest out: the overlay gets the one that is built.',
        });
    }
    if (image.registry === 'docker.io' && image.repository.startsWith('library/')) {
        throw new errors/* InputError */.dz(`The image "${name}" of the service "${service}" can't be pushed: docker.io/library holds Docker's own`, {
            ...place,
            fix: `Name it in the Compose file with its registry, "image: ghcr.io/acme/${name}", or name none there and give registry.`,
        });
    }
    if (tags.length > 0)
        return { name, tags };
    return { name, tags: image.tag === undefined || image.tag === 'latest' ? [...usualTags, 'latest'] : [image.tag] };
}
/** One image name stands for one build; services may share it. */
function refuseAnother(known, service, source, name) {
    if (sourceText(known.source) === sourceText(source))
        return;
    throw new errors/* InputError */.dz(`The services "${known.services[0]}" and "${service}" build different images under one name, "${name}"`, {
        ...(source.kind === 'build' ? { place: source.build.place } : {}),
        fix: 'Give each an image name of its own, or both the same build.',
    });
}
/** A source without what is its service's own. */
function sourceText(source) {
    return JSON.stringify(source.kind === 'layout' ? source : { ...source.build, service: '', image: '', place: undefined });
}

// EXTERNAL MODULE: ./build/regeneration/folder.js
var regeneration_folder = __webpack_require__(94180);
;// CONCATENATED MODULE: ./build/chain/project/manifests.js

/** The generated manifests on a tip, as convert delivers them. */
function manifestsAt(generated, folder, policy) {
    return async (tree) => {
        const { steps, findings } = await (0,regeneration_folder/* planFolder */.YI)(tree, { folder, generated, ...policy });
        return { changes: (0,regeneration_folder/* changesOf */.fs)(steps, folder), findings };
    };
}

// EXTERNAL MODULE: ./build/bump/promote-images.js
var promote_images = __webpack_require__(51936);
// EXTERNAL MODULE: ./build/bump/request.js
var request = __webpack_require__(90864);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var message = __webpack_require__(39390);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/chain/project/plan.js













/** One change of a tip: the manifests, and in the overlays the versions of all images. */
function projectPlan(project) {
    return async (tree, ancestry) => {
        const manifests = await project.manifests(tree);
        const pinned = await pinsOn(laidOver(tree, manifests.changes), project, ancestry);
        const changes = isOlder(project, pinned) ? [] : plan_together(manifests.changes, pinned);
        const change = await changeOf(project, tree, manifests.changes, pinned, changes);
        return {
            changes,
            findings: [...manifests.findings, ...pinned.findings],
            result: change,
            message: () => messageFor(project, change),
            page: () => pageFor(project, change),
        };
    };
}
function laidOver(tree, changes) {
    return (0,git_tree/* withCommit */.e6)(tree, { changes, message: '' });
}
/** The manifests with the versions in them. */
function plan_together(manifests, pinned) {
    const edited = new Set(pinned.changes.map(({ path }) => path));
    return [...manifests.filter(({ path }) => !edited.has(path)), ...(0,request/* writesOf */.A)(pinned)];
}
async function changeOf({ out, overlays }, tree, manifests, pinned, changes) {
    const files = await filesFor(laidOver(tree, changes), out);
    const isOverlay = (path) => overlays.some((folder) => (0,git_tree/* isUnder */.Jo)(path, [folder]));
    return {
        out,
        manifests: changes.length === 0
            ? []
            : await textsOf(tree, manifests.filter(({ path }) => !(0,record_name/* isRecord */.u)(path))),
        pins: pinned.changes.flatMap(({ path, edits }) => edits.map((edit) => ({ ...edit, path }))),
        unchanged: pinned.unchanged,
        files,
        running: files.filter(({ path }) => isOverlay(path)).flatMap((file) => (0,promote_images/* imagesOfFile */.wJ)(file)),
    };
}
const bump = { kind: 'bump' };
/** The versions of the images in the overlays; an image that one does not name gets an entry there. */
async function pinsOn(tree, project, ancestry) {
    const { overlays, pins: images, order, origin } = project;
    if (images.length === 0)
        return { changes: [], unchanged: [], missing: [], findings: [], searched: 0, documents: 0 };
    const steps = overlays.map((folder) => ({ paths: [folder], request: { images, addMissing: true } }));
    return (await (0,plan/* planOf */.XC)({ steps, order, origin, purpose: bump })(tree, ancestry)).result;
}
/** With `order: newest` the images of an older build are left, and its manifests with them. */
function isOlder({ pins }, { changes, unchanged }) {
    return pins.length > 0 && changes.length + unchanged.length === 0;
}
/**
 * The regular files below a folder of a tree, and what its kustomizations take from outside of it, and theirs: what
 * validation needs to judge them.
 */
async function filesFor(tree, folder) {
    const files = new Map();
    const known = new Set();
    for (let wanted = [folder]; wanted.length > 0;) {
        for (const path of wanted)
            known.add(path);
        const entries = (await tree.list(wanted)).filter(git_tree/* isRegular */.$W);
        const contents = await tree.read(entries.map(({ path }) => path));
        const found = [...contents].map(([path, bytes]) => ({ path, bytes }));
        for (const file of found)
            files.set(file.path, file);
        wanted = [...new Set(found.flatMap(takenBy))].filter((path) => !known.has(path) && !(0,git_tree/* isUnder */.Jo)(path, [folder]));
    }
    return [...files.values()];
}
/** Paths outside of its folder that a kustomization names. */
function takenBy({ path, bytes }) {
    if (!/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path))
        return [];
    const named = [...((0,decode/* textOf */.b6)(bytes) ?? '').matchAll(/(?<![^\s"'])\.\.\/[^\s"'#]*/g)];
    const paths = named.map(([relative]) => external_node_path_.posix.join(external_node_path_.posix.dirname(path), relative).replace(/\/$/, ''));
    return paths.filter((taken) => taken !== '.' && !taken.startsWith('..'));
}
async function textsOf(tree, changes) {
    const before = await tree.read(changes.map(({ path }) => path));
    const text = (bytes) => (bytes === undefined ? undefined : ((0,decode/* textOf */.b6)(bytes) ?? ''));
    return changes.map(({ path, content }) => ({ path, before: text(before.get(path)), after: text(content) }));
}
function factsOf({ scans, said }, { manifests, pins }) {
    return { differences: differencesOf(manifests), pins, scans, findings: said };
}
function messageFor(project, change) {
    const text = `${titleFor(project, change)}\n\n${linesOf(factsOf(project, change)).join('\n')}`;
    const files = change.pins.map((pin) => ({ path: pin.path, edits: [pin] }));
    return (0,message/* commitMessage */.df)(files, bump, project.origin, project.template ?? text);
}
function titleFor(project, change) {
    return `chore(deploy): deliver ${project.name}: ${wordsOf(factsOf(project, change))}`;
}
function pageFor(project, change) {
    const sections = (0,report_sections/* renderSections */.H1)([...sectionsOf(factsOf(project, change)), ...project.more], project.source);
    return {
        title: titleFor(project, change),
        body: (0,report_sections/* withinLimit */.zl)([...sections, ...(0,origin/* originLines */.I)(project.origin).map(markdown/* prose */.CS)], report_sections/* largestPage */.OO),
        branch: `deliver-${project.name}`,
        subjects: [project.out],
    };
}

;// CONCATENATED MODULE: ./build/chain/project/run.js













/** What the stages of a project share; each part is made when the first of them asks for it, and once. */
function projectRun(inputs, host) {
    const generated = once(async () => {
        const { generate } = await Promise.all(/* import() | convert */[__webpack_require__.e(8821), __webpack_require__.e(9870), __webpack_require__.e(982), __webpack_require__.e(5060), __webpack_require__.e(4072)]).then(__webpack_require__.bind(__webpack_require__, 4904));
        return await generate((0,stage_inputs/* inputsFor */.pz)('convert', inputs), host);
    });
    const converted = once(async () => {
        const { project, ...rest } = await generated();
        if (project !== undefined)
            return { ...rest, project };
        throw new errors/* InputError */.dz('No service is active, so there is nothing to deliver', {
            fix: 'Add services to the Compose file, or activate a profile with the input profile.',
        });
    });
    const planWith = async (made) => {
        const { project, files, findings } = await converted();
        const out = folderOf(inputs, host);
        const wanted = {
            name: project.project ?? external_node_path_.posix.basename(out),
            out,
            manifests: manifestsAt(files, out, { force: inputs.force, onConflict: inputs.onConflict ?? 'fail' }),
            overlays: overlaysOf(inputs).map((environment) => `${out}/overlays/${environment}`),
            pins: pinsOf(inputs, made),
            order: inputs.order,
            scans: Object.fromEntries((made?.images ?? []).map(({ image, scanSummary }) => [image, scanSummary])),
            said: findings,
            more: (0,result/* secretsSection */.$z)(project),
            origin: (0,origin/* originOf */.y)(host.environment, { ...inputs, buildTime: inputs.buildTime ?? made?.sourceTime }),
            source: (0,report_sections/* sourceAddress */.uU)(host.environment),
            template: inputs.commitMessage,
        };
        return projectPlan(wanted);
    };
    const deliverWith = async (made, dryRun) => await (0,deliver/* deliver */.c)(await planWith(made), { ...inputs, dryRun }, host, { kinds: plan/* kinds */.EZ });
    const preview = once(async () => await deliverWith(undefined, true));
    return {
        generated,
        converted,
        /** What the change would be, without the images. The repository is only read. */
        preview,
        images: async () => {
            const { project } = await converted();
            return imagesToMake({ ...project, layouts: inputs.layout, tags: inputs.tag });
        },
        /** Image \u2192 digest, as the overlays name it now. */
        running: async () => {
            const { running } = (await preview()).plan.result;
            return new Map(running.flatMap(({ image, version }) => (version.digest ? [[image, version.digest]] : [])));
        },
        /** Validates the folder of the repository as it would be. */
        validate: async () => {
            const { validate } = await Promise.all(/* import() | validate */[__webpack_require__.e(4006), __webpack_require__.e(8821), __webpack_require__.e(9439), __webpack_require__.e(5060), __webpack_require__.e(8673)]).then(__webpack_require__.bind(__webpack_require__, 29966));
            const own = (0,stage_inputs/* inputsFor */.pz)('validate', inputs);
            if (inputs.composeFile.length === 0)
                return await validate.run(own, host);
            const { files } = (await preview()).plan.result;
            const folder = host.files.temporaryDirectory('manifests');
            for (const { path, bytes } of files.filter((file) => !(0,record_name/* isRecord */.u)(file.path)))
                host.files.write((0,external_node_path_.join)(folder, path), bytes);
            const out = (0,external_node_path_.join)(folder, folderOf(inputs, host));
            // The conversion has told of Secrets that must be there.
            const told = (await converted()).project.secrets.map(({ name }) => `Secret/${name}`);
            const stated = { ...own, paths: [...own.paths, out], external: [...own.external, ...told] };
            return withoutPrefix(await validate.run(stated, loggingWithout(host, `${folder}/`)), `${folder}/`);
        },
        deliver: async (made) => await deliverWith(made, inputs.dryRun),
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** The folder of the manifests, from the root of the repository or of the working directory. */
function folderOf({ out, repository }, { files }) {
    const path = repository === undefined ? files.relative(out) : external_node_path_.posix.normalize(out).replace(/(?<!\/)\/+$/, '');
    if (!external_node_path_.posix.isAbsolute(path) && path !== '..' && !path.startsWith('../') && path !== '.' && path !== '')
        return path;
    throw new errors/* InputError */.dz(`out "${out}" is no folder inside the ${repository === undefined ? 'working directory' : 'repository'}`, {
        fix: 'Give a folder below its root, such as apps/shop.',
    });
}
/** The environments whose overlays get the versions of the images: those that are named, otherwise the first. */
function overlaysOf({ environment, environments, paths }) {
    if (paths.some((path) => path !== '.')) {
        throw new errors/* InputError */.dz('paths says where the image is bumped, and without image every image of the project is', {
            fix: 'Name the overlays that get the images by environments, or give image.',
        });
    }
    const unknown = environments.find((name) => !environment.includes(name));
    if (unknown === undefined)
        return environments.length > 0 ? environments : environment.slice(0, 1);
    throw new errors/* InputError */.dz(`environments: there is no overlay for "${unknown}"`, { fix: (0,nearest/* didYouMean */.a)(unknown, environment) });
}
function pinsOf({ pin }, made) {
    return (made?.images ?? []).flatMap(({ image, tags: [tag], digest }) => {
        if (digest === undefined)
            return [];
        const version = pin === 'tag' && tag !== undefined ? { tag } : pin === 'both' && tag !== undefined ? { tag, digest } : { digest };
        return [{ name: image, ...version }];
    });
}
/** A host whose log says the paths that files have in the repository. */
function loggingWithout(host, prefix) {
    return { ...host, log: { ...host.log, progress: (line) => host.log.progress(line.replaceAll(prefix, '')) } };
}
/** A report about files of a temporary folder, with the paths that they have in the repository. */
function withoutPrefix(report, prefix) {
    return JSON.parse(JSON.stringify(report).replaceAll(prefix, ''));
}

;// CONCATENATED MODULE: ./build/chain/project/steps.js





/** The stages that bring every manifest and every image of a Compose project to a repository, in one change. */
function projectSteps(inputs, host) {
    const run = projectRun(inputs, host);
    const hasProject = inputs.composeFile.length > 0;
    const off = hasProject ? undefined : 'no compose-file';
    const convert = {
        title: 'Convert the Compose project',
        off,
        async run() {
            const { findings, read } = await run.generated();
            if ((0,finding/* countBySeverity */.O)(findings).error > 0)
                return (0,result/* nothingWritten */.F2)(findings, read);
            return await conversionReport(inputs, await run.converted(), await run.preview());
        },
    };
    const validate = {
        title: 'Validate the manifests',
        off: hasProject || inputs.manifests.length > 0 ? undefined : 'no manifests',
        run: async () => await run.validate(),
    };
    const images = {
        title: 'Build, scan and push the images',
        off,
        run: async () => await makeImages(await run.images(), await run.running(), inputs, host),
    };
    const deliver = {
        title: 'Deliver manifests and images in one change',
        off,
        run: async ({ images: made }) => await deliveryReport(inputs, await run.deliver(made), made),
    };
    return { convert, validate, images, deliver };
}


/***/ }),

/***/ 86452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rescan: () => (/* binding */ rescan)
});

// EXTERNAL MODULE: ./build/bump/promote-images.js
var promote_images = __webpack_require__(51936);
// EXTERNAL MODULE: ./build/delivery/look.js
var look = __webpack_require__(62998);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/image/notify/notify.js
var notify = __webpack_require__(67309);
// EXTERNAL MODULE: ./build/oci/layout.js
var oci_layout = __webpack_require__(42470);
// EXTERNAL MODULE: ./build/oci/pull.js
var pull = __webpack_require__(22855);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/oci/repository.js + 4 modules
var repository = __webpack_require__(94344);
// EXTERNAL MODULE: ./build/image/scan/accepted.js + 2 modules
var scan_accepted = __webpack_require__(16750);
// EXTERNAL MODULE: ./build/image/scan/gate.js + 1 modules
var gate = __webpack_require__(30925);
// EXTERNAL MODULE: ./build/image/scan/prepare.js + 3 modules
var prepare = __webpack_require__(55646);
// EXTERNAL MODULE: ./build/image/scan/scan-all.js
var scan_all = __webpack_require__(67843);
// EXTERNAL MODULE: ./build/image/scan/vulnerability.js
var vulnerability = __webpack_require__(32888);
;// CONCATENATED MODULE: ./build/image/scan/pushed.js










/**
 * Scans images of registries by their digests, and judges each. One that can't be had does not keep the others from it. What
 * is pulled goes away as soon as it is scanned.
 * @returns in the order of the images; and what there is to say of the files of exceptions.
 * @throws ServiceError when a scanner or its database can't be had; InputError for a file that can't be read.
 */
async function scanPushed(host, images, chosen, inputs) {
    const accepted = await (0,scan_accepted/* readAccepted */.o)(host, inputs);
    const grace = (0,gate/* readGrace */.n)(inputs.fixWithin);
    const scanners = [];
    for (const one of chosen)
        scanners.push(await (0,prepare/* prepareScanner */.m)(host, one));
    const repositories = new Map();
    const subjects = [];
    const openOnce = async ({ reference }) => {
        const name = (0,oci_reference/* canonicalName */.Ew)(reference);
        const opened = repositories.get(name) ?? (0,repository/* openToRead */.g)(host, reference, inputs.insecureRegistry);
        repositories.set(name, opened);
        return (await opened).repository;
    };
    const find = async (image) => {
        const repository = await openOnce(image);
        const digest = await repository.resolve(image.reference.digest ?? image.reference.tag ?? 'latest');
        return digest === undefined ? { kind: 'missing' } : { digest, repository };
    };
    const scan = async ({ reference, subject: called, place }, { digest, repository }) => {
        host.log.progress(`Pulling ${(0,oci_reference/* familiarName */.hG)(reference)}@${digest}`);
        const layout = await (0,pull/* pullImages */.Ks)(host, repository, digest, { platforms: inputs.platform });
        const scans = [];
        try {
            for (const { scanner, scan } of scanners) {
                for (const image of layout.images) {
                    host.log.progress(`${scanner.name}: scanning ${(0,oci_reference/* familiarName */.hG)(reference)} for ${image.platform}`);
                    scans.push(await scan(layout, image));
                }
            }
        }
        finally {
            host.files.remove(layout.path);
        }
        const manifests = layout.images.map(({ manifest }) => manifest.digest);
        const subject = { reference, digests: [digest, ...manifests] };
        subjects.push(subject);
        const ignored = accepted.rulesFor(subject);
        const policy = { ...inputs, grace, ignored, now: host.clock.now(), place, subject: called };
        return {
            kind: 'scanned',
            digest,
            platforms: (0,oci_layout/* platformsOf */.Wt)(layout),
            verdict: (0,gate/* judge */.S)(scans, policy),
            databases: (0,vulnerability/* databasesOf */.oD)(scans),
        };
    };
    const known = new Map();
    const results = await (0,scan_all/* inParallel */.HN)(images, host.threads.count, async (image) => {
        const found = await orFailure(() => find(image));
        if ('kind' in found)
            return found;
        const name = `${(0,oci_reference/* canonicalName */.Ew)(image.reference)}@${found.digest}`;
        const scanned = known.get(name) ?? orFailure(() => scan(image, found));
        known.set(name, scanned);
        return await scanned;
    });
    return { images: results, findings: accepted.withoutEffect(subjects) };
}
async function orFailure(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 || error instanceof errors/* InputError */.dz)
            return { kind: 'failed', error };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/image/scan/scanners.js + 5 modules
var scanners = __webpack_require__(36969);
// EXTERNAL MODULE: ./build/oci/platform.js
var oci_platform = __webpack_require__(44647);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/bump/wish/message.js
var message = __webpack_require__(39390);
// EXTERNAL MODULE: ./build/render/kustomization.js + 1 modules
var kustomization = __webpack_require__(38246);
// EXTERNAL MODULE: ./build/render/kustomizations.js
var render_kustomizations = __webpack_require__(39439);
// EXTERNAL MODULE: ./build/yaml/decode.js + 10 modules
var decode = __webpack_require__(80853);
;// CONCATENATED MODULE: ./build/chain/rescan/named.js







/** Places whose version is that of an image; charts and other artifacts have versions, too. */
const imagePlaces = ['image', 'values', 'argo-kustomize', 'argo-parameter', 'template'];
/**
 * The versions that run, by what the files of a repository say. Kustomizations are followed: what a base names runs in every
 * environment that takes it in, unless a kustomization or a component on the way gives that image another name or version. A
 * container without a version runs "latest", as Kubernetes has it.
 *
 * @param only these images, and these environments; all without any.
 */
function namedVersions(files, only) {
    const named = new Map();
    for (const [where, item] of itemsOf(files)) {
        if (only.environments.length > 0 && !only.environments.includes(where))
            continue;
        const text = (0,message/* referenceOf */.Bz)(item.image, item.version);
        const one = named.get(text) ?? { item, environments: new Set(), places: new Map() };
        one.environments.add(where);
        one.places.set(`${item.path}:${item.line}`, item);
        named.set(text, one);
    }
    const all = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
    return (0,promote_images/* chosen */.FV)(all.map(({ item: { image, version }, environments, places }) => {
        const { registry, repository, written } = (0,oci_reference.parseReference)(image);
        return {
            image,
            reference: { registry, repository, written, ...version },
            environments: [...environments].sort(),
            places: [...places.values()].map(({ path: file, line }) => ({ file, line })),
        };
    }), only.images);
}
function itemsOf(files) {
    const running = new Map(files.map((file) => [file.path, (0,promote_images/* imagesOfFile */.wJ)(file, { tag: 'latest' })]));
    const kustomizations = new render_kustomizations/* Kustomizations */.r(files.flatMap(kustomizationOf));
    const rendering = new Rendering(running, kustomizations);
    const rendered = kustomizations.roots.flatMap((root) => rendering.of(root).map((item) => [whereOf(root.path), item]));
    const others = files.filter(({ path }) => !rendering.seen.has(path));
    const loose = others.flatMap(({ path }) => imagesAt(running.get(path)).map((item) => [whereOf(path), item]));
    return [...rendered, ...loose];
}
function imagesAt(running = []) {
    return running.filter(({ place }) => imagePlaces.includes(place));
}
function whereOf(path) {
    return (0,message/* environmentOf */.p7)(path) ?? external_node_path_.posix.dirname(path);
}
/** Where a file leads to is nothing that we ask: the files may be those of a commit. */
const nowhere = {
    kind: () => undefined,
    text: () => '',
    realPath: (path) => path,
    relative: (path) => path,
};
function kustomizationOf({ path, bytes }) {
    const text = (0,kustomization/* isKustomizationFile */.yi)(path) ? (0,decode/* textOf */.b6)(bytes) : undefined;
    const found = text === undefined ? undefined : (0,kustomization/* readKustomization */.kG)(path, text, nowhere);
    return found === undefined ? [] : [found];
}
/** What becomes of the images alone: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/ */
class Rendering {
    /** Files that are part of some kustomization. */
    seen = new Set();
    #running;
    #kustomizations;
    #known = new Map();
    constructor(running, kustomizations) {
        this.#running = running;
        this.#kustomizations = kustomizations;
    }
    of(one) {
        const known = this.#known.get(one);
        if (known !== undefined)
            return known;
        // Kustomizations in a circle render nothing, and are told by validate.
        this.#known.set(one, []);
        const items = this.#rendered(one, [], new Set());
        this.#known.set(one, items);
        return items;
    }
    /** @param given what a component is laid over. */
    #rendered(one, given, above) {
        this.seen.add(one.path);
        const parts = [...new Set([...one.takes, ...one.patches, ...one.reads])];
        const components = parts.flatMap((path) => {
            const next = this.#kustomizations.of(path);
            return next?.isComponent ? [next] : [];
        });
        const own = parts.filter((path) => !this.#kustomizations.of(path)?.isComponent);
        let items = [...given, ...own.flatMap((path) => this.#taken(path))];
        const inside = new Set([...above, one]);
        for (const next of components)
            if (!inside.has(next))
                items = [...this.#rendered(next, items, inside)];
        return this.#changed(one, items);
    }
    /** Whether not all that it takes in is among the files. */
    #takesFromElsewhere(one, above = new Set()) {
        if (one.takesFromElsewhere)
            return true;
        if (above.has(one))
            return false;
        return one.takes.some((path) => {
            const next = this.#kustomizations.of(path);
            return next === undefined ? !this.#running.has(path) : this.#takesFromElsewhere(next, new Set([...above, one]));
        });
    }
    #taken(path) {
        const next = this.#kustomizations.of(path);
        if (next !== undefined)
            return this.of(next);
        this.seen.add(path);
        return imagesAt(this.#running.get(path));
    }
    /** An entry for an image that no file here has is one for what comes from elsewhere, or for nothing. */
    #changed(one, items) {
        const own = (this.#running.get(one.path) ?? []).filter(({ place }) => place === 'kustomize');
        const entries = own.map((entry) => ({ ...entry, name: entry.instead ?? entry.image, to: entry.image }));
        const applied = items.map((item) => {
            const entry = entries.find(({ name }) => name === item.image);
            if (entry === undefined)
                return { ...item, image: renamed(one, item.image) };
            return { ...entry, image: entry.to };
        });
        const unmatched = this.#takesFromElsewhere(one)
            ? entries.filter(({ name }) => !items.some(({ image }) => image === name))
            : [];
        return [...applied, ...unmatched];
    }
}
/** The new name that an entry without a version gives an image; its version stays. */
function renamed({ root }, image) {
    const entries = root.at('images').items();
    const entry = entries.find((one) => canonical(one.at('name').text) === image && one.at('newTag').isEmpty);
    return canonical(entry?.at('newName').text) ?? image;
}
function canonical(name) {
    const reference = name === undefined ? undefined : (0,oci_reference/* readReference */.Wf)(name);
    return reference === undefined ? undefined : (0,oci_reference/* familiarName */.hG)(reference);
}

;// CONCATENATED MODULE: ./build/chain/rescan/result.js


const none = (0,vulnerability/* countSeverities */.ng)([]);
/** @param scans one for each version, in their order; undefined where nothing was scanned yet. */
function resultOf(versions, scans) {
    const images = versions.map((version, index) => rescanned(version, scans?.[index]));
    const names = [...new Set(images.flatMap(({ environments }) => environments))].sort();
    const isBad = ({ outcome }) => outcome !== 'passed' && outcome !== 'planned';
    return {
        images,
        environments: Object.fromEntries(names.map((name) => {
            const own = images.filter(({ environments }) => environments.includes(name));
            return [name, { images: own.length, refused: own.filter(isBad).length, ...sumOf(own) }];
        })),
        vulnerabilities: sumOf([...new Map(images.map((one, index) => [one.digest ?? String(index), one])).values()]),
        refused: images.some(isBad),
    };
}
function rescanned({ image, reference, environments, places }, scan) {
    const { tag, digest } = reference;
    const named = {
        image,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
        environments,
        places: places.map(({ file, line }) => `${file}:${line}`),
        platforms: {},
        databases: {},
        vulnerabilities: none,
    };
    if (scan === undefined)
        return { ...named, outcome: 'planned' };
    if (scan.kind !== 'scanned')
        return { ...named, outcome: scan.kind === 'missing' ? 'missing' : 'unseen' };
    const { verdict, platforms, databases } = scan;
    const outcome = verdict.refused ? 'refused' : 'passed';
    return { ...named, digest: scan.digest, outcome, platforms, databases, vulnerabilities: verdict.total };
}
function sumOf(images) {
    const sum = { ...none };
    for (const { vulnerabilities } of images)
        for (const one of vulnerability/* severities */.gO)
            sum[one] += vulnerabilities[one];
    return sum;
}
/** `ghcr.io/acme/web:1.4.0@sha256:0123456789ab\u2026`; the name alone where nothing says a version. */
function namedImage(image, { tag, digest }) {
    return `${image}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${(0,oci_reference/* shortDigest */.VK)(digest)}`}`;
}
/** A line for each image of each environment, and one for the databases. */
function linesOf({ images, environments }) {
    const databases = new Map(images.flatMap((image) => Object.entries(image.databases)));
    return [
        ...Object.keys(environments).flatMap((name) => images
            .filter((one) => one.environments.includes(name))
            .map((one) => `${name}: ${namedImage(one.image, one)} ${one.outcome}${foundIn(one)}`)),
        ...[...databases].map(([scanner, made]) => `${scanner}: database of ${made.slice(0, 10)}`),
    ];
}
function foundIn({ outcome, vulnerabilities }) {
    if (outcome !== 'passed' && outcome !== 'refused')
        return '';
    const found = vulnerability/* severities */.gO.filter((one) => vulnerabilities[one] > 0).map((one) => `${vulnerabilities[one]} ${one}`);
    return `, ${found.length === 0 ? 'nothing found' : found.join(', ')}`;
}
/** One row for each image of each environment, what did not pass first. */
function sectionOf({ images, environments, refused }) {
    const order = ['refused', 'missing', 'unseen', 'passed', 'planned'];
    const rows = Object.keys(environments).flatMap((name) => images
        .filter((one) => one.environments.includes(name))
        .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
        .map((one) => [
        name,
        { code: one.image },
        { code: [one.tag, one.digest && (0,oci_reference/* shortDigest */.VK)(one.digest)].filter((part) => part).join('@') },
        one.outcome,
        ...vulnerability/* severities */.gO.map((severity) => (one.digest === undefined ? '' : String(one.vulnerabilities[severity]))),
    ]));
    return {
        title: refused ? 'What runs does not pass any more' : 'What runs passes',
        isFirst: true,
        body: [{ kind: 'table', columns: ['Environment', 'Image', 'Version', 'Outcome', ...vulnerability/* severities */.gO], rows }],
    };
}

;// CONCATENATED MODULE: ./build/chain/rescan/stage.js










/** Looks at what runs with what is known today. Nothing is changed, in no repository and in no registry. */
const rescan = {
    async run(given, host) {
        const platform = given.platform.map(oci_platform/* normalisePlatform */.WN);
        const chosen = (0,scanners/* chooseScanners */.fS)(given, host);
        const files = await (0,look/* lookAtTip */.q)(given, host, (tree) => (0,promote_images/* filesBelow */.DR)(tree, given.paths));
        const all = namedVersions(files, { images: [], environments: [] });
        const versions = namedVersions(files, { images: given.image, environments: given.environments });
        if (versions.length === 0)
            throw nothingNamed(given, all);
        if (given.dryRun)
            return rescanReport(versions, undefined, [], files.length);
        const named = versions.map(({ image, reference, environments, places }) => ({
            reference,
            subject: `${image} in ${environments.join(', ')}`,
            place: { file: '', ...places[0] },
        }));
        const notifier = await (0,notify/* prepareNotifier */.W)(host, given);
        const { images, findings } = await host.log.group('Scan', () => scanPushed(host, named, chosen, { ...given, contents: (0,scanners/* contentsPolicy */.x0)(given), platform }));
        const untold = await notifier.tell(versions.map((version, index) => noticeOf(version, images, index)), []);
        return rescanReport(versions, images, [...findings, ...untold], files.length);
    },
};
function nothingNamed({ image, environments, paths }, all) {
    const known = [...new Set(all.flatMap((one) => one.environments))];
    const names = [...new Set(all.map((one) => one.image))];
    const [asked, choice] = environments[0] === undefined ? [image[0], names] : [environments[0], known];
    const what = asked === undefined ? 'An image with a version' : `"${asked}"`;
    const noChoice = 'Check the paths: manifests, kustomizations and values of charts are read.';
    return new errors/* InputError */.dz(`${what} was found nowhere in ${paths.join(', ')}`, {
        fix: choice.length > 0 ? (0,nearest/* didYouMean */.a)(asked, choice) : noChoice,
    });
}
function rescanReport(versions, images, more, files) {
    const result = resultOf(versions, images);
    const { environments, vulnerabilities, refused } = result;
    return {
        findings: [
            ...(images === undefined ? [] : versions.flatMap((version, index) => findingsOf(version, images, index))),
            ...more,
        ],
        files,
        documents: 0,
        result,
        outputs: {
            refused: String(refused),
            environments: JSON.stringify(environments),
            images: JSON.stringify(result.images),
            vulnerabilities: JSON.stringify(vulnerabilities),
        },
        plan: images === undefined ? versions.map(planned) : linesOf(result),
        sections: images === undefined ? [] : [sectionOf(result)],
    };
}
/** An image that could not be looked at keeps its issue as it is. */
function noticeOf(version, images, index) {
    const { image, reference } = version;
    const scan = images[index];
    const isScanned = scan?.kind === 'scanned';
    return {
        image,
        reference: isScanned ? `${image}@${scan.digest}` : namedImage(image, reference),
        isRefused: !isScanned || scan.verdict.refused,
        findings: isScanned ? findingsOf(version, images, index) : undefined,
    };
}
function planned({ image, reference, environments }) {
    return `scan ${namedImage(image, reference)}, which runs in ${environments.join(', ')}`;
}
/** Two versions of one digest are one scan, and its findings are told once. */
function findingsOf(version, scans, index) {
    const scan = scans[index];
    if (scan.kind === 'scanned')
        return scans.indexOf(scan) === index ? scan.verdict.findings : [];
    const { image, reference, environments, places } = version;
    const called = `${namedImage(image, reference)} in ${environments.join(', ')}`;
    const missing = {
        rule: 'image-missing',
        category: 'vulnerability',
        severity: 'error',
        message: `${called} is not in its registry: a node that has to pull it can't`,
        fix: 'Push it again, or name a version that is there.',
        ...places[0],
    };
    if (scan.kind === 'missing')
        return [missing];
    const { message, fix = 'Run again.' } = scan.error;
    return [{ ...missing, rule: 'image-unseen', message: `${called} could not be looked at: ${message}`, fix }];
}


/***/ }),

/***/ 9728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ contracts),
/* harmony export */   Y5: () => (/* binding */ takenFrom),
/* harmony export */   pz: () => (/* binding */ inputsFor)
/* harmony export */ });
/* unused harmony exports leftOut, renamed */
/* harmony import */ var _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44224);
/* harmony import */ var _contract_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87178);
/* harmony import */ var _contract_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88173);
/* harmony import */ var _convert_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42015);
/* harmony import */ var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53800);
/* harmony import */ var _image_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7447);
/* harmony import */ var _validate_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17986);







/** The contracts that the chain's is made from. */
const contracts = {
    convert: _convert_inputs_js__WEBPACK_IMPORTED_MODULE_3__.contract,
    validate: _validate_inputs_js__WEBPACK_IMPORTED_MODULE_6__.validateContract,
    build: _image_inputs_js__WEBPACK_IMPORTED_MODULE_5__.buildContract,
    bump: _bump_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bumpContract,
};
const deliveredTogether = Object.fromEntries(Object.keys(_delivery_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveryInputs */ .U).map((name) => [name, 'The chain delivers once, when all that was made is good.']));
const otherOperation = 'Promotion and rollback follow the chain, as commands and steps of their own.';
const bakeFiles = 'The chain builds what its manifests run: the services of a Compose project, or one image.';
/** Inputs of the stages that are no inputs of the chain, each with its reason. Every other one is. */
const leftOut = {
    convert: {
        ...deliveredTogether,
        readme: 'The chain delivers what is applied; the page is written by convert.',
        shape: 'The chain validates and bumps overlays; a chart is packaged and released by itself.',
        'chart-name': 'The chain makes no chart.',
        'chart-version': 'The chain makes no chart.',
        'all-in-one': 'The chain delivers a base and overlays, which one file is not.',
        model: 'It prints how the Compose file is read, and delivers nothing.',
        check: 'It changes nothing, and the chain is there to change: it is the gate of a pull request, a step of its own.',
    },
    validate: {
        fix: 'It edits the sources of the runner, which nothing commits.',
    },
    build: {
        image: 'The chain has its own: it may be absent, and is what the bump looks for.',
        context: 'The chain has its own, without a default: where it is absent, nothing is built.',
        layout: 'The chain has its own, which takes one for each service.',
        merge: 'It ends a matrix of native runners: a step of its own, whose digest the bump takes.',
        'push-by-digest': 'It is for a leg of such a matrix, which brings nothing to Git.',
        also: 'A cluster pulls an image by the one name that the manifests have; other names are given to the build alone.',
        'bake-file': bakeFiles,
        'bake-target': bakeFiles,
        'bake-set': bakeFiles,
    },
    bump: {
        operation: otherOperation,
        from: otherOperation,
        to: otherOperation,
        soak: otherOperation,
        'on-conflict': otherOperation,
        reason: otherOperation,
        image: 'It is the image that was built, or that the input image of the chain names.',
        tag: 'It is the first tag of the image that was built; pin decides whether it is written.',
        digest: 'It is that of the image that was built; pin decides whether it is written.',
        'scan-summary': 'It is what the scan of this run found.',
    },
};
/** Inputs that the chain has under another name, since theirs means something else in another stage. */
const renamed = {
    convert: { file: 'compose-file' },
    validate: { paths: 'manifests', 'fail-on': 'manifests-fail-on' },
    build: { rules: 'image-rules' },
    bump: {},
};
/** The inputs that the chain takes over from a stage, by their names in the chain. */
function takenFrom(stage) {
    const fields = namesOf(stage).map(({ own, chain }) => [chain, contracts[stage].inputs[own]]);
    return Object.fromEntries(fields);
}
/**
 * The inputs of a stage from those of the chain, and the defaults for what is left out. An input that the chain lacks or
 * has with another type does not compile.
 */
function inputsFor(stage, inputs) {
    const given = inputs;
    const taken = namesOf(stage).map(({ own, chain }) => [(0,_contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(own), given[(0,_contract_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .camelCase */ .xQ)(chain)]]);
    return { ...(0,_contract_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultValues */ .gH)(contracts[stage].inputs), ...Object.fromEntries(taken) };
}
function namesOf(stage) {
    const others = renamed[stage];
    const names = Object.keys(contracts[stage].inputs).filter((name) => !Object.hasOwn(leftOut[stage], name));
    return names.map((own) => ({ own, chain: others[own] ?? own }));
}


/***/ }),

/***/ 63863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chain: () => (/* binding */ chain)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/report/finding.js
var finding = __webpack_require__(28586);
;// CONCATENATED MODULE: ./build/chain/picture.js
/**
 * One picture from the sources to the commit, made of those of the stages: they meet where they name a thing alike, and
 * what begins without a way to it begins at the sources. A stage that refused ends in red; what was not done is dotted.
 */
function pictureOf(courses) {
    const arrows = [];
    for (const { name, report, refused } of courses) {
        const own = report?.picture ?? [];
        const last = own.at(-1);
        const end = arrows.at(-1)?.to ?? sources;
        if (report === undefined)
            arrows.push({ from: end, to: name, label: 'not done', state: 'planned' });
        else if (!refused || own.some(({ state }) => state === 'refused'))
            arrows.push(...own);
        else if (last === undefined)
            arrows.push({ from: end, to: name, label: 'refused', state: 'refused' });
        else
            arrows.push(...own.slice(0, -1), { ...last, state: 'refused' });
    }
    return [...startsOf(arrows), ...arrows];
}
const sources = 'sources';
/** With several beginnings, an arrow from the sources to each. */
function startsOf(arrows) {
    const reached = new Set(arrows.map(({ to }) => to));
    const starts = [...new Set(arrows.map(({ from }) => from))].filter((from) => !reached.has(from));
    return starts.length < 2 ? [] : starts.filter((start) => start !== sources).map((to) => ({ from: sources, to }));
}

;// CONCATENATED MODULE: ./build/chain/steps.js
/**
 * The stages in their order: those of one image where the input names one, those of a whole Compose project otherwise. The
 * names of stages and the result of the chain come from these tables.
 */
async function stepsOf(inputs, host) {
    const { image } = inputs;
    if (image === undefined)
        return (await Promise.all(/* import() | chain */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(8821), __webpack_require__.e(4344), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(4075), __webpack_require__.e(982), __webpack_require__.e(9403), __webpack_require__.e(5028), __webpack_require__.e(9439), __webpack_require__.e(6514)]).then(__webpack_require__.bind(__webpack_require__, 37022))).projectSteps(inputs, host);
    return (await Promise.all(/* import() | chain */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(7447), __webpack_require__.e(5196), __webpack_require__.e(8821), __webpack_require__.e(4344), __webpack_require__.e(9870), __webpack_require__.e(9113), __webpack_require__.e(3592), __webpack_require__.e(4075), __webpack_require__.e(982), __webpack_require__.e(9403), __webpack_require__.e(5028), __webpack_require__.e(9439), __webpack_require__.e(6514)]).then(__webpack_require__.bind(__webpack_require__, 59917))).imageSteps({ ...inputs, image }, host);
}

;// CONCATENATED MODULE: ./build/chain/stage.js




/** The stages in their order, up to the first that refuses. What was not done is said. */
const chain = {
    async run(inputs, host) {
        const steps = Object.entries(await stepsOf(inputs, host));
        const on = steps.filter(([, { off }]) => off === undefined);
        if (on.length === 0)
            throw nothingOn(steps);
        const reports = new Map();
        for (const [name, step] of on) {
            const report = await runStep(name, step, { host, reports, on });
            reports.set(name, report);
            if (refuses(report))
                break;
        }
        return chainReport(steps, on, reports);
    },
};
function nothingOn(steps) {
    const reasons = steps.map(([name, { off }]) => `${name}: ${off}`);
    return new errors/* InputError */.dz(`Nothing is switched on (${reasons.join('; ')})`, {
        fix: 'Give compose-file to deliver a project, manifests to validate, image with context or layout to build, image with repository to bump.',
    });
}
async function runStep(name, step, { host, reports, on }) {
    try {
        return await host.log.group(step.title, () => step.run(resultsOf(reports)));
    }
    catch (error) {
        const names = on.map(([other]) => other);
        const left = names.slice(names.indexOf(name));
        host.log.info(`Done: ${[...reports.keys()].join(', ') || 'nothing'}. Not done: ${left.join(', ')}.`);
        throw error;
    }
}
function refuses(report) {
    return (0,finding/* countBySeverity */.O)(report.findings).error > 0;
}
function resultsOf(reports) {
    return Object.fromEntries([...reports].map(([name, report]) => [name, report.result]));
}
function chainReport(steps, on, reports) {
    const all = [...reports.values()];
    const notDone = on.map(([name]) => name).filter((name) => !reports.has(name));
    return {
        findings: all.flatMap((report) => report.findings),
        files: sum(all.map((report) => report.files)),
        documents: sum(all.map((report) => report.documents)),
        result: { ...resultsOf(reports), notDone },
        outputs: { ...outputsOf(reports), 'not-done': notDone.join(',') },
        plan: steps.flatMap(([name, { off }]) => planOf(name, off, reports.get(name))),
        sections: all.flatMap((report) => report.sections ?? []),
        picture: pictureOf(on.map(([name]) => courseOf(name, reports.get(name)))),
    };
}
function courseOf(name, report) {
    return { name, report, refused: report !== undefined && refuses(report) };
}
function planOf(name, off, report) {
    if (off !== undefined)
        return [`${name}: off, ${off}`];
    if (report === undefined)
        return [`${name}: not done, an earlier stage refused`];
    return [`${name}:${refuses(report) ? ' refused' : ''}`, ...report.plan.map((line) => `  ${line}`)];
}
/** Where each output of the chain comes from: the output of a stage, by its name there. */
const outputSources = {
    manifests: ['convert.path'],
    valid: ['validate.valid'],
    image: ['build.image'],
    tag: ['build.tag'],
    digest: ['build.digest'],
    reference: ['build.reference'],
    outcome: ['build.outcome', 'images.outcome'],
    images: ['deliver.images'],
    changed: ['bump.changed', 'deliver.changed'],
    commit: ['bump.commit', 'deliver.commit'],
    branch: ['bump.branch', 'deliver.branch'],
    'pull-request-url': ['bump.pull-request-url', 'deliver.pull-request-url'],
};
function outputsOf(reports) {
    const of = (source) => {
        const [stage = '', output = ''] = source.split('.');
        return reports.get(stage)?.outputs[output];
    };
    const entries = Object.entries(outputSources).map(([name, from]) => [name, from.map(of).find((text) => text) ?? '']);
    return Object.fromEntries(entries);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

} };
})
