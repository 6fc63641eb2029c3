(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 707, ids: [707], modules: {

/***/ 40707:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wishesOfBake: () => (/* binding */ wishesOfBake)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/tools/provide.js + 3 modules
var provide = __webpack_require__(85196);
// EXTERNAL MODULE: ./build/image/plan.js + 3 modules
var plan = __webpack_require__(33060);
// EXTERNAL MODULE: ./build/image/bake/definition.js
var definition = __webpack_require__(23333);
// EXTERNAL MODULE: ./build/report/nearest.js
var nearest = __webpack_require__(38977);
// EXTERNAL MODULE: ./build/image/bake/line.js
var bake_line = __webpack_require__(41790);
;// CONCATENATED MODULE: ./build/image/bake/file-text.js



/** The line on which a target or group begins; of one that a matrix makes, the file. */
function placeOf(files, name) {
    for (const { path, text } of files) {
        const line = text.split(/\r?\n/).findIndex((content) => namesIn(content).includes(name));
        if (line >= 0)
            return (0,bake_line/* lineOf */.c)(text, path, line + 1);
    }
    return { file: files[0]?.path ?? '' };
}
/** What a line of HCL, JSON or YAML begins: `target "web" {`, `"web": {`, `web:`. */
function namesIn(line) {
    const [, hcl, json, yaml] = /^\s*(?:(?:target|group)\s+"([^"]+)"|"([^"]+)"\s*:\s*\{|([\w.-]+):\s*(?:#.*)?$)/.exec(line) ?? [];
    return [hcl, json, yaml].filter((name) => name !== undefined);
}
/** Whether a bake file names a variable, so that it may read it of the environment. */
function namesVariable(files, variable) {
    const whole = new RegExp(`(?<!\\w)${variable.replace(/\W/g, '\\$&')}(?!\\w)`);
    return files.some(({ text }) => whole.test(text));
}
/**
 * Variables without a default that the environment has no value for: buildx takes them for empty, without a word.
 * @throws InputError for the first one.
 */
function refuseUnset(files, environment) {
    for (const { path, text } of files) {
        const unset = requiredVariables(text).find(({ name }) => environment[name] === undefined);
        if (unset === undefined)
            continue;
        throw new errors/* InputError */.dz(`The variable "${unset.name}" of the bake file has no value`, {
            place: (0,bake_line/* lineOf */.c)(text, path, unset.line),
            fix: `Set ${unset.name} in the environment of this step; or write default = "" where it may be empty.`,
        });
    }
}
function requiredVariables(text) {
    return blocksOf(text).flatMap(({ text: block, line }) => {
        const [, name, body = ''] = /^[ \t]*variable[ \t]+"([^"]+)"[ \t]*(\{[\s\S]*)/.exec(block) ?? [];
        return name === undefined || /^[ \t{]*default[ \t]*=/m.test(body) ? [] : [{ name, line }];
    });
}
/** The top-level blocks of HCL, each with the line that it begins on. */
function blocksOf(text) {
    let line = 1;
    return text.split(/^(?=[ \t]*(?:target|group|variable|function)\s+")/m).map((block) => {
        const begins = line;
        line += block.split('\n').length - 1;
        return { text: block, line: begins };
    });
}
/**
 * Targets that inherit from each other, which buildx takes without a word for targets without those settings.
 * @throws InputError that names the way around.
 */
function refuseCircles(files) {
    const parents = new Map(files.flatMap(({ text }) => inheritances(text)));
    for (const start of parents.keys()) {
        const way = [start];
        for (let next = parents.get(start); next !== undefined; next = parents.get(next[0] ?? '')) {
            const known = next.find((name) => name === start);
            if (known === undefined && (next[0] === undefined || way.includes(next[0])))
                break;
            way.push(known ?? next[0] ?? '');
            if (known === undefined)
                continue;
            throw new errors/* InputError */.dz(`Targets inherit from each other: ${way.join(' \u2192 ')}`, {
                place: placeOf(files, start),
                fix: 'Take one of these inherits away.',
            });
        }
    }
}
function inheritances(text) {
    return blocksOf(text).flatMap(({ text: block }) => {
        const target = /^\s*target\s+"([^"]+)"/.exec(block)?.[1];
        const inherits = /\binherits[ \t]*=[ \t]*\[([^[\]]*)\]/.exec(block)?.[1];
        if (target === undefined || inherits === undefined)
            return [];
        return [[target, [...inherits.matchAll(/"([^"$]+)"/g)].map(([, name = '']) => name)]];
    });
}
/** What buildx says of a bake file that it can't use, at its line where it tells one. */
function bakeFileError(files, stderr) {
    const said = /^ERROR: (.*)$/m.exec(stderr)?.[1] ?? stderr.trim().split('\n').at(-1) ?? 'it gave no reason';
    const [, file, line, message] = /^(.+?):(\d+),\d+(?:-[\d,]+)?: (.*)$/.exec(said) ?? [];
    const known = files.find(({ path }) => path === file);
    const place = known && (0,bake_line/* lineOf */.c)(known.text, known.path, Number(line));
    const explained = explain(files, message ?? said);
    return new errors/* InputError */.dz(`The bake file can't be used: ${explained.message}`, {
        fix: explained.fix,
        place: place ?? explained.place ?? { file: files[0]?.path ?? '' },
    });
}
function explain(files, said) {
    const names = files.flatMap(({ text }) => text.split(/\r?\n/).flatMap(namesIn));
    const missing = /failed to find target (\S+)/.exec(said)?.[1];
    if (missing !== undefined && names.includes(missing)) {
        const message = `the group "${missing}" leads to itself, or to nothing that is a target`;
        return { message, fix: 'Take the group out of the groups that it names.', place: placeOf(files, missing) };
    }
    if (missing !== undefined) {
        const fix = (0,nearest/* didYouMean */.a)(missing, names, 'Name a target or a group of the file.');
        return { message: `it has no target and no group "${missing}"`, fix };
    }
    const [, from, to] = /infinite loop from (\S+) to (\S+)/.exec(said) ?? [];
    if (from !== undefined && to !== undefined) {
        const message = `targets start from each other: ${from} \u2192 ${to} \u2192 ${from}`;
        return { message, fix: 'Take one of these contexts away.', place: placeOf(files, from) };
    }
    if (/empty ssh agent socket/.test(said)) {
        return { message: 'it asks for an SSH agent, and SSH_AUTH_SOCK is not set', fix: 'Start an agent, or name a key.' };
    }
    const refused = /^Validation failed[;:] (.*)$/s.exec(said)?.[1];
    if (refused !== undefined) {
        return {
            message: `a variable has a value that its validation refuses: ${refused}`,
            fix: 'Set another value in the environment of this step.',
        };
    }
    if (/no variable named "/.test(said)) {
        return {
            message: said,
            fix: 'Give the variable a default in the file, or a value in the environment of this step.',
        };
    }
    return { message: said, fix: 'Correct it; "docker buildx bake --print" shows what buildx makes of it.' };
}

// EXTERNAL MODULE: ./build/image/bake/target.js
var bake_target = __webpack_require__(4173);
;// CONCATENATED MODULE: ./build/image/bake/file.js







/**
 * The images that bake files ask for: targets, groups, matrices, what they inherit and what variables say, as buildx reads
 * them. Where their bytes go is ours to say, so their outputs are passed over.
 *
 * @throws InputError for a file that is not there or that buildx can't use, or a target that names no image.
 */
async function wishesOfBake(inputs, host) {
    if (inputs.layout !== undefined) {
        throw new errors/* InputError */.dz('"layout" is taken in place of a build, and bake-file is for builds', {
            fix: 'Give layout or bake-file, not both.',
        });
    }
    const files = inputs.bakeFile.map((path) => {
        return { path, text: host.files.text(path) };
    });
    refuseCircles(files);
    refuseUnset(files, host.environment);
    const { group = {}, target: targets = {} } = await printed(files, inputs, host);
    const wanted = targetsOf('default', group, targets);
    const { image: given, tag: tags } = inputs;
    if (given !== undefined && wanted.length > 1) {
        throw new errors/* InputError */.dz(`image is one image, and the bake file makes ${wanted.length}: ${wanted.join(', ')}`, {
            fix: 'Leave image out: the tags of the targets name the images. Or name one target in bake-target.',
        });
    }
    return wanted.map((name) => {
        const target = targets[name];
        const place = placeOf(files, name);
        const named = given ?? target.tags?.[0];
        if (named === undefined) {
            throw new errors/* InputError */.dz(`The target "${name}" names no image`, {
                place,
                fix: 'Give it tags = ["ghcr.io/acme/web"].',
            });
        }
        const others = Object.keys(targets).filter((other) => !wanted.includes(other));
        const starts = Object.fromEntries(others.map((other) => [other, buildOf(targets[other], placeOf(files, other))]));
        const image = (0,reference/* familiarName */.hG)((0,reference.parseReference)(named));
        const isOwn = (tag) => (0,reference/* familiarName */.hG)((0,reference.parseReference)(tag)) === image;
        const own = target.tags?.filter(isOwn) ?? [];
        const build = { ...buildOf(target, place), tags: own, ...(others.length > 0 && { starts }) };
        const also = [...(target.tags?.filter((tag) => !isOwn(tag)) ?? []), ...inputs.also];
        return { name, image, tags, also, source: { kind: 'build', build } };
    });
}
async function printed(files, inputs, host) {
    const { path } = await (0,provide.provideTool)(host, 'buildx', (0,plan/* buildxOf */.gX)(inputs));
    const args = [
        ...['bake', '--print', '--progress=quiet'],
        ...inputs.bakeFile.map((file) => `--file=${file}`),
        ...inputs.bakeSet.map((setting) => `--set=${setting}`),
        ...inputs.bakeTarget,
    ];
    const named = Object.entries(host.environment).filter((entry) => {
        return entry[1] !== undefined && namesVariable(files, entry[0]);
    });
    const env = { ...Object.fromEntries(named), ...(0,definition/* connectionOf */.ao)(host.environment) };
    const { exitCode, stdout, stderr } = await host.processes.run(path, args, { env });
    if (exitCode !== 0)
        throw bakeFileError(files, stderr);
    try {
        return JSON.parse(Buffer.from(stdout).toString('utf8'));
    }
    catch {
        throw new errors/* ServiceError */._7('docker buildx', 'bake --print did not print JSON', { fix: 'Use buildx 0.13 or later.' });
    }
}
/** The targets of a group, and of the groups that it names, each once. buildx refuses circles. */
function targetsOf(name, groups, targets) {
    const members = groups[name]?.targets;
    if (members === undefined)
        return Object.hasOwn(targets, name) ? [name] : [];
    const found = members.flatMap((member) => Object.hasOwn(targets, member) ? [member] : targetsOf(member, groups, targets));
    return [...new Set(found)];
}
function buildOf(target, place) {
    const settings = {
        context: (target.context ?? '.').replace(/^cwd:\/\//, '') || '.',
        dockerfile: target['dockerfile-inline'] === undefined ? usual(target.dockerfile) : undefined,
        dockerfileInline: target['dockerfile-inline'] && unescaped(target['dockerfile-inline']),
        target: target.target,
        args: mapped(target.args ?? {}, unescaped),
        additionalContexts: target.contexts && mapped(target.contexts, (from) => from.replace(/^target:/, 'service:')),
        secrets: target.secret?.map((secret) => (0,bake_target/* readSecret */.n5)(csvOf(secret))),
        ssh: target.ssh?.map((one) => typeof one === 'string' ? one : [one.id, one.paths?.join(',') ?? ''].filter((part) => part !== '').join('=')),
        cacheFrom: target['cache-from']?.map(csvOf),
        cacheTo: target['cache-to']?.map(csvOf),
        // A list may stand in one text: --set=*.platform=linux/amd64,linux/arm64.
        platforms: target.platforms?.flatMap((text) => text.split(',').map((part) => part.trim())),
        labels: target.labels && mapped(target.labels, unescaped),
        annotations: target.annotations?.map(unescaped),
        tags: target.tags,
        extraHosts: target['extra-hosts'] && mapped(target['extra-hosts'], unescaped),
        pull: target.pull,
        noCache: target['no-cache'],
        noCacheFilter: target['no-cache-filter'],
        network: target.network,
        shmSize: target['shm-size'],
        ulimits: target.ulimits &&
            Object.fromEntries(target.ulimits.flatMap((text) => [(0,bake_target/* readUlimit */.TY)(text) ?? []].filter((limit) => limit.length > 0))),
        entitlements: target.entitlements,
        provenance: attestation(target, 'provenance'),
        sbom: attestation(target, 'sbom'),
        place,
    };
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
/** In these fields bake prints what looks like a template so that it would read it back as it is. */
function unescaped(text) {
    return text.replace(/([$%])\1(?=\{)/g, '$1');
}
/** Bake prints the usual name, too; where it is absent, `file` holds. */
function usual(dockerfile) {
    return dockerfile === 'Dockerfile' ? undefined : dockerfile;
}
function attestation({ attest }, type) {
    const found = attest
        ?.map((one) => (typeof one === 'string' ? (0,bake_target/* readFields */.qU)(one) : one))
        .find((one) => one['type'] === type);
    if (found === undefined)
        return undefined;
    const { type: _, disabled, ...settings } = found;
    if (disabled === 'true')
        return 'false';
    return Object.keys(settings).length === 0 ? 'true' : csvOf(settings);
}
function csvOf(settings) {
    if (typeof settings === 'string')
        return settings;
    return (0,bake_target/* csv */.fu)(Object.entries(settings).map(([key, value]) => `${key}=${value}`));
}
function mapped(texts, change) {
    return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, change(value)]));
}


/***/ })

} };
})
