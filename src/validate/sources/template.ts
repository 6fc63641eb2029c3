/** How actions of Go templates (Helm, gomplate with delimiters of its own) and Jinja begin, and names of configure and of scripts; other tools write `{{name}}` in text. */
const action =
  /^ *<[A-Z][A-Z0-9_]*>$|: \{\{ ?[a-z_][\w.]* ?[|}]|\{\{-?\s*(?:[.$<%"]|\/\*|(?:if|range|with|end|else|include|define|template|block|toYaml|tpl|printf|default|quote|required|lookup)\b)|\{%|(?<!\S)[@%][A-Z][A-Z0-9_]+[@%]/m

/** An action where YAML would need a key, a value or an item. */
const atValue = /^\s*(?:-\s+)?(?:[\w./"'-]+:\s+)?(?:\{\{|\{%|[@%][A-Z]|<[A-Z])/

/**
 * The line of a template action that makes a text no YAML: at the line that does not parse, or in the few before. Undefined
 * where the text is broken in another way.
 *
 * @param line where parsing fails, from 1.
 */
export function templateLine(text: string, line: number): number | undefined {
  if (!action.test(text)) return undefined
  const lines = text.split(/\r\n|\n|\r/)
  for (let at = Math.min(line, lines.length); at > Math.max(0, line - 4); at--) {
    const content = lines[at - 1] ?? ''
    if (atValue.test(content) && action.test(content)) return at
  }
  return undefined
}

const templateName = /\.(?:ftl|gotmpl|tmpl|tpl|template|envsubst|j2|jinja2?|erb)\.(?:ya?ml|json)$/

/** Whether the name of a file says that it is a template. */
export function isTemplateName(path: string): boolean {
  return templateName.test(path)
}
