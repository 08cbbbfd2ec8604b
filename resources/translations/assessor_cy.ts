<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AgreementPage</name>
    <message>
        <source>How alike two people judge the same case, neither knowing the other’s answers.</source>
        <translation type="unfinished">Pa mor debyg y mae dau berson yn barnu&apos;r un achos, heb i&apos;r naill wybod atebion y llall.</translation>
    </message>
    <message>
        <source>Question by question, the least alike first</source>
        <translation type="unfinished">Fesul cwestiwn, y lleiaf tebyg yn gyntaf</translation>
    </message>
    <message>
        <source>Agreement on each question</source>
        <translation type="unfinished">Cytundeb ar bob cwestiwn</translation>
    </message>
    <message>
        <source>Enter or a double click opens the cases behind a question.</source>
        <translation type="unfinished">Mae Enter neu glic dwbl yn agor yr achosion y tu ôl i gwestiwn.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Judged by both</source>
        <translation type="unfinished">Barnwyd gan y ddau</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished">Yr un fath</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation type="unfinished">Y tu hwnt i siawns</translation>
    </message>
    <message>
        <source>Only one answered</source>
        <translation type="unfinished">Un yn unig a atebodd</translation>
    </message>
    <message>
        <source>Comparing assessments …</source>
        <translation type="unfinished">Wrthi&apos;n cymharu asesiadau …</translation>
    </message>
    <message>
        <source>Ask a second person to assess a case: choose the case under “Team and sample”. When both have been brought in complete, this page says how alike they are.</source>
        <translation type="unfinished">Gofynnwch i ail berson asesu achos: dewiswch yr achos dan “Tîm a sampl”. Pan fydd y ddau wedi&apos;u derbyn yn gyflawn, bydd y dudalen hon yn dweud pa mor debyg ydynt.</translation>
    </message>
    <message>
        <source>No case that counts has been assessed by two people yet</source>
        <translation type="unfinished">Nid oes dau berson wedi asesu unrhyw achos sy&apos;n cyfrif eto</translation>
    </message>
    <message>
        <source>Team and sample</source>
        <translation type="unfinished">Tîm a sampl</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>The answer that is chosen</source>
        <translation type="unfinished">Yr ateb a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose a question to see its evidence and history.</source>
        <translation type="unfinished">Dewiswch gwestiwn i weld ei dystiolaeth a&apos;i hanes.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation type="unfinished">Nid oes neb wedi ei ateb eto.</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation type="unfinished">(cliriwyd)</translation>
    </message>
    <message>
        <source>{author}, {time}</source>
        <translation type="unfinished">{author}, {time}</translation>
    </message>
    <message>
        <source>Ask the assessor</source>
        <translation type="unfinished">Gofyn i&apos;r asesydd</translation>
    </message>
    <message>
        <source>Your question goes with the next cases you send them.</source>
        <translation type="unfinished">Bydd eich cwestiwn yn mynd gyda&apos;r achosion nesaf a anfonwch.</translation>
    </message>
    <message>
        <source>Question to the assessor</source>
        <translation type="unfinished">Cwestiwn i&apos;r asesydd</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished">&amp;Gofyn</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Ar gau</translation>
    </message>
    <message>
        <source>Close this question</source>
        <translation type="unfinished">Cau&apos;r cwestiwn hwn</translation>
    </message>
    <message>
        <source>Asked. It goes with the next cases you send.</source>
        <translation type="unfinished">Gofynnwyd. Bydd yn mynd gyda&apos;r achosion nesaf a anfonwch.</translation>
    </message>
    <message>
        <source>The question is closed.</source>
        <translation type="unfinished">Mae&apos;r cwestiwn ar gau.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Answers to the question that is chosen</source>
        <translation type="unfinished">Atebion i&apos;r cwestiwn a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose a question to see what was answered.</source>
        <translation type="unfinished">Dewiswch gwestiwn i weld beth a atebwyd.</translation>
    </message>
    <message>
        <source>{answered} of the {asked} who were asked answered.</source>
        <translation type="unfinished">Atebodd {answered} o&apos;r {asked} y gofynnwyd iddynt.</translation>
    </message>
    <message>
        <source>0 of 0</source>
        <translation type="unfinished">0 o 0</translation>
    </message>
    <message>
        <source>{count} of {answered} ({percent} %)</source>
        <translation type="unfinished">{count} o {answered} ({percent} %)</translation>
    </message>
    <message>
        <source>{who}, not to be quoted</source>
        <translation type="unfinished">{who}, ni chaniateir dyfynnu</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Canllawiau</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Copies of this file, made as you work. They are encrypted like the file itself.</source>
        <translation type="unfinished">Copïau o&apos;r ffeil hon, a wneir wrth i chi weithio. Maent wedi&apos;u hamgryptio fel y ffeil ei hun.</translation>
    </message>
    <message>
        <source>Make a &amp;backup now</source>
        <translation type="unfinished">Gwneud copi &amp;wrth gefn nawr</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
        <source>The first backup is made when you next close the file.</source>
        <translation type="unfinished">Gwneir y copi wrth gefn cyntaf pan fyddwch yn cau&apos;r ffeil nesaf.</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished">Dim copïau wrth gefn eto</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation type="unfinished">Mynd yn ôl at hwn</translation>
    </message>
    <message>
        <source>Made a backup of this file.</source>
        <translation type="unfinished">Gwnaed copi wrth gefn o&apos;r ffeil hon.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">heb ei gofnodi</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <source>Scores by group</source>
        <translation type="unfinished">Sgorau yn ôl grŵp</translation>
    </message>
    <message>
        <source>fewer than 10 cases</source>
        <translation type="unfinished">llai na 10 achos</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Heb ei ateb eto</translation>
    </message>
</context>
<context>
    <name>CarryPanel</name>
    <message>
        <source>the answer is no longer offered</source>
        <translation type="unfinished">nid yw&apos;r ateb yn cael ei gynnig mwyach</translation>
    </message>
    <message>
        <source>the question is answered in another way now</source>
        <translation type="unfinished">atebir y cwestiwn mewn ffordd arall nawr</translation>
    </message>
    <message>
        <source>the answer counts on the other side of the line now</source>
        <translation type="unfinished">mae&apos;r ateb yn cyfrif ar ochr arall y llinell nawr</translation>
    </message>
    <message>
        <source>the answer has other words now</source>
        <translation type="unfinished">mae geiriau&apos;r ateb yn wahanol nawr</translation>
    </message>
    <message>
        <source>the question has other words now</source>
        <translation type="unfinished">mae geiriau&apos;r cwestiwn yn wahanol nawr</translation>
    </message>
    <message>
        <source>The assessment that is chosen</source>
        <translation type="unfinished">Yr asesiad a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose an assessment to see what carrying it over would do.</source>
        <translation type="unfinished">Dewiswch asesiad i weld beth fyddai ei drosglwyddo&apos;n ei wneud.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Achos {number}</translation>
    </message>
    <message>
        <source>It is on the version in use ({version}).</source>
        <translation type="unfinished">Mae ar y fersiwn sy&apos;n cael ei defnyddio ({version}).</translation>
    </message>
    <message>
        <source>It was carried over; that can be undone.</source>
        <translation type="unfinished">Cafodd ei drosglwyddo; gellir dadwneud hynny.</translation>
    </message>
    <message>
        <source>Case {number}: from version {old} to {new}</source>
        <translation type="unfinished">Achos {number}: o fersiwn {old} i {new}</translation>
    </message>
    <message>
        <source>It is complete, and would be in progress again.</source>
        <translation type="unfinished">Mae&apos;n gyflawn, a byddai ar y gweill eto.</translation>
    </message>
    <message>
        <source>Answers kept as they are: {count}</source>
        <translation type="unfinished">Atebion a gedwir fel y maent: {count}</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation type="unfinished">I edrych arnynt eto</translation>
    </message>
    <message>
        <source>Newly owed</source>
        <translation type="unfinished">Yn ddyledus o&apos;r newydd</translation>
    </message>
    <message>
        <source>No longer asked; the answer is kept, not counted</source>
        <translation type="unfinished">Nis gofynnir mwyach; cedwir yr ateb, heb ei gyfrif</translation>
    </message>
    <message>
        <source>Closed by the new rules; the answer is kept, not counted</source>
        <translation type="unfinished">Wedi&apos;i gau gan y rheolau newydd; cedwir yr ateb, heb ei gyfrif</translation>
    </message>
    <message>
        <source>{question}: “{answer}” – {why}.</source>
        <translation type="unfinished">{question}: “{answer}” – {why}.</translation>
    </message>
    <message>
        <source>It would be cleared; the history keeps it.</source>
        <translation type="unfinished">Byddai&apos;n cael ei glirio; mae&apos;r hanes yn ei gadw.</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Achos {number}</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation type="unfinished">Nid yw&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Mark as &amp;checked</source>
        <translation type="unfinished">Nodi wedi&apos;i &amp;wirio</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation type="unfinished">&amp;Cymeradwyo</translation>
    </message>
    <message>
        <source>See the other assessment ({purpose})</source>
        <translation type="unfinished">Gweld yr asesiad arall ({purpose})</translation>
    </message>
    <message>
        <source>Let this assessment count</source>
        <translation type="unfinished">Gadael i&apos;r asesiad hwn gyfrif</translation>
    </message>
    <message>
        <source>This assessment of case {number} counts now.</source>
        <translation type="unfinished">Mae&apos;r asesiad hwn o achos {number} yn cyfrif nawr.</translation>
    </message>
    <message>
        <source>Someone may be at risk</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl</translation>
    </message>
    <message>
        <source>Told: {who}, {when}</source>
        <translation type="unfinished">Hysbyswyd: {who}, {when}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">neb eto</translation>
    </message>
    <message>
        <source>It has been dealt with</source>
        <translation type="unfinished">Deliwyd â hyn</translation>
    </message>
    <message>
        <source>The alert on case {number} is closed.</source>
        <translation type="unfinished">Mae&apos;r rhybudd ar achos {number} ar gau.</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Answers of this assessment</source>
        <translation type="unfinished">Atebion yr asesiad hwn</translation>
    </message>
    <message>
        <source>A case’s answers</source>
        <translation type="unfinished">Atebion achos</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation type="unfinished">Pa atebion i&apos;w dangos</translation>
    </message>
    <message>
        <source>All questions that apply</source>
        <translation type="unfinished">Pob cwestiwn sy&apos;n berthnasol</translation>
    </message>
    <message>
        <source>Not sufficient</source>
        <translation type="unfinished">Ddim yn ddigonol</translation>
    </message>
    <message>
        <source>Two different answers, or asked about</source>
        <translation type="unfinished">Dau ateb gwahanol, neu gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Rhan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished">heb ei ateb</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished">Yn cyfrif fel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>two different answers</source>
        <translation type="unfinished">dau ateb gwahanol</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation type="unfinished">gofynnwyd amdano</translation>
    </message>
    <message>
        <source>No assessment chosen</source>
        <translation type="unfinished">Dim asesiad wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Choose a case under “Team and sample”.</source>
        <translation type="unfinished">Dewiswch achos o dan “Tîm a sampl”.</translation>
    </message>
    <message>
        <source>Team and sample</source>
        <translation type="unfinished">Tîm a sampl</translation>
    </message>
    <message>
        <source>{shown} of {all} questions</source>
        <translation type="unfinished">{shown} o {all} cwestiwn</translation>
    </message>
    <message>
        <source>Case {number} is checked.</source>
        <translation type="unfinished">Mae achos {number} wedi&apos;i wirio.</translation>
    </message>
    <message>
        <source>Case {number} is signed off.</source>
        <translation type="unfinished">Mae achos {number} wedi&apos;i gymeradwyo.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Handed back: you know someone in it</source>
        <translation type="unfinished">Wedi&apos;i ddychwelyd: rydych yn adnabod rhywun ynddo</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation type="unfinished">{answered} o {asked}</translation>
    </message>
    <message>
        <source>someone may be at risk</source>
        <translation type="unfinished">gall rhywun fod mewn perygl</translation>
    </message>
    <message>
        <source>questions from the lead: {count}</source>
        <translation type="unfinished">cwestiynau gan y prif arolygydd: {count}</translation>
    </message>
    <message>
        <source>to come back to: {count}</source>
        <translation type="unfinished">i ddod yn ôl atynt: {count}</translation>
    </message>
    <message>
        <source>still owed: {count}</source>
        <translation type="unfinished">yn ddyledus o hyd: {count}</translation>
    </message>
    <message>
        <source>{total} cases: {done} complete, {begun} begun, {new} not started.</source>
        <translation type="unfinished">{total} achos: {done} wedi&apos;u cwblhau, {begun} wedi&apos;u dechrau, {new} heb eu dechrau.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Your cases</source>
        <translation type="unfinished">Eich achosion</translation>
    </message>
    <message>
        <source>No case is like that. Choose “All cases”.</source>
        <translation type="unfinished">Nid oes achos felly. Dewiswch “Pob achos”.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished">Pa mor bell</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished">Beth sy&apos;n aros</translation>
    </message>
    <message>
        <source>You have no cases yet</source>
        <translation type="unfinished">Nid oes gennych achosion eto</translation>
    </message>
    <message>
        <source>The lead inspector sends you a file of cases to assess. Bring it in here.</source>
        <translation type="unfinished">Mae&apos;r prif arolygydd yn anfon ffeil o achosion i&apos;w hasesu atoch. Dewch â hi i mewn yma.</translation>
    </message>
    <message>
        <source>Bring in cases to assess …</source>
        <translation type="unfinished">Dod ag achosion i&apos;w hasesu i mewn …</translation>
    </message>
    <message>
        <source>Send back completed work</source>
        <translation type="unfinished">Anfon gwaith gorffenedig yn ôl</translation>
    </message>
    <message>
        <source>Bring in a later file …</source>
        <translation type="unfinished">Dod â ffeil ddiweddarach i mewn …</translation>
    </message>
    <message>
        <source>Paper form …</source>
        <translation type="unfinished">Ffurflen bapur …</translation>
    </message>
    <message>
        <source>The blank form, to print as a fallback</source>
        <translation type="unfinished">Y ffurflen wag, i&apos;w hargraffu wrth gefn</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">Pob achos</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation type="unfinished">Mae rhywbeth yn aros</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Rhif achos</translation>
    </message>
    <message>
        <source>Find a case by its number</source>
        <translation type="unfinished">Dod o hyd i achos yn ôl ei rif</translation>
    </message>
    <message>
        <source>Go on with {case}</source>
        <translation type="unfinished">Parhau â {case}</translation>
    </message>
    <message>
        <source>Begin with {case}</source>
        <translation type="unfinished">Dechrau {case}</translation>
    </message>
    <message>
        <source>Cases to assess (*.xlsx)</source>
        <translation type="unfinished">Achosion i&apos;w hasesu (*.xlsx)</translation>
    </message>
    <message>
        <source>Bring in a file from the lead inspector</source>
        <translation type="unfinished">Dod â ffeil gan y prif arolygydd i mewn</translation>
    </message>
    <message>
        <source>Bringing in the file …</source>
        <translation type="unfinished">Dod â&apos;r ffeil i mewn …</translation>
    </message>
    <message>
        <source>Brought in {file}: what is new in it is here now.</source>
        <translation type="unfinished">Daethpwyd â {file} i mewn: mae&apos;r hyn sy&apos;n newydd ynddi yma nawr.</translation>
    </message>
    <message>
        <source>{file} holds nothing that is not here already.</source>
        <translation type="unfinished">Nid oes dim yn {file} nad yw yma eisoes.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">Gwirio atebion</translation>
    </message>
    <message>
        <source>Check answers: case {case}</source>
        <translation type="unfinished">Gwirio atebion: achos {case}</translation>
    </message>
    <message>
        <source>Check answers: practice</source>
        <translation type="unfinished">Gwirio atebion: ymarfer</translation>
    </message>
    <message>
        <source>This case is complete. Its answers are locked. It goes to the lead inspector when you send back completed work.</source>
        <translation type="unfinished">Mae&apos;r achos hwn yn gyflawn. Mae ei atebion wedi&apos;u cloi. Bydd yn mynd at y prif arolygydd pan anfonwch waith gorffenedig yn ôl.</translation>
    </message>
    <message>
        <source>The lead inspector has checked this case.</source>
        <translation type="unfinished">Mae&apos;r prif arolygydd wedi gwirio&apos;r achos hwn.</translation>
    </message>
    <message>
        <source>The lead inspector has signed this case off.</source>
        <translation type="unfinished">Mae&apos;r prif arolygydd wedi cymeradwyo&apos;r achos hwn.</translation>
    </message>
    <message>
        <source>You have completed the practice case.</source>
        <translation type="unfinished">Rydych wedi cwblhau&apos;r achos ymarfer.</translation>
    </message>
    <message>
        <source>&amp;See where I differ</source>
        <translation type="unfinished">&amp;Gweld ble rwy&apos;n wahanol</translation>
    </message>
    <message>
        <source>Something to change?</source>
        <translation type="unfinished">Rhywbeth i&apos;w newid?</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation type="unfinished">Ailagor yr achos</translation>
    </message>
    <message>
        <source>1 thing is still open. Go to it from here.</source>
        <translation type="unfinished">Mae 1 peth yn dal ar agor. Ewch ato o&apos;r fan hon.</translation>
    </message>
    <message>
        <source>{count} things are still open. Go to each from here.</source>
        <translation type="unfinished">Mae {count} o bethau yn dal ar agor. Ewch at bob un o&apos;r fan hon.</translation>
    </message>
    <message>
        <source>Nothing is owed. Read through what you want to, then complete the case.</source>
        <translation type="unfinished">Nid oes dim yn ddyledus. Darllenwch drwy&apos;r hyn a fynnwch, yna cwblhewch yr achos.</translation>
    </message>
    <message>
        <source>&amp;Complete the case</source>
        <translation type="unfinished">&amp;Cwblhau&apos;r achos</translation>
    </message>
    <message>
        <source>Its answers are locked then; you can reopen it with a reason.</source>
        <translation type="unfinished">Bydd ei atebion wedi&apos;u cloi wedyn; gallwch ei ailagor gyda rheswm.</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation type="unfinished">Gwerth edrych eto</translation>
    </message>
    <message>
        <source>These do not stop you from completing the case.</source>
        <translation type="unfinished">Nid yw&apos;r rhain yn eich atal rhag cwblhau&apos;r achos.</translation>
    </message>
    <message>
        <source>Back to the &amp;questions</source>
        <translation type="unfinished">Yn ôl at y &amp;cwestiynau</translation>
    </message>
    <message>
        <source>P&amp;review and print …</source>
        <translation type="unfinished">&amp;Rhagolwg ac argraffu …</translation>
    </message>
    <message>
        <source>Save the case summary as &amp;PDF …</source>
        <translation type="unfinished">Cadw crynodeb yr achos fel &amp;PDF …</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation type="unfinished">&amp;Pob achos</translation>
    </message>
    <message>
        <source>Case {case} is complete. It is not sent yet: send back completed work when you are ready.</source>
        <translation type="unfinished">Mae achos {case} yn gyflawn. Nid yw wedi&apos;i anfon eto: anfonwch waith gorffenedig yn ôl pan fyddwch yn barod.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished">Anfon yn ôl</translation>
    </message>
    <message>
        <source>Case {case} is open again.</source>
        <translation type="unfinished">Mae achos {case} ar agor eto.</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished">Crynodeb achos</translation>
    </message>
    <message>
        <source>A PDF is not encrypted: keep it where only the inspection can read it.</source>
        <translation type="unfinished">Nid yw PDF wedi&apos;i amgryptio: cadwch ef lle gall yr arolygiad yn unig ei ddarllen.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Cadwyd {file}.</translation>
    </message>
    <message>
        <source>Making the case summary …</source>
        <translation type="unfinished">Gwneud crynodeb yr achos …</translation>
    </message>
</context>
<context>
    <name>ClosedQuestions</name>
    <message>
        <source>1 question does not apply. Show which and why</source>
        <translation type="unfinished">Nid yw 1 cwestiwn yn berthnasol. Dangos pa un a pham</translation>
    </message>
    <message>
        <source>{0} questions do not apply. Show which and why</source>
        <translation type="unfinished">Nid yw {0} cwestiwn yn berthnasol. Dangos pa rai a pham</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Covered</source>
        <translation type="unfinished">Dan orchudd</translation>
    </message>
    <message>
        <source>Nothing was typed for a while. Everything is saved. Press any key to go on.</source>
        <translation type="unfinished">Ni theipiwyd dim am ychydig. Mae popeth wedi&apos;i gadw. Pwyswch unrhyw fysell i barhau.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished">Ar glo</translation>
    </message>
    <message>
        <source>Everything is saved. Type your passphrase to go on.</source>
        <translation type="unfinished">Mae popeth wedi&apos;i gadw. Teipiwch eich cyfrinair i barhau.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this file. Check it and type it again.</source>
        <translation type="unfinished">Nid dyna gyfrinair y ffeil hon. Gwiriwch ef a&apos;i deipio eto.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinair</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished">&amp;Datgloi</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation type="unfinished">C&amp;au&apos;r ffeil</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>Text that had not been finished when the application stopped has been brought back.</source>
        <translation type="unfinished">Daethpwyd yn ôl â thestun nad oedd wedi&apos;i orffen pan stopiodd y rhaglen.</translation>
    </message>
</context>
<context>
    <name>DifferentPage</name>
    <message>
        <source>The same question of a case was answered twice, by people who did not know of each other’s answer. Until you choose, the latest counts.</source>
        <translation type="unfinished">Atebwyd yr un cwestiwn am achos ddwywaith, gan bobl na wyddent am ateb ei gilydd. Nes i chi ddewis, yr un diweddaraf sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Different answers</source>
        <translation type="unfinished">Atebion gwahanol</translation>
    </message>
    <message>
        <source>When two people answer the same question of a case differently, it shows here.</source>
        <translation type="unfinished">Pan fydd dau berson yn ateb yr un cwestiwn am achos yn wahanol, bydd yn ymddangos yma.</translation>
    </message>
    <message>
        <source>No different answers</source>
        <translation type="unfinished">Dim atebion gwahanol</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Achos {number}</translation>
    </message>
    <message>
        <source>See the answers around it</source>
        <translation type="unfinished">Gweld yr atebion o&apos;i gwmpas</translation>
    </message>
    <message>
        <source>The chosen one counts</source>
        <translation type="unfinished">Yr un a ddewiswyd sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>{author}, {time}</source>
        <translation type="unfinished">{author}, {time}</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation type="unfinished">(cliriwyd)</translation>
    </message>
    <message>
        <source>Case {number}: “{answer}” counts.</source>
        <translation type="unfinished">Achos {number}: mae “{answer}” yn cyfrif.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Someone may be at risk. Read the alert below.</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl. Darllenwch y rhybudd isod.</translation>
    </message>
    <message>
        <source>See the case</source>
        <translation type="unfinished">Gweld yr achos</translation>
    </message>
    <message>
        <source>1 case has no assessor yet.</source>
        <translation type="unfinished">Nid oes asesydd gan 1 achos eto.</translation>
    </message>
    <message>
        <source>{count} cases have no assessor yet.</source>
        <translation type="unfinished">Nid oes asesydd gan {count} achos eto.</translation>
    </message>
    <message>
        <source>Team and sample</source>
        <translation type="unfinished">Tîm a sampl</translation>
    </message>
    <message>
        <source>Every case has an assessor.</source>
        <translation type="unfinished">Mae asesydd gan bob achos.</translation>
    </message>
    <message>
        <source>Send cases to assess</source>
        <translation type="unfinished">Anfon achosion i&apos;w hasesu</translation>
    </message>
    <message>
        <source>1 question has two different answers.</source>
        <translation type="unfinished">Mae dau ateb gwahanol i 1 cwestiwn.</translation>
    </message>
    <message>
        <source>{count} questions have two different answers.</source>
        <translation type="unfinished">Mae dau ateb gwahanol i {count} cwestiwn.</translation>
    </message>
    <message>
        <source>Choose which counts</source>
        <translation type="unfinished">Dewis pa un sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>1 case is not complete yet.</source>
        <translation type="unfinished">Nid yw 1 achos yn gyflawn eto.</translation>
    </message>
    <message>
        <source>{count} cases are not complete yet.</source>
        <translation type="unfinished">Nid yw {count} achos yn gyflawn eto.</translation>
    </message>
    <message>
        <source>Bring in completed work</source>
        <translation type="unfinished">Dod â gwaith gorffenedig i mewn</translation>
    </message>
    <message>
        <source>Every case is complete.</source>
        <translation type="unfinished">Mae pob achos yn gyflawn.</translation>
    </message>
    <message>
        <source>See the scores</source>
        <translation type="unfinished">Gweld y sgorau</translation>
    </message>
</context>
<context>
    <name>FactsLoader</name>
    <message>
        <source>Looking at the cases …</source>
        <translation type="unfinished">Edrych ar yr achosion …</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>Back to the scores</source>
        <translation type="unfinished">Yn ôl at y sgorau</translation>
    </message>
    <message>
        <source>Questions behind the figure</source>
        <translation type="unfinished">Cwestiynau y tu ôl i&apos;r ffigur</translation>
    </message>
    <message>
        <source>Enter or a double click opens the cases behind a question.</source>
        <translation type="unfinished">Mae Enter neu glic dwbl yn agor yr achosion y tu ôl i gwestiwn.</translation>
    </message>
    <message>
        <source>Behind a figure</source>
        <translation type="unfinished">Y tu ôl i ffigur</translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation type="unfinished">Cyfrifo …</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation type="unfinished">Digonol</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation type="unfinished">Barnwyd</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished">Cyfwng 95 %</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Ar gau</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished">Rhybudd</translation>
    </message>
    <message>
        <source>fewer than 10 cases</source>
        <translation type="unfinished">llai na 10 achos</translation>
    </message>
    <message>
        <source>{questions} questions, {judged} judgements; {above} of them sufficient.</source>
        <translation type="unfinished">{questions} cwestiwn, {judged} barn; {above} ohonynt yn ddigonol.</translation>
    </message>
    <message>
        <source>If other cases had been drawn, it would lie between {low} and {high} in 19 of 20 samples.</source>
        <translation type="unfinished">Pe bai achosion eraill wedi&apos;u tynnu, byddai rhwng {low} a {high} mewn 19 o 20 sampl.</translation>
    </message>
    <message>
        <source>Other readings: mean of the questions {questions}, mean of the criteria {criteria}, all answers pooled {pooled}.</source>
        <translation type="unfinished">Darlleniadau eraill: cymedr y cwestiynau {questions}, cymedr y meini prawf {criteria}, pob ateb ynghyd {pooled}.</translation>
    </message>
    <message>
        <source>Without the {count} questions judged in fewer than {few} cases: {percent}.</source>
        <translation type="unfinished">Heb y {count} cwestiwn a farnwyd mewn llai na {few} achos: {percent}.</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished">Llyfrau gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished">Cadw&apos;r ffurflen</translation>
    </message>
    <message>
        <source>Writing the form …</source>
        <translation type="unfinished">Wrthi&apos;n ysgrifennu&apos;r ffurflen …</translation>
    </message>
    <message>
        <source>Wrote {file}. Change it in Excel, give it a new version on the sheet “settings”, and bring it in.</source>
        <translation type="unfinished">Ysgrifennwyd {file}. Newidiwch hi yn Excel, rhowch fersiwn newydd iddi ar y ddalen “settings”, a dewch â hi i mewn.</translation>
    </message>
    <message>
        <source>Preparing the preview …</source>
        <translation type="unfinished">Paratoi&apos;r rhagolwg …</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Assessments by version</source>
        <translation type="unfinished">Asesiadau yn ôl fersiwn</translation>
    </message>
    <message>
        <source>Assessment form</source>
        <translation type="unfinished">Ffurflen asesu</translation>
    </message>
    <message>
        <source>&amp;Bring in a new version …</source>
        <translation type="unfinished">&amp;Dod â fersiwn newydd i mewn …</translation>
    </message>
    <message>
        <source>&amp;Save the form as Excel …</source>
        <translation type="unfinished">&amp;Cadw&apos;r ffurflen fel Excel …</translation>
    </message>
    <message>
        <source>&amp;Preview the blank form …</source>
        <translation type="unfinished">&amp;Rhagolwg o&apos;r ffurflen wag …</translation>
    </message>
    <message>
        <source>&amp;Carry over the chosen ones</source>
        <translation type="unfinished">&amp;Trosglwyddo&apos;r rhai a ddewiswyd</translation>
    </message>
    <message>
        <source>Carry over &amp;all</source>
        <translation type="unfinished">Trosglwyddo &amp;pob un</translation>
    </message>
    <message>
        <source>&amp;Undo for the chosen ones</source>
        <translation type="unfinished">Dad&amp;wneud i&apos;r rhai a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl.</source>
        <translation type="unfinished">Dewiswch sawl un gyda Shift neu Ctrl.</translation>
    </message>
    <message>
        <source>Looking at the assessments …</source>
        <translation type="unfinished">Wrthi&apos;n edrych ar yr asesiadau …</translation>
    </message>
    <message>
        <source>“{title}”, version {version}, is in use: new cases are given it.</source>
        <translation type="unfinished">Mae “{title}”, fersiwn {version}, yn cael ei defnyddio: hi a roddir i achosion newydd.</translation>
    </message>
    <message>
        <source>Version {version}:</source>
        <translation type="unfinished">Fersiwn {version}:</translation>
    </message>
    <message>
        <source>No assessment is on it.</source>
        <translation type="unfinished">Nid oes asesiad arni.</translation>
    </message>
    <message>
        <source>1 assessment is on it.</source>
        <translation type="unfinished">Mae 1 asesiad arni.</translation>
    </message>
    <message>
        <source>{count} assessments are on it.</source>
        <translation type="unfinished">Mae {count} asesiad arni.</translation>
    </message>
    <message>
        <source>No case has been given to anybody yet</source>
        <translation type="unfinished">Nid oes achos wedi&apos;i roi i neb eto</translation>
    </message>
    <message>
        <source>Give cases to assessors under “Team and sample”; they are given the version in use.</source>
        <translation type="unfinished">Rhowch achosion i aseswyr dan “Tîm a sampl”; cânt y fersiwn sy&apos;n cael ei defnyddio.</translation>
    </message>
    <message>
        <source>Team and sample</source>
        <translation type="unfinished">Tîm a sampl</translation>
    </message>
    <message>
        <source>Forms (*.xlsx *.csv);;All files (*)</source>
        <translation type="unfinished">Ffurflenni (*.xlsx *.csv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Bring in a new version</source>
        <translation type="unfinished">Dod â fersiwn newydd i mewn</translation>
    </message>
    <message>
        <source>Checking the form …</source>
        <translation type="unfinished">Wrthi&apos;n gwirio&apos;r ffurflen …</translation>
    </message>
    <message>
        <source>New cases are given version {version}. Others stay on theirs until you carry them over.</source>
        <translation type="unfinished">Rhoddir fersiwn {version} i achosion newydd. Mae&apos;r lleill yn aros ar eu fersiwn nes i chi eu trosglwyddo.</translation>
    </message>
    <message>
        <source>New cases are given version {version} again.</source>
        <translation type="unfinished">Rhoddir fersiwn {version} i achosion newydd eto.</translation>
    </message>
    <message>
        <source>Carrying over …</source>
        <translation type="unfinished">Wrthi&apos;n trosglwyddo …</translation>
    </message>
    <message>
        <source>Putting back …</source>
        <translation type="unfinished">Wrthi&apos;n rhoi&apos;n ôl …</translation>
    </message>
    <message>
        <source>1 assessment carried over.</source>
        <translation type="unfinished">Trosglwyddwyd 1 asesiad.</translation>
    </message>
    <message>
        <source>{count} assessments carried over.</source>
        <translation type="unfinished">Trosglwyddwyd {count} asesiad.</translation>
    </message>
    <message>
        <source>1 is in progress again.</source>
        <translation type="unfinished">Mae 1 ar y gweill eto.</translation>
    </message>
    <message>
        <source>{count} are in progress again.</source>
        <translation type="unfinished">Mae {count} ar y gweill eto.</translation>
    </message>
    <message>
        <source>1 assessment is on its earlier version again.</source>
        <translation type="unfinished">Mae 1 asesiad ar ei fersiwn gynharach eto.</translation>
    </message>
    <message>
        <source>{count} assessments are on their earlier version again.</source>
        <translation type="unfinished">Mae {count} asesiad ar eu fersiwn gynharach eto.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Page</source>
        <translation type="unfinished">Tudalen</translation>
    </message>
    <message>
        <source>Inspection files (*.inspection);;All files (*)</source>
        <translation type="unfinished">Ffeiliau arolygiad (*.inspection);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Open an inspection file</source>
        <translation type="unfinished">Agor ffeil arolygiad</translation>
    </message>
    <message>
        <source>Cases to assess (*.xlsx);;All files (*)</source>
        <translation type="unfinished">Achosion i&apos;w hasesu (*.xlsx);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Open cases to assess</source>
        <translation type="unfinished">Agor achosion i&apos;w hasesu</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Canllawiau</translation>
    </message>
    <message>
        <source>Smaller guidance text</source>
        <translation type="unfinished">Testun canllawiau llai</translation>
    </message>
    <message>
        <source>Larger guidance text</source>
        <translation type="unfinished">Testun canllawiau mwy</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished">Ystyr y geiriau</translation>
    </message>
    <message>
        <source>Guidance on {0}</source>
        <translation type="unfinished">Canllawiau ar {0}</translation>
    </message>
    <message>
        <source>There is no further guidance on this question.</source>
        <translation type="unfinished">Nid oes canllawiau pellach ar y cwestiwn hwn.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Case {0}</source>
        <translation type="unfinished">Achos {0}</translation>
    </message>
    <message>
        <source>Trying the form</source>
        <translation type="unfinished">Rhoi cynnig ar y ffurflen</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">Pob achos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation type="unfinished">Llyfr nodiadau</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation type="unfinished">Mewn perygl nawr</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">Gwirio atebion</translation>
    </message>
    <message>
        <source>Practice case</source>
        <translation type="unfinished">Achos ymarfer</translation>
    </message>
    <message>
        <source>Notes on this case, in order of time (F2)</source>
        <translation type="unfinished">Nodiadau ar yr achos hwn, yn nhrefn amser (F2)</translation>
    </message>
    <message>
        <source>Someone may be at risk now (F8)</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl nawr (F8)</translation>
    </message>
    <message>
        <source>Someone may be at risk now</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl nawr</translation>
    </message>
    <message>
        <source>Everything that is still open, and completing the case (F9)</source>
        <translation type="unfinished">Popeth sy&apos;n dal ar agor, a chwblhau&apos;r achos (F9)</translation>
    </message>
    <message>
        <source>The list of steps (Ctrl+J)</source>
        <translation type="unfinished">Rhestr y camau (Ctrl+J)</translation>
    </message>
    <message>
        <source>Back to all cases (Alt+Up)</source>
        <translation type="unfinished">Yn ôl at bob achos (Alt+I fyny)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} o {1}</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished">Atebwyd {0} o {1}</translation>
    </message>
    <message>
        <source>This case is complete, so its answers are locked. Reopen it from Check answers.</source>
        <translation type="unfinished">Mae&apos;r achos hwn yn gyflawn, felly mae ei atebion wedi&apos;u cloi. Ailagorwch ef o Gwirio atebion.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Assessor: help</source>
        <translation type="unfinished">Assessor: cymorth</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished">Tudalennau&apos;r canllaw</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished">Y canllaw</translation>
    </message>
    <message>
        <source>The guide was not installed with the application.</source>
        <translation type="unfinished">Ni osodwyd y canllaw gyda&apos;r rhaglen.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>This question has not been answered yet.</source>
        <translation type="unfinished">Nid yw&apos;r cwestiwn hwn wedi&apos;i ateb eto.</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished">Cliriwyd</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished">Adfer</translation>
    </message>
    <message>
        <source>Restore “{0}”</source>
        <translation type="unfinished">Adfer “{0}”</translation>
    </message>
</context>
<context>
    <name>InterestPage</name>
    <message>
        <source>You handed this case back. Tell the lead inspector, who gives it to someone else.</source>
        <translation type="unfinished">Rhoesoch yr achos hwn yn ôl. Dywedwch wrth y prif arolygydd, a fydd yn ei roi i rywun arall.</translation>
    </message>
    <message>
        <source>Do you know anyone in this case?</source>
        <translation type="unfinished">Ydych chi&apos;n adnabod unrhyw un yn yr achos hwn?</translation>
    </message>
    <message>
        <source>The person sentenced, a victim, the practitioner, someone in their families: if you know any of them, or worked on the case, someone else should assess it.</source>
        <translation type="unfinished">Y person a ddedfrydwyd, dioddefwr, yr ymarferydd, rhywun yn eu teuluoedd: os ydych yn adnabod unrhyw un ohonynt, neu wedi gweithio ar yr achos, dylai rhywun arall ei asesu.</translation>
    </message>
    <message>
        <source>&amp;No, begin the case</source>
        <translation type="unfinished">&amp;Nac ydw, dechrau&apos;r achos</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation type="unfinished">Ydw, neu nid wyf yn siŵr</translation>
    </message>
    <message>
        <source>&amp;How do you know them? By role, without names.</source>
        <translation type="unfinished">&amp;Sut ydych chi&apos;n eu hadnabod? Yn ôl rôl, heb enwau.</translation>
    </message>
    <message>
        <source>Hand the case &amp;back</source>
        <translation type="unfinished">Rhoi&apos;r achos yn &amp;ôl</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation type="unfinished">&amp;Pob achos</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Achos {number}</translation>
    </message>
    <message>
        <source>Say how you know them, so that the lead inspector can decide.</source>
        <translation type="unfinished">Dywedwch sut yr ydych yn eu hadnabod, er mwyn i&apos;r prif arolygydd benderfynu.</translation>
    </message>
    <message>
        <source>Handed back. Tell the lead inspector now: this program sends nothing by itself.</source>
        <translation type="unfinished">Rhoddwyd yn ôl. Dywedwch wrth y prif arolygydd nawr: nid yw&apos;r rhaglen hon yn anfon dim ei hun.</translation>
    </message>
</context>
<context>
    <name>InterviewCheck</name>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">Gwirio atebion</translation>
    </message>
    <message>
        <source>Check answers: interview {code}</source>
        <translation type="unfinished">Gwirio atebion: cyfweliad {code}</translation>
    </message>
    <message>
        <source>This interview is complete. Its answers are locked.</source>
        <translation type="unfinished">Mae&apos;r cyfweliad hwn yn gyflawn. Mae ei atebion wedi&apos;u cloi.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished">Ei ailagor</translation>
    </message>
    <message>
        <source>Still open: {count}. Go to each from here.</source>
        <translation type="unfinished">Yn dal ar agor: {count}. Ewch at bob un o&apos;r fan hon.</translation>
    </message>
    <message>
        <source>&amp;Complete the interview</source>
        <translation type="unfinished">&amp;Cwblhau&apos;r cyfweliad</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation type="unfinished">Nid oes dim yn ddyledus.</translation>
    </message>
    <message>
        <source>Back to the &amp;questions</source>
        <translation type="unfinished">Yn ôl at y &amp;cwestiynau</translation>
    </message>
    <message>
        <source>All &amp;interviews</source>
        <translation type="unfinished">&amp;Pob cyfweliad</translation>
    </message>
    <message>
        <source>Interview {code} is complete.</source>
        <translation type="unfinished">Mae cyfweliad {code} yn gyflawn.</translation>
    </message>
    <message>
        <source>Interview {code} is open again.</source>
        <translation type="unfinished">Mae cyfweliad {code} ar agor eto.</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <source>Choose “Ask at the interview” at a question, and it appears on this list.</source>
        <translation type="unfinished">Dewiswch “Gofyn yn y cyfweliad” wrth gwestiwn, a bydd yn ymddangos ar y rhestr hon.</translation>
    </message>
    <message>
        <source>No date entered yet</source>
        <translation type="unfinished">Dim dyddiad wedi&apos;i nodi eto</translation>
    </message>
    <message>
        <source>Interview: {0}</source>
        <translation type="unfinished">Cyfweliad: {0}</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation type="unfinished">Mynd at y cwestiwn</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished">Gofynnwyd</translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation type="unfinished">Gofynnwyd: {0}</translation>
    </message>
</context>
<context>
    <name>InterviewWalk</name>
    <message>
        <source>Interview {code}</source>
        <translation type="unfinished">Cyfweliad {code}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Cyfweliadau</translation>
    </message>
</context>
<context>
    <name>InterviewsPage</name>
    <message>
        <source>Interviews, questionnaires and notes of meetings. None belongs to a case or counts in a score.</source>
        <translation type="unfinished">Cyfweliadau, holiaduron a nodiadau cyfarfodydd. Nid yw&apos;r un yn perthyn i achos nac yn cyfrif mewn sgôr.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished">Cyfweliadau</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Ffurflen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished">Grwpio yn ôl</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished">&amp;Ffurflen</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished">&amp;Grwpio yn ôl</translation>
    </message>
    <message>
        <source>OM-07</source>
        <translation type="unfinished">OM-07</translation>
    </message>
    <message>
        <source>Code of the person interviewed</source>
        <translation type="unfinished">Cod y person a gyfwelwyd</translation>
    </message>
    <message>
        <source>&amp;Code, never a name</source>
        <translation type="unfinished">&amp;Cod, byth enw</translation>
    </message>
    <message>
        <source>&amp;New interview …</source>
        <translation type="unfinished">Cyfweliad &amp;newydd …</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished">Beth a atebwyd</translation>
    </message>
    <message>
        <source>&amp;Save as a table (CSV) …</source>
        <translation type="unfinished">Cad&amp;w fel tabl (CSV) …</translation>
    </message>
    <message>
        <source>Questions and how many answered</source>
        <translation type="unfinished">Cwestiynau a faint a atebodd</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation type="unfinished">{answered} o {asked}</translation>
    </message>
    <message>
        <source>Interviews with this form</source>
        <translation type="unfinished">Cyfweliadau gyda&apos;r ffurflen hon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Cod</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Enter or a double click opens an interview and its answers.</source>
        <translation type="unfinished">Mae Enter neu glicio dwbl yn agor cyfweliad a&apos;i atebion.</translation>
    </message>
    <message>
        <source>Counting answers …</source>
        <translation type="unfinished">Wrthi&apos;n cyfrif atebion …</translation>
    </message>
    <message>
        <source>Type a code for the person, such as OM-07, and choose “New interview”.</source>
        <translation type="unfinished">Teipiwch god ar gyfer y person, megis OM-07, a dewis “Cyfweliad newydd”.</translation>
    </message>
    <message>
        <source>No interview with this form yet</source>
        <translation type="unfinished">Dim cyfweliad gyda&apos;r ffurflen hon eto</translation>
    </message>
    <message>
        <source>1 response.</source>
        <translation type="unfinished">1 ymateb.</translation>
    </message>
    <message>
        <source>{count} responses.</source>
        <translation type="unfinished">{count} ymateb.</translation>
    </message>
    <message>
        <source>1 is not complete; it counts too.</source>
        <translation type="unfinished">Nid yw 1 yn gyflawn; mae&apos;n cyfrif hefyd.</translation>
    </message>
    <message>
        <source>{count} are not complete; they count too.</source>
        <translation type="unfinished">Nid yw {count} yn gyflawn; maent yn cyfrif hefyd.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">dim byd</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished">Tablau (*.csv)</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation type="unfinished">Cadw&apos;r atebion</translation>
    </message>
    <message>
        <source>Writing the answers …</source>
        <translation type="unfinished">Wrthi&apos;n ysgrifennu&apos;r atebion …</translation>
    </message>
    <message>
        <source>Wrote {file}. It is not encrypted: keep it where only people who may read it can.</source>
        <translation type="unfinished">Ysgrifennwyd {file}. Nid yw wedi&apos;i hamgryptio: cadwch hi lle gall dim ond y rhai sydd â hawl ei darllen.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Pick a date</source>
        <translation type="unfinished">Dewis dyddiad</translation>
    </message>
    <message>
        <source>day/month/year, for example 3/6/2013</source>
        <translation type="unfinished">dydd/mis/blwyddyn, er enghraifft 3/6/2013</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Score matrix</source>
        <translation type="unfinished">Matrics sgorau</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished">Pennawd</translation>
    </message>
    <message>
        <source>{name}: {percent}, {count} questions</source>
        <translation type="unfinished">{name}: {percent}, {count} cwestiwn</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished">heb ei sgorio</translation>
    </message>
    <message>
        <source>{code} {name}: {percent}, {count} questions</source>
        <translation type="unfinished">{code} {name}: {percent}, {count} cwestiwn</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;New inspection …</source>
        <translation type="unfinished">Arolygiad &amp;newydd …</translation>
    </message>
    <message>
        <source>&amp;Open an inspection file …</source>
        <translation type="unfinished">&amp;Agor ffeil arolygiad …</translation>
    </message>
    <message>
        <source>Open &amp;cases to assess …</source>
        <translation type="unfinished">Agor a&amp;chosion i&apos;w hasesu …</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation type="unfinished">&amp;Copïau wrth gefn</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished">C&amp;loi nawr</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">&amp;Gosodiadau</translation>
    </message>
    <message>
        <source>Close the &amp;file</source>
        <translation type="unfinished">Cau&apos;r &amp;ffeil</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Gadael y rhaglen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished">Testun &amp;mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished">Testun &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished">Testun &amp;arferol</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished">&amp;Lliwiau</translation>
    </message>
    <message>
        <source>As the &amp;computer is set</source>
        <translation type="unfinished">Fel y mae&apos;r &amp;cyfrifiadur wedi&apos;i osod</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">Cyferbyniad &amp;uchel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Back to where I was</source>
        <translation type="unfinished">&amp;Yn ôl i ble&apos;r oeddwn</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation type="unfinished">&amp;Rhan nesaf y ffenestr</translation>
    </message>
    <message>
        <source>Close the &amp;message</source>
        <translation type="unfinished">Cau&apos;r &amp;neges</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">&amp;Cymorth</translation>
    </message>
    <message>
        <source>Help on &amp;this page</source>
        <translation type="unfinished">Cymorth ar y &amp;dudalen hon</translation>
    </message>
    <message>
        <source>The &amp;guide</source>
        <translation type="unfinished">Y &amp;canllaw</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">&amp;Bysellau</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation type="unfinished">Beth sy&apos;n &amp;newydd</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished">… a {count} arall.</translation>
    </message>
    <message>
        <source>Not brought in; nothing was changed.</source>
        <translation type="unfinished">Ni ddaethpwyd â hi i mewn; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Everything in it was here already.</source>
        <translation type="unfinished">Roedd popeth ynddi yma eisoes.</translation>
    </message>
    <message>
        <source>Brought in: 1 change that was not here before.</source>
        <translation type="unfinished">Daethpwyd i mewn ag 1 newid nad oedd yma o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Brought in: {count} changes that were not here before.</source>
        <translation type="unfinished">Daethpwyd i mewn â {count} newid nad oeddent yma o&apos;r blaen.</translation>
    </message>
    <message>
        <source>1 change made in Excel was taken as yours.</source>
        <translation type="unfinished">Cymerwyd 1 newid a wnaed yn Excel fel eich un chi.</translation>
    </message>
    <message>
        <source>{count} changes made in Excel were taken as yours.</source>
        <translation type="unfinished">Cymerwyd {count} newid a wnaed yn Excel fel eich rhai chi.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">Cau&apos;r neges hon</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished">… a {count} arall.</translation>
    </message>
    <message>
        <source>More about this message</source>
        <translation type="unfinished">Mwy am y neges hon</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
        <source>The page in view</source>
        <translation type="unfinished">Y dudalen dan sylw</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation type="unfinished">Dod o hyd (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in questions, guidance and your notes</source>
        <translation type="unfinished">Chwilio mewn cwestiynau, canllawiau a&apos;ch nodiadau</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Steps and questions</source>
        <translation type="unfinished">Camau a chwestiynau</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation type="unfinished">Nid yw&apos;r geiriau hyn yn unman.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">Dim byd yma.</translation>
    </message>
</context>
<context>
    <name>NewInspectionPage</name>
    <message>
        <source>New inspection</source>
        <translation type="unfinished">Arolygiad newydd</translation>
    </message>
    <message>
        <source>Assessment forms (*.xlsx *.csv)</source>
        <translation type="unfinished">Ffurflenni asesu (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Assessment form</source>
        <translation type="unfinished">Ffurflen asesu</translation>
    </message>
    <message>
        <source>Lists of cases (*.xlsx *.csv)</source>
        <translation type="unfinished">Rhestrau achosion (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation type="unfinished">Rhestr achosion</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation type="unfinished">Darllen y rhestr …</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished">Darllen {file} …</translation>
    </message>
    <message>
        <source>{cases} cases for {people} assessors.</source>
        <translation type="unfinished">{cases} achos ar gyfer {people} asesydd.</translation>
    </message>
    <message>
        <source>Inspection files (*{suffix})</source>
        <translation type="unfinished">Ffeiliau arolygiad (*{suffix})</translation>
    </message>
    <message>
        <source>Inspection file</source>
        <translation type="unfinished">Ffeil arolygiad</translation>
    </message>
    <message>
        <source>Type a name for the inspection.</source>
        <translation type="unfinished">Teipiwch enw ar gyfer yr arolygiad.</translation>
    </message>
    <message>
        <source>Choose a list of cases that can be read whole.</source>
        <translation type="unfinished">Dewiswch restr achosion y gellir ei darllen yn gyfan.</translation>
    </message>
    <message>
        <source>Type a passphrase of at least twelve letters, or have five words suggested.</source>
        <translation type="unfinished">Teipiwch gyfrinair o ddeuddeg llythyren o leiaf, neu gofynnwch am bum gair.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same twice.</source>
        <translation type="unfinished">Mae&apos;r ddau gyfrinair yn wahanol. Teipiwch yr un peth ddwywaith.</translation>
    </message>
    <message>
        <source>Making the inspection file …</source>
        <translation type="unfinished">Gwneud y ffeil arolygiad …</translation>
    </message>
    <message>
        <source>Start a new inspection</source>
        <translation type="unfinished">Dechrau arolygiad newydd</translation>
    </message>
    <message>
        <source>You need the list of sampled cases as an Excel file. Everything here can be added to later.</source>
        <translation type="unfinished">Mae angen rhestr yr achosion a samplwyd fel ffeil Excel. Gellir ychwanegu at bopeth yma yn nes ymlaen.</translation>
    </message>
    <message>
        <source>The inspection</source>
        <translation type="unfinished">Yr arolygiad</translation>
    </message>
    <message>
        <source>&amp;Name of the inspection</source>
        <translation type="unfinished">&amp;Enw&apos;r arolygiad</translation>
    </message>
    <message>
        <source>For example: Violent offences, 2013</source>
        <translation type="unfinished">Er enghraifft: Troseddau treisgar, 2013</translation>
    </message>
    <message>
        <source>Name of the inspection</source>
        <translation type="unfinished">Enw&apos;r arolygiad</translation>
    </message>
    <message>
        <source>Probation &amp;area</source>
        <translation type="unfinished">&amp;Ardal brawf</translation>
    </message>
    <message>
        <source>Probation area</source>
        <translation type="unfinished">Ardal brawf</translation>
    </message>
    <message>
        <source>Assessment for&amp;m</source>
        <translation type="unfinished">Ffurflen a&amp;sesu</translation>
    </message>
    <message>
        <source>Use another form from a file</source>
        <translation type="unfinished">Defnyddio ffurflen arall o ffeil</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished">Y sampl</translation>
    </message>
    <message>
        <source>An Excel list with one case a row. The first row names the columns: a case number, and any case details that the assessment form asks for.</source>
        <translation type="unfinished">Rhestr Excel gydag un achos ym mhob rhes. Mae&apos;r rhes gyntaf yn enwi&apos;r colofnau: rhif achos, ac unrhyw fanylion achos y mae&apos;r ffurflen yn gofyn amdanynt.</translation>
    </message>
    <message>
        <source>Choose the &amp;list of cases</source>
        <translation type="unfinished">Dewis y &amp;rhestr achosion</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Eich cyfrinair</translation>
    </message>
    <message>
        <source>It encrypts the file. Nobody can open the file without it or the recovery code, which you are shown next.</source>
        <translation type="unfinished">Mae&apos;n amgryptio&apos;r ffeil. Ni all neb agor y ffeil hebddo na&apos;r cod adfer, a ddangosir i chi nesaf.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>At least twelve letters; five plain words are easy to remember and hard to guess.</source>
        <translation type="unfinished">O leiaf ddeuddeg llythyren; mae pum gair syml yn hawdd eu cofio ac yn anodd eu dyfalu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinair</translation>
    </message>
    <message>
        <source>Th&amp;e same again</source>
        <translation type="unfinished">&amp;Yr un eto</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished">Yr un cyfrinair eto</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished">&amp;Dangos yr hyn a deipiaf</translation>
    </message>
    <message>
        <source>Suggest five &amp;words</source>
        <translation type="unfinished">Awgrymu pum &amp;gair</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation type="unfinished">Ble i&apos;w gadw</translation>
    </message>
    <message>
        <source>&amp;Inspection file</source>
        <translation type="unfinished">Ffeil aroly&amp;giad</translation>
    </message>
    <message>
        <source>Kept on this computer, not in a folder that is copied to the internet.</source>
        <translation type="unfinished">Fe&apos;i cedwir ar y cyfrifiadur hwn, nid mewn ffolder a gopïir i&apos;r rhyngrwyd.</translation>
    </message>
    <message>
        <source>&amp;Choose another place</source>
        <translation type="unfinished">De&amp;wis lle arall</translation>
    </message>
    <message>
        <source>Star&amp;t the inspection</source>
        <translation type="unfinished">Dechrau&apos;r aroly&amp;giad</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
</context>
<context>
    <name>Notepad</name>
    <message>
        <source>New note</source>
        <translation type="unfinished">Nodyn newydd</translation>
    </message>
    <message>
        <source>Write what you read, as you read it. No names, no addresses.</source>
        <translation type="unfinished">Ysgrifennwch yr hyn a ddarllenwch, wrth i chi ei ddarllen. Dim enwau, dim cyfeiriadau.</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished">Cadw&apos;r nodyn</translation>
    </message>
    <message>
        <source>Notepad</source>
        <translation type="unfinished">Llyfr nodiadau</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation type="unfinished">Cadwyd y nodyn.</translation>
    </message>
    <message>
        <source>Notes stand here with their time. Each can become evidence for one question or several.</source>
        <translation type="unfinished">Mae nodiadau yma gyda&apos;u hamser. Gall pob un ddod yn dystiolaeth ar gyfer un cwestiwn neu sawl un.</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation type="unfinished">Nid oes nodiadau.</translation>
    </message>
    <message>
        <source>Used in {0}</source>
        <translation type="unfinished">Defnyddiwyd yn {0}</translation>
    </message>
    <message>
        <source>Use for {0}</source>
        <translation type="unfinished">Defnyddio ar gyfer {0}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Golygu</translation>
    </message>
    <message>
        <source>Answer the question first; then the note can be its evidence.</source>
        <translation type="unfinished">Atebwch y cwestiwn yn gyntaf; yna gall y nodyn fod yn dystiolaeth iddo.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Assessors</source>
        <translation type="unfinished">Aseswyr</translation>
    </message>
    <message>
        <source>Assessors and how far they are</source>
        <translation type="unfinished">Aseswyr a pha mor bell y maent</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Trosolwg</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>Last completed work</source>
        <translation type="unfinished">Gwaith gorffenedig diwethaf</translation>
    </message>
    <message>
        <source>Nothing brought in yet</source>
        <translation type="unfinished">Dim wedi dod i mewn eto</translation>
    </message>
    <message>
        <source>case in the sample</source>
        <translation type="unfinished">achos yn y sampl</translation>
    </message>
    <message>
        <source>cases in the sample</source>
        <translation type="unfinished">achos yn y sampl</translation>
    </message>
    <message>
        <source>case complete</source>
        <translation type="unfinished">achos yn gyflawn</translation>
    </message>
    <message>
        <source>cases complete</source>
        <translation type="unfinished">achos yn gyflawn</translation>
    </message>
    <message>
        <source>case signed off</source>
        <translation type="unfinished">achos wedi&apos;i gymeradwyo</translation>
    </message>
    <message>
        <source>cases signed off</source>
        <translation type="unfinished">achos wedi&apos;u cymeradwyo</translation>
    </message>
    <message>
        <source>different answers</source>
        <translation type="unfinished">atebion gwahanol</translation>
    </message>
    <message>
        <source>open question to an assessor</source>
        <translation type="unfinished">cwestiwn agored i asesydd</translation>
    </message>
    <message>
        <source>open questions to assessors</source>
        <translation type="unfinished">cwestiwn agored i aseswyr</translation>
    </message>
    <message>
        <source>Someone may be at risk</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Achos {number}</translation>
    </message>
    <message>
        <source>Told: {who}, {when}</source>
        <translation type="unfinished">Hysbyswyd: {who}, {when}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">neb eto</translation>
    </message>
    <message>
        <source>See the case</source>
        <translation type="unfinished">Gweld yr achos</translation>
    </message>
    <message>
        <source>How this inspection counts</source>
        <translation type="unfinished">Sut mae&apos;r arolygiad hwn yn cyfrif</translation>
    </message>
    <message>
        <source>Headline: {rule}.</source>
        <translation type="unfinished">Pennawd: {rule}.</translation>
    </message>
    <message>
        <source>A case counts once it is {status}.</source>
        <translation type="unfinished">Mae achos yn cyfrif unwaith y bydd: {status}.</translation>
    </message>
    <message>
        <source>Files lock after {minutes} minutes without typing.</source>
        <translation type="unfinished">Mae ffeiliau&apos;n cloi ar ôl {minutes} munud heb deipio.</translation>
    </message>
    <message>
        <source>Kept until {date}.</source>
        <translation type="unfinished">Fe&apos;i cedwir tan {date}.</translation>
    </message>
    <message>
        <source>No date set until which it is kept.</source>
        <translation type="unfinished">Nid oes dyddiad wedi&apos;i osod ar gyfer ei gadw.</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Open cases to assess: {file}</source>
        <translation type="unfinished">Agor achosion i&apos;w hasesu: {file}</translation>
    </message>
    <message>
        <source>Inspection files (*{suffix})</source>
        <translation type="unfinished">Ffeiliau arolygiad (*{suffix})</translation>
    </message>
    <message>
        <source>Your inspection file</source>
        <translation type="unfinished">Eich ffeil arolygiad</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished">Darllen {file} …</translation>
    </message>
    <message>
        <source>Open cases to assess</source>
        <translation type="unfinished">Agor achosion i&apos;w hasesu</translation>
    </message>
    <message>
        <source>The lead inspector sent you a file of cases and, separately, a passphrase. From it this computer makes your own encrypted inspection file, and you work in that.</source>
        <translation type="unfinished">Anfonodd y prif arolygydd ffeil o achosion atoch ac, ar wahân, gyfrinair. O hyn mae&apos;r cyfrifiadur yn gwneud eich ffeil arolygiad amgryptiedig eich hun, ac yn honno y byddwch yn gweithio.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>The words that the lead inspector gave you. They open your own file too.</source>
        <translation type="unfinished">Y geiriau a roddodd y prif arolygydd i chi. Maent yn agor eich ffeil eich hun hefyd.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinair</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished">&amp;Dangos yr hyn a deipiaf</translation>
    </message>
    <message>
        <source>&amp;Your inspection file</source>
        <translation type="unfinished">&amp;Eich ffeil arolygiad</translation>
    </message>
    <message>
        <source>Kept on this computer, not on the memory stick and not in a folder that is copied to the internet.</source>
        <translation type="unfinished">Fe&apos;i cedwir ar y cyfrifiadur hwn, nid ar y cof bach nac mewn ffolder a gopïir i&apos;r rhyngrwyd.</translation>
    </message>
    <message>
        <source>&amp;Choose another place</source>
        <translation type="unfinished">De&amp;wis lle arall</translation>
    </message>
    <message>
        <source>&amp;Make my inspection file</source>
        <translation type="unfinished">&amp;Gwneud fy ffeil arolygiad</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>A file of cases for each assessor. Send it in any way you like: only their passphrase opens it.</source>
        <translation type="unfinished">Ffeil o achosion ar gyfer pob asesydd. Anfonwch hi fel y mynnwch: dim ond eu cyfrinair nhw sy&apos;n ei hagor.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">I bwy</translation>
    </message>
    <message>
        <source>&amp;Write the files …</source>
        <translation type="unfinished">&amp;Ysgrifennu&apos;r ffeiliau …</translation>
    </message>
    <message>
        <source>Cases to assess</source>
        <translation type="unfinished">Achosion i&apos;w hasesu</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Sut</translation>
    </message>
    <message>
        <source>With the area’s &amp;references and names, to find the case files</source>
        <translation type="unfinished">Gyda &amp;chyfeirnodau ac enwau&apos;r ardal, i ddod o hyd i&apos;r ffeiliau achos</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation type="unfinished">&amp;Heb amgryptio</translation>
    </message>
    <message>
        <source>Anyone who finds an unencrypted file can read it. That you wrote one is recorded.</source>
        <translation type="unfinished">Gall unrhyw un sy&apos;n dod o hyd i ffeil heb ei hamgryptio ei darllen. Cofnodir eich bod wedi ysgrifennu un.</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished">1 achos</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished">{count} achos</translation>
    </message>
    <message>
        <source>Give cases to assessors first, under “Team and sample”.</source>
        <translation type="unfinished">Rhowch achosion i aseswyr yn gyntaf, o dan “Tîm a sampl”.</translation>
    </message>
    <message>
        <source>No assessor has a case yet</source>
        <translation type="unfinished">Nid oes achos gan unrhyw asesydd eto</translation>
    </message>
    <message>
        <source>Team and sample</source>
        <translation type="unfinished">Tîm a sampl</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished">Ffolder ar gyfer y ffeiliau</translation>
    </message>
    <message>
        <source>Choose at least one assessor.</source>
        <translation type="unfinished">Dewiswch o leiaf un asesydd.</translation>
    </message>
    <message>
        <source>Writing cases to assess …</source>
        <translation type="unfinished">Ysgrifennu achosion i&apos;w hasesu …</translation>
    </message>
    <message>
        <source>Written just now</source>
        <translation type="unfinished">Newydd eu hysgrifennu</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation type="unfinished">Ffeiliau a ysgrifennwyd</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished">Dangos y ffolder</translation>
    </message>
    <message>
        <source>Each passphrase is under “Team and sample”. Never send it with the file.</source>
        <translation type="unfinished">Mae pob cyfrinair o dan “Tîm a sampl”. Peidiwch byth â&apos;i anfon gyda&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Wrote 1 file, and read it again to be sure.</source>
        <translation type="unfinished">Ysgrifennwyd 1 ffeil, a&apos;i darllen eto i fod yn siŵr.</translation>
    </message>
    <message>
        <source>Wrote {count} files, and read each again to be sure.</source>
        <translation type="unfinished">Ysgrifennwyd {count} ffeil, a darllen pob un eto i fod yn siŵr.</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Answers already there</source>
        <translation type="unfinished">Atebion yno eisoes</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished">Amgryptiwyd</translation>
    </message>
    <message>
        <source>No, readable by anyone</source>
        <translation type="unfinished">Na, gall unrhyw un ei darllen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Do</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>The next question that needs an answer (Enter)</source>
        <translation type="unfinished">Y cwestiwn nesaf sydd angen ateb (Enter)</translation>
    </message>
    <message>
        <source>Write evidence (Ctrl+E)</source>
        <translation type="unfinished">Ysgrifennu tystiolaeth (Ctrl+E)</translation>
    </message>
    <message>
        <source>Mark this question to come back to (Ctrl+B)</source>
        <translation type="unfinished">Nodi&apos;r cwestiwn hwn i ddod yn ôl ato (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put this question on the list for the interview (Ctrl+I)</source>
        <translation type="unfinished">Rhoi&apos;r cwestiwn hwn ar restr y cyfweliad (Ctrl+I)</translation>
    </message>
    <message>
        <source>Take the answer away; its history is kept (Ctrl+Delete)</source>
        <translation type="unfinished">Tynnu&apos;r ateb; cedwir ei hanes (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>No need to come back</source>
        <translation type="unfinished">Dim angen dod yn ôl</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished">Dod yn ôl</translation>
    </message>
    <message>
        <source>Off interview list</source>
        <translation type="unfinished">Oddi ar restr y cyfweliad</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Opening {file} …</source>
        <translation type="unfinished">Agor {file} …</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation type="unfinished">C&amp;od adfer</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished">&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>As it stands on the printed page; dashes and spaces do not matter.</source>
        <translation type="unfinished">Fel y mae ar y dudalen brintiedig; nid yw llinellau a bylchau o bwys.</translation>
    </message>
    <message>
        <source>Usually five words with a space between them.</source>
        <translation type="unfinished">Pum gair fel arfer gyda bwlch rhyngddynt.</translation>
    </message>
    <message>
        <source>Use the &amp;passphrase</source>
        <translation type="unfinished">Defnyddio&apos;r c&amp;yfrinair</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation type="unfinished">Defnyddio&apos;r cod a&amp;dfer</translation>
    </message>
    <message>
        <source>Open an inspection file</source>
        <translation type="unfinished">Agor ffeil arolygiad</translation>
    </message>
    <message>
        <source>Everything in this file is encrypted. Your passphrase opens it.</source>
        <translation type="unfinished">Mae popeth yn y ffeil hon wedi&apos;i amgryptio. Eich cyfrinair sy&apos;n ei hagor.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinair</translation>
    </message>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished">&amp;Dangos yr hyn a deipiaf</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>If you have forgotten it</source>
        <translation type="unfinished">Os ydych wedi ei anghofio</translation>
    </message>
    <message>
        <source>Assessors: the lead inspector can look your passphrase up. Lead inspector: use the recovery code that you printed when the inspection was started.</source>
        <translation type="unfinished">Aseswyr: gall y prif arolygydd edrych am eich cyfrinair. Prif arolygydd: defnyddiwch y cod adfer a brintiwyd gennych pan ddechreuwyd yr arolygiad.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview: {file}</source>
        <translation type="unfinished">Rhagolwg: {file}</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished">&amp;Printio …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation type="unfinished">&amp;Cadw fel PDF …</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished">{count} tudalen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">C&amp;au</translation>
    </message>
    <message>
        <source>Page {page} of {all}</source>
        <translation type="unfinished">Tudalen {page} o {all}</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished">Tudalennau fel y cânt eu printio</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished">Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Cadw fel PDF</translation>
    </message>
</context>
<context>
    <name>Pick</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Dewis …</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <source>An invented case to try your hand at. It is never sent and never counts.</source>
        <translation type="unfinished">Achos dychmygol i roi cynnig arno. Ni chaiff byth ei anfon ac nid yw byth yn cyfrif.</translation>
    </message>
    <message>
        <source>1. Read the case file, which stands beside the questions.</source>
        <translation type="unfinished">1. Darllenwch ffeil yr achos, sydd wrth ochr y cwestiynau.</translation>
    </message>
    <message>
        <source>2. Answer the questions, then check your answers and complete the case.</source>
        <translation type="unfinished">2. Atebwch y cwestiynau, yna gwiriwch eich atebion a chwblhewch yr achos.</translation>
    </message>
    <message>
        <source>3. See, question by question, where you and the benchmark differ, and why.</source>
        <translation type="unfinished">3. Gwelwch, gwestiwn wrth gwestiwn, ble rydych chi a&apos;r meincnod yn wahanol, a pham.</translation>
    </message>
    <message>
        <source>&amp;Begin to practise</source>
        <translation type="unfinished">&amp;Dechrau ymarfer</translation>
    </message>
    <message>
        <source>&amp;Go on practising</source>
        <translation type="unfinished">&amp;Parhau i ymarfer</translation>
    </message>
    <message>
        <source>You and the benchmark agree on {alike} of {all} questions.</source>
        <translation type="unfinished">Rydych chi a&apos;r meincnod yn cytuno ar {alike} o {all} cwestiwn.</translation>
    </message>
    <message>
        <source>You judged the work otherwise</source>
        <translation type="unfinished">Barnoch y gwaith yn wahanol</translation>
    </message>
    <message>
        <source>You judged it alike, with another answer</source>
        <translation type="unfinished">Barnoch ef yr un fath, gydag ateb arall</translation>
    </message>
    <message>
        <source>To try again, reopen the case under Check answers.</source>
        <translation type="unfinished">I roi cynnig arall arni, ailagorwch yr achos o dan Gwirio atebion.</translation>
    </message>
    <message>
        <source>You: {answer}</source>
        <translation type="unfinished">Chi: {answer}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <source>Benchmark: {answer}</source>
        <translation type="unfinished">Meincnod: {answer}</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation type="unfinished">Mynd at y cwestiwn</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation type="unfinished">Mynd at gwestiwn {number}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>blank form</source>
        <translation type="unfinished">ffurflen wag</translation>
    </message>
    <message>
        <source>Preparing the preview …</source>
        <translation type="unfinished">Paratoi&apos;r rhagolwg …</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>Report and printing</source>
        <translation type="unfinished">Adroddiad a phrintio</translation>
    </message>
    <message>
        <source>PDF files are not encrypted. Keep them where only people who may read them can.</source>
        <translation type="unfinished">Nid yw ffeiliau PDF wedi&apos;u hamgryptio. Cadwch nhw lle gall dim ond pobl sydd â hawl eu darllen.</translation>
    </message>
    <message>
        <source>Case summaries</source>
        <translation type="unfinished">Crynodebau achos</translation>
    </message>
    <message>
        <source>All answers of a case with reasons and evidence, for the area and for signing.</source>
        <translation type="unfinished">Holl atebion achos gyda rhesymau a thystiolaeth, ar gyfer yr ardal ac i&apos;w llofnodi.</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished">&amp;Achos</translation>
    </message>
    <message>
        <source>With the area’s &amp;reference and the person’s name</source>
        <translation type="unfinished">Gyda &amp;chyfeirnod yr ardal ac enw&apos;r person</translation>
    </message>
    <message>
        <source>&amp;Preview and print …</source>
        <translation type="unfinished">&amp;Rhagolwg a phrintio …</translation>
    </message>
    <message>
        <source>Save this one as PDF …</source>
        <translation type="unfinished">Cadw&apos;r un hwn fel PDF …</translation>
    </message>
    <message>
        <source>Save &amp;all as PDF …</source>
        <translation type="unfinished">Cadw &amp;pob un fel PDF …</translation>
    </message>
    <message>
        <source>Folder for the PDF files</source>
        <translation type="unfinished">Ffolder ar gyfer y ffeiliau PDF</translation>
    </message>
    <message>
        <source>Writing case summaries …</source>
        <translation type="unfinished">Ysgrifennu crynodebau achos …</translation>
    </message>
    <message>
        <source>Wrote 1 case summary.</source>
        <translation type="unfinished">Ysgrifennwyd 1 crynodeb achos.</translation>
    </message>
    <message>
        <source>Wrote {count} case summaries.</source>
        <translation type="unfinished">Ysgrifennwyd {count} crynodeb achos.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished">Dangos y ffolder</translation>
    </message>
    <message>
        <source>Blank form and answers of a criterion</source>
        <translation type="unfinished">Ffurflen wag ac atebion maen prawf</translation>
    </message>
    <message>
        <source>The blank form has boxes to tick and lines to write on, for a day without a computer.</source>
        <translation type="unfinished">Mae gan y ffurflen wag flychau i&apos;w ticio a llinellau i ysgrifennu arnynt, ar gyfer diwrnod heb gyfrifiadur.</translation>
    </message>
    <message>
        <source>Preview the &amp;blank form …</source>
        <translation type="unfinished">Rhagolwg o&apos;r ffurflen &amp;wag …</translation>
    </message>
    <message>
        <source>All answers of one c&amp;riterion, case by case</source>
        <translation type="unfinished">Holl atebion un &amp;maen prawf, achos wrth achos</translation>
    </message>
    <message>
        <source>Preview its &amp;answers …</source>
        <translation type="unfinished">Rhagolwg o&apos;i &amp;atebion …</translation>
    </message>
    <message>
        <source>Preparing the preview …</source>
        <translation type="unfinished">Paratoi&apos;r rhagolwg …</translation>
    </message>
    <message>
        <source>The whole inspection as a workbook</source>
        <translation type="unfinished">Yr arolygiad cyfan fel llyfr gwaith</translation>
    </message>
    <message>
        <source>Cases, answers, scores and history in one Excel file, for analysis. It has a passphrase of its own.</source>
        <translation type="unfinished">Achosion, atebion, sgorau a hanes mewn un ffeil Excel, ar gyfer dadansoddi. Mae ganddi ei chyfrinair ei hun.</translation>
    </message>
    <message>
        <source>At least twelve letters. Tell it only to those who may read every case.</source>
        <translation type="unfinished">O leiaf ddeuddeg llythyren. Dywedwch ef wrth y rhai sydd â hawl i ddarllen pob achos yn unig.</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the workbook</source>
        <translation type="unfinished">&amp;Cyfrinair y llyfr gwaith</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation type="unfinished">&amp;Heb amgryptio</translation>
    </message>
    <message>
        <source>Anyone who finds an unencrypted file can read it. That you wrote one is recorded.</source>
        <translation type="unfinished">Gall unrhyw un sy&apos;n dod o hyd i ffeil heb ei hamgryptio ei darllen. Cofnodir eich bod wedi ysgrifennu un.</translation>
    </message>
    <message>
        <source>Save the &amp;workbook …</source>
        <translation type="unfinished">Cadw&apos;r &amp;llyfr gwaith …</translation>
    </message>
    <message>
        <source>Type a passphrase of at least twelve letters first.</source>
        <translation type="unfinished">Teipiwch gyfrinair o ddeuddeg llythyren o leiaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished">Llyfrau gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation type="unfinished">Cadw&apos;r llyfr gwaith</translation>
    </message>
    <message>
        <source>Writing the workbook …</source>
        <translation type="unfinished">Ysgrifennu&apos;r llyfr gwaith …</translation>
    </message>
    <message>
        <source>Wrote {file}: {cases} cases, {answers} answers.</source>
        <translation type="unfinished">Ysgrifennwyd {file}: {cases} achos, {answers} ateb.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished">Pa mor bell y mae</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">&amp;Stopio</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation type="unfinished">Gweithio …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished">Stopio …</translation>
    </message>
</context>
<context>
    <name>QueriesView</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Prif arolygydd</translation>
    </message>
    <message>
        <source>The lead inspector has not asked about this case.</source>
        <translation type="unfinished">Nid yw&apos;r prif arolygydd wedi gofyn am yr achos hwn.</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Chi</translation>
    </message>
    <message>
        <source>The lead inspector has closed this question.</source>
        <translation type="unfinished">Mae&apos;r prif arolygydd wedi cau&apos;r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation type="unfinished">Eich ymateb</translation>
    </message>
    <message>
        <source>Reply in words, or change the answer. It goes with your completed work.</source>
        <translation type="unfinished">Ymatebwch mewn geiriau, neu newidiwch yr ateb. Mae&apos;n mynd gyda&apos;ch gwaith gorffenedig.</translation>
    </message>
    <message>
        <source>Keep reply</source>
        <translation type="unfinished">Cadw&apos;r ymateb</translation>
    </message>
    <message>
        <source>Reply kept. It goes to the lead inspector with your completed work.</source>
        <translation type="unfinished">Cadwyd yr ymateb. Bydd yn mynd at y prif arolygydd gyda&apos;ch gwaith gorffenedig.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Behind a question</source>
        <translation type="unfinished">Y tu ôl i gwestiwn</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished">Yn ôl at y cwestiynau</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation type="unfinished">Pa atebion i&apos;w dangos</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished">Pob ateb</translation>
    </message>
    <message>
        <source>Cases behind the question</source>
        <translation type="unfinished">Achosion y tu ôl i&apos;r cwestiwn</translation>
    </message>
    <message>
        <source>Enter or a double click opens the case at this question.</source>
        <translation type="unfinished">Mae Enter neu glic dwbl yn agor yr achos wrth y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Looking at the cases …</source>
        <translation type="unfinished">Edrych ar yr achosion …</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation type="unfinished">Yn cyfrif fel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ateb</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>{shown} of {all} cases</source>
        <translation type="unfinished">{shown} o {all} achos</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The case file</source>
        <translation type="unfinished">Ffeil yr achos</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>Why? It is kept in the history.</source>
        <translation type="unfinished">Pam? Fe&apos;i cedwir yn yr hanes.</translation>
    </message>
    <message>
        <source>Reason: {act}</source>
        <translation type="unfinished">Rheswm: {act}</translation>
    </message>
    <message>
        <source>Say why, in a sentence.</source>
        <translation type="unfinished">Dywedwch pam, mewn brawddeg.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code: {name}</source>
        <translation type="unfinished">Cod adfer: {name}</translation>
    </message>
    <message>
        <source>Whoever has this page and the inspection file can read it. Keep them apart, locked away.</source>
        <translation type="unfinished">Gall pwy bynnag sydd â&apos;r dudalen hon a&apos;r ffeil arolygiad ei darllen. Cadwch nhw ar wahân, dan glo.</translation>
    </message>
    <message>
        <source>Keep the recovery code</source>
        <translation type="unfinished">Cadw&apos;r cod adfer</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way into the inspection file. Print it or write it down, give a copy to your deputy in a sealed envelope, and lock it away. Keep it apart from this computer.</source>
        <translation type="unfinished">Os anghofiwch eich cyfrinair, y cod hwn yw&apos;r unig ffordd i mewn i&apos;r ffeil arolygiad. Printiwch ef neu ysgrifennwch ef i lawr, rhowch gopi i&apos;ch dirprwy mewn amlen dan sêl, a&apos;i gloi i ffwrdd. Cadwch ef ar wahân i&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished">Cod adfer</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation type="unfinished">&amp;Printio</translation>
    </message>
    <message>
        <source>&amp;Copy it</source>
        <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
        <source>I have &amp;kept the recovery code somewhere safe</source>
        <translation type="unfinished">Rwyf wedi ca&amp;dw&apos;r cod adfer yn rhywle diogel</translation>
    </message>
    <message>
        <source>Go &amp;on to the inspection</source>
        <translation type="unfinished">&amp;Ymlaen at yr arolygiad</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Completed work</source>
        <translation type="unfinished">Gwaith gorffenedig</translation>
    </message>
    <message>
        <source>Bring in the files that assessors sent back, one or many at once, in any order, as often as you like.</source>
        <translation type="unfinished">Dewch â&apos;r ffeiliau a anfonodd aseswyr yn ôl i mewn, un neu lawer ar unwaith, mewn unrhyw drefn, mor aml ag y mynnwch.</translation>
    </message>
    <message>
        <source>&amp;Bring in completed work …</source>
        <translation type="unfinished">&amp;Dod â gwaith gorffenedig i mewn …</translation>
    </message>
    <message>
        <source>or drop the files anywhere on this page</source>
        <translation type="unfinished">neu gollyngwch y ffeiliau unrhyw le ar y dudalen hon</translation>
    </message>
    <message>
        <source>Brought in so far</source>
        <translation type="unfinished">Daethpwyd i mewn hyd yma</translation>
    </message>
    <message>
        <source>Completed work brought in so far</source>
        <translation type="unfinished">Gwaith gorffenedig a ddaeth i mewn hyd yma</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet</source>
        <translation type="unfinished">Nid oes dim wedi dod i mewn eto</translation>
    </message>
    <message>
        <source>When an assessor sends back a file, bring it in here. Nothing can be brought in twice by mistake.</source>
        <translation type="unfinished">Pan fydd asesydd yn anfon ffeil yn ôl, dewch â hi i mewn yma. Ni ellir dod â dim i mewn ddwywaith trwy gamgymeriad.</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">Gwnaed</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished">Daeth i mewn</translation>
    </message>
    <message>
        <source>New changes</source>
        <translation type="unfinished">Newidiadau newydd</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished">Yn cyfrif</translation>
    </message>
    <message>
        <source>No, set aside</source>
        <translation type="unfinished">Na, rhoddwyd o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Do</translation>
    </message>
    <message>
        <source>Completed work (*.xlsx);;All files (*)</source>
        <translation type="unfinished">Gwaith gorffenedig (*.xlsx);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Bring in completed work</source>
        <translation type="unfinished">Dod â gwaith gorffenedig i mewn</translation>
    </message>
    <message>
        <source>Bringing in completed work …</source>
        <translation type="unfinished">Dod â gwaith gorffenedig i mewn …</translation>
    </message>
    <message>
        <source>Brought in {taken} of {all} files.</source>
        <translation type="unfinished">Daethpwyd â {taken} o {all} ffeil i mewn.</translation>
    </message>
    <message>
        <source>1 question has two different answers.</source>
        <translation type="unfinished">Mae dau ateb gwahanol i 1 cwestiwn.</translation>
    </message>
    <message>
        <source>{count} questions have two different answers.</source>
        <translation type="unfinished">Mae dau ateb gwahanol i {count} cwestiwn.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation type="unfinished">Eu gweld</translation>
    </message>
    <message>
        <source>Somebody changed cells in Excel. What shall count?</source>
        <translation type="unfinished">Newidiodd rhywun gelloedd yn Excel. Beth sydd i gyfrif?</translation>
    </message>
    <message>
        <source>Leave the changes out</source>
        <translation type="unfinished">Gadael y newidiadau allan</translation>
    </message>
    <message>
        <source>Take changed answers as mine</source>
        <translation type="unfinished">Cymryd atebion a newidiwyd fel fy rhai i</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation type="unfinished">&amp;Cyfrinair y ffeil hon</translation>
    </message>
    <message>
        <source>Try this passphrase</source>
        <translation type="unfinished">Rhoi cynnig ar y cyfrinair hwn</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Ei gymryd yn ôl</translation>
    </message>
    <message>
        <source>{file} is set aside: what came only with it counts nowhere.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i rhoi o&apos;r neilltu: nid yw&apos;r hyn a ddaeth gyda hi yn unig yn cyfrif yn unman.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation type="unfinished">Ei roi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Brought in {file} by mistake? Set it aside: nothing is deleted, and it can be taken back.</source>
        <translation type="unfinished">Daethpwyd â {file} i mewn trwy gamgymeriad? Rhowch hi o&apos;r neilltu: ni ddilëir dim, a gellir ei chymryd yn ôl.</translation>
    </message>
    <message>
        <source>{file} is set aside.</source>
        <translation type="unfinished">Mae {file} wedi&apos;i rhoi o&apos;r neilltu.</translation>
    </message>
    <message>
        <source>Set aside by mistake</source>
        <translation type="unfinished">Rhoddwyd o&apos;r neilltu trwy gamgymeriad</translation>
    </message>
    <message>
        <source>{file} counts again.</source>
        <translation type="unfinished">Mae {file} yn cyfrif eto.</translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Someone may be at risk now</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl nawr</translation>
    </message>
    <message>
        <source>Tell the lead inspector now, by telephone or in person. This program sends nothing. What you record here shows on everything that leaves this computer, until the lead has closed it.</source>
        <translation type="unfinished">Dywedwch wrth y prif arolygydd nawr, dros y ffôn neu wyneb yn wyneb. Nid yw&apos;r rhaglen hon yn anfon dim. Bydd yr hyn a gofnodwch yma yn dangos ar bopeth sy&apos;n gadael y cyfrifiadur hwn, nes i&apos;r prif arolygydd ei gau.</translation>
    </message>
    <message>
        <source>&amp;What is the concern? No names.</source>
        <translation type="unfinished">&amp;Beth yw&apos;r pryder? Dim enwau.</translation>
    </message>
    <message>
        <source>Who was &amp;told? By role.</source>
        <translation type="unfinished">Wrth &amp;bwy y dywedwyd? Yn ôl rôl.</translation>
    </message>
    <message>
        <source>W&amp;hen?</source>
        <translation type="unfinished">&amp;Pryd?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Say what the concern is, and who was told.</source>
        <translation type="unfinished">Dywedwch beth yw&apos;r pryder, ac wrth bwy y dywedwyd.</translation>
    </message>
    <message>
        <source>Recorded: someone may be at risk now.</source>
        <translation type="unfinished">Cofnodwyd: gall rhywun fod mewn perygl nawr.</translation>
    </message>
    <message>
        <source>Someone may be at risk: “{0}”. Told: {1}, {2}. Open until the lead closes it.</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl: “{0}”. Hysbyswyd: {1}, {2}. Ar agor nes i&apos;r prif arolygydd ei gau.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Summarise. No names, no addresses, no MAPPA minutes.</source>
        <translation type="unfinished">Crynhowch. Dim enwau, dim cyfeiriadau, dim cofnodion MAPPA.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>The first time, the sample is made from its answers: about a minute.</source>
        <translation type="unfinished">Y tro cyntaf, gwneir y sampl o&apos;i hatebion: tua munud.</translation>
    </message>
    <message>
        <source>Making the sample inspection …</source>
        <translation type="unfinished">Gwneud yr arolygiad sampl …</translation>
    </message>
    <message>
        <source>Try the sample inspection</source>
        <translation type="unfinished">Rhoi cynnig ar yr arolygiad sampl</translation>
    </message>
    <message>
        <source>Seventy-two invented cases, answered so that they give the figures that a published report printed. Whatever you do here stays on this computer and counts nowhere.</source>
        <translation type="unfinished">Saith deg dau o achosion dychmygol, wedi&apos;u hateb fel eu bod yn rhoi&apos;r ffigurau a brintiodd adroddiad cyhoeddedig. Mae beth bynnag a wnewch yma yn aros ar y cyfrifiadur hwn ac nid yw&apos;n cyfrif yn unman.</translation>
    </message>
    <message>
        <source>Look around as the &amp;lead inspector
Completed work, two different answers to settle, scores and printing</source>
        <translation type="unfinished">Edrych o gwmpas fel y &amp;prif arolygydd
Gwaith gorffenedig, dau ateb gwahanol i&apos;w setlo, sgorau a phrintio</translation>
    </message>
    <message>
        <source>Look around as an &amp;assessor
A list of cases, the walk through one, and sending completed work back</source>
        <translation type="unfinished">Edrych o gwmpas fel &amp;asesydd
Rhestr o achosion, y daith drwy un, ac anfon gwaith gorffenedig yn ôl</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>The case that is chosen</source>
        <translation type="unfinished">Yr achos a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose a case in the list to see who assesses it and what you can do.</source>
        <translation type="unfinished">Dewiswch achos yn y rhestr i weld pwy sy&apos;n ei asesu a beth y gallwch ei wneud.</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation type="unfinished">Dim achos wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Achos {number}</translation>
    </message>
    <message>
        <source>Removed from the sample: {reason}</source>
        <translation type="unfinished">Tynnwyd o&apos;r sampl: {reason}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>Assessor: {name}</source>
        <translation type="unfinished">Asesydd: {name}</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation type="unfinished">Atebwyd {answered} o {asked} cwestiwn</translation>
    </message>
    <message>
        <source>Declared interest: {words}</source>
        <translation type="unfinished">Buddiant a ddatganwyd: {words}</translation>
    </message>
    <message>
        <source>See the &amp;answers</source>
        <translation type="unfinished">Gweld yr &amp;atebion</translation>
    </message>
    <message>
        <source>Nobody assesses it yet</source>
        <translation type="unfinished">Nid oes neb yn ei asesu eto</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>&amp;Give it to</source>
        <translation type="unfinished">&amp;Ei roi i</translation>
    </message>
    <message>
        <source>Give the case</source>
        <translation type="unfinished">Rhoi&apos;r achos</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished">Ei drosglwyddo</translation>
    </message>
    <message>
        <source>The answers go along and keep their authors.</source>
        <translation type="unfinished">Mae&apos;r atebion yn mynd gydag ef ac yn cadw eu hawduron.</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished">Trosglwyddo i</translation>
    </message>
    <message>
        <source>Handed over to {name}. Send cases to assess again.</source>
        <translation type="unfinished">Trosglwyddwyd i {name}. Anfonwch achosion i&apos;w hasesu eto.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
        <source>A second, blind assessment</source>
        <translation type="unfinished">Ail asesiad dall</translation>
    </message>
    <message>
        <source>Another assessor reads the same case without seeing these answers.</source>
        <translation type="unfinished">Mae asesydd arall yn darllen yr un achos heb weld yr atebion hyn.</translation>
    </message>
    <message>
        <source>Second assessor</source>
        <translation type="unfinished">Ail asesydd</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation type="unfinished">Gofyn amdano</translation>
    </message>
    <message>
        <source>Remove it from the sample</source>
        <translation type="unfinished">Ei dynnu o&apos;r sampl</translation>
    </message>
    <message>
        <source>Its answers are kept and count nowhere.</source>
        <translation type="unfinished">Cedwir ei atebion ac nid ydynt yn cyfrif yn unman.</translation>
    </message>
    <message>
        <source>Case number that comes &amp;instead, if any</source>
        <translation type="unfinished">Rhif yr achos a ddaw yn ei &amp;le, os oes un</translation>
    </message>
    <message>
        <source>Case {number} is removed from the sample.</source>
        <translation type="unfinished">Mae achos {number} wedi&apos;i dynnu o&apos;r sampl.</translation>
    </message>
    <message>
        <source>Removed by mistake</source>
        <translation type="unfinished">Tynnwyd trwy gamgymeriad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Case {number} is for {name}.</source>
        <translation type="unfinished">Mae achos {number} ar gyfer {name}.</translation>
    </message>
    <message>
        <source>Case {number} is in the sample again.</source>
        <translation type="unfinished">Mae achos {number} yn y sampl eto.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Open to read only. Nothing is changed.</source>
        <translation type="unfinished">Ar agor i&apos;w ddarllen yn unig. Ni newidir dim.</translation>
    </message>
    <message>
        <source>Saved on this computer {time}.</source>
        <translation type="unfinished">Cadwyd ar y cyfrifiadur hwn {time}.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished">Mae popeth wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Not yet sent.</source>
        <translation type="unfinished">Heb ei anfon eto.</translation>
    </message>
    <message>
        <source>Changed since it was sent.</source>
        <translation type="unfinished">Wedi newid ers ei anfon.</translation>
    </message>
    <message>
        <source>Sent {time}.</source>
        <translation type="unfinished">Anfonwyd {time}.</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Sgorau</translation>
    </message>
    <message>
        <source>Break down by</source>
        <translation type="unfinished">Dadansoddi yn ôl</translation>
    </message>
    <message>
        <source>&amp;Break down by</source>
        <translation type="unfinished">&amp;Dadansoddi yn ôl</translation>
    </message>
    <message>
        <source>Include &amp;unfinished cases</source>
        <translation type="unfinished">Cynnwys achosion &amp;anorffenedig</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">dim byd</translation>
    </message>
    <message>
        <source>Calculating …</source>
        <translation type="unfinished">Cyfrifo …</translation>
    </message>
    <message>
        <source>Choose a figure to see the questions, cases and answers that it stands on.</source>
        <translation type="unfinished">Dewiswch ffigur i weld y cwestiynau, yr achosion a&apos;r atebion y mae&apos;n seiliedig arnynt.</translation>
    </message>
    <message>
        <source>&amp;Save the whole as a workbook …</source>
        <translation type="unfinished">&amp;Cadw&apos;r cyfan fel llyfr gwaith …</translation>
    </message>
    <message>
        <source>By {detail}</source>
        <translation type="unfinished">Yn ôl {detail}</translation>
    </message>
    <message>
        <source>Scores show as soon as a case that counts has been brought in ({status}).</source>
        <translation type="unfinished">Bydd sgorau&apos;n dangos cyn gynted ag y daw achos sy&apos;n cyfrif i mewn ({status}).</translation>
    </message>
    <message>
        <source>No case counts yet</source>
        <translation type="unfinished">Nid oes achos yn cyfrif eto</translation>
    </message>
    <message>
        <source>Bring in completed work</source>
        <translation type="unfinished">Dod â gwaith gorffenedig i mewn</translation>
    </message>
    <message>
        <source>{counted} of {cases} cases count. Headline: {rule}.</source>
        <translation type="unfinished">Mae {counted} o {cases} achos yn cyfrif. Pennawd: {rule}.</translation>
    </message>
    <message>
        <source>1 question has two different answers; the latest counts until you choose.</source>
        <translation type="unfinished">Mae dau ateb gwahanol i 1 cwestiwn; yr un diweddaraf sy&apos;n cyfrif nes i chi ddewis.</translation>
    </message>
    <message>
        <source>{count} questions have two different answers; the latest counts until you choose.</source>
        <translation type="unfinished">Mae dau ateb gwahanol i {count} cwestiwn; yr un diweddaraf sy&apos;n cyfrif nes i chi ddewis.</translation>
    </message>
    <message>
        <source>1 case was changed after it had been completed.</source>
        <translation type="unfinished">Newidiwyd 1 achos ar ôl iddo gael ei gwblhau.</translation>
    </message>
    <message>
        <source>{count} cases were changed after they had been completed.</source>
        <translation type="unfinished">Newidiwyd {count} achos ar ôl iddynt gael eu cwblhau.</translation>
    </message>
    <message>
        <source>Unfinished cases are included: these are not results yet.</source>
        <translation type="unfinished">Cynhwysir achosion anorffenedig: nid canlyniadau yw&apos;r rhain eto.</translation>
    </message>
    <message>
        <source>Cases were assessed with different versions of the form.</source>
        <translation type="unfinished">Aseswyd achosion gyda gwahanol fersiynau o&apos;r ffurflen.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>A file with all your work so far, encrypted with your passphrase. Give it to the lead inspector.</source>
        <translation type="unfinished">Ffeil gyda&apos;ch holl waith hyd yma, wedi&apos;i hamgryptio â&apos;ch cyfrinair. Rhowch hi i&apos;r prif arolygydd.</translation>
    </message>
    <message>
        <source>&amp;Without encryption</source>
        <translation type="unfinished">&amp;Heb amgryptio</translation>
    </message>
    <message>
        <source>Anyone who finds an unencrypted file can read it. That you wrote one is recorded.</source>
        <translation type="unfinished">Gall unrhyw un sy&apos;n dod o hyd i ffeil heb ei hamgryptio ei darllen. Cofnodir eich bod wedi ysgrifennu un.</translation>
    </message>
    <message>
        <source>&amp;Save completed work as …</source>
        <translation type="unfinished">&amp;Cadw gwaith gorffenedig fel …</translation>
    </message>
    <message>
        <source>Send back completed work</source>
        <translation type="unfinished">Anfon gwaith gorffenedig yn ôl</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished">Beth sy&apos;n mynd</translation>
    </message>
    <message>
        <source>Complete: {count}</source>
        <translation type="unfinished">Cyflawn: {count}</translation>
    </message>
    <message>
        <source>Not complete: {count}</source>
        <translation type="unfinished">Ddim yn gyflawn: {count}</translation>
    </message>
    <message>
        <source>These go along as they are. They do not count in the scores until they are complete.</source>
        <translation type="unfinished">Mae&apos;r rhain yn mynd fel y maent. Nid ydynt yn cyfrif yn y sgorau nes eu bod yn gyflawn.</translation>
    </message>
    <message>
        <source>Someone may be at risk in {cases}. This shows on what you send; tell the lead inspector yourself, now.</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl yn {cases}. Mae hyn yn dangos ar yr hyn a anfonwch; dywedwch wrth y prif arolygydd eich hun, nawr.</translation>
    </message>
    <message>
        <source>Last saved {time}, as {file}.</source>
        <translation type="unfinished">Cadwyd ddiwethaf {time}, fel {file}.</translation>
    </message>
    <message>
        <source>The lead inspector’s last file was made {made} and brought in {received}.</source>
        <translation type="unfinished">Gwnaed ffeil ddiwethaf y prif arolygydd {made} a daeth i mewn {received}.</translation>
    </message>
    <message>
        <source>You can send again at any time: what the lead inspector has already is not taken twice.</source>
        <translation type="unfinished">Gallwch anfon eto unrhyw bryd: ni chymerir yr hyn sydd gan y prif arolygydd eisoes ddwywaith.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished">Dangos y ffolder</translation>
    </message>
    <message>
        <source>Saving completed work …</source>
        <translation type="unfinished">Cadw gwaith gorffenedig …</translation>
    </message>
    <message>
        <source>Saved {file}: {cases} cases, {answers} answers. It was read again to be sure. Now give it to the lead inspector.</source>
        <translation type="unfinished">Cadwyd {file}: {cases} achos, {answers} ateb. Fe&apos;i darllenwyd eto i fod yn siŵr. Nawr rhowch hi i&apos;r prif arolygydd.</translation>
    </message>
    <message>
        <source>Send back work</source>
        <translation type="unfinished">Anfon gwaith yn ôl</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">Stopiwyd. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>As the computer is set</source>
        <translation type="unfinished">Fel y mae&apos;r cyfrifiadur wedi&apos;i osod</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished">{count} munud</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>For you on this computer. Changes apply at once.</source>
        <translation type="unfinished">I chi ar y cyfrifiadur hwn. Mae newidiadau&apos;n gweithio ar unwaith.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">Sut mae&apos;n edrych</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished">&amp;Lliwiau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation type="unfinished">&amp;Maint testun</translation>
    </message>
    <message>
        <source>Also Ctrl + and Ctrl −, at any time.</source>
        <translation type="unfinished">Hefyd Ctrl + a Ctrl −, unrhyw bryd.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Maint testun</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Iaith</translation>
    </message>
    <message>
        <source>Welsh awaits a qualified translator; what is missing is shown in English.</source>
        <translation type="unfinished">Mae&apos;r Gymraeg yn aros am gyfieithydd cymwys; dangosir yr hyn sydd ar goll yn Saesneg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>How you work</source>
        <translation type="unfinished">Sut rydych yn gweithio</translation>
    </message>
    <message>
        <source>Fast &amp;keys: a key that answers also goes on to the next question</source>
        <translation type="unfinished">&amp;Bysellau cyflym: mae bysell sy&apos;n ateb hefyd yn mynd ymlaen i&apos;r cwestiwn nesaf</translation>
    </message>
    <message>
        <source>Cover the screen &amp;when nothing has been typed for</source>
        <translation type="unfinished">&amp;Gorchuddio&apos;r sgrin pan na theipiwyd dim am</translation>
    </message>
    <message>
        <source>Any key brings it back. After the time that the lead inspector set, it asks for the passphrase.</source>
        <translation type="unfinished">Mae unrhyw fysell yn dod â hi&apos;n ôl. Ar ôl yr amser a osododd y prif arolygydd, mae&apos;n gofyn am y cyfrinair.</translation>
    </message>
    <message>
        <source>Cover the screen after</source>
        <translation type="unfinished">Gorchuddio&apos;r sgrin ar ôl</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assessor {version}</source>
        <translation type="unfinished">Assessor {version}</translation>
    </message>
    <message>
        <source>Take {file} off this list (the file stays)</source>
        <translation type="unfinished">Tynnu {file} oddi ar y rhestr hon (mae&apos;r ffeil yn aros)</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Inspect the quality of casework: read a case, answer the assessment form beside its guidance, bring the answers together. Everything stays on this computer.</source>
        <translation type="unfinished">Arolygu ansawdd gwaith achos: darllen achos, ateb y ffurflen asesu wrth ochr ei chanllawiau, dod â&apos;r atebion ynghyd. Mae popeth yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished">Beth hoffech chi ei wneud?</translation>
    </message>
    <message>
        <source>Open &amp;cases to assess
You are an assessor and have a file of cases from the lead inspector</source>
        <translation type="unfinished">Agor &amp;achosion i&apos;w hasesu
Rydych yn asesydd ac mae gennych ffeil o achosion gan y prif arolygydd</translation>
    </message>
    <message>
        <source>&amp;Open an inspection file
Go on with work that is on this computer</source>
        <translation type="unfinished">Agor &amp;ffeil arolygiad
Parhau â gwaith sydd ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Start a &amp;new inspection
You are the lead inspector and have a list of sampled cases</source>
        <translation type="unfinished">Dechrau arolygiad &amp;newydd
Chi yw&apos;r prif arolygydd ac mae gennych restr o achosion a samplwyd</translation>
    </message>
    <message>
        <source>&amp;Try the sample inspection
Look around in invented cases; nothing you do there counts</source>
        <translation type="unfinished">&amp;Rhoi cynnig ar yr arolygiad sampl
Edrych o gwmpas mewn achosion dychmygol; nid yw dim a wnewch yno yn cyfrif</translation>
    </message>
    <message>
        <source>Recent inspection files</source>
        <translation type="unfinished">Ffeiliau arolygiad diweddar</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Dim ffeiliau eto</translation>
    </message>
    <message>
        <source>Open cases to assess, start a new inspection, or try the sample. What you open shows here.</source>
        <translation type="unfinished">Agorwch achosion i&apos;w hasesu, dechreuwch arolygiad newydd, neu rhowch gynnig ar y sampl. Bydd yr hyn a agorwch yn dangos yma.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">&amp;Gosodiadau</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation type="unfinished">C&amp;ymorth</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished">Dadwneud (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Fast keys</source>
        <translation type="unfinished">Bysellau cyflym</translation>
    </message>
    <message>
        <source>A key answers and goes on to the next question (Ctrl+K)</source>
        <translation type="unfinished">Mae bysell yn ateb ac yn mynd ymlaen i&apos;r cwestiwn nesaf (Ctrl+K)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Cadw …</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team and sample</source>
        <translation type="unfinished">Tîm a sampl</translation>
    </message>
    <message>
        <source>&amp;Sample</source>
        <translation type="unfinished">&amp;Sampl</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished">&amp;Tîm</translation>
    </message>
    <message>
        <source>Cases of the sample</source>
        <translation type="unfinished">Achosion y sampl</translation>
    </message>
    <message>
        <source>Find a case or an assessor</source>
        <translation type="unfinished">Dod o hyd i achos neu asesydd</translation>
    </message>
    <message>
        <source>Which cases to show</source>
        <translation type="unfinished">Pa achosion i&apos;w dangos</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished">Pob achos</translation>
    </message>
    <message>
        <source>No assessor yet</source>
        <translation type="unfinished">Dim asesydd eto</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished">Ddim yn gyflawn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <source>Removed from the sample</source>
        <translation type="unfinished">Tynnwyd o&apos;r sampl</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished">neb eto</translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished">Pa mor bell</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
        <source>someone at risk</source>
        <translation type="unfinished">rhywun mewn perygl</translation>
    </message>
    <message>
        <source>{count} at risk</source>
        <translation type="unfinished">{count} mewn perygl</translation>
    </message>
    <message>
        <source>1 different answer</source>
        <translation type="unfinished">1 ateb gwahanol</translation>
    </message>
    <message>
        <source>{count} different answers</source>
        <translation type="unfinished">{count} ateb gwahanol</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished">1 cwestiwn</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation type="unfinished">{count} cwestiwn</translation>
    </message>
    <message>
        <source>declared interest</source>
        <translation type="unfinished">buddiant a ddatganwyd</translation>
    </message>
    <message>
        <source>second assessment</source>
        <translation type="unfinished">ail asesiad</translation>
    </message>
    <message>
        <source>{count} further assessments</source>
        <translation type="unfinished">{count} asesiad pellach</translation>
    </message>
    <message>
        <source>{shown} of {all} cases</source>
        <translation type="unfinished">{shown} o {all} achos</translation>
    </message>
    <message>
        <source>Each assessor has a passphrase that opens their files and nobody else’s. Tell it by voice or by letter, never with the files.</source>
        <translation type="unfinished">Mae gan bob asesydd gyfrinair sy&apos;n agor eu ffeiliau nhw a neb arall. Dywedwch ef ar lafar neu trwy lythyr, byth gyda&apos;r ffeiliau.</translation>
    </message>
    <message>
        <source>Assessors of the team</source>
        <translation type="unfinished">Aseswyr y tîm</translation>
    </message>
    <message>
        <source>Show &amp;passphrases</source>
        <translation type="unfinished">Dangos &amp;cyfrineiriau</translation>
    </message>
    <message>
        <source>Name or role of a further assessor</source>
        <translation type="unfinished">Enw neu rôl asesydd pellach</translation>
    </message>
    <message>
        <source>&amp;Add to the team</source>
        <translation type="unfinished">&amp;Ychwanegu at y tîm</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinair</translation>
    </message>
    <message>
        <source>kept hidden</source>
        <translation type="unfinished">wedi&apos;i guddio</translation>
    </message>
    <message>
        <source>{name} is in the team, with a passphrase of their own.</source>
        <translation type="unfinished">Mae {name} yn y tîm, gyda chyfrinair ei hun.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Llinell amser</translation>
    </message>
    <message>
        <source>Dates that you enter in the case details appear here in order.</source>
        <translation type="unfinished">Mae dyddiadau a nodwch ym manylion yr achos yn ymddangos yma mewn trefn.</translation>
    </message>
    <message>
        <source>Working days are Mondays to Fridays, bank holidays included.</source>
        <translation type="unfinished">Dydd Llun i ddydd Gwener yw diwrnodau gwaith, gan gynnwys gwyliau banc.</translation>
    </message>
</context>
<context>
    <name>UnexpectedPage</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished">Aeth rhywbeth o&apos;i le</translation>
    </message>
    <message>
        <source>Something went wrong in the application</source>
        <translation type="unfinished">Aeth rhywbeth o&apos;i le yn y rhaglen</translation>
    </message>
    <message>
        <source>This is our mistake, not yours. Every answer shown as saved is safe. You can go on; if it happens again, close the application and open the file again.</source>
        <translation type="unfinished">Ein camgymeriad ni yw hwn, nid eich un chi. Mae pob ateb a ddangosir wedi&apos;i gadw yn ddiogel. Gallwch barhau; os bydd yn digwydd eto, caewch y rhaglen ac agorwch y ffeil eto.</translation>
    </message>
    <message>
        <source>For whoever looks after the application</source>
        <translation type="unfinished">I bwy bynnag sy&apos;n gofalu am y rhaglen</translation>
    </message>
    <message>
        <source>These lines hold no case data. Copy them into a message to your support.</source>
        <translation type="unfinished">Nid oes data achos yn y llinellau hyn. Copïwch nhw i neges at eich tîm cymorth.</translation>
    </message>
    <message>
        <source>What went wrong, in technical words</source>
        <translation type="unfinished">Beth aeth o&apos;i le, mewn geiriau technegol</translation>
    </message>
    <message>
        <source>&amp;Copy these lines</source>
        <translation type="unfinished">&amp;Copïo&apos;r llinellau hyn</translation>
    </message>
    <message>
        <source>Go &amp;on working</source>
        <translation type="unfinished">&amp;Parhau i weithio</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>What is wrong with the form</source>
        <translation type="unfinished">Beth sydd o&apos;i le ar y ffurflen</translation>
    </message>
    <message>
        <source>&amp;Choose a file again …</source>
        <translation type="unfinished">&amp;Dewis ffeil eto …</translation>
    </message>
    <message>
        <source>What changes in this version</source>
        <translation type="unfinished">Beth sy&apos;n newid yn y fersiwn hon</translation>
    </message>
    <message>
        <source>&amp;Use version {version} for new cases</source>
        <translation type="unfinished">&amp;Defnyddio fersiwn {version} ar gyfer achosion newydd</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished">&amp;Gadael hi</translation>
    </message>
    <message>
        <source>This form cannot be used yet: 1 thing is wrong. Nothing was changed.</source>
        <translation type="unfinished">Ni ellir defnyddio&apos;r ffurflen hon eto: mae 1 peth o&apos;i le. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This form cannot be used yet: {count} things are wrong. Nothing was changed.</source>
        <translation type="unfinished">Ni ellir defnyddio&apos;r ffurflen hon eto: mae {count} peth o&apos;i le. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Version {version} can be used. 1 thing is different:</source>
        <translation type="unfinished">Gellir defnyddio fersiwn {version}. Mae 1 peth yn wahanol:</translation>
    </message>
    <message>
        <source>Version {version} can be used. {count} things are different:</source>
        <translation type="unfinished">Gellir defnyddio fersiwn {version}. Mae {count} peth yn wahanol:</translation>
    </message>
    <message>
        <source>No case has been given to anybody yet, so nothing has to be carried over.</source>
        <translation type="unfinished">Nid oes achos wedi&apos;i roi i neb eto, felly nid oes dim i&apos;w drosglwyddo.</translation>
    </message>
    <message>
        <source>Cases that are given out already stay on their version until you carry them over. Were all {all} carried over, {touched} would have answers to look at again, {owing} would owe something new, and {reopened} would no longer be complete. All other answers are kept.</source>
        <translation type="unfinished">Mae achosion sydd wedi&apos;u rhoi allan eisoes yn aros ar eu fersiwn nes i chi eu trosglwyddo. Pe bai pob un o&apos;r {all} yn cael ei drosglwyddo, byddai gan {touched} atebion i edrych arnynt eto, byddai rhywbeth newydd yn ddyledus gan {owing}, ac ni fyddai {reopened} yn gyflawn mwyach. Cedwir pob ateb arall.</translation>
    </message>
</context>
<context>
    <name>VersionTable</name>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Fersiwn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished">Cedwir</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished">Edrych eto</translation>
    </message>
    <message>
        <source>Newly owed</source>
        <translation type="unfinished">Yn ddyledus o&apos;r newydd</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished">Ailagorir</translation>
    </message>
    <message>
        <source>{case} (second)</source>
        <translation type="unfinished">{case} (ail)</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation type="unfinished">trosglwyddwyd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">na</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
</context>
<context>
    <name>WalkView</name>
    <message>
        <source>Everything that is owed has been answered. Check the answers, then complete the case.</source>
        <translation type="unfinished">Mae popeth sy&apos;n ddyledus wedi&apos;i ateb. Gwiriwch yr atebion, yna cwblhewch yr achos.</translation>
    </message>
    <message>
        <source>There is no word of the glossary in this question.</source>
        <translation type="unfinished">Nid oes gair o&apos;r eirfa yn y cwestiwn hwn.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>{inspection} – Assessor</source>
        <translation type="unfinished">{inspection} – Assessor</translation>
    </message>
    <message>
        <source>The file is as it was then. What it was before is kept as a backup.</source>
        <translation type="unfinished">Mae&apos;r ffeil fel yr oedd bryd hynny. Cedwir yr hyn ydoedd cyn hynny fel copi wrth gefn.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Complete, changed since</source>
        <translation type="unfinished">Cyflawn, newidiwyd ers hynny</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">Gwiriwyd</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">Cymeradwywyd</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation type="unfinished">Digonol</translation>
    </message>
    <message>
        <source>Not sufficient</source>
        <translation type="unfinished">Ddim yn ddigonol</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Closed by another answer</source>
        <translation type="unfinished">Wedi&apos;i gau gan ateb arall</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>First assessment</source>
        <translation type="unfinished">Asesiad cyntaf</translation>
    </message>
    <message>
        <source>Second, blind assessment</source>
        <translation type="unfinished">Ail asesiad dall</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <source>the mean over the outcome’s questions</source>
        <translation type="unfinished">cymedr cwestiynau&apos;r canlyniad</translation>
    </message>
    <message>
        <source>the mean over the outcome’s criteria</source>
        <translation type="unfinished">cymedr meini prawf y canlyniad</translation>
    </message>
    <message>
        <source>all sufficient answers over all judged</source>
        <translation type="unfinished">pob ateb digonol dros bopeth a farnwyd</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Marked: come back to this.</source>
        <translation type="unfinished">Nodwyd: dod yn ôl at hwn.</translation>
    </message>
    <message>
        <source>No longer marked.</source>
        <translation type="unfinished">Nid yw wedi&apos;i nodi mwyach.</translation>
    </message>
    <message>
        <source>Noted for the interview.</source>
        <translation type="unfinished">Nodwyd ar gyfer y cyfweliad.</translation>
    </message>
    <message>
        <source>Taken from the list for the interview.</source>
        <translation type="unfinished">Tynnwyd oddi ar restr y cyfweliad.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <source>Restored: “{0}”.</source>
        <translation type="unfinished">Adferwyd: “{0}”.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished">Dadwnaed: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation type="unfinished">Gwnaed eto: {0}</translation>
    </message>
    <message>
        <source>“{0}” is now “{1}”.</source>
        <translation type="unfinished">“{1}” yw “{0}” nawr.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished">heb ei ateb</translation>
    </message>
</context>
<context>
    <name>_MomentRow</name>
    <message>
        <source>{0} days before the start</source>
        <translation type="unfinished">{0} diwrnod cyn y dechrau</translation>
    </message>
    <message>
        <source>{0} days after the start, {1} of them working days</source>
        <translation type="unfinished">{0} diwrnod ar ôl y dechrau, {1} ohonynt yn ddiwrnodau gwaith</translation>
    </message>
</context>
<context>
    <name>walk</name>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished">C&amp;westiwn</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation type="unfinished">&amp;Symud</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished">&amp;Achos</translation>
    </message>
    <message>
        <source>&amp;Fast keys: a key answers and goes on</source>
        <translation type="unfinished">&amp;Bysellau cyflym: mae bysell yn ateb ac yn mynd ymlaen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished">&amp;Tystiolaeth</translation>
    </message>
    <message>
        <source>Come &amp;back to this</source>
        <translation type="unfinished">Dod yn &amp;ôl at hwn</translation>
    </message>
    <message>
        <source>Ask at the &amp;interview</source>
        <translation type="unfinished">Gofyn yn y &amp;cyfweliad</translation>
    </message>
    <message>
        <source>&amp;Clear the answer</source>
        <translation type="unfinished">&amp;Clirio&apos;r ateb</translation>
    </message>
    <message>
        <source>&amp;History of the answer</source>
        <translation type="unfinished">&amp;Hanes yr ateb</translation>
    </message>
    <message>
        <source>Explain the &amp;words</source>
        <translation type="unfinished">Egluro&apos;r &amp;geiriau</translation>
    </message>
    <message>
        <source>List what is &amp;unanswered</source>
        <translation type="unfinished">Rhestru&apos;r hyn &amp;heb ei ateb</translation>
    </message>
    <message>
        <source>List what to &amp;come back to</source>
        <translation type="unfinished">Rhestru&apos;r hyn i &amp;ddod yn ôl ato</translation>
    </message>
    <message>
        <source>List what owes &amp;evidence</source>
        <translation type="unfinished">Rhestru&apos;r hyn sy&apos;n ddyledus o ran &amp;tystiolaeth</translation>
    </message>
    <message>
        <source>List what no longer &amp;applies</source>
        <translation type="unfinished">Rhestru&apos;r hyn &amp;nad yw&apos;n berthnasol mwyach</translation>
    </message>
    <message>
        <source>List &amp;questions from the lead</source>
        <translation type="unfinished">Rhestru &amp;cwestiynau gan y prif arolygydd</translation>
    </message>
    <message>
        <source>&amp;Next that needs an answer</source>
        <translation type="unfinished">&amp;Nesaf sydd angen ateb</translation>
    </message>
    <message>
        <source>Next &amp;section</source>
        <translation type="unfinished">&amp;Adran nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation type="unfinished">Adran &amp;flaenorol</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished">Dod o &amp;hyd</translation>
    </message>
    <message>
        <source>&amp;List of steps</source>
        <translation type="unfinished">Rhestr y &amp;camau</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation type="unfinished">C&amp;anllawiau</translation>
    </message>
    <message>
        <source>Back to the &amp;question</source>
        <translation type="unfinished">Yn ôl at y c&amp;westiwn</translation>
    </message>
    <message>
        <source>List all s&amp;teps</source>
        <translation type="unfinished">Rhestru pob &amp;cam</translation>
    </message>
    <message>
        <source>&amp;Notepad</source>
        <translation type="unfinished">&amp;Llyfr nodiadau</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished">Llinell &amp;amser</translation>
    </message>
    <message>
        <source>&amp;Interview list</source>
        <translation type="unfinished">Rhestr y &amp;cyfweliad</translation>
    </message>
    <message>
        <source>&amp;Questions from the lead</source>
        <translation type="unfinished">C&amp;westiynau gan y prif arolygydd</translation>
    </message>
    <message>
        <source>Someone may be at &amp;risk now</source>
        <translation type="unfinished">Gall rhywun fod mewn &amp;perygl nawr</translation>
    </message>
    <message>
        <source>&amp;Check answers</source>
        <translation type="unfinished">&amp;Gwirio atebion</translation>
    </message>
    <message>
        <source>All c&amp;ases</source>
        <translation type="unfinished">Pob a&amp;chos</translation>
    </message>
    <message>
        <source>Kept, not counted</source>
        <translation type="unfinished">Cadwyd, heb ei gyfrif</translation>
    </message>
    <message>
        <source>Evidence owed</source>
        <translation type="unfinished">Tystiolaeth yn ddyledus</translation>
    </message>
    <message>
        <source>Reason owed</source>
        <translation type="unfinished">Rheswm yn ddyledus</translation>
    </message>
    <message>
        <source>Come back to this</source>
        <translation type="unfinished">Dod yn ôl at hwn</translation>
    </message>
    <message>
        <source>Question from the lead</source>
        <translation type="unfinished">Cwestiwn gan y prif arolygydd</translation>
    </message>
    <message>
        <source>Not an answer yet</source>
        <translation type="unfinished">Nid yw&apos;n ateb eto</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Rhesymau</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation type="unfinished">Rheswm arall</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Gan</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished">Nid yw&apos;n berthnasol</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished">Atebwyd {0} o {1}</translation>
    </message>
    <message>
        <source>{0} to come back to</source>
        <translation type="unfinished">{0} i ddod yn ôl ato</translation>
    </message>
    <message>
        <source>{0} kept, not counted</source>
        <translation type="unfinished">{0} wedi&apos;u cadw, heb eu cyfrif</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Camau</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation type="unfinished">Heb eu hateb</translation>
    </message>
    <message>
        <source>Come back to</source>
        <translation type="unfinished">Dod yn ôl at</translation>
    </message>
    <message>
        <source>Evidence or reason owed</source>
        <translation type="unfinished">Tystiolaeth neu reswm yn ddyledus</translation>
    </message>
    <message>
        <source>No longer applies</source>
        <translation type="unfinished">Nid yw&apos;n berthnasol mwyach</translation>
    </message>
    <message>
        <source>Questions from the lead</source>
        <translation type="unfinished">Cwestiynau gan y prif arolygydd</translation>
    </message>
    <message>
        <source>In questions</source>
        <translation type="unfinished">Mewn cwestiynau</translation>
    </message>
    <message>
        <source>In guidance</source>
        <translation type="unfinished">Mewn canllawiau</translation>
    </message>
    <message>
        <source>In what you wrote</source>
        <translation type="unfinished">Yn yr hyn a ysgrifennoch</translation>
    </message>
    <message>
        <source>In the notepad</source>
        <translation type="unfinished">Yn y llyfr nodiadau</translation>
    </message>
    <message>
        <source>Answer cleared.</source>
        <translation type="unfinished">Cliriwyd yr ateb.</translation>
    </message>
    <message>
        <source>Saved: “{0}”.</source>
        <translation type="unfinished">Cadwyd: “{0}”.</translation>
    </message>
    <message>
        <source>Answered “{0}”.</source>
        <translation type="unfinished">Atebwyd “{0}”.</translation>
    </message>
    <message>
        <source>1 answered question no longer applies; its answer is kept, not counted.</source>
        <translation type="unfinished">Nid yw 1 cwestiwn a atebwyd yn berthnasol mwyach; cedwir ei ateb, heb ei gyfrif.</translation>
    </message>
    <message>
        <source>{0} answered questions no longer apply; their answers are kept, not counted.</source>
        <translation type="unfinished">Nid yw {0} cwestiwn a atebwyd yn berthnasol mwyach; cedwir eu hatebion, heb eu cyfrif.</translation>
    </message>
    <message>
        <source>1 more question applies.</source>
        <translation type="unfinished">Mae 1 cwestiwn arall yn berthnasol.</translation>
    </message>
    <message>
        <source>{0} more questions apply.</source>
        <translation type="unfinished">Mae {0} cwestiwn arall yn berthnasol.</translation>
    </message>
    <message>
        <source>because {0}</source>
        <translation type="unfinished">oherwydd {0}</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> a </translation>
    </message>
    <message>
        <source>“{0}” is not answered yet</source>
        <translation type="unfinished">nid yw “{0}” wedi&apos;i ateb eto</translation>
    </message>
    <message>
        <source>“{0}” is “{1}”</source>
        <translation type="unfinished">“{0}” yw “{1}”</translation>
    </message>
    <message>
        <source>No longer applies {0}; kept, not counted.</source>
        <translation type="unfinished">Nid yw&apos;n berthnasol mwyach {0}; cedwir, heb ei gyfrif.</translation>
    </message>
    <message>
        <source>Does not apply {0}.</source>
        <translation type="unfinished">Nid yw&apos;n berthnasol {0}.</translation>
    </message>
</context>
</TS>
