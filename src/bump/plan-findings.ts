import { familiarName } from '../oci/reference.ts'
import type { DocumentPart } from '../yaml/documents.ts'
import { fieldPathText } from '../yaml/field-path.ts'
import type { Mention, Site } from './places/site.ts'
import { type AskedImage, type Source, sitePlace } from './places/source.ts'
import type { Version } from './request.ts'
import type { Finding } from './rules.ts'

export function unreadableFinding(
  source: Source,
  part: DocumentPart,
  { at, why }: { at: number; why: string },
): Finding {
  return {
    rule: 'no-yaml',
    category: 'input',
    severity: 'warning',
    message: `The document is no YAML, so it was left alone: ${why}.`,
    fix: 'Correct the file, or leave it out of the paths.',
    file: source.path,
    document: part.index,
    ...source.lines().at(at),
  }
}

export function binaryFile(path: string): Finding {
  return {
    rule: 'binary-file',
    category: 'input',
    severity: 'warning',
    message: 'The file holds zero bytes, so it is no YAML in UTF-8; it was left alone.',
    file: path,
  }
}

export function refusedFinding(
  source: Source,
  site: Site,
  image: AskedImage,
  why: { refused: string; fix: string },
): Finding {
  return {
    rule: 'place-not-editable',
    category: 'input',
    severity: 'warning',
    message: `The version of ${image.change.name} here ${why.refused}; the place was left alone.`,
    fix: why.fix,
    ...sitePlace(source, site),
  }
}

export function digestNotWritten(source: Source, site: Site): Finding {
  return {
    rule: 'digest-not-written',
    category: 'input',
    severity: 'notice',
    message: 'There is no key for a digest beside this tag, so the tag alone was changed.',
    fix: 'Add a digest key if the chart reads one.',
    ...sitePlace(source, site),
  }
}

export function digestLost(source: Source, site: Site, next: Version): Finding {
  return {
    rule: 'digest-lost',
    category: 'input',
    severity: 'notice',
    message: `The digest ${site.version.digest} went with the old version: nothing pins what ${next.tag} is.`,
    fix: 'Give the digest of the new image too, and both are written.',
    ...sitePlace(source, site),
  }
}

export function mentionFinding(source: Source, mention: Mention): Finding {
  if (mention.why === 'variable') return variableFinding(source, mention)
  const isVersionless = mention.why === 'no-version'
  return {
    rule: isVersionless ? 'image-without-version' : 'image-under-other-key',
    category: 'input',
    severity: 'notice',
    message: isVersionless
      ? `${familiarName(mention.name)} stands here without a tag or digest, so there is nothing to replace.`
      : `${familiarName(mention.name)} stands here under a key that is no known place of an image.`,
    fix: isVersionless
      ? 'Write a tag behind the name once.'
      : `Name the place with a selector: ${fieldPathText(mention.path)}.`,
    ...sitePlace(source, mention),
  }
}

function variableFinding(source: Source, mention: Mention): Finding {
  const { written = '' } = mention
  const isLiteral = /[:@][\w.-]+$/.test(written)
  return {
    rule: 'image-behind-variable',
    category: 'input',
    severity: 'notice',
    message: `"${written}" names this repository in a registry that a variable or template fills in.`,
    fix: isLiteral
      ? `Where it is the image, say so with a selector: ${fieldPathText(mention.path)}.`
      : 'Change the value that the template or variable is filled with.',
    ...sitePlace(source, mention),
  }
}
