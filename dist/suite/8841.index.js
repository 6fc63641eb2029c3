export const id = 8841;
export const ids = [8841];
export const modules = {

/***/ 39390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   b7: () => (/* binding */ imageSteps),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   jR: () => (/* binding */ trailers),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   tL: () => (/* binding */ whereItRuns)
/* harmony export */ });
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73677);


/** The trailers of commits that change images. `history` and `order: newest` are made from them. */
const trailers = {
    ..._delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .originTrailers */ .xn,
    /** What runs from now on: `ghcr.io/acme/web:1.4.0@sha256:…`; one a line. */
    image: 'Image',
    digest: 'Digest',
    /** What ran before. */
    replaces: 'Replaces',
    promotedFrom: 'Promoted-From',
    rolledBackTo: 'Rolled-Back-To',
    reason: 'Reason',
};
/** The distinct images of some edits, with old and new version. */
function imageSteps(files) {
    const steps = files.flatMap((file) => file.edits.map(({ image, old, new: next }) => ({ image, old, new: next })));
    return [...new Map(steps.map((step) => [referenceOf(step.image, step.new), step])).values()];
}
/** The environment that a path stands for: the folder below overlays, environments, envs, stages or clusters. */
function environmentOf(path) {
    return environmentFolder.exec(path)?.[2];
}
/** Where an image runs: the folder of the environment (`overlays/prod`), or the file where no environment is known. */
function whereItRuns(path) {
    return environmentFolder.exec(path)?.[1] ?? path;
}
const environmentFolder = /^((?:.*?\/)?(?:overlays|environments|envs?|stages|clusters)\/([^/]+))\//;
function environmentsOf(files) {
    const names = files.flatMap((file) => environmentOf(file.path) ?? []);
    return [...new Set(names)].sort();
}
/**
 * The commit message: the template, or a conventional subject (https://www.conventionalcommits.org), what changes in
 * each file, and the trailers.
 *
 * @param template may hold {images}, {image}, {tag}, {digest}, {old-tag}, {environments} and {files}.
 */
function commitMessage(files, purpose, origin, template) {
    const steps = imageSteps(files);
    const text = template === undefined ? defaultText(files, steps, purpose) : fill(template, files, steps);
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(text, trailerLines(steps, purpose, origin));
}
function defaultText(files, steps, purpose) {
    const lines = files.flatMap((file) => file.edits.length === 0
        ? `${file.path}: manifests`
        : file.edits.map((edit) => `${file.path}: ${edit.image} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.old)} -> ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(edit.new)}`));
    return `${subject(files, steps, purpose)}\n\n${[...new Set(lines)].join('\n')}`;
}
/** The first line: what changes, in conventional form. */
function subject(files, steps, purpose) {
    const [first] = steps;
    const several = steps.length === 0 ? 'the manifests' : `${steps.length} images`;
    const what = steps.length === 1 && first ? shortName(first.image) : several;
    const version = steps.length === 1 && first ? ` to ${shortVersion(first.new)}` : '';
    const where = environmentsOf(files);
    if (purpose.kind === 'promote') {
        const carried = version.replace(' to ', ' ');
        return `chore(deploy): promote ${what}${carried} from ${lastPart(purpose.from)} to ${lastPart(purpose.to)}`;
    }
    if (purpose.kind === 'rollback')
        return `revert(deploy): roll ${what} back${version} in ${lastPart(purpose.path)}`;
    return `chore(deploy): bump ${what}${version}${where.length > 0 ? ` in ${where.join(', ')}` : ''}`;
}
function fill(template, files, steps) {
    const [first] = steps;
    const values = {
        images: steps.map((step) => `${step.image}${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(step.new)}`).join(', '),
        image: first === undefined ? '' : shortName(first.image),
        tag: first?.new.tag ?? '',
        digest: first?.new.digest ?? '',
        'old-tag': first?.old.tag ?? '',
        environments: environmentsOf(files).join(', '),
        files: files.map((file) => file.path).join(', '),
    };
    return (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .Bq)(template, values);
}
function trailerLines(steps, purpose, origin) {
    const lines = [
        ...steps.map((step) => [trailers.image, referenceOf(step.image, step.new)]),
        ...steps.map((step) => [trailers.digest, step.new.digest]),
        ...steps.map((step) => [trailers.replaces, referenceOf(step.image, step.old)]),
        ...(0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_0__/* .trailersOf */ .iA)(origin),
    ];
    if (purpose.kind === 'promote')
        lines.push([trailers.promotedFrom, purpose.from]);
    if (purpose.kind === 'rollback') {
        lines.push([trailers.rolledBackTo, purpose.to ?? 'previous'], [trailers.reason, purpose.reason]);
    }
    return lines;
}
function referenceOf(image, version) {
    return image + (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionSuffix */ .sw)(version);
}
function shortName(image) {
    return image.split('/').at(-1) ?? image;
}
function shortVersion(version) {
    return version.tag ?? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .shownVersion */ .qv)(version);
}
function lastPart(path) {
    return (path
        .replace(/(?<!\/)\/+$/, '')
        .split('/')
        .at(-1) ?? path);
}


/***/ }),

/***/ 18841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isKeptOut),
/* harmony export */   olderImages: () => (/* binding */ olderImages)
/* harmony export */ });
/* harmony import */ var _delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15511);
/* harmony import */ var _delivery_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41886);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73677);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39390);




/** The images whose change would put an older version over a newer one, at any place, said in findings; and the others. */
async function olderImages(changes, images, origin, tree, ancestry) {
    const { sameRepository, parseReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 20907));
    const older = new Set();
    const findings = [];
    for (const { path, edits } of changes) {
        for (const edit of edits) {
            const age = await ageOf(edit.image, edit, origin, tree, ancestry);
            if (age === 'older')
                older.add(edit.image);
            const said = saidOf(age, edit);
            if (said !== undefined)
                findings.push({ ...said, file: path, line: edit.line, column: edit.column });
        }
    }
    const isOlder = (name) => [...older].some((one) => sameRepository(parseReference(one), parseReference(name)));
    return { others: images.filter(({ name }) => !isOlder(name)), findings };
}
const keptOut = 'older-version-kept-out';
/** Whether it says that something newer stands where a version was wanted. */
function isKeptOut({ rule }) {
    return rule === keptOut;
}
function saidOf(age, { image, old, new: next }) {
    const [from, to] = [(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(old), (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .shownVersion */ .qv)(next)];
    const notice = { category: 'input', severity: 'notice' };
    if (age === 'older') {
        return { rule: keptOut, ...notice, message: `${image} stays at ${from}: ${to} is older.` };
    }
    if (age !== 'unknown')
        return undefined;
    const message = `Nothing tells whether ${to} of ${image} is newer than ${from}, so it was set.`;
    return { rule: 'order-unknown', ...notice, message };
}
/**
 * Whether a new version of an image is older than the one that stands in a tree: by semver of the tags, by the time that
 * the tags hold, by the times of the builds, or by the source commits. Of the old one the trailers of the commit tell that
 * wrote it.
 */
async function ageOf(image, step, origin, tree, ancestry) {
    const { tag: oldTag } = step.old;
    const { tag: newTag } = step.new;
    if (oldTag !== undefined && newTag !== undefined) {
        const byTag = (await compareSemver(oldTag, newTag)) ?? compareTimes(oldTag, newTag);
        if (byTag !== undefined && byTag !== 'same')
            return byTag;
    }
    const { buildTime, sourceRepository: repository, sourceCommit } = origin;
    const asksForge = ancestry !== undefined && repository !== undefined && sourceCommit !== undefined;
    if (buildTime === undefined && !asksForge)
        return 'unknown';
    const message = await tree.messageWith(`${_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.image}: ${(0,_message_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceOf */ .Bz)(image, step.old)}`);
    if (message === undefined)
        return 'unknown';
    const old = (0,_delivery_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrailers */ .t8)(message);
    const byTime = compareBuildTimes(old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.buildTime)?.[0], buildTime);
    if (byTime === 'older' || byTime === 'newer')
        return byTime;
    const oldCommit = old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.sourceCommit)?.[0];
    if (!asksForge || oldCommit === undefined || old.get(_message_js__WEBPACK_IMPORTED_MODULE_3__/* .trailers */ .jR.sourceRepository)?.[0] !== repository) {
        return byTime ?? 'unknown';
    }
    return oldCommit === sourceCommit ? 'same' : await ancestry(repository, oldCommit, sourceCommit);
}
function compareBuildTimes(from, to) {
    const [old, next] = [(0,_delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBuildTime */ .H)(from), (0,_delivery_build_time_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenBuildTime */ .H)(to)];
    if (old === undefined || next === undefined)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** Precedence of https://semver.org; a leading `v` is allowed. Undefined when one of them is no semantic version. */
async function compareSemver(from, to) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 2088).then(__webpack_require__.t.bind(__webpack_require__, 62088, 19));
    const [old, next] = [semver.valid(from), semver.valid(to)];
    if (old === null || next === null)
        return undefined;
    const order = semver.compareBuild(next, old);
    return order > 0 ? 'newer' : order < 0 ? 'older' : 'same';
}
/** Compares tags of one form that hold a time: `main-20260131T120000Z-3f2a1b0`, `20260131.4`, `web-1769860800`. */
function compareTimes(from, to) {
    const [old, next] = [timeIn(from), timeIn(to)];
    if (old === undefined || next === undefined || old.length !== next.length)
        return undefined;
    return next > old ? 'newer' : next < old ? 'older' : 'same';
}
/** The digits of a date (with or without a time of day) or of seconds since 1970, as they stand in a tag. */
function timeIn(tag) {
    const date = /(?<!\d)(20\d\d)[-.]?(0[1-9]|1[0-2])[-.]?(0[1-9]|[12]\d|3[01])(?:[T._-]?(\d{4,6})Z?)?(?!\d)/.exec(tag);
    if (date)
        return date.slice(1).join('');
    return /(?<![\da-f])(1[5-9]\d{8}|2\d{9})(?![\da-f])/i.exec(tag)?.[1];
}


/***/ }),

/***/ 15511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenBuildTime),
/* harmony export */   c: () => (/* binding */ readBuildTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
/**
 * The time that the input `build-time` gives: RFC 3339, or seconds since 1970.
 * @returns the same moment as `Date.toISOString` writes it, so that two can be compared as texts.
 * @throws InputError for anything else.
 */
function readBuildTime(given) {
    const isCount = /^\d{1,11}(?:\.\d{1,9})?$/.test(given);
    const time = isCount ? Number(given) * 1000 : rfc3339.test(given) ? Date.parse(given.toUpperCase()) : Number.NaN;
    if (!Number.isNaN(time))
        return new Date(time).toISOString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`The build-time "${given}" is no time`, {
        fix: 'Write it as in 2026-01-31T12:00:00Z, or as seconds since 1970.',
    });
}
/** The time in a trailer that readBuildTime has written; undefined for what somebody else wrote there. */
function writtenBuildTime(text) {
    const time = text !== undefined && rfc3339.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 41886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iA: () => (/* binding */ trailersOf),
/* harmony export */   t8: () => (/* binding */ readTrailers),
/* harmony export */   xn: () => (/* binding */ originTrailers)
/* harmony export */ });
/**
 * The trailers that tell where a change comes from, as `git interpret-trailers` reads them. docs/delivery.md lists all
 * trailers.
 */
const originTrailers = {
    sourceRepository: 'Source-Repository',
    sourceCommit: 'Source-Commit',
    buildTime: 'Build-Time',
    run: 'Run',
};
function trailersOf(origin) {
    return ['sourceRepository', 'sourceCommit', 'buildTime', 'run'].map((key) => [
        originTrailers[key],
        origin[key],
    ]);
}
/** A commit message: its text, and the trailers in a paragraph of their own. */
function messageOf(text, trailers) {
    const lines = trailers.flatMap(([name, value]) => (value ? [`${name}: ${oneLine(value)}`] : []));
    return `${text.trimEnd()}\n\n${[...new Set(lines)].join('\n')}\n`;
}
/** The trailers of a message: the lines `Name: value` of its last paragraph, by name. */
function readTrailers(message) {
    const text = message.trimEnd();
    const found = new Map();
    for (const line of text.slice(text.lastIndexOf('\n\n') + 2).split('\n')) {
        const [, name, value] = /^([A-Za-z0-9-]+): (.+)$/.exec(line) ?? [];
        if (name !== undefined && value !== undefined)
            found.set(name, [...(found.get(name) ?? []), value]);
    }
    return found;
}
/** A template such as the input `commit-message` with the values of `{name}` filled in; what has no value stays. */
function filled(template, values) {
    return template.replace(/\{([a-z-]+)\}/g, (whole, name) => Object.hasOwn(values, name) ? values[name] : whole);
}
/** A value from outside must not begin a trailer of its own. */
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}


/***/ })

};
