import { describe, expect, it } from 'vitest'
import { clientNames, clientsOf, meetsWell } from '../support/hostile-clients.ts'
import { misbehaviours, slowMisbehaviours } from '../support/hostile-server.ts'

/** What does not end by the deadline of its row yet: it ends later, by itself. docs/threat-model.md names it. */
const late: Readonly<Record<string, readonly string[]>> = {
  // They open git directly, which reads until its own deadline of 20 minutes.
  'rollback, with a Git server': ['an answer without an end', 'a list without an end'],
  'history, with a Git server': ['an answer without an end', 'a list without an end'],
  // Our wait, then git's, each tried again.
  'bump, with a Git server': ['silence', 'silence after the headers'],
  'promote, with a Git server': ['silence', 'silence after the headers'],
  // Several waits of a minute.
  'bump-manifest-tag, with a Git server and its forge': ['to come back at no time'],
}

const names = (ways: object, client: string): string[] =>
  Object.keys(ways).filter((name) => clientsOf(name).includes(client) && !late[client]?.includes(name))

describe.concurrent.each(clientNames)('%s that answers with', (client) => {
  it.concurrent.each(names(misbehaviours, client))('%s', async (name) => await meetsWell(name, client, 150))

  it.concurrent.each(names(slowMisbehaviours, client))('%s', async (name) => await meetsWell(name, client, 240))
})

it('what is late is known by its name', () => {
  const ways = Object.keys({ ...misbehaviours, ...slowMisbehaviours })
  expect(Object.keys(late).filter((client) => !clientNames.includes(client))).toEqual([])
  expect(
    Object.values(late)
      .flat()
      .filter((name) => !ways.includes(name)),
  ).toEqual([])
})
