import { describe, it } from 'vitest'
import { clientsOf, meetsWell } from '../support/hostile-clients.ts'
import { misbehaviours } from '../support/hostile-server.ts'

/** Each way once, and each action and command in turn; `npm run test:real` has all of them with all of them. */
describe.concurrent('a server that answers with', () => {
  it.concurrent.each(Object.keys(misbehaviours).map((name, index) => [index, name] as const))(
    '(%i) %s',
    async (index, name) => {
      const clients = clientsOf(name)
      await meetsWell(name, clients[index % clients.length]!, 150)
    },
  )
})
