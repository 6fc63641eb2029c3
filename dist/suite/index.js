import { setFlagsFromString } from 'node:v8';
/** By the release of Node, from where on its compilers work. A V8 that does not know a flag would say so. */
const optimizing = {
    // V8 of Node 20 has one compiler: by default it begins after 66 KB of bytecode.
    20: [['interrupt-budget', 1_000_000, 67_584]],
    // Maglev by default from 400 calls of a function with a hundred bytes of bytecode on, TurboFan from 3,000 or 10,000.
    22: [
        ['invocation-count-for-maglev', 4000, 400],
        ['invocation-count-for-turbofan', 100_000, 3000],
    ],
    24: [
        ['invocation-count-for-maglev', 4000, 400],
        ['invocation-count-for-turbofan', 100_000, 10_000],
    ],
};
/** V8 gives new objects up to 134 MB on Node 24, and what died room for four times what lives (docs/decisions/029). */
const growing = [
    ['semi-space-growth-factor', 1, 2],
    ['heap-growing-percent', 30, 0],
];
const ofThisRelease = optimizing[process.versions.node.split('.')[0] ?? ''] ?? [];
/**
 * Lets V8 optimize what runs for long alone. By default it begins after a few milliseconds, so that a run of a second
 * spends a third to a half of its CPU on compiling code that is hardly used again. Modules of Node that are loaded after any flag was
 * set are compiled anew (5 ms for those of a command), since V8 takes theirs for the bytecode of another V8.
 */
export function optimizeLater() {
    for (const [name, ours] of ofThisRelease)
        setFlagsFromString(`--${name}=${ours}`);
}
export function spareMemory() {
    for (const [name, ours] of growing)
        setFlagsFromString(`--${name}=${ours}`);
}
/** Takes all of it back. */
export function restoreFlags() {
    for (const [name, , usual] of [...ofThisRelease, ...growing])
        setFlagsFromString(`--${name}=${usual}`);
}
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
/** What is older may be of chunks that are no more. */
const keptDays = 30;
/**
 * @param meta that of the bundle: its chunks lie beside it, and find what is theirs as it does.
 * @param build names the texts of all its chunks, other texts another.
 * @returns what loads a chunk by the name of its file, which is in ASCII.
 */
export function chunkLoader(meta, environment, build) {
    const bytecode = bytecodeIn(bytecodeFolder(environment));
    const compiled = [];
    // At the end, when V8 has compiled what runs call, and not only what loading does.
    const keep = () => bytecode?.keep(compiled);
    return (name) => {
        const filename = join(meta.dirname, name);
        const v8 = cachedDataVersionTag();
        const key = `${build}-${v8}-${name}`;
        const cachedData = bytecode?.read(key);
        const script = new Script(fs.readFileSync(filename, 'latin1'), { filename, cachedData });
        if (bytecode !== undefined && (cachedData === undefined || script.cachedDataRejected)) {
            if (compiled.length === 0)
                process.once('exit', keep);
            compiled.push({ key, v8, script });
        }
        return script.runInThisContext()(createRequire, meta);
    };
}
/**
 * The folder for bytecode. It is code that runs, so whoever may write there must be trusted like the bundle itself: on a runner
 * it is in the folder of the job, which goes with it, and whose steps can write the checkout of the action as well; elsewhere in
 * the cache of the user. Other services of CI bring such a cache from one branch to the next, so they get none. The folders of
 * `GITOPS_ACTIONS_CACHE` and `RUNNER_TOOL_CACHE` are shared by jobs, and never used for it.
 */
export function bytecodeFolder(environment) {
    if (environment['NODE_DISABLE_COMPILE_CACHE'])
        return undefined;
    const job = environment['RUNNER_TEMP'];
    if (job)
        return join(job, 'gitops-actions-bytecode');
    const home = environment['HOME'];
    const user = environment['XDG_CACHE_HOME'] || (home && join(home, '.cache'));
    if (environment['CI'] || !user || !isAbsolute(user) || process.getuid === undefined)
        return undefined;
    return join(user, 'gitops-actions', 'bytecode');
}
/** @returns undefined where there is no folder, none can be made, or others may write into it. */
function bytecodeIn(folder) {
    if (folder === undefined || !isOurs(folder))
        return undefined;
    return {
        // V8 runs bytecode as it is, so what a crash of the machine has left must not reach it: a file holds it twice. The CRC-32 of
        // Node would take a millisecond to load.
        read: (key) => {
            try {
                const bytes = fs.readFileSync(join(folder, key));
                const half = bytes.subarray(0, bytes.length / 2);
                return half.equals(bytes.subarray(half.length)) ? half : undefined;
            }
            catch {
                return undefined;
            }
        },
        // V8 writes its flags into bytecode: those of now, not those that the chunk was loaded with.
        keep: (compiled) => {
            try {
                removeOld(folder);
                const now = cachedDataVersionTag();
                for (const one of compiled)
                    if (one.v8 === now)
                        placeBytecode(folder, one);
                restoreFlags();
                const usual = cachedDataVersionTag();
                for (const one of compiled)
                    if (one.v8 === usual && usual !== now)
                        placeBytecode(folder, one);
            }
            catch { }
        },
    };
}
/** Makes the folder where it is missing. Where users have no ids, it is one of a job. */
function isOurs(folder) {
    try {
        fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
        const stats = fs.lstatSync(folder);
        if (!stats.isDirectory())
            return false;
        return process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
    }
    catch {
        return false;
    }
}
/** Whole or not at all; threads and processes may place the same file at the same time. */
function placeBytecode(folder, { key, script }) {
    const path = join(folder, key);
    const temporary = `${path}.${process.pid}.${process.hrtime.bigint()}`;
    const half = script.createCachedData();
    try {
        fs.writeFileSync(temporary, Buffer.concat([half, half]), { mode: 0o600 });
        fs.renameSync(temporary, path);
    }
    catch (error) {
        fs.rmSync(temporary, { force: true });
        throw error;
    }
}
function removeOld(folder) {
    const oldest = Date.now() - keptDays * 86_400_000;
    for (const name of fs.readdirSync(folder)) {
        const path = join(folder, name);
        if (fs.lstatSync(path).mtimeMs < oldest)
            fs.rmSync(path);
    }
}

const loadChunk = chunkLoader(import.meta, process.env, '346ef59ca0cf01fa2864155d1aeb8503')
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 16698:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 48161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 78877:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 16141:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = Promise.resolve(loadChunk(__nccwpck_require__.u(chunkId))).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ entryNames),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/** Each action by its name, with the command whose stage it runs. */
const actions = {
    'gitops-actions': 'run',
    'build-scan-push': 'build',
    'kompose-convert': 'convert',
    'validate-manifests': 'validate',
    'bump-manifest-tag': 'bump',
    'rescan-images': 'rescan',
};
/** Names of the entries; the build writes one small file for each into dist/. */
const entryNames = [...Object.keys(actions), 'cli', 'thread'];
/** What other threads do, each job by its name. */
const jobs = {
    'search files': async () => (await __nccwpck_require__.e(/* import() */ 8938).then(__nccwpck_require__.bind(__nccwpck_require__, 8938))).searchFiles,
};
/**
 * Runs an entry to its end; the result is in the exit code, the outputs and the streams of this process. Every part is
 * loaded on demand: a step pays for its own code alone.
 */
async function start(name) {
    if (name === 'cli')
        return await (await Promise.all(/* import() */[__nccwpck_require__.e(3923), __nccwpck_require__.e(8861)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58184))).run();
    if (name === 'thread')
        return await (await __nccwpck_require__.e(/* import() */ 6197).then(__nccwpck_require__.bind(__nccwpck_require__, 68578))).serveThread(jobs);
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(1260), __nccwpck_require__.e(2779), __nccwpck_require__.e(6481), __nccwpck_require__.e(3923), __nccwpck_require__.e(7617), __nccwpck_require__.e(6608)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76608));
    await runAction(actions[name]);
}

var __webpack_exports__entryNames = __webpack_exports__.V;
var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__entryNames as entryNames, __webpack_exports__start as start };
