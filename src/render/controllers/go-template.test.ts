import { describe, expect, it } from 'vitest'
import { evaluate, Unsupported } from './go-template.ts'

const parameters = {
  name: 'Web_App',
  port: 80,
  path: { path: 'apps/web', basename: 'web', segments: ['apps', 'web'] },
  labels: { 'a-b': 'x' },
}

describe('Go templates of an ApplicationSet', () => {
  it.each([
    ['{{ .path.basename }}-{{.port}}', 'web-80'],
    ['{{ index .path.segments 0 }}', 'apps'],
    ['{{ index .labels "a-b" }}', 'x'],
    ['{{ .name | lower | replace "_" "-" }}', 'web-app'],
    ['{{ .name | normalize }}', 'web-app'],
    ['{{ default "none" .absent }}{{ .absent }}', 'none'],
    ['{{ printf "%s-%d" .path.basename .port }}', 'web-80'],
    ['{{- .path.path | trimPrefix "apps/" -}}', 'web'],
    ['no action', 'no action'],
  ])('%s → %s', (text, expected) => {
    expect(evaluate(text, parameters, true)).toBe(expected)
  })

  it.each(['{{ if .a }}b{{ end }}', '{{ .name | sha256sum }}'])('%s is not evaluated', (text) => {
    expect(() => evaluate(text, parameters, true)).toThrow(Unsupported)
  })
})

describe('plain templates of an ApplicationSet', () => {
  it.each([
    ['{{path}}', 'apps/web'],
    ['{{path.basename}}', 'web'],
    ['{{path[0]}}', 'apps'],
    ['{{ name }}:{{port}}', 'Web_App:80'],
    ['{{absent}}', '{{absent}}'],
  ])('%s → %s', (text, expected) => {
    expect(evaluate(text, parameters, false)).toBe(expected)
  })
})
