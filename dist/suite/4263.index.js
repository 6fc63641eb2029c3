export const id = 4263;
export const ids = [4263];
export const modules = {

/***/ 14263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliverPromotion: () => (/* binding */ deliverPromotion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27792);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);
/* harmony import */ var _regeneration_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94180);
/* harmony import */ var _regeneration_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16347);
/* harmony import */ var _regeneration_promotion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84175);
/* harmony import */ var _regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71281);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29972);
/* harmony import */ var _wish_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39390);
/* harmony import */ var _wish_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53637);
/* harmony import */ var _wish_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2494);
/* harmony import */ var _wish_wish_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23126);












/** Brings the base of one environment and the versions that run there to the next, in one change. */
async function deliverPromotion(bases, steps, purpose, inputs, host) {
    const wish = (0,_wish_wish_js__WEBPACK_IMPORTED_MODULE_11__/* .wishOf */ .H)(steps, purpose, inputs, host.environment);
    const delivery = await (0,_delivery_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(promotionPlan(bases, inputs.onConflict, wish), inputs, host, { kinds: _wish_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .kinds */ .EZ });
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .deliveryReport */ .J)(delivery, [], inputs.repository, inputs.dryRun);
}
/** The versions are set in the files as they are once the base is there. */
function promotionPlan(bases, onConflict, wish) {
    return async (tree, ancestry) => {
        const base = await (0,_regeneration_promotion_js__WEBPACK_IMPORTED_MODULE_5__/* .planPromotion */ .z)(tree, bases, { force: false, onConflict });
        const carried = (0,_regeneration_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(base.steps, bases.folder);
        const pins = await (0,_wish_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .planOf */ .XC)(wish)((0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .withCommit */ .e6)(tree, { changes: carried, message: '' }), ancestry);
        const pinned = new Set(pins.changes.map(({ path }) => path));
        const files = await Promise.all(base.steps.filter(isShown).map((step) => fileChange(step, bases.folder)));
        const changes = [...files.filter(({ path }) => !pinned.has(path)), ...pins.result.changes];
        const findings = [...base.findings, ...pins.result.findings];
        return {
            changes: [...carried.filter(({ path }) => !pinned.has(path)), ...pins.changes],
            findings,
            result: { ...pins.result, changes, findings },
            message: () => (0,_wish_message_js__WEBPACK_IMPORTED_MODULE_8__/* .commitMessage */ .df)(changes, wish.purpose, wish.origin, wish.template),
            page: (forge) => (0,_wish_page_js__WEBPACK_IMPORTED_MODULE_9__/* .pageOf */ .Z)(changes, wish, tree, forge),
        };
    };
}
/** What the conversion notes for itself is nothing that a reviewer reads. */
function isShown(step) {
    return step.do !== 'keep' && !(0,_regeneration_record_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(step.path);
}
/** A file that is carried over, as a change that edits no image. */
async function fileChange(step, folder) {
    const diff = await (0,_regeneration_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .diffOf */ .n_)([step], folder);
    return {
        path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, step.path),
        before: Buffer.from(step.before),
        after: Buffer.from(step.do === 'remove' ? '' : step.content),
        diff: diff.slice(diff.indexOf('@@')).trimEnd(),
        edits: [],
    };
}


/***/ })

};
