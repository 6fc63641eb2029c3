(function (__WEBPACK_EXTERNAL_createRequire, importMeta) {
'use strict';
return { id: 7503, ids: [7503], modules: {

/***/ 97503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bodyOf: () => (/* binding */ bodyOf),
/* harmony export */   send: () => (/* binding */ send),
/* harmony export */   webhookOf: () => (/* binding */ webhookOf)
/* harmony export */ });
/* unused harmony export signatureOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _http_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12901);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44675);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(340);





/**
 * Reads the inputs of the webhook; undefined where there is none.
 * @throws InputError for an address that is none, or that would be told over plain HTTP; without showing it.
 */
function webhookOf({ webhookUrl: url, webhookFormat, webhookSecret: secret, }) {
    if (url === undefined || url === '') {
        if (webhookFormat === undefined && secret === undefined)
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('webhook-format and webhook-secret are for webhook-url, which is not given', {
            fix: 'Give webhook-url, or leave them out.',
        });
    }
    const fault = { fix: 'Give the address as the service shows it: https://\u2026.' };
    if (!URL.canParse(url))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('webhook-url is no address', fault);
    const { protocol, hostname } = new URL(url);
    const isHere = /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);
    if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('webhook-url is not https, and the message would travel in the open', fault);
    }
    return { url, format: webhookFormat ?? formatOf(hostname), secret };
}
function formatOf(hostname) {
    if (hostname === 'hooks.slack.com')
        return 'slack';
    return /\.(?:webhook\.office\.com|logic\.azure\.com|powerplatform\.com)$/.test(hostname) ? 'teams' : 'generic';
}
/** The body of the message. Text from outside stays text: Slack's and Teams' marks are escaped. */
function bodyOf(format, { notices, run, sentAt }) {
    switch (format) {
        case 'slack':
            return {
                text: notices
                    .flatMap(linesOf)
                    .map(slackText)
                    .concat(run ? [`<${run}|run>`] : [])
                    .join('\n'),
            };
        case 'teams':
            return teamsCard(notices, run);
        case 'generic':
            return {
                source: 'gitops-actions',
                sentAt,
                ...(run && { run }),
                images: notices.map((one) => ({
                    image: one.image,
                    ...(one.reference && { reference: one.reference }),
                    refused: one.isRefused,
                    summary: (0,_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(one),
                    findings: (0,_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)(one).map(({ rule, severity, message, fix, file, line }) => ({
                        rule,
                        severity,
                        message,
                        ...(fix && { fix }),
                        ...(file && { file }),
                        ...(line && { line }),
                    })),
                })),
            };
    }
}
function lineOf(notice) {
    const verdict = notice.isRefused ? 'refused' : 'passed';
    return `${notice.reference ?? notice.image} ${verdict}: ${notice.findings === undefined ? 'not scanned' : (0,_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .inWords */ .r4)(notice)}`;
}
/** What a channel has room for: the verdict, and what weighs most. */
function linesOf(notice) {
    const findings = (0,_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .open */ .ho)(notice);
    const errors = findings.filter(({ severity }) => severity === 'error');
    const first = [...errors, ...findings.filter(({ severity }) => severity !== 'error')].slice(0, mostLines);
    const left = findings.length - first.length;
    const more = left > 0 ? [`\u2022 ${left} more`] : [];
    return [lineOf(notice), ...first.map(({ message }) => `\u2022 ${message}`), ...more];
}
const mostLines = 3;
/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function slackText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** An adaptive card, as the workflows of Teams take it: a RichTextBlock's runs are plain text. */
function teamsCard(notices, run) {
    const plain = (text, more = {}) => ({
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text, ...more }],
    });
    const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: notices.flatMap((one) => {
            const [verdict = '', ...findings] = linesOf(one);
            const color = one.isRefused ? 'attention' : 'good';
            return [plain(verdict, { color }), ...findings.map((text) => plain(text))];
        }),
        actions: run === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Run', url: run }],
    };
    return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}
/**
 * Sends a message. It is repeated where the receiver says that it did nothing with it (429, 503).
 * @throws ServiceError, which names the host alone: the rest of the address is a secret.
 */
async function send(host, { url, format, secret }, body) {
    const service = `webhook ${new URL(url).host}`;
    const signature = secret ? { 'x-hub-signature-256': `sha256=${signatureOf(body, secret)}` } : {};
    const headers = { 'content-type': 'application/json', 'user-agent': 'gitops-actions', ...signature };
    await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retrying */ .R)(host, async () => {
        const request = { method: 'POST', url, headers, body, limits: _http_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.webhook, followRedirects: false };
        const { status } = await host.network.send(request).catch((error) => {
            const reason = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 ? error.message.split(': ').at(-1) : 'it failed';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(service, `It could not be told: ${reason}`, { cause: error });
        });
        if (status >= 200 && status < 300)
            return;
        const transient = status === 429 || status === 503;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(service, `It answered with ${status} to a message of the form "${format}"`, {
            transient,
            fix: 'Check webhook-url and webhook-format.',
        });
    });
}
/** https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries */
function signatureOf(body, secret) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(body).digest('hex');
}


/***/ })

} };
})
