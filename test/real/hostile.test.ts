import { describe, it } from 'vitest'
import { clientsOf, meetsWell } from '../support/hostile-clients.ts'
import { misbehaviours, slowMisbehaviours } from '../support/hostile-server.ts'

const rows = (ways: object, deadline: number): [client: string, way: string, deadline: number][] =>
  Object.keys(ways).flatMap((way) =>
    clientsOf(way).map((client) => [client, way, deadline] as [string, string, number]),
  )

// All of them wait, next to nothing else, so many run at once, and first those that wait longest.
describe.concurrent('a client of a server that misbehaves ends well and in time:', () => {
  it.each([...rows(slowMisbehaviours, 240), ...rows(misbehaviours, 150)])(
    '%s, answered with %s',
    async (client, way, deadline) => await meetsWell(way, client, deadline),
  )
})
