import { describeDeliveries } from '../support/gitea/deliveries.ts'
import { serveGitea } from '../support/gitea/double.ts'
import { runHere } from '../support/gitea/site.ts'

describeDeliveries('deliveries to a double of Gitea', serveGitea, runHere)
