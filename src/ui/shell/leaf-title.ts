import type { Leaf } from '../../state/step.ts'
import { leaves } from '../../words/en/leaves.ts'
import { steps } from '../../words/en/steps.ts'

const titles: Readonly<Record<Leaf, { readonly title: string }>> = { ...steps, ...leaves }

export const leafTitle = (leaf: Leaf): string => titles[leaf].title
