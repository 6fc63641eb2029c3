export const id = 9721;
export const ids = [9721];
export const modules = {

/***/ 9721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   execute: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8864);




/**
 * Runs a program to its end.
 *
 * Not @actions/exec: a child that ends before it has read its standard input makes that one fail with an error nobody
 * can catch (EPIPE), and without input it leaves the pipe open, so a child that reads waits for ever.
 */
function execute(path, args, options) {
    return new Promise((fulfil, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, args, { cwd: options.cwd, env: { ...options.env }, windowsHide: true });
        const wasCancelled = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .endWithUs */ .AO)(child);
        const stdout = [];
        const stderr = [];
        const lines = options.onLine === undefined ? undefined : lineSplitter(options.onLine);
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => {
            stderr.push(chunk);
            lines?.add(chunk);
        });
        child.on('error', (cause) => {
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceError */ ._7(path, `Could not run ${path}: ${cause.message}`, { cause }));
        });
        child.on('close', (code, signal) => {
            lines?.end();
            // What a program leaves behind that we have ended says nothing.
            if (wasCancelled())
                return;
            const exitCode = code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal]);
            fulfil({ exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') });
        });
        // A child that does not want its input closes the pipe; its exit code says whether that was right.
        child.stdin.on('error', () => { });
        child.stdin.end(options.stdin ?? '');
    });
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

};
