(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 8578, ids: [8578], modules: {

/***/ 68578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveThread: () => (/* binding */ serveThread),
/* harmony export */   startCrew: () => (/* binding */ startCrew)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87191);



/** The entry of a thread lies one folder up: `src/thread.ts`, and `dist/thread.js` of the bundle in `dist/suite/`. */
const threadFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(importMeta.dirname, '..', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(importMeta.dirname) === 'host' ? 'thread.ts' : 'thread.js');
/** Starts other threads for a job. */
function startCrew(job, others) {
    const members = Array.from({ length: others }, (_, index) => new Member(job, index + 1));
    return {
        async share(setup, parts, own) {
            const results = new Map();
            for (const member of members)
                member.begin(setup, results);
            const offers = [];
            for (const part of parts) {
                const offer = { part, taker: new Int32Array(new SharedArrayBuffer(4)) };
                for (const member of members)
                    member.offer({ ...offer, index: offers.length });
                offers.push(offer);
            }
            // From the other end than the other threads, which began while the parts were made.
            for (let index = offers.length - 1; index >= 0; index--) {
                const { part, taker } = offers[index];
                if (takes(taker, members.length + 1))
                    results.set(index, own(part));
            }
            await Promise.all(members.map((member) => member.done(offers.map(({ taker }) => taker[0] ?? 0))));
            return offers.map(({ part }, index) => (results.has(index) ? results.get(index) : own(part)));
        },
        dismiss() {
            for (const member of members)
                member.dismiss();
        },
    };
}
/** Whether a part is nobody's yet; from then on it is this thread's. */
function takes(taker, self) {
    return Atomics.load(taker, 0) === 0 && Atomics.compareExchange(taker, 0, 0, self) === 0;
}
/** Another thread, as this one sees it. */
class Member {
    #number;
    #worker;
    #isAlive;
    #results = new Map();
    /** How many parts are awaited, once every part is taken by some thread. */
    #awaited = 0;
    #whenDone;
    constructor(job, number) {
        this.#number = number;
        this.#worker = started(job);
        this.#isAlive = this.#worker !== undefined;
        this.#worker?.on('message', (answer) => this.#take(answer));
        // What it was doing is done elsewhere; if that fails too, it does so in the open.
        for (const end of ['error', 'messageerror', 'exit'])
            this.#worker?.on(end, () => this.#lose());
    }
    begin(setup, results) {
        this.#results = results;
        this.#worker?.ref();
        this.#send({ setup });
    }
    offer(offer) {
        this.#send({ ...offer, self: this.#number });
    }
    /** Waits until every part that it took is there, or will never be. @param takers for each part the thread that took it. */
    async done(takers) {
        this.#awaited = takers.filter((taker, index) => taker === this.#number && !this.#results.has(index)).length;
        if (this.#isAlive && this.#awaited > 0)
            await new Promise((resolve) => (this.#whenDone = resolve));
    }
    dismiss() {
        this.#isAlive = false;
        void this.#worker?.terminate();
    }
    #send(order) {
        if (this.#isAlive)
            this.#worker?.postMessage(order);
    }
    #take({ index, result }) {
        this.#results.set(index, result);
        this.#awaited--;
        if (this.#awaited === 0)
            this.#whenDone?.();
    }
    #lose() {
        this.#isAlive = false;
        this.#whenDone?.();
    }
}
/** @returns undefined where the machine has no room for one more. */
function started(job) {
    try {
        const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(threadFile, { workerData: { job } });
        worker.unref();
        return worker;
    }
    catch {
        return undefined;
    }
}
/** A thread's own side: does the parts that nobody took yet, and ends with the thread that started it. */
async function serveThread(jobs) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
    const load = jobs[node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.workerData.job];
    if (port === null || load === undefined)
        throw new Error('This is no thread of the suite');
    const begun = load().then((job) => job(_data_js__WEBPACK_IMPORTED_MODULE_2__/* .readData */ .v));
    let work;
    const follow = async (order) => {
        if ('setup' in order)
            work = await (await begun)(order.setup);
        else if (takes(order.taker, order.self)) {
            port.postMessage({ index: order.index, result: work?.(order.part) });
        }
    };
    let done = Promise.resolve();
    port.on('message', (order) => {
        done = done.then(() => follow(order));
    });
}


/***/ })

} };
})
