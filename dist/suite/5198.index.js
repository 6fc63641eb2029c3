export const id = 5198;
export const ids = [5198];
export const modules = {

/***/ 12901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
const MiB = 1024 * KiB;
const second = 1000;
const minute = 60 * second;
/** How large an answer may be and how long it may take, by what is asked for: nothing is read without a limit. */
const limits = {
    /** Whether somebody is there, and who. Who is silent is told before what takes too long. */
    ping: { bytes: 64 * KiB, totalMs: 12 * second, idleMs: 10 * second },
    token: { bytes: 64 * KiB, totalMs: 30 * second, idleMs: 30 * second },
    /** The distribution specification lets a registry refuse manifests that are larger. */
    manifest: { bytes: 4 * MiB, totalMs: minute, idleMs: 30 * second },
    /** What a registry says of a blob that is sent to it. It may digest a large one for minutes before it answers. */
    upload: { bytes: 64 * KiB, totalMs: 60 * minute, idleMs: 5 * minute },
    /** A blob that goes into a file; its descriptor says how large it is. */
    blob: { bytes: Number.MAX_SAFE_INTEGER, totalMs: 60 * minute, idleMs: minute },
    /** A page of an API: a hundred pull requests, each with a text of up to 64 KiB. */
    page: { bytes: 16 * MiB, totalMs: minute, idleMs: 30 * second },
    /** Some 100 bytes for each ref. */
    refs: { bytes: 32 * MiB, totalMs: 2 * minute, idleMs: minute },
    /** It is held in memory, and unpacked there. */
    pack: { bytes: 64 * MiB, totalMs: 10 * minute, idleMs: minute },
    /** What a webhook answers: nobody reads more than whether it took the message. */
    webhook: { bytes: 64 * KiB, totalMs: 20 * second, idleMs: 10 * second },
    /** An external program. */
    program: { bytes: 128 * MiB, totalMs: 15 * minute, idleMs: 30 * second },
};


/***/ }),

/***/ 44675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const usualPatience = { attempts: 6, totalMs: 90_000 };
const firstDelayMs = 500;
const longestDelayMs = 20_000;
/**
 * Does work until it succeeds, while it fails with a ServiceError that is `transient`: throttled, a fault of the server, cut
 * off. So work throws such an error only where doing it again does no harm. It waits as long as the service asks for and
 * then a little, otherwise twice as long each time, with full jitter so that many jobs don't come back at once.
 *
 * @param may narrows down what is tried again.
 * @throws ServiceError the last failure, saying how often it was tried.
 */
async function retrying(host, work, patience = usualPatience, may = () => true) {
    const started = host.clock.now().getTime();
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || !error.transient || !may(error))
                throw error;
            const delay = delayAfter(attempt, error, host.random());
            const elapsed = host.clock.now().getTime() - started;
            if (attempt >= patience.attempts || elapsed + delay > patience.totalMs)
                throw givenUp(error, attempt);
            host.log.info(`${error.service}: ${error.message}; trying again in ${(delay / 1000).toFixed(1)} s`);
            await host.clock.sleep(delay);
        }
    }
}
function delayAfter(attempt, error, random) {
    const backoff = Math.min(longestDelayMs, firstDelayMs * 2 ** attempt) * random;
    return Math.round((error.retryAfterMs ?? 0) + Math.max(backoff, 100));
}
function givenUp(error, attempts) {
    if (attempts > 1)
        error.message += ` (tried ${attempts} times)`;
    return error;
}
/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(value, now) {
    if (value === undefined || value.trim() === '')
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}


/***/ }),

/***/ 94944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nW: () => (/* binding */ otherAnswer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uU: () => (/* binding */ taken),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37541);


const text = primitive('text', 'string');
const number = primitive('a number', 'number');
const boolean = primitive('true or false', 'boolean');
/** An object with these fields at least. */
function object(name, fields) {
    return {
        name,
        differs(value) {
            if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
                return kindOf(value);
            for (const [key, shape] of Object.entries(fields)) {
                const field = Object.hasOwn(value, key) ? value[key] : undefined;
                const found = shape.differs(field);
                if (found !== undefined)
                    return `an object whose "${key}" is ${found}`;
            }
            return undefined;
        },
    };
}
/** @param name what its items are: `pull requests`. */
function list(name, item) {
    return {
        name: `a list of ${name}`,
        differs(value) {
            if (!Array.isArray(value))
                return kindOf(value);
            for (const entry of value) {
                const found = item.differs(entry);
                if (found !== undefined)
                    return `a list that holds ${found}`;
            }
            return undefined;
        },
    };
}
/** A value that may be null, or not there. */
function optional(shape) {
    return {
        name: shape.name,
        differs: (value) => (value === null || value === undefined ? undefined : shape.differs(value)),
    };
}
/**
 * Takes a value for what it must be.
 * @param address who sent it: `GET https://api.example.com/pulls`.
 * @throws ServiceError "ADDRESS answered with WHAT instead of WHAT".
 */
function taken(value, shape, address) {
    const found = shape.differs(value);
    if (found !== undefined)
        throw otherAnswer(address, found, shape.name);
    return value;
}
/** An answer that is not what was asked for, be it of a login page, a proxy or another program. */
function otherAnswer(address, found, wanted) {
    const { host } = new URL(address.slice(address.indexOf(' ') + 1));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(host, `${address} answered with ${found} instead of ${wanted}`, {
        fix: 'Check the address, and whether a proxy or a login page stands in front of it.',
    });
}
/** The JSON of a body; text that is no JSON as it is, undefined where there is none. */
function parsed(body) {
    if (body.byteLength === 0)
        return undefined;
    const content = new TextDecoder().decode(body);
    try {
        return JSON.parse(content);
    }
    catch {
        return content;
    }
}
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value !== 'string')
        return `${typeof value === 'number' ? 'the number' : 'the value'} ${value}`;
    if (/^\s*(?:<!doctype html|<html|<head|<body|<script)/i.test(value))
        return 'an HTML page';
    return value.trim() === '' ? 'empty text' : 'text';
}
function primitive(name, type) {
    return { name, differs: (value) => (typeof value === type ? undefined : kindOf(value)) };
}


/***/ })

};
