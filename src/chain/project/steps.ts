import { type ConvertResult, nothingWritten } from '../../convert/result.ts'
import type { Host } from '../../host/host.ts'
import { countBySeverity } from '../../report/finding.ts'
import type { ValidateResult } from '../../validate/stage.ts'
import type { ChainInputs } from '../inputs.ts'
import type { Step } from '../step.ts'
import { type ImagesResult, makeImages } from './make-images.ts'
import { conversionReport, type DeliverResult, deliveryReport } from './report.ts'
import { projectRun } from './run.ts'

/** The stages that bring every manifest and every image of a Compose project to a repository, in one change. */
export function projectSteps(inputs: ChainInputs, host: Host) {
  const run = projectRun(inputs, host)
  const hasProject = inputs.composeFile.length > 0
  const off = hasProject ? undefined : 'no compose-file'
  const convert: Step<ConvertResult> = {
    title: 'Convert the Compose project',
    off,
    async run() {
      const { findings, read } = await run.generated()
      if (countBySeverity(findings).error > 0) return nothingWritten(findings, read)
      return await conversionReport(inputs, await run.converted(), await run.preview())
    },
  }
  const validate: Step<ValidateResult> = {
    title: 'Validate the manifests',
    off: hasProject || inputs.manifests.length > 0 ? undefined : 'no manifests',
    run: async () => await run.validate(),
  }
  const images: Step<ImagesResult> = {
    title: 'Build, scan and push the images',
    off,
    run: async () => await makeImages(await run.images(), await run.running(), inputs, host),
  }
  const deliver: Step<DeliverResult, { readonly images?: ImagesResult }> = {
    title: 'Deliver manifests and images in one change',
    off,
    run: async ({ images: made }) => await deliveryReport(inputs, await run.deliver(made), made),
  }
  return { convert, validate, images, deliver }
}
