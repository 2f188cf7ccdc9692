/** Words that browsers and this page use to say what broke. What else stands in a message could have been typed. */
const WORDS = `
a access accessible accessing add after aborted allocation allowed already an and any applied are argument arguments
around array as assign assignment asynchronous at attempt attempted attribute be because before been blob blocked
boundary browser buffer by call callback called can cannot child class clone cloned closed code columns connection
constant constructor context converted convert copy could create created css data database declaration declared
decode decoded defined delete deleted denied depth desk detached did does document dom dynamically element empty
encode ended error evaluating event exceed exceeded exceeds execute expected expression failed failing fetch field
file find first for found from full function get getter given global has have here id if immutable import imported
importing in inactive index infinity initialization initialize initialized insecure instance instantiate insert
internal invalid invoked is it iterable iterator json key large last length lexical limit list loaded loading loop
lost maximum me memory message method missing module more must name names needs network new no node non not null
number object objects of offline on one only open opened operation options or other out overflow page paper parameter
parent parse part passed permission pointer port position preload private promise properties property proxy prototype
provided quota range read reading recursion reference regular reject removed request required resolve resource
response result returned root rules run running same script secure security services set setter setting sheet size
source stack start started state storage store string structured such supported suspended symbol syntax target text
that the there this thrown timed timeout to token too transaction type unable uncaught undefined unexpected unhandled
unknown unsupported url use used using valid value values version was when where while with within without word work
worker worksheet write wrong zero
`

export const MESSAGE_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
