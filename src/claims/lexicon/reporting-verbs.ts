/**
 * Verbs that lay words to somebody, by what else they do. Each line: base, third person, past, past participle where it
 * differs, -ing form.
 */

/** Verbs that open or close a quotation by themselves. */
const sayingTable = `
say says said saying
add adds added adding
tell tells told telling
ask asks asked asking
reply replies replied replying
respond responds responded responding
explain explains explained explaining
put puts put put putting
note notes noted noting
state states stated stating
declare declares declared declaring
announce announces announced announcing
insist insists insisted insisting
argue argues argued arguing
claim claims claimed claiming
assert asserts asserted asserting
write writes wrote written writing
tweet tweets tweeted tweeting
post posts posted posting
warn warns warned warning
admit admits admitted admitting
acknowledge acknowledges acknowledged acknowledging
confirm confirms confirmed confirming
concede concedes conceded conceding
conclude concludes concluded concluding
continue continues continued continuing
recall recalls recalled recalling
remark remarks remarked remarking
observe observes observed observing
comment comments commented commenting
report reports reported reporting
quip quips quipped quipping
joke jokes joked joking
shout shouts shouted shouting
yell yells yelled yelling
whisper whispers whispered whispering
cry cries cried crying
exclaim exclaims exclaimed exclaiming
chant chants chanted chanting
vow vows vowed vowing
promise promises promised promising
pledge pledges pledged pledging
predict predicts predicted predicting
suggest suggests suggested suggesting
stress stresses stressed stressing
emphasize emphasizes emphasized emphasizing
emphasise emphasises emphasised emphasising
reiterate reiterates reiterated reiterating
repeat repeats repeated repeating
clarify clarifies clarified clarifying
contend contends contended contending
maintain maintains maintained maintaining
allege alleges alleged alleging
estimate estimates estimated estimating
complain complains complained complaining
lament laments lamented lamenting
joke jokes joked joking
mention mentions mentioned mentioning
counter counters countered countering
retort retorts retorted retorting
interject interjects interjected interjecting
recount recounts recounted recounting
testify testifies testified testifying
caution cautions cautioned cautioning
advise advises advised advising
urge urges urged urging
demand demands demanded demanding
opine opines opined opining
muse muses mused musing
boast boasts boasted boasting
charge charges charged charging
deny denies denied denying
agree agrees agreed agreeing
answer answers answered answering
believe believes believed believing
think thinks thought thinking
proclaim proclaims proclaimed proclaiming
reveal reveals revealed revealing
disclose discloses disclosed disclosing
tout touts touted touting
underscore underscores underscored underscoring
express expresses expressed expressing
elaborate elaborates elaborated elaborating
begin begins began begun beginning
chime chimes chimed chiming
read reads reading
inform informs informed informing
remind reminds reminded reminding
assure assures assured assuring
grumble grumbles grumbled grumbling
scoff scoffs scoffed scoffing
snap snaps snapped snapping
plead pleads pleaded pleading
pray prays prayed praying
sing sings sang singing
wonder wonders wondered wondering
speculate speculates speculated speculating
signal signals signaled signalled signaling signalling
hint hints hinted hinting
indicate indicates indicated indicating
tease teases teased teasing
rail rails railed railing
thunder thunders thundered thundering
fume fumes fumed fuming
scold scolds scolded scolding
admonish admonishes admonished admonishing
chide chides chided chiding
berate berates berated berating
recite recites recited reciting
rebut rebuts rebutted rebutting
reassure reassures reassured reassuring
protest protests protested protesting
disagree disagrees disagreed disagreeing
concur concurs concurred concurring
howl howls howled howling
holler hollers hollered hollering
rule rules ruled ruling
find finds found finding
show shows showed shown showing
`;

/** Verbs that take a partial quotation as their object: "called it “…”", "described him as “…”". */
const judgingTable = `
call calls called calling
describe describes described describing
brand brands branded branding
label labels labeled labelled labeling labelling
dub dubs dubbed dubbing
denounce denounces denounced denouncing
condemn condemns condemned condemning
criticize criticizes criticized criticizing
criticise criticises criticised criticising
slam slams slammed slamming
blast blasts blasted blasting
decry decries decried decrying
deride derides derided deriding
dismiss dismisses dismissed dismissing
praise praises praised praising
hail hails hailed hailing
accuse accuses accused accusing
blame blames blamed blaming
deem deems deemed deeming
characterize characterizes characterized characterizing
characterise characterises characterised characterising
mock mocks mocked mocking
refer refers referred referring
cite cites cited citing
quote quotes quoted quoting
reject rejects rejected rejecting
defend defends defended defending
attack attacks attacked attacking
rip rips ripped ripping
bemoan bemoans bemoaned bemoaning
voice voices voiced voicing
invoke invokes invoked invoking
`;

/** Verbs that lay a statement in plain words to somebody: "police believe", "the report found". */
export const statingBases: ReadonlySet<string> = new Set(
  `say put tell add explain note state declare announce insist argue claim assert write tweet post warn admit acknowledge confirm
   concede conclude recall remark observe report predict suggest stress emphasize emphasise reiterate repeat clarify contend
   maintain allege estimate complain mention recount testify caution believe think reveal disclose indicate find show
   speculate rule proclaim vow pledge promise hint agree inform assure stress testify underscore elaborate according`.split(
    /\s+/u,
  ),
);

export interface ReportingForm {
  readonly base: string;
  readonly form: 'base' | 'third' | 'past' | 'participle';
}

/** Every form of a reporting verb: "told" is the past of "tell". */
export const reportingForms: ReadonlyMap<string, ReportingForm> = formsOf(sayingTable);
export const judgingForms: ReadonlyMap<string, ReportingForm> = formsOf(judgingTable);

/** Forms that can be the verb of "X said": past and third person. */
export const pastReporting: ReadonlySet<string> = new Set(finite(reportingForms));

function finite(forms: ReadonlyMap<string, ReportingForm>): string[] {
  return [...forms].filter(([, { form }]) => form === 'past' || form === 'third').map(([word]) => word);
}

function formsOf(table: string): Map<string, ReportingForm> {
  const forms = new Map<string, ReportingForm>();
  for (const line of table.trim().split('\n')) {
    const [base = '', third = '', ...rest] = line.split(' ');
    for (const word of rest) forms.set(word, { base, form: word.endsWith('ing') ? 'participle' : 'past' });
    forms.set(third, { base, form: 'third' });
    if (!forms.has(base)) forms.set(base, { base, form: 'base' });
  }
  return forms;
}
