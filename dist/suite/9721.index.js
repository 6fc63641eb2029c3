(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 9721, ids: [9721], modules: {

/***/ 9721:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19473);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38864);






/** Takes the child of the run that it is made in: Node tells of each one as it is made. */
const making = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', (message) => making.getStore()?.(message.process));
/** Linux takes no longer argument, and no system of ours more of them; a start that fails so would be lost in the library. */
const longestArgument = 128 * 1024 - 1;
const mostArguments = 900 * 1024;
/** How long a program that is not needed any more may take to end, in milliseconds. */
const longestFarewell = 5000;
/**
 * Runs a program to its end with @actions/exec. Its child is not handed over by that one, so it comes from Node itself:
 * docs/decisions/051-children-by-actions-exec.md says what for.
 */
async function execute(path, args, options) {
    checkArguments(path, args);
    const stdout = [];
    const stderr = [];
    const lines = options.onLine === undefined ? undefined : lineSplitter(options.onLine);
    let child;
    let wasCancelled = () => false;
    const taken = (made) => {
        child = made;
        wasCancelled = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .endWithUs */ .AO)(made);
        process.nextTick(() => {
            // A child that does not want its input closes the pipe; its exit code says whether that was right.
            made.stdin?.on('error', () => { });
            if (options.signal?.aborted)
                stop();
        });
    };
    let isLate = false;
    const deadline = options.deadlineMs === undefined
        ? undefined
        : setTimeout(() => {
            isLate = true;
            child?.kill('SIGKILL');
        }, options.deadlineMs);
    const stop = () => {
        child?.kill('SIGTERM');
        setTimeout(() => child?.kill('SIGKILL'), longestFarewell).unref();
    };
    options.signal?.addEventListener('abort', stop);
    try {
        const code = await making.run(taken, () => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)(quotedParts(path), [...args], {
            ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
            env: { ...options.env },
            // An empty one, too: without input the pipe stays open, and a child that reads waits for ever.
            input: Buffer.from(options.stdin ?? ''),
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (chunk) => stdout.push(chunk),
                stderr: (chunk) => {
                    stderr.push(chunk);
                    lines?.add(chunk);
                },
            },
        }));
        lines?.end();
        // What a program leaves behind that we have ended says nothing.
        if (wasCancelled())
            return await new Promise(() => { });
        if (isLate)
            throw new Error(`it did not end within ${(options.deadlineMs ?? 0) / 1000} s`);
        const signal = child?.signalCode ?? null;
        const exitCode = code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
        return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
    }
    catch (cause) {
        wasCancelled();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ServiceError */ ._7(path, `Could not run ${path}: ${cause.message}`, { cause });
    }
    finally {
        clearTimeout(deadline);
        options.signal?.removeEventListener('abort', stop);
    }
}
function checkArguments(path, args) {
    if (args.some((arg) => arg.includes('\0'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(`An argument of ${path} has a zero byte, which no program can be given`);
    }
    const lengths = args.map((arg) => Buffer.byteLength(arg));
    const all = lengths.reduce((sum, length) => sum + length + 1, 0);
    if (all <= mostArguments && lengths.every((length) => length <= longestArgument))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ServiceError */ ._7(path, `Could not run ${path}: its arguments are longer than a program can be given`);
}
/** As one word of a command line, as @actions/exec reads it: a backslash stands for itself outside of quotes alone. */
function quotedParts(path) {
    return path
        .split('\\')
        .map((part) => `"${part.replaceAll('"', '\\"')}"`)
        .join('\\');
}
/** Calls `onLine` with each whole line of what is added, and at the end with what has no line feed. */
function lineSplitter(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return {
        add(chunk) {
            const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
            rest = lines.pop() ?? '';
            lines.forEach(onLine);
        },
        end() {
            if (rest !== '')
                onLine(rest);
        },
    };
}


/***/ })

} };
})
