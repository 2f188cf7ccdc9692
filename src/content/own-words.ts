/** The prompts of "In my words", in the order in which they are asked. What they say stands in words/. */
export const OWN_WORDS = ['wanted', 'worry', 'never', 'worst', 'missing', 'acceptable'] as const
