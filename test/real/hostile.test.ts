import { describe, it } from 'vitest'
import { clientNames, clientsOf, meetsWell } from '../support/hostile-clients.ts'
import { misbehaviours, slowMisbehaviours } from '../support/hostile-server.ts'

const names = (ways: object, client: string): string[] =>
  Object.keys(ways).filter((name) => clientsOf(name).includes(client))

describe.concurrent.each(clientNames)('%s that answers with', (client) => {
  it.concurrent.each(names(misbehaviours, client))('%s', async (name) => await meetsWell(name, client, 150))

  it.concurrent.each(names(slowMisbehaviours, client))('%s', async (name) => await meetsWell(name, client, 240))
})
