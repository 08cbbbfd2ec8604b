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
    <message>
        <source>95 % interval</source>
        <translation type="unfinished">Cyfwng 95 %</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation type="unfinished">Kappa</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation type="unfinished">AC1</translation>
    </message>
    <message>
        <source>Cannot be worked out: every answer of both counts the same way.</source>
        <translation type="unfinished">Ni ellir ei gyfrifo: mae pob ateb gan y ddau yn cyfrif yr un ffordd.</translation>
    </message>
    <message>
        <source>Low because one answer is rare, although nearly all was judged alike: go by the share.</source>
        <translation type="unfinished">Isel am fod un ateb yn brin, er i bron popeth gael ei farnu yr un fath: ewch yn ôl y gyfran.</translation>
    </message>
</context>
<context>
    <name>AlertStrip</name>
    <message>
        <source>Someone may be at risk</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl</translation>
    </message>
    <message>
        <source>Someone may be at risk: {cases}</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl: {cases}</translation>
    </message>
    <message>
        <source>See case {number}</source>
        <translation type="unfinished">Gweld achos {number}</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Gweld y cyfan</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Summarise. No names, no addresses, no MAPPA minutes.</source>
        <translation type="unfinished">Crynhowch. Dim enwau, dim cyfeiriadau, dim cofnodion MAPPA.</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on.</source>
        <translation type="unfinished">Mae Ctrl+Enter yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>owed</source>
        <translation type="unfinished">ei angen o hyd</translation>
    </message>
    <message>
        <source>welcome, not owed</source>
        <translation type="unfinished">croeso iddo, heb fod ei angen</translation>
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
        <source>Today {time}</source>
        <translation type="unfinished">Heddiw {time}</translation>
    </message>
    <message>
        <source>When the file was opened, or when you asked for it</source>
        <translation type="unfinished">Pan agorwyd y ffeil, neu pan ofynnoch amdano</translation>
    </message>
    <message>
        <source>The first of that day</source>
        <translation type="unfinished">Y cyntaf y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>Before the file was brought up to date for a newer Assessor</source>
        <translation type="unfinished">Cyn i&apos;r ffeil gael ei diweddaru ar gyfer fersiwn mwy newydd o Assessor</translation>
    </message>
    <message>
        <source>The file as it was before going back to a backup</source>
        <translation type="unfinished">Y ffeil fel yr oedd cyn mynd yn ôl at gopi wrth gefn</translation>
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
        <source>Outcome {code}</source>
        <translation type="unfinished">Canlyniad {code}</translation>
    </message>
    <message>
        <source>Scores by group</source>
        <translation type="unfinished">Sgorau yn ôl grŵp</translation>
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
        <source>the question was closed and is asked now, so the answer counts again</source>
        <translation type="unfinished">roedd y cwestiwn ar gau a gofynnir ef nawr, felly mae&apos;r ateb yn cyfrif eto</translation>
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
        <translation type="unfinished">Ei angen o&apos;r newydd</translation>
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
        <source>Other words that mean the same; the answers stand</source>
        <translation type="unfinished">Geiriau eraill sy&apos;n golygu&apos;r un peth; mae&apos;r atebion yn sefyll</translation>
    </message>
    <message>
        <source>{question}: “{answer}” – {why}.</source>
        <translation type="unfinished">{question}: “{answer}” – {why}.</translation>
    </message>
    <message>
        <source>It would be cleared; the history keeps it.</source>
        <translation type="unfinished">Byddai&apos;n cael ei glirio; mae&apos;r hanes yn ei gadw.</translation>
    </message>
    <message>
        <source>“{old}” is now “{new}”. Answers: {count}</source>
        <translation type="unfinished">“{new}” yw “{old}” bellach. Atebion: {count}</translation>
    </message>
</context>
<context>
    <name>CaseController</name>
    <message>
        <source>This question takes no evidence.</source>
        <translation type="unfinished">Nid yw&apos;r cwestiwn hwn yn gofyn am dystiolaeth.</translation>
    </message>
    <message>
        <source>Answer the question first; then you can write evidence.</source>
        <translation type="unfinished">Atebwch y cwestiwn yn gyntaf; yna gallwch ysgrifennu tystiolaeth.</translation>
    </message>
    <message>
        <source>That looked like words, so keys stopped answering. Undo takes back what they answered.</source>
        <translation type="unfinished">Roedd hynny&apos;n edrych fel geiriau, felly peidiodd yr allweddi ag ateb. Mae Dadwneud yn tynnu&apos;r atebion yn ôl.</translation>
    </message>
    <message>
        <source>That looked like words, so nothing was answered. Ctrl+E opens the evidence.</source>
        <translation type="unfinished">Roedd hynny&apos;n edrych fel geiriau, felly ni chafodd dim ei ateb. Mae Ctrl+E yn agor y dystiolaeth.</translation>
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
    <message>
        <source>Undo the sign-off</source>
        <translation type="unfinished">Dadwneud y gymeradwyaeth</translation>
    </message>
    <message>
        <source>Undo the check</source>
        <translation type="unfinished">Dadwneud y gwirio</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished">Ei anfon yn ôl</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
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
        <translation type="unfinished">Yn ôl at bob achos (Alt+saeth i fyny)</translation>
    </message>
    <message>
        <source>This file was opened to look at only, so nothing can be changed.</source>
        <translation type="unfinished">Agorwyd y ffeil hon i edrych arni&apos;n unig, felly ni ellir newid dim.</translation>
    </message>
    <message>
        <source>This case was given to somebody else. You can read it; nothing can be changed.</source>
        <translation type="unfinished">Rhoddwyd yr achos hwn i rywun arall. Gallwch ei ddarllen; ni ellir newid dim.</translation>
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
    <message>
        <source>{0} of {1}+</source>
        <translation type="unfinished">{0} o {1}+</translation>
    </message>
    <message>
        <source>{0} of at least {1} answered</source>
        <translation type="unfinished">{0} o {1} o leiaf wedi&apos;u hateb</translation>
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
    <message>
        <source>Case {number} is {status} again.</source>
        <translation type="unfinished">Mae achos {number} yn {status} eto.</translation>
    </message>
    <message>
        <source>Case {number} is open again. Send its assessor the cases to assess: they say why.</source>
        <translation type="unfinished">Mae achos {number} ar agor eto. Anfonwch yr achosion i&apos;w hasesu at ei asesydd: maent yn dweud pam.</translation>
    </message>
    <message>
        <source>Done by mistake</source>
        <translation type="unfinished">Gwnaed trwy gamgymeriad</translation>
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
        <translation type="unfinished">i&apos;w gwblhau o hyd: {count}</translation>
    </message>
    <message>
        <source>1 case: {done} complete, {begun} begun, {new} not started.</source>
        <translation type="unfinished">1 achos: {done} wedi&apos;i gwblhau, {begun} wedi&apos;i ddechrau, {new} heb ei ddechrau.</translation>
    </message>
    <message>
        <source>{total} cases: {done} complete, {begun} begun, {new} not started.</source>
        <translation type="unfinished">{total} achos: {done} wedi&apos;u cwblhau, {begun} wedi&apos;u dechrau, {new} heb eu dechrau.</translation>
    </message>
    <message>
        <source>Handed back: {count}.</source>
        <translation type="unfinished">Wedi&apos;u rhoi yn ôl: {count}.</translation>
    </message>
    <message>
        <source>{answered} of at least {asked}</source>
        <translation type="unfinished">{answered} o {asked} o leiaf</translation>
    </message>
    <message>
        <source>Choose the case of the person at risk, then press F8.</source>
        <translation type="unfinished">Dewiswch achos y person sydd mewn perygl, yna pwyswch F8.</translation>
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
        <translation type="unfinished">Hynt</translation>
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
        <source>Answers of a criterion …</source>
        <translation type="unfinished">Atebion maen prawf …</translation>
    </message>
    <message>
        <source>Your answers to its questions, case by case, to read or print</source>
        <translation type="unfinished">Eich atebion i&apos;w gwestiynau, achos wrth achos, i&apos;w darllen neu eu hargraffu</translation>
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
        <source>No case of this list has that in its number.</source>
        <translation type="unfinished">Nid oes achos ar y rhestr hon â hynny yn ei rif.</translation>
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
    <name>CasesTab</name>
    <message>
        <source>The cases as they will be taken, in the order of the list.</source>
        <translation type="unfinished">Yr achosion fel y cân nhw eu cymryd, yn nhrefn y rhestr.</translation>
    </message>
    <message>
        <source>Cases of the list</source>
        <translation type="unfinished">Achosion y rhestr</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rhes</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Who manages it</source>
        <translation type="unfinished">Pwy sy’n ei reoli</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Tîm</translation>
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
        <source>All c&amp;ases</source>
        <translation type="unfinished">Pob &amp;achos</translation>
    </message>
    <message>
        <source>“{question}”: what is typed there is no answer. {problem}</source>
        <translation type="unfinished">“{question}”: nid yw&apos;r hyn a deipiwyd yno yn ateb. {problem}</translation>
    </message>
    <message>
        <source>An alert was begun and is not recorded. Record it, or leave it.</source>
        <translation type="unfinished">Dechreuwyd rhybudd ac ni chafodd ei gofnodi. Cofnodwch ef, neu gadewch ef.</translation>
    </message>
    <message>
        <source>Someone may be at risk: tell the lead inspector, who closes the alert.</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl: dywedwch wrth y prif arolygydd, sy&apos;n cau&apos;r rhybudd.</translation>
    </message>
    <message>
        <source>You marked this to come back to: {question}</source>
        <translation type="unfinished">Nodoch chi hwn i ddod yn ôl ato: {question}</translation>
    </message>
    <message>
        <source>A note on the notepad</source>
        <translation type="unfinished">Nodyn ar y llyfr nodiadau</translation>
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
        <translation type="unfinished">Nid oes dim ar ôl i&apos;w gwblhau. Darllenwch drwy&apos;r hyn a fynnwch, yna cwblhewch yr achos.</translation>
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
        <translation type="unfinished">Yn ôl at y cwest&amp;iynau</translation>
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
    <message>
        <source>Next case: {case}</source>
        <translation type="unfinished">Achos nesaf: {case}</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished">Colofnau’r rhestr</translation>
    </message>
    <message>
        <source>What each column is taken for. Choose a column to have it taken for something else.</source>
        <translation type="unfinished">Fel beth y cymerir pob colofn. Dewiswch golofn i’w chymryd fel rhywbeth arall.</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished">Yn y rhestr</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished">Cymerir fel</translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished">Gwerthoedd cyntaf</translation>
    </message>
    <message>
        <source>What the column is taken for</source>
        <translation type="unfinished">Fel beth y cymerir y golofn</translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished">heb ei defnyddio</translation>
    </message>
    <message>
        <source>“{head}” is taken as</source>
        <translation type="unfinished">Cymerir “{head}” fel</translation>
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
    <name>DatesCard</name>
    <message>
        <source>Timetable</source>
        <translation type="unfinished">Amserlen</translation>
    </message>
    <message>
        <source>Work all dates out from the fieldwork week</source>
        <translation type="unfinished">Cyfrifo’r holl ddyddiadau o’r wythnos gwaith maes</translation>
    </message>
    <message>
        <source>Announced ten weeks before the fieldwork week; a second week after it; the draft three weeks and the publication six weeks after that. Change any date; the others stay.</source>
        <translation type="unfinished">Cyhoeddir yr arolygiad ddeg wythnos cyn yr wythnos gwaith maes; ail wythnos ar ei hôl; y drafft dair wythnos a’r cyhoeddi chwe wythnos ar ôl honno. Newidiwch unrhyw ddyddiad; mae’r lleill yn aros.</translation>
    </message>
    <message>
        <source>No date lies ahead.</source>
        <translation type="unfinished">Does dim dyddiad o’n blaen.</translation>
    </message>
    <message>
        <source>Next: {what}, {when} ({state}).</source>
        <translation type="unfinished">Nesaf: {what}, {when} ({state}).</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation type="unfinished">heb ei bennu eto</translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished">wedi bod</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>days to go: {count}</source>
        <translation type="unfinished">dyddiau i fynd: {count}</translation>
    </message>
    <message>
        <source>The date is changed.</source>
        <translation type="unfinished">Newidiwyd y dyddiad.</translation>
    </message>
    <message>
        <source>Every date follows from the fieldwork week.</source>
        <translation type="unfinished">Mae pob dyddiad yn dilyn o’r wythnos gwaith maes.</translation>
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
        <source>case {case}, {question}</source>
        <translation type="unfinished">achos {case}, {question}</translation>
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
        <source>counts meanwhile</source>
        <translation type="unfinished">yn cyfrif yn y cyfamser</translation>
    </message>
    <message>
        <source>Case {number}: “{answer}” counts.</source>
        <translation type="unfinished">Achos {number}: mae “{answer}” yn cyfrif.</translation>
    </message>
    <message>
        <source>The version of the form that this case is on no longer asks this question. The answers count nowhere; choosing one only closes this.</source>
        <translation type="unfinished">Nid yw&apos;r fersiwn o&apos;r ffurflen sydd gan yr achos hwn yn gofyn y cwestiwn hwn mwyach. Nid yw&apos;r atebion yn cyfrif yn unman; dim ond cau hyn y mae dewis un.</translation>
    </message>
    <message>
        <source>Case {number}: “{answer}” is chosen. The form no longer asks this, so it counts nowhere.</source>
        <translation type="unfinished">Achos {number}: dewiswyd “{answer}”. Nid yw&apos;r ffurflen yn gofyn hyn mwyach, felly nid yw&apos;n cyfrif yn unman.</translation>
    </message>
    <message>
        <source>Another answer could move outcome {outcome} from {now}% to {then}%.</source>
        <translation type="unfinished">Gallai ateb arall symud canlyniad {outcome} o {now}% i {then}%.</translation>
    </message>
    <message>
        <source>Another answer could move outcome {outcome} by {points} points; it would still be {now}%.</source>
        <translation type="unfinished">Gallai ateb arall symud canlyniad {outcome} o {points} pwynt; {now}% fyddai o hyd.</translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>Draw the sample by chance</source>
        <translation type="unfinished">Tynnu&apos;r sampl ar hap</translation>
    </message>
    <message>
        <source>Cases are drawn from all that are listed, in proportion to groups of cases. The others wait in reserve: the next of its group steps in when a case is removed. The same seed draws the same cases again.</source>
        <translation type="unfinished">Tynnir achosion o bob un a restrir, yn gymesur â grwpiau o achosion. Mae&apos;r lleill yn aros wrth gefn: daw&apos;r nesaf o&apos;i grŵp i mewn pan dynnir achos. Mae&apos;r un hedyn yn tynnu&apos;r un achosion eto.</translation>
    </message>
    <message>
        <source>Cases in the sample</source>
        <translation type="unfinished">Achosion yn y sampl</translation>
    </message>
    <message>
        <source>At least, of each group</source>
        <translation type="unfinished">O leiaf, o bob grŵp</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished">Hedyn</translation>
    </message>
    <message>
        <source>Groups are made by</source>
        <translation type="unfinished">Gwneir grwpiau yn ôl</translation>
    </message>
    <message>
        <source>&amp;Look at the draw</source>
        <translation type="unfinished">&amp;Edrych ar y tynnu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>all cases</source>
        <translation type="unfinished">pob achos</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">Ar y rhestr</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished">Wedi&apos;u tynnu</translation>
    </message>
    <message>
        <source>The groups of the draw</source>
        <translation type="unfinished">Grwpiau&apos;r tynnu</translation>
    </message>
    <message>
        <source>Dra&amp;w this 1 case</source>
        <translation type="unfinished">Tynnu&apos;r &amp;1 achos hwn</translation>
    </message>
    <message>
        <source>Dra&amp;w these {count} cases</source>
        <translation type="unfinished">Tynnu&apos;r {count} a&amp;chos hyn</translation>
    </message>
    <message>
        <source>Look at the sh&amp;ares</source>
        <translation type="unfinished">Edrych ar y &amp;rhannau</translation>
    </message>
    <message>
        <source>Give these &amp;cases</source>
        <translation type="unfinished">Rho&amp;i&apos;r achosion hyn</translation>
    </message>
    <message>
        <source>Drawing the sample …</source>
        <translation type="unfinished">Yn tynnu&apos;r sampl …</translation>
    </message>
    <message>
        <source>{drawn} cases are in the sample, {reserve} wait in reserve.</source>
        <translation type="unfinished">Mae {drawn} achos yn y sampl, a {reserve} yn aros wrth gefn.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>The draw is taken back. All cases are in the sample again.</source>
        <translation type="unfinished">Tynnwyd y tynnu yn ôl. Mae pob achos yn y sampl eto.</translation>
    </message>
    <message>
        <source>Share the cases out</source>
        <translation type="unfinished">Rhannu&apos;r achosion</translation>
    </message>
    <message>
        <source>Every case that nobody has goes to somebody: the same number for everybody, units and types of case spread evenly, and nobody gets a case of their own, their team’s or their unit’s.</source>
        <translation type="unfinished">Mae pob achos heb asesydd yn mynd i rywun: yr un nifer i bawb, unedau a mathau o achosion wedi&apos;u lledaenu&apos;n gyfartal, ac nid yw neb yn cael achos o&apos;u heiddo eu hunain, eu tîm na&apos;u huned.</translation>
    </message>
    <message>
        <source>Sharing the cases out …</source>
        <translation type="unfinished">Yn rhannu&apos;r achosion …</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished">I gyd</translation>
    </message>
    <message>
        <source>Cases given now</source>
        <translation type="unfinished">Achosion a roddir nawr</translation>
    </message>
    <message>
        <source>Who would get which cases</source>
        <translation type="unfinished">Pwy fyddai&apos;n cael pa achosion</translation>
    </message>
    <message>
        <source>Nobody may have these; give them one by one: {cases}</source>
        <translation type="unfinished">Ni chaiff neb y rhain; rhowch nhw fesul un: {cases}</translation>
    </message>
    <message>
        <source>Giving the cases …</source>
        <translation type="unfinished">Yn rhoi&apos;r achosion …</translation>
    </message>
    <message>
        <source>1 case has an assessor now.</source>
        <translation type="unfinished">Mae gan 1 achos asesydd nawr.</translation>
    </message>
    <message>
        <source>{count} cases have an assessor now.</source>
        <translation type="unfinished">Mae gan {count} achos asesydd nawr.</translation>
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
        <source>Choose which counts</source>
        <translation type="unfinished">Dewis pa un sy&apos;n cyfrif</translation>
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
    <message>
        <source>1 case has no assessor yet.</source>
        <translation type="unfinished">Nid oes asesydd gan 1 achos eto.</translation>
    </message>
    <message>
        <source>{count} cases have no assessor yet.</source>
        <translation type="unfinished">Nid oes asesydd gan {count} achos eto.</translation>
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
        <source>1 case is not complete yet.</source>
        <translation type="unfinished">Nid yw 1 achos yn gyflawn eto.</translation>
    </message>
    <message>
        <source>{count} cases are not complete yet.</source>
        <translation type="unfinished">Nid yw {count} achos yn gyflawn eto.</translation>
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
        <source>Other readings: mean of the questions {questions}, mean of the criteria {criteria}, all answers pooled {pooled}.</source>
        <translation type="unfinished">Darlleniadau eraill: cymedr y cwestiynau {questions}, cymedr y meini prawf {criteria}, pob ateb ynghyd {pooled}.</translation>
    </message>
    <message>
        <source>Without the {count} questions judged in fewer than {few} cases: {percent}.</source>
        <translation type="unfinished">Heb y {count} cwestiwn a farnwyd mewn llai na {few} achos: {percent}.</translation>
    </message>
    <message>
        <source>{cases}; {questions} questions, {judged} judgements; {above} of them sufficient.</source>
        <translation type="unfinished">{cases}; {questions} cwestiwn, {judged} barn; {above} ohonynt yn ddigonol.</translation>
    </message>
    <message>
        <source>95 % interval: {low} to {high}. It shows how much the figure hangs on which cases were drawn; intervals made in this way hold the figure of all the area’s cases about 19 times in 20. It says nothing about errors of judgement.</source>
        <translation type="unfinished">Cyfwng 95 %: {low} i {high}. Mae&apos;n dangos faint y mae&apos;r ffigur yn dibynnu ar ba achosion a ddewiswyd; mae cyfyngau a wneir fel hyn yn cynnwys ffigur holl achosion yr ardal tua 19 gwaith mewn 20. Nid yw&apos;n dweud dim am wallau barn.</translation>
    </message>
    <message>
        <source>Too few cases for an interval: read the figure as a hint and no more.</source>
        <translation type="unfinished">Rhy ychydig o achosion ar gyfer cyfwng: awgrym yn unig yw&apos;r ffigur.</translation>
    </message>
    <message>
        <source>No interval can be told: all cases were judged alike.</source>
        <translation type="unfinished">Ni ellir dweud cyfwng: barnwyd pob achos yr un fath.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>1 case</source>
        <translation type="unfinished">1 achos</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation type="unfinished">{count} achos</translation>
    </message>
    <message>
        <source>fewer than {few} cases</source>
        <translation type="unfinished">llai na {few} achos</translation>
    </message>
    <message>
        <source>nobody was judged</source>
        <translation type="unfinished">ni farnwyd neb</translation>
    </message>
    <message>
        <source>95 % interval {low} to {high}</source>
        <translation type="unfinished">cyfwng 95 % {low} i {high}</translation>
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
        <source>Smaller guidance text (Ctrl+Shift+&lt;)</source>
        <translation type="unfinished">Testun canllawiau llai (Ctrl+Shift+&lt;)</translation>
    </message>
    <message>
        <source>Larger guidance text</source>
        <translation type="unfinished">Testun canllawiau mwy</translation>
    </message>
    <message>
        <source>Larger guidance text (Ctrl+Shift+&gt;)</source>
        <translation type="unfinished">Testun canllawiau mwy (Ctrl+Shift+&gt;)</translation>
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
    <message>
        <source>This page is in English only.</source>
        <translation type="unfinished">Yn Saesneg yn unig y mae&apos;r dudalen hon.</translation>
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
    <name>Identity</name>
    <message>
        <source>lead inspector</source>
        <translation type="unfinished">prif arolygydd</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation type="unfinished">aseswr</translation>
    </message>
    <message>
        <source>You are {who}</source>
        <translation type="unfinished">Chi yw {who}</translation>
    </message>
</context>
<context>
    <name>InapplicableQuestions</name>
    <message>
        <source>1 question does not apply.</source>
        <translation type="unfinished">Nid yw 1 cwestiwn yn berthnasol.</translation>
    </message>
    <message>
        <source>{0} questions do not apply.</source>
        <translation type="unfinished">Nid yw {0} o gwestiynau yn berthnasol.</translation>
    </message>
    <message>
        <source>Hide which and why</source>
        <translation type="unfinished">Cuddio pa rai a pham</translation>
    </message>
    <message>
        <source>Show which and why</source>
        <translation type="unfinished">Dangos pa rai a pham</translation>
    </message>
</context>
<context>
    <name>IncomingList</name>
    <message>
        <source>What was found in the list</source>
        <translation type="unfinished">Yr hyn a gafwyd yn y rhestr</translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished">Y rhestr</translation>
    </message>
    <message>
        <source>Keep how this list is read …</source>
        <translation type="unfinished">Cadw sut y darllenir y rhestr hon …</translation>
    </message>
    <message>
        <source>Read it as a list before …</source>
        <translation type="unfinished">Ei darllen fel rhestr flaenorol …</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colofnau</translation>
    </message>
    <message>
        <source>Values ({count} open)</source>
        <translation type="unfinished">Gwerthoedd ({count} ar agor)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">Gwerthoedd</translation>
    </message>
    <message>
        <source>Rows to look at ({count})</source>
        <translation type="unfinished">Rhesi i edrych arnyn nhw ({count})</translation>
    </message>
    <message>
        <source>Keep how this list is read</source>
        <translation type="unfinished">Cadw sut y darllenir y rhestr hon</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished">Mapiadau (*.json)</translation>
    </message>
    <message>
        <source>Read it as a list before</source>
        <translation type="unfinished">Ei darllen fel rhestr flaenorol</translation>
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
        <source>How do you &amp;know them? By role, without names.</source>
        <translation type="unfinished">Sut rydych yn eu hadna&amp;bod? Yn ôl rôl, heb enwau.</translation>
    </message>
    <message>
        <source>Hand the case &amp;back</source>
        <translation type="unfinished">Rhoi&apos;r achos yn &amp;ôl</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation type="unfinished">Pob &amp;achos</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Achos {number}</translation>
    </message>
    <message>
        <source>You have written how you know someone: hand the case back, or delete the words.</source>
        <translation type="unfinished">Rydych wedi ysgrifennu sut rydych yn adnabod rhywun: rhowch yr achos yn ôl, neu dilëwch y geiriau.</translation>
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
        <translation type="unfinished">Nid oes dim ar ôl i&apos;w gwblhau.</translation>
    </message>
    <message>
        <source>Back to the &amp;questions</source>
        <translation type="unfinished">Yn ôl at y cwest&amp;iynau</translation>
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
        <source>F&amp;orm</source>
        <translation type="unfinished">Ff&amp;urflen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished">Grwpio yn ôl</translation>
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
        <source>Group &amp;by</source>
        <translation type="unfinished">Grwpio f&amp;esul</translation>
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
        <source>Type a code.</source>
        <translation type="unfinished">Teipiwch god.</translation>
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
    <name>LineEditor</name>
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
    <name>ListEditor</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Dewis …</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Further cases, cases for the reserve, or the area’s list once more: you see what is new, gone and changed, and nothing is taken over that is not ticked.</source>
        <translation type="unfinished">Achosion pellach, achosion wrth gefn, neu restr yr ardal unwaith eto: gwelwch beth sy’n newydd, wedi mynd ac wedi newid, ac ni chymerir dim nad yw wedi’i dicio.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation type="unfinished">Dod â rhestr i mewn</translation>
    </message>
    <message>
        <source>Choose the &amp;list …</source>
        <translation type="unfinished">Dewis y &amp;rhestr …</translation>
    </message>
    <message>
        <source>Write an empty list for the area …</source>
        <translation type="unfinished">Ysgrifennu rhestr wag i’r ardal …</translation>
    </message>
    <message>
        <source>They can come instead of cases that are removed from the sample.</source>
        <translation type="unfinished">Gallan nhw ddod yn lle achosion sy’n cael eu tynnu o’r sampl.</translation>
    </message>
    <message>
        <source>New cases come into the &amp;sample</source>
        <translation type="unfinished">Daw achosion newydd i’r &amp;sampl</translation>
    </message>
    <message>
        <source>New cases wait in &amp;reserve</source>
        <translation type="unfinished">Mae achosion newydd yn aros wrth &amp;gefn</translation>
    </message>
    <message>
        <source>Lists of cases (*.xlsx *.xlsm *.csv *.txt);;All files (*)</source>
        <translation type="unfinished">Rhestri achosion (*.xlsx *.xlsm *.csv *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation type="unfinished">Rhestr achosion</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished">Darllen {file} …</translation>
    </message>
    <message>
        <source>Taking over what is ticked …</source>
        <translation type="unfinished">Wrthi’n cymryd yr hyn sydd wedi’i dicio …</translation>
    </message>
    <message>
        <source>1 thing of the list is taken over.</source>
        <translation type="unfinished">Cymerwyd 1 peth o’r rhestr.</translation>
    </message>
    <message>
        <source>{count} things of the list are taken over.</source>
        <translation type="unfinished">Cymerwyd {count} o bethau o’r rhestr.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation type="unfinished">Llyfrau gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>An empty list for the area</source>
        <translation type="unfinished">Rhestr wag i’r ardal</translation>
    </message>
    <message>
        <source>{file} is written. It holds no names.</source>
        <translation type="unfinished">Ysgrifennwyd {file}. Does dim enwau ynddo.</translation>
    </message>
</context>
<context>
    <name>ListSettings</name>
    <message>
        <source>Open the list</source>
        <translation type="unfinished">Agor y rhestr</translation>
    </message>
    <message>
        <source>The list is protected. The password came with it, or can be asked for where it came from.</source>
        <translation type="unfinished">Mae&apos;r rhestr wedi&apos;i diogelu. Daeth y cyfrinair gyda hi, neu gellir gofyn amdano gan y sawl a&apos;i hanfonodd.</translation>
    </message>
    <message>
        <source>Password of the list</source>
        <translation type="unfinished">Cyfrinair y rhestr</translation>
    </message>
    <message>
        <source>Sheet with the list</source>
        <translation type="unfinished">Y ddalen â&apos;r rhestr</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythrennau</translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation type="unfinished">Rhwng y celloedd</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation type="unfinished">Rhes y penawdau</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished">Heb benderfynu eto</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation type="unfinished">Eu darllen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">Eu gadael allan</translation>
    </message>
    <message>
        <source>Some of the list cannot be seen when it is opened in Excel.</source>
        <translation type="unfinished">Ni ellir gweld rhan o&apos;r rhestr pan gaiff ei hagor yn Excel.</translation>
    </message>
    <message>
        <source>Hidden rows and columns</source>
        <translation type="unfinished">Rhesi a cholofnau cudd</translation>
    </message>
    <message>
        <source>Number the cases</source>
        <translation type="unfinished">Rhifo&apos;r achosion</translation>
    </message>
    <message>
        <source>The list has no case numbers of ours, so the cases are numbered from this one on, in the order of the list. The area’s own references are kept beside them.</source>
        <translation type="unfinished">Does gan y rhestr ddim o’n rhifau achos ni, felly rhifir yr achosion o’r un hwn ymlaen, yn nhrefn y rhestr. Cedwir cyfeirnodau’r ardal ei hun wrth eu hochr.</translation>
    </message>
    <message>
        <source>First case number</source>
        <translation type="unfinished">Rhif yr achos cyntaf</translation>
    </message>
</context>
<context>
    <name>MainView</name>
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
        <source>not scored</source>
        <translation type="unfinished">heb ei sgorio</translation>
    </message>
    <message>
        <source>{name}: {figure}; {count} questions</source>
        <translation type="unfinished">{name}: {figure}; {count} cwestiwn</translation>
    </message>
    <message>
        <source>{code} {name}: {figure}; {count} questions</source>
        <translation type="unfinished">{code} {name}: {figure}; {count} cwestiwn</translation>
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
        <translation type="unfinished">Copïau &amp;wrth gefn</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished">C&amp;loi nawr</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">Go&amp;sodiadau</translation>
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
        <translation type="unfinished">Tes&amp;tun llai</translation>
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
        <translation type="unfinished">Cymort&amp;h</translation>
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
    <message>
        <source>&amp;Underline unknown words</source>
        <translation type="unfinished">Tanlinellu &amp;geiriau anhysbys</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
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
        <translation type="unfinished">Cyfrifwyd 1 newid a wnaed yn Excel yn newid gennych chi.</translation>
    </message>
    <message>
        <source>{count} changes made in Excel were taken as yours.</source>
        <translation type="unfinished">Cyfrifwyd {count} newid a wnaed yn Excel yn newidiadau gennych chi.</translation>
    </message>
    <message>
        <source>Whoever sent it sees the words “{words}”.</source>
        <translation type="unfinished">Mae pwy bynnag a&apos;i hanfonodd yn gweld y geiriau “{words}”.</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation type="unfinished">Dangos 1 arall</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished">Dangos {count} arall</translation>
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
        <source>Clear the search</source>
        <translation type="unfinished">Clirio&apos;r chwiliad</translation>
    </message>
    <message>
        <source>Clear the search (Escape)</source>
        <translation type="unfinished">Clirio&apos;r chwiliad (Escape)</translation>
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
        <source>Passphrase</source>
        <translation type="unfinished">Cyfrinair</translation>
    </message>
    <message>
        <source>Th&amp;e same again</source>
        <translation type="unfinished">Yr un e&amp;to</translation>
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
        <source>Where to keep it</source>
        <translation type="unfinished">Ble i&apos;w gadw</translation>
    </message>
    <message>
        <source>&amp;Inspection file</source>
        <translation type="unfinished">Ffe&amp;il arolygiad</translation>
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
        <translation type="unfinished">Dechra&amp;u&apos;r arolygiad</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Lists of cases (*.xlsx *.xlsm *.csv *.txt);;All files (*)</source>
        <translation type="unfinished">Rhestri achosion (*.xlsx *.xlsm *.csv *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>You need the list of sampled cases, as an Excel or CSV file.</source>
        <translation type="unfinished">Mae arnoch angen rhestr yr achosion yn y sampl, fel ffeil Excel neu CSV.</translation>
    </message>
    <message>
        <source>An Excel or CSV list with one case in each row. A row of heads names the columns: a case number, and any case details that the assessment form asks for.</source>
        <translation type="unfinished">Rhestr Excel neu CSV gydag un achos ym mhob rhes. Mae rhes o benawdau yn enwi&apos;r colofnau: rhif achos, ac unrhyw fanylion achos y mae&apos;r ffurflen asesu yn gofyn amdanynt.</translation>
    </message>
    <message>
        <source>Type a passphrase of at least twelve letters, or have six words suggested.</source>
        <translation type="unfinished">Teipiwch gyfrinair o ddeuddeg llythyren o leiaf, neu gofynnwch am chwe gair.</translation>
    </message>
    <message>
        <source>At least twelve letters; six plain words are easy to remember and hard to guess.</source>
        <translation type="unfinished">O leiaf ddeuddeg llythyren; mae chwe gair syml yn hawdd eu cofio ac yn anodd eu dyfalu.</translation>
    </message>
    <message>
        <source>Suggest six &amp;words</source>
        <translation type="unfinished">Awgrymu chwe &amp;gair</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nothing: every case of the list is known, with the same details.</source>
        <translation type="unfinished">Dim: mae pob achos o’r rhestr yn hysbys, gyda’r un manylion.</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished">Mewn brawddeg</translation>
    </message>
    <message>
        <source>What the list says otherwise</source>
        <translation type="unfinished">Yr hyn y mae’r rhestr yn ei ddweud yn wahanol</translation>
    </message>
    <message>
        <source>Owed where a case is changed or taken out; it is recorded.</source>
        <translation type="unfinished">Rhaid ei roi lle newidir achos neu ei dynnu allan; caiff ei gofnodi.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation type="unfinished">Cymryd yr hyn sydd wedi’i dicio</translation>
    </message>
    <message>
        <source>What the list says otherwise than this inspection</source>
        <translation type="unfinished">Yr hyn y mae’r rhestr yn ei ddweud yn wahanol i’r arolygiad hwn</translation>
    </message>
    <message>
        <source>Tick all that is new</source>
        <translation type="unfinished">Ticio popeth newydd</translation>
    </message>
    <message>
        <source>Tick all that is changed</source>
        <translation type="unfinished">Ticio popeth sydd wedi newid</translation>
    </message>
    <message>
        <source>Tick all that is gone</source>
        <translation type="unfinished">Ticio popeth sydd wedi mynd</translation>
    </message>
    <message>
        <source>Tick nothing</source>
        <translation type="unfinished">Ticio dim</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Newydd</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished">Wedi mynd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Wedi newid</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Evidence of other questions</source>
        <translation type="unfinished">Tystiolaeth cwestiynau eraill</translation>
    </message>
    <message>
        <source>Note {number}, {when}</source>
        <translation type="unfinished">Nodyn {number}, {when}</translation>
    </message>
    <message>
        <source>Used in {0}</source>
        <translation type="unfinished">Defnyddiwyd yn {0}</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished">Mynd i {0}</translation>
    </message>
    <message>
        <source>a question that this form no longer has</source>
        <translation type="unfinished">cwestiwn nad yw ar y ffurflen hon mwyach</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation type="unfinished">Defnyddio yma</translation>
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
        <source>Edit the note: {0}</source>
        <translation type="unfinished">Golygu&apos;r nodyn: {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
        <source>Remove the note: {0}</source>
        <translation type="unfinished">Tynnu&apos;r nodyn: {0}</translation>
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
        <source>Answer the question first; then the note can be its evidence.</source>
        <translation type="unfinished">Atebwch y cwestiwn yn gyntaf; yna gall y nodyn fod yn dystiolaeth iddo.</translation>
    </message>
    <message>
        <source>Keep the note and begin another (Ctrl+Enter)</source>
        <translation type="unfinished">Cadw&apos;r nodyn a dechrau un arall (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Words, or the number of a note</source>
        <translation type="unfinished">Geiriau, neu rif nodyn</translation>
    </message>
    <message>
        <source>Find notes, and evidence of other questions</source>
        <translation type="unfinished">Dod o hyd i nodiadau, a thystiolaeth cwestiynau eraill</translation>
    </message>
    <message>
        <source>Words, the number of a note or of a question (Shift+F2); Enter uses it here</source>
        <translation type="unfinished">Geiriau, neu rif nodyn neu gwestiwn (Shift+F2); mae Enter yn ei ddefnyddio yma</translation>
    </message>
    <message>
        <source>No note and no evidence of another question holds these words.</source>
        <translation type="unfinished">Nid yw’r geiriau hyn mewn unrhyw nodyn nac yn nhystiolaeth unrhyw gwestiwn arall.</translation>
    </message>
    <message>
        <source>Type the number of one note, or of a question, to use it here.</source>
        <translation type="unfinished">Teipiwch rif un nodyn, neu rif cwestiwn, i’w ddefnyddio yma.</translation>
    </message>
    <message>
        <source>This question takes no evidence.</source>
        <translation type="unfinished">Nid yw&apos;r cwestiwn hwn yn gofyn am dystiolaeth.</translation>
    </message>
</context>
<context>
    <name>OpenAssessment</name>
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
        <source>Note removed.</source>
        <translation type="unfinished">Tynnwyd y nodyn.</translation>
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
        <source>a note on the notepad.</source>
        <translation type="unfinished">nodyn ar y llyfr nodiadau.</translation>
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
    <message>
        <source>Last: {what}, {when}.</source>
        <translation type="unfinished">Diwethaf: {what}, {when}.</translation>
    </message>
    <message>
        <source>Next: {what}, {when}; days to go: {count}.</source>
        <translation type="unfinished">Nesaf: {what}, {when}; dyddiau i fynd: {count}.</translation>
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
        <source>You had begun with these cases already, so you go on in that file.</source>
        <translation type="unfinished">Roeddech wedi dechrau ar yr achosion hyn eisoes, felly rydych yn mynd ymlaen yn y ffeil honno.</translation>
    </message>
    <message>
        <source>What was new in the workbook is here now.</source>
        <translation type="unfinished">Mae&apos;r hyn a oedd yn newydd yn y llyfr gwaith yma nawr.</translation>
    </message>
    <message>
        <source>Nothing in the workbook was new.</source>
        <translation type="unfinished">Nid oedd dim byd newydd yn y llyfr gwaith.</translation>
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
        <source>The ticked are handed &amp;over</source>
        <translation type="unfinished">Rhoddwyd y rhai a d&amp;iciwyd</translation>
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
        <source>Tick those who &amp;need one</source>
        <translation type="unfinished">Ticio&apos;r rhai sydd ei &amp;angen</translation>
    </message>
    <message>
        <source>Without &amp;encryption</source>
        <translation type="unfinished">Heb am&amp;gryptio</translation>
    </message>
    <message>
        <source>File {number}.</source>
        <translation type="unfinished">Ffeil {number}.</translation>
    </message>
    <message>
        <source>Handed over: file {number}, {day}.</source>
        <translation type="unfinished">Trosglwyddwyd: ffeil {number}, {day}.</translation>
    </message>
    <message>
        <source>Completed work answers file {number}.</source>
        <translation type="unfinished">Mae&apos;r gwaith gorffenedig yn ateb ffeil {number}.</translation>
    </message>
    <message>
        <source>Needs a new one. {why}</source>
        <translation type="unfinished">Mae angen un newydd. {why}</translation>
    </message>
    <message>
        <source>None of the ticked has a file yet. Write the files first.</source>
        <translation type="unfinished">Nid oes gan yr un a diciwyd ffeil eto. Ysgrifennwch y ffeiliau yn gyntaf.</translation>
    </message>
    <message>
        <source>1 file is handed over.</source>
        <translation type="unfinished">Trosglwyddwyd 1 ffeil.</translation>
    </message>
    <message>
        <source>{count} files are handed over.</source>
        <translation type="unfinished">Trosglwyddwyd {count} ffeil.</translation>
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
    <message>
        <source>{name}: needs a new file, their last case was handed over</source>
        <translation type="unfinished">{name}: angen ffeil newydd, trosglwyddwyd eu hachos olaf</translation>
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
        <source>Use the &amp;passphrase</source>
        <translation type="unfinished">Defnyddio&apos;r c&amp;yfrinair</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation type="unfinished">Defnydd&amp;io&apos;r cod adfer</translation>
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
    <message>
        <source>Usually six words with a space between them.</source>
        <translation type="unfinished">Chwe gair fel arfer, gyda bwlch rhyngddynt.</translation>
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
    <name>PersonPanel</name>
    <message>
        <source>The person who is chosen</source>
        <translation type="unfinished">Y person a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what you can do.</source>
        <translation type="unfinished">Dewiswch rywun yn y rhestr i weld beth y gallwch ei wneud.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished">Newid yr enw</translation>
    </message>
    <message>
        <source>The name is changed everywhere.</source>
        <translation type="unfinished">Mae&apos;r enw wedi&apos;i newid ym mhobman.</translation>
    </message>
    <message>
        <source>Listed twice?</source>
        <translation type="unfinished">Wedi&apos;i restru ddwywaith?</translation>
    </message>
    <message>
        <source>The cases go to the person chosen here; their answers go along.</source>
        <translation type="unfinished">Mae&apos;r achosion yn mynd at y person a ddewisir yma; mae eu hatebion yn mynd gyda nhw.</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation type="unfinished">Yr un person â</translation>
    </message>
    <message>
        <source>The &amp;same person as</source>
        <translation type="unfinished">Yr &amp;un person â</translation>
    </message>
    <message>
        <source>{gone} and {kept} are one person now. Send cases to assess again.</source>
        <translation type="unfinished">Un person yw {gone} a {kept} bellach. Anfonwch yr achosion i&apos;w hasesu eto.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation type="unfinished">Eu gwneud yn un</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation type="unfinished">Tynnu o&apos;r tîm</translation>
    </message>
    <message>
        <source>Their answers are kept, under their name, and count as before.</source>
        <translation type="unfinished">Cedwir eu hatebion, dan eu henw, ac maent yn cyfrif fel o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Who takes over their cases</source>
        <translation type="unfinished">Pwy sy&apos;n cymryd eu hachosion</translation>
    </message>
    <message>
        <source>nobody: they have no cases</source>
        <translation type="unfinished">neb: nid oes ganddynt achosion</translation>
    </message>
    <message>
        <source>Who takes over their &amp;cases</source>
        <translation type="unfinished">Pwy sy&apos;n cymryd eu ha&amp;chosion</translation>
    </message>
    <message>
        <source>{name} is no longer in the team.</source>
        <translation type="unfinished">Nid yw {name} yn y tîm mwyach.</translation>
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
        <source>No longer in the team. What they answered is kept and counts.</source>
        <translation type="unfinished">Nid yn y tîm mwyach. Cedwir eu hatebion, ac maent yn cyfrif.</translation>
    </message>
    <message>
        <source>Take into the team again</source>
        <translation type="unfinished">Cymryd yn ôl i&apos;r tîm</translation>
    </message>
    <message>
        <source>{name} is in the team again.</source>
        <translation type="unfinished">Mae {name} yn y tîm eto.</translation>
    </message>
</context>
<context>
    <name>PostForm</name>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>As the list names them, with semicolons between. They are given no case of these.</source>
        <translation type="unfinished">Fel y mae’r rhestr yn eu henwi, gyda hanner colon rhyngddynt. Ni roddir achos o’r rhain iddyn nhw.</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation type="unfinished">Rôl yn y tîm</translation>
    </message>
    <message>
        <source>Unit they work in themselves</source>
        <translation type="unfinished">Yr uned y maen nhw’n gweithio ynddi eu hunain</translation>
    </message>
    <message>
        <source>Their own teams</source>
        <translation type="unfinished">Eu timau eu hunain</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Deputy lead</source>
        <translation type="unfinished">Dirprwy arweinydd</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished">Arolygydd</translation>
    </message>
    <message>
        <source>Local assessor</source>
        <translation type="unfinished">Asesydd lleol</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished">Wrth gefn</translation>
    </message>
    <message>
        <source>Research officer: only looks, is given no cases</source>
        <translation type="unfinished">Swyddog ymchwil: dim ond yn edrych, ni roddir achosion iddyn nhw</translation>
    </message>
    <message>
        <source>What {name} is in the team is kept.</source>
        <translation type="unfinished">Cadwyd beth yw {name} yn y tîm.</translation>
    </message>
</context>
<context>
    <name>PracticeFile</name>
    <message>
        <source>The case file</source>
        <translation type="unfinished">Ffeil yr achos</translation>
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
    <name>PrefillBar</name>
    <message>
        <source>The lead inspector filled in “{0}”.</source>
        <translation type="unfinished">Llenwodd y prif arolygydd “{0}”.</translation>
    </message>
    <message>
        <source>Keep “{0}”</source>
        <translation type="unfinished">Cadw “{0}”</translation>
    </message>
    <message>
        <source>Change to “{0}”</source>
        <translation type="unfinished">Newid i “{0}”</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation type="unfinished">Ei glirio</translation>
    </message>
    <message>
        <source>Put back “{0}”</source>
        <translation type="unfinished">Rhoi “{0}” yn ôl</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>blank form</source>
        <translation type="unfinished">ffurflen wag</translation>
    </message>
    <message>
        <source>criterion {code}</source>
        <translation type="unfinished">maen prawf {code}</translation>
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
        <source>&amp;Preview and print …</source>
        <translation type="unfinished">&amp;Rhagolwg a phrintio …</translation>
    </message>
    <message>
        <source>Save this one as PDF …</source>
        <translation type="unfinished">Cadw&apos;r un hwn fel PDF …</translation>
    </message>
    <message>
        <source>With the area’s reference and the person’s &amp;name</source>
        <translation type="unfinished">Gyda chyfeirnod yr ardal ac enw&apos;r p&amp;erson</translation>
    </message>
    <message>
        <source>Save all as P&amp;DF …</source>
        <translation type="unfinished">Cadw popeth fel P&amp;DF …</translation>
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
        <translation type="unfinished">Holl atebion un mae&amp;n prawf, achos wrth achos</translation>
    </message>
    <message>
        <source>Preview its &amp;answers …</source>
        <translation type="unfinished">Rhagolwg o&apos;i a&amp;tebion …</translation>
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
        <source>Pa&amp;ssphrase of the workbook</source>
        <translation type="unfinished">Cyfr&amp;inair y llyfr gwaith</translation>
    </message>
    <message>
        <source>Without &amp;encryption</source>
        <translation type="unfinished">Heb am&amp;gryptio</translation>
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
        <translation type="unfinished">Hynt y gwaith</translation>
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
        <source>Summarise. No names, no addresses, no MAPPA minutes.</source>
        <translation type="unfinished">Crynhowch. Dim enwau, dim cyfeiriadau, dim cofnodion MAPPA.</translation>
    </message>
    <message>
        <source>Reply kept. It goes to the lead inspector with your completed work.</source>
        <translation type="unfinished">Cadwyd yr ymateb. Bydd yn mynd at y prif arolygydd gyda&apos;ch gwaith gorffenedig.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Heb ei ateb eto</translation>
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
    <name>QuestionPanel</name>
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
        <source>Mark this question to come back to, or take the mark away (Ctrl+B)</source>
        <translation type="unfinished">Nodi&apos;r cwestiwn hwn i ddod yn ôl ato, neu dynnu&apos;r nod (Ctrl+B)</translation>
    </message>
    <message>
        <source>Put this question on the list for the interview, or take it off (Ctrl+I)</source>
        <translation type="unfinished">Rhoi&apos;r cwestiwn hwn ar y rhestr ar gyfer y cyfweliad, neu ei dynnu oddi arni (Ctrl+I)</translation>
    </message>
    <message>
        <source>Take the answer away; its history is kept (Ctrl+Delete)</source>
        <translation type="unfinished">Tynnu&apos;r ateb; cedwir ei hanes (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished">Dod yn ôl</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished">Cyfweliad</translation>
    </message>
    <message>
        <source>Give the same source as last time (Ctrl+R)</source>
        <translation type="unfinished">Rhoi’r un ffynhonnell â’r tro diwethaf (Ctrl+R)</translation>
    </message>
    <message>
        <source>Again from: {0}</source>
        <translation type="unfinished">Eto o: {0}</translation>
    </message>
</context>
<context>
    <name>ReadThrough</name>
    <message>
        <source>Step</source>
        <translation type="unfinished">Cam</translation>
    </message>
    <message>
        <source>Not sufficient only</source>
        <translation type="unfinished">Dim ond yr hyn nad yw&apos;n ddigonol</translation>
    </message>
    <message>
        <source>Read the answers through</source>
        <translation type="unfinished">Darllen drwy&apos;r atebion</translation>
    </message>
    <message>
        <source>No answer says that the work was not sufficient.</source>
        <translation type="unfinished">Nid oes ateb sy&apos;n dweud nad oedd y gwaith yn ddigonol.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation type="unfinished">Dim byd yma.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Edrych</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished">Heb ei ateb eto</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>picture</source>
        <translation type="unfinished">llun</translation>
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
    <name>ReplacementForm</name>
    <message>
        <source>no case comes instead</source>
        <translation type="unfinished">ni ddaw achos yn ei le</translation>
    </message>
    <message>
        <source>from the reserve: {case}</source>
        <translation type="unfinished">o&apos;r cronfa wrth gefn: {case}</translation>
    </message>
    <message>
        <source>another case, typed here</source>
        <translation type="unfinished">achos arall, a deipir yma</translation>
    </message>
    <message>
        <source>Case that comes &amp;instead</source>
        <translation type="unfinished">Achos a ddaw yn ei &amp;le</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Rhif achos</translation>
    </message>
    <message>
        <source>The area’s reference, if known</source>
        <translation type="unfinished">Cyfeirnod yr ardal, os yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>Name of the person, if known</source>
        <translation type="unfinished">Enw&apos;r person, os yw&apos;n hysbys</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished">heb fod yn hysbys eto</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Inspection report</source>
        <translation type="unfinished">Adroddiad yr arolygiad</translation>
    </message>
    <message>
        <source>Scores, strengths, areas for improvement and every finding with its figures. Edit the Word file, leave the figures in their boxes, and have it checked when it comes back.</source>
        <translation type="unfinished">Sgoriau, cryfderau, meysydd i&apos;w gwella a phob canfyddiad gyda&apos;i ffigurau. Golygwch y ffeil Word, gadewch y ffigurau yn eu blychau, a gofynnwch am ei gwirio pan ddaw&apos;n ôl.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished">Tudalen we</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation type="unfinished">Ffeil Word</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished">PDF</translation>
    </message>
    <message>
        <source>In English</source>
        <translation type="unfinished">Yn Saesneg</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation type="unfinished">Yn Gymraeg</translation>
    </message>
    <message>
        <source>&amp;Make the report …</source>
        <translation type="unfinished">Gwne&amp;ud yr adroddiad …</translation>
    </message>
    <message>
        <source>Chec&amp;k a Word file …</source>
        <translation type="unfinished">&amp;Profi ffeil Word …</translation>
    </message>
    <message>
        <source>Tick at least one kind of file and one language.</source>
        <translation type="unfinished">Ticiwch o leiaf un math o ffeil ac un iaith.</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished">Ffolder ar gyfer yr adroddiad</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation type="unfinished">Yn gwneud yr adroddiad …</translation>
    </message>
    <message>
        <source>Wrote 1 file.</source>
        <translation type="unfinished">Ysgrifennwyd 1 ffeil.</translation>
    </message>
    <message>
        <source>Wrote {count} files.</source>
        <translation type="unfinished">Ysgrifennwyd {count} ffeil.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished">Dangos y ffolder</translation>
    </message>
    <message>
        <source>The report that came back</source>
        <translation type="unfinished">Yr adroddiad a ddaeth yn ôl</translation>
    </message>
    <message>
        <source>Word files (*.docx);;All files (*)</source>
        <translation type="unfinished">Ffeiliau Word (*.docx);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Checking the figures …</source>
        <translation type="unfinished">Yn gwirio&apos;r ffigurau …</translation>
    </message>
    <message>
        <source>{right} of {all} figures are right.</source>
        <translation type="unfinished">Mae {right} o {all} ffigur yn gywir.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Paragraff</translation>
    </message>
    <message>
        <source>It says</source>
        <translation type="unfinished">Mae&apos;n dweud</translation>
    </message>
    <message>
        <source>It should say</source>
        <translation type="unfinished">Dylai ddweud</translation>
    </message>
    <message>
        <source>no figure stands behind this</source>
        <translation type="unfinished">nid oes ffigur y tu ôl i hyn</translation>
    </message>
    <message>
        <source>Figures that are wrong or have none behind them</source>
        <translation type="unfinished">Ffigurau sy&apos;n anghywir neu heb ddim y tu ôl iddynt</translation>
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
        <translation type="unfinished">Derbyniwyd</translation>
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
    <message>
        <source>Did you make these changes yourself, on another computer or in an older copy of this file?</source>
        <translation type="unfinished">Ai chi wnaeth y newidiadau hyn, ar gyfrifiadur arall neu mewn copi hŷn o’r ffeil hon?</translation>
    </message>
    <message>
        <source>Yes, take them as mine</source>
        <translation type="unfinished">Ie, cymerwch nhw fel fy rhai i</translation>
    </message>
    <message>
        <source>Someone may be at risk: case {cases}.</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl: achos {cases}.</translation>
    </message>
    <message>
        <source>See the case</source>
        <translation type="unfinished">Gweld yr achos</translation>
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
        <translation type="unfinished">Wrth bwy y &amp;dywedwyd? Yn ôl rôl.</translation>
    </message>
    <message>
        <source>Whe&amp;n?</source>
        <translation type="unfinished">&amp;Pryd?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnodi</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation type="unfinished">Peidio â chofnodi</translation>
    </message>
    <message>
        <source>Say what the concern is, and who was told.</source>
        <translation type="unfinished">Dywedwch beth yw&apos;r pryder, ac wrth bwy y dywedwyd.</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation type="unfinished">Dywedwch wrth bwy y dywedwyd.</translation>
    </message>
    <message>
        <source>Recorded: someone may be at risk now.</source>
        <translation type="unfinished">Cofnodwyd: gall rhywun fod mewn perygl nawr.</translation>
    </message>
    <message>
        <source>The alert is not recorded yet. F8 opens it again.</source>
        <translation type="unfinished">Nid yw&apos;r rhybudd wedi&apos;i gofnodi eto. Mae F8 yn ei agor eto.</translation>
    </message>
    <message>
        <source>Someone may be at risk: “{0}”. Told: {1}, {2}. Open until the lead closes it.</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl: “{0}”. Hysbyswyd: {1}, {2}. Ar agor nes i&apos;r prif arolygydd ei gau.</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message>
        <source>Rows to look at</source>
        <translation type="unfinished">Rhesi i edrych arnyn nhw</translation>
    </message>
    <message>
        <source>Mend a cell here, or leave its row out. The file of the list stays as it is.</source>
        <translation type="unfinished">Trwsiwch gell yma, neu gadewch ei rhes allan. Mae ffeil y rhestr yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Rhes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation type="unfinished">Beth sydd i’w wybod</translation>
    </message>
    <message>
        <source>What stands in the cell</source>
        <translation type="unfinished">Beth sydd yn y gell</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished">Ei thrwsio</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation type="unfinished">Gadael y rhes allan</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation type="unfinished">Gadawsoch y rhes hon allan.</translation>
    </message>
    <message>
        <source>Take the row in again</source>
        <translation type="unfinished">Cymryd y rhes i mewn eto</translation>
    </message>
    <message>
        <source>Row {row}, “{head}”</source>
        <translation type="unfinished">Rhes {row}, “{head}”</translation>
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
    <message>
        <source>Giv&amp;e it to</source>
        <translation type="unfinished">Ei &amp;roi i</translation>
    </message>
    <message>
        <source>In reserve: it can come instead of a case that is removed.</source>
        <translation type="unfinished">Wrth gefn: gall ddod yn lle achos a dynnir o&apos;r sampl.</translation>
    </message>
    <message>
        <source>Case {number} is removed from the sample; case {other} comes instead.</source>
        <translation type="unfinished">Tynnwyd achos {number} o&apos;r sampl; daw achos {other} yn ei le.</translation>
    </message>
    <message>
        <source>Give it all the same</source>
        <translation type="unfinished">Ei roi beth bynnag</translation>
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
        <source>Changed since it was saved to send back.</source>
        <translation type="unfinished">Wedi newid ers ei gadw i&apos;w anfon yn ôl.</translation>
    </message>
    <message>
        <source>Saved to send back {time}.</source>
        <translation type="unfinished">Cadwyd i&apos;w anfon yn ôl {time}.</translation>
    </message>
    <message>
        <source>A note on the notepad</source>
        <translation type="unfinished">Nodyn ar y llyfr nodiadau</translation>
    </message>
    <message>
        <source>Case {case}: {question}</source>
        <translation type="unfinished">Achos {case}: {question}</translation>
    </message>
    <message>
        <source>The inspection file is not where it was: nothing more is saved in it.</source>
        <translation type="unfinished">Nid yw’r ffeil arolygu lle’r oedd hi: ni chedwir dim mwy ynddi.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>unfinished cases included: these are not results yet</source>
        <translation type="unfinished">cynhwysir achosion anorffenedig: nid canlyniadau yw&apos;r rhain eto</translation>
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
        <source>&amp;Save the whole as a workbook …</source>
        <translation type="unfinished">&amp;Cadw&apos;r cyfan fel llyfr gwaith …</translation>
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
    <message>
        <source>Below each figure stand the cases that it rests on, and its 95 % interval where there are enough. Choose a figure to see its questions, cases and answers.</source>
        <translation type="unfinished">O dan bob ffigur saif yr achosion y mae&apos;n seiliedig arnynt, a&apos;i gyfwng 95 % lle mae digon. Dewiswch ffigur i weld ei gwestiynau, ei achosion a&apos;i atebion.</translation>
    </message>
    <message>
        <source>Enter or a double click on a figure opens the questions behind it.</source>
        <translation type="unfinished">Mae Enter neu glic dwbl ar ffigur yn agor y cwestiynau y tu ôl iddo.</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Cwestiynau</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>A file with all your work so far, encrypted with your passphrase. Give it to the lead inspector.</source>
        <translation type="unfinished">Ffeil gyda&apos;ch holl waith hyd yma, wedi&apos;i hamgryptio â&apos;ch cyfrinair. Rhowch hi i&apos;r prif arolygydd.</translation>
    </message>
    <message>
        <source>Without &amp;encryption</source>
        <translation type="unfinished">Heb am&amp;gryptio</translation>
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
        <source>That folder is no longer there; a memory stick may have been taken out.</source>
        <translation type="unfinished">Nid yw&apos;r ffolder yno mwyach; efallai fod cof bach wedi&apos;i dynnu allan.</translation>
    </message>
    <message>
        <source>Saving completed work …</source>
        <translation type="unfinished">Cadw gwaith gorffenedig …</translation>
    </message>
    <message>
        <source>1 case with {answers} answers so far.</source>
        <translation type="unfinished">1 achos gyda {answers} o atebion hyd yn hyn.</translation>
    </message>
    <message>
        <source>{cases} cases with {answers} answers so far.</source>
        <translation type="unfinished">{cases} o achosion gyda {answers} o atebion hyd yn hyn.</translation>
    </message>
    <message>
        <source>Saved {file} in the folder “{folder}”. It was read again to be sure. Now give it to the lead inspector.</source>
        <translation type="unfinished">Cadwyd {file} yn y ffolder “{folder}”. Darllenwyd ef eto i fod yn siŵr. Nawr rhowch ef i&apos;r prif arolygydd.</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever finds it can read it.</source>
        <translation type="unfinished">Nid yw wedi&apos;i amgryptio: gall pwy bynnag a ddaw o hyd iddo ei ddarllen.</translation>
    </message>
    <message>
        <source>Send back work</source>
        <translation type="unfinished">Anfon gwaith yn ôl</translation>
    </message>
    <message>
        <source>To ask by telephone whether it has arrived: the lead inspector sees the words “{words}”.</source>
        <translation type="unfinished">I ofyn dros y ffôn a yw wedi cyrraedd: mae&apos;r prif arolygydd yn gweld y geiriau “{words}”.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A cell was changed after the workbook was made: “{was}” became “{now}”.</source>
        <translation type="unfinished">Newidiwyd cell ar ôl gwneud y llyfr gwaith: “{was}” oedd yno, “{now}” sydd yno nawr.</translation>
    </message>
    <message>
        <source>A criterion is named twice.</source>
        <translation type="unfinished">Enwir maen prawf ddwywaith.</translation>
    </message>
    <message>
        <source>A file cannot be called “{name}” on every computer.</source>
        <translation type="unfinished">Nid yw pob cyfrifiadur yn caniatáu&apos;r enw “{name}” ar ffeil.</translation>
    </message>
    <message>
        <source>A part of the file is missing, so it was not copied or sent completely.</source>
        <translation type="unfinished">Mae rhan o&apos;r ffeil ar goll, felly ni chafodd ei chopïo na&apos;i hanfon yn gyflawn.</translation>
    </message>
    <message>
        <source>A question in a rule is written as its code between ${{ and }}.</source>
        <translation type="unfinished">Mewn rheol, ysgrifennir cwestiwn fel ei god rhwng yr arwydd ${{ a&apos;r arwydd }}.</translation>
    </message>
    <message>
        <source>A question that is scored can have one answer only.</source>
        <translation type="unfinished">Un ateb yn unig y gellir ei roi i gwestiwn a sgorir.</translation>
    </message>
    <message>
        <source>A question with the role {role} must be note.</source>
        <translation type="unfinished">Rhaid i gwestiwn â&apos;r rôl {role} fod yn note.</translation>
    </message>
    <message>
        <source>A question with the role {role} must be {possible}.</source>
        <translation type="unfinished">Rhaid i gwestiwn â&apos;r rôl {role} fod o&apos;r math hwn: {possible}.</translation>
    </message>
    <message>
        <source>A role has no spaces.</source>
        <translation type="unfinished">Nid oes bylchau mewn rôl.</translation>
    </message>
    <message>
        <source>A rule cannot use {name}().</source>
        <translation type="unfinished">Ni all rheol ddefnyddio {name}().</translation>
    </message>
    <message>
        <source>A rule cannot use {token}.</source>
        <translation type="unfinished">Ni all rheol ddefnyddio {token}.</translation>
    </message>
    <message>
        <source>Add a choice “other”, and a text question after it.</source>
        <translation type="unfinished">Ychwanegwch yr ateb “other”, a chwestiwn testun ar ei ôl.</translation>
    </message>
    <message>
        <source>Add a text with the role evidence_for:{code}.</source>
        <translation type="unfinished">Ychwanegwch gwestiwn testun â&apos;r rôl evidence_for:{code}.</translation>
    </message>
    <message>
        <source>Add it after its last row.</source>
        <translation type="unfinished">Ychwanegwch ef ar ôl rhes olaf y grŵp.</translation>
    </message>
    <message>
        <source>Add it to the sheet choices, or correct its name.</source>
        <translation type="unfinished">Ychwanegwch hi at y ddalen choices, neu cywirwch ei henw.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation type="unfinished">Ychwanegwch hi.</translation>
    </message>
    <message>
        <source>Add questions, if the form should cover it.</source>
        <translation type="unfinished">Ychwanegwch gwestiynau, os dylai&apos;r ffurflen ymdrin ag ef.</translation>
    </message>
    <message>
        <source>Add the assessor to the team again.</source>
        <translation type="unfinished">Ychwanegwch yr asesydd at y tîm eto.</translation>
    </message>
    <message>
        <source>Add the assessor to the team first.</source>
        <translation type="unfinished">Ychwanegwch yr asesydd at y tîm yn gyntaf.</translation>
    </message>
    <message>
        <source>Allocate the cases first.</source>
        <translation type="unfinished">Rhowch yr achosion i aseswyr yn gyntaf.</translation>
    </message>
    <message>
        <source>Answer it instead.</source>
        <translation type="unfinished">Atebwch ef yn lle hynny.</translation>
    </message>
    <message>
        <source>Answers that are given beforehand are not possible in an assessment form.</source>
        <translation type="unfinished">Nid yw&apos;n bosibl rhoi atebion ymlaen llaw mewn ffurflen asesu.</translation>
    </message>
    <message>
        <source>Answers that are offered only sometimes are not possible; make two questions with rules.</source>
        <translation type="unfinished">Nid yw&apos;n bosibl cynnig atebion weithiau&apos;n unig; gwnewch ddau gwestiwn gyda rheolau.</translation>
    </message>
    <message>
        <source>Ask for each one by itself, or use a text.</source>
        <translation type="unfinished">Gofynnwch am bob un ar wahân, neu defnyddiwch gwestiwn testun.</translation>
    </message>
    <message>
        <source>Ask for the workbook as the application wrote it.</source>
        <translation type="unfinished">Gofynnwch am y llyfr gwaith fel yr ysgrifennodd y rhaglen ef.</translation>
    </message>
    <message>
        <source>Ask for the workbook as the application wrote it; an answer is cleared in the application.</source>
        <translation type="unfinished">Gofynnwch am y llyfr gwaith fel yr ysgrifennodd y rhaglen ef; caiff ateb ei glirio yn y rhaglen.</translation>
    </message>
    <message>
        <source>Ask the author for their completed work again, sent straight from this program.</source>
        <translation type="unfinished">Gofynnwch i&apos;r awdur am y gwaith gorffenedig eto, wedi&apos;i anfon yn syth o&apos;r rhaglen hon.</translation>
    </message>
    <message>
        <source>Ask the lead inspector for it again.</source>
        <translation type="unfinished">Gofynnwch i&apos;r prif arolygydd amdano eto.</translation>
    </message>
    <message>
        <source>Ask the lead inspector for yours.</source>
        <translation type="unfinished">Gofynnwch i&apos;r prif arolygydd am eich un chi.</translation>
    </message>
    <message>
        <source>Ask the lead inspector which form belongs to this inspection.</source>
        <translation type="unfinished">Gofynnwch i&apos;r prif arolygydd pa ffurflen sy&apos;n perthyn i&apos;r arolygiad hwn.</translation>
    </message>
    <message>
        <source>Ask the lead inspector which forms belong to this inspection.</source>
        <translation type="unfinished">Gofynnwch i&apos;r prif arolygydd pa ffurflenni sy&apos;n perthyn i&apos;r arolygiad hwn.</translation>
    </message>
    <message>
        <source>Ask the lead inspector.</source>
        <translation type="unfinished">Gofynnwch i&apos;r prif arolygydd.</translation>
    </message>
    <message>
        <source>Ask who made this workbook.</source>
        <translation type="unfinished">Gofynnwch pwy a wnaeth y llyfr gwaith hwn.</translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again.</source>
        <translation type="unfinished">Gofynnwch i&apos;r sawl a&apos;i hanfonodd ei hanfon eto.</translation>
    </message>
    <message>
        <source>At least one letter or digit of the recovery code is not as it was printed.</source>
        <translation type="unfinished">Mae o leiaf un llythyren neu ddigid yn y cod adfer yn wahanol i&apos;r hyn a brintiwyd.</translation>
    </message>
    <message>
        <source>Bring in the cases to assess that came with that form first.</source>
        <translation type="unfinished">Dewch â&apos;r achosion i&apos;w hasesu a ddaeth gyda&apos;r ffurflen honno i mewn yn gyntaf.</translation>
    </message>
    <message>
        <source>Bring it back into the sample first.</source>
        <translation type="unfinished">Dewch ag ef yn ôl i&apos;r sampl yn gyntaf.</translation>
    </message>
    <message>
        <source>Calculated questions are not possible in an assessment form.</source>
        <translation type="unfinished">Nid yw cwestiynau a gyfrifir yn bosibl mewn ffurflen asesu.</translation>
    </message>
    <message>
        <source>Case {case} cannot come instead of itself.</source>
        <translation type="unfinished">Ni all achos {case} ddod yn ei le ei hun.</translation>
    </message>
    <message>
        <source>Case {case} has an assessor already.</source>
        <translation type="unfinished">Mae asesydd gan achos {case} eisoes.</translation>
    </message>
    <message>
        <source>Case {case} has not been carried over to another version of the form.</source>
        <translation type="unfinished">Nid yw achos {case} wedi&apos;i drosglwyddo i fersiwn arall o&apos;r ffurflen.</translation>
    </message>
    <message>
        <source>Case {case} is assessed with another form ({form_id}).</source>
        <translation type="unfinished">Mae achos {case} yn cael ei asesu gyda ffurflen arall ({form_id}).</translation>
    </message>
    <message>
        <source>Case {case} is assessed with version {version} already.</source>
        <translation type="unfinished">Mae achos {case} yn cael ei asesu gyda fersiwn {version} eisoes.</translation>
    </message>
    <message>
        <source>Case {case} is complete already.</source>
        <translation type="unfinished">Mae achos {case} yn gyflawn eisoes.</translation>
    </message>
    <message>
        <source>Case {case} is complete, so its answers are locked.</source>
        <translation type="unfinished">Mae achos {case} yn gyflawn, felly mae ei atebion wedi&apos;u cloi.</translation>
    </message>
    <message>
        <source>Case {case} is not complete, or has changed since.</source>
        <translation type="unfinished">Nid yw achos {case} yn gyflawn, neu mae wedi newid ers ei gwblhau.</translation>
    </message>
    <message>
        <source>Case {case} is not complete, so there is nothing to reopen.</source>
        <translation type="unfinished">Nid yw achos {case} yn gyflawn, felly nid oes dim i&apos;w ailagor.</translation>
    </message>
    <message>
        <source>Case {case} was removed from the sample.</source>
        <translation type="unfinished">Tynnwyd achos {case} o&apos;r sampl.</translation>
    </message>
    <message>
        <source>Cases count once complete or once signed off.</source>
        <translation type="unfinished">Mae achosion yn cyfrif unwaith y byddant yn gyflawn neu wedi&apos;u cymeradwyo.</translation>
    </message>
    <message>
        <source>Change its type.</source>
        <translation type="unfinished">Newidiwch ei fath.</translation>
    </message>
    <message>
        <source>Change the constraint.</source>
        <translation type="unfinished">Newidiwch y cyfyngiad.</translation>
    </message>
    <message>
        <source>Change the rule.</source>
        <translation type="unfinished">Newidiwch y rheol.</translation>
    </message>
    <message>
        <source>Changing the headline needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros newid y prif sgôr.</translation>
    </message>
    <message>
        <source>Check its name and folder, and close it in Excel.</source>
        <translation type="unfinished">Gwiriwch ei henw a&apos;i ffolder, a chaewch hi yn Excel.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished">Gwiriwch ei henw a&apos;i ffolder.</translation>
    </message>
    <message>
        <source>Check its spelling, if it should be used.</source>
        <translation type="unfinished">Gwiriwch y sillafiad, os dylid defnyddio&apos;r golofn.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation type="unfinished">Gwiriwch ei bod yno.</translation>
    </message>
    <message>
        <source>Check the case number.</source>
        <translation type="unfinished">Gwiriwch rif yr achos.</translation>
    </message>
    <message>
        <source>Check the disk; the inspection file itself is as it was.</source>
        <translation type="unfinished">Gwiriwch y disg; mae&apos;r ffeil arolygiad ei hun fel yr oedd.</translation>
    </message>
    <message>
        <source>Check the question’s code.</source>
        <translation type="unfinished">Gwiriwch god y cwestiwn.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether the memory stick is plugged in.</source>
        <translation type="unfinished">Gwiriwch a gafodd ei symud neu ei hailenwi, ac a yw&apos;r cof bach wedi&apos;i gysylltu.</translation>
    </message>
    <message>
        <source>Check whose file it is and how the passphrase is spelt, and type it again.</source>
        <translation type="unfinished">Gwiriwch ffeil pwy ydyw a sut mae sillafu&apos;r cyfrinair, a&apos;i deipio eto.</translation>
    </message>
    <message>
        <source>Choose a file that this program made; if it is one, copy it again from where it came.</source>
        <translation type="unfinished">Dewiswch ffeil a wnaed gan y rhaglen hon; os yw&apos;n un ohonynt, copïwch hi eto o&apos;r lle y daeth ohono.</translation>
    </message>
    <message>
        <source>Choose a file that this program made; their names end in .inspection.</source>
        <translation type="unfinished">Dewiswch ffeil a wnaed gan y rhaglen hon; mae eu henwau&apos;n gorffen â .inspection.</translation>
    </message>
    <message>
        <source>Choose a folder that does.</source>
        <translation type="unfinished">Dewiswch ffolder sy&apos;n bodoli.</translation>
    </message>
    <message>
        <source>Choose a shorter name without any of &lt; &gt; : &quot; / \ | ? *.</source>
        <translation type="unfinished">Dewiswch enw byrrach heb yr un o&apos;r nodau hyn: &lt; &gt; : &quot; / \ | ? *.</translation>
    </message>
    <message>
        <source>Choose a version of that form.</source>
        <translation type="unfinished">Dewiswch fersiwn o&apos;r ffurflen honno.</translation>
    </message>
    <message>
        <source>Choose a workbook of cases to assess or of completed work.</source>
        <translation type="unfinished">Dewiswch lyfr gwaith o achosion i&apos;w hasesu neu o waith gorffenedig.</translation>
    </message>
    <message>
        <source>Choose a workbook of cases to assess or of completed work; its name ends in .xlsx.</source>
        <translation type="unfinished">Dewiswch lyfr gwaith o achosion i&apos;w hasesu neu o waith gorffenedig; mae ei enw&apos;n gorffen gyda .xlsx.</translation>
    </message>
    <message>
        <source>Choose another assessor.</source>
        <translation type="unfinished">Dewiswch asesydd arall.</translation>
    </message>
    <message>
        <source>Choose another case.</source>
        <translation type="unfinished">Dewiswch achos arall.</translation>
    </message>
    <message>
        <source>Choose another criterion.</source>
        <translation type="unfinished">Dewiswch faen prawf arall.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Choose another name, one that ends in .xlsx.</source>
        <translation type="unfinished">Dewiswch enw arall, un sy&apos;n gorffen â .xlsx.</translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation type="unfinished">Dewiswch enw arall, neu agorwch y ffeil honno.</translation>
    </message>
    <message>
        <source>Choose another place, and do not use that one any more.</source>
        <translation type="unfinished">Dewiswch le arall, a pheidiwch â defnyddio hwnnw mwyach.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished">Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation type="unfinished">Dewiswch ef o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished">Dewiswch un o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Choose one of the case’s own.</source>
        <translation type="unfinished">Dewiswch un o asesiadau&apos;r achos ei hun.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished">Dewiswch un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished">Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <source>Choose one of: {HEADLINE_RULES}.</source>
        <translation type="unfinished">Dewiswch un o&apos;r rhain: {HEADLINE_RULES}.</translation>
    </message>
    <message>
        <source>Choose one of: {INTERVIEW_FORMS}.</source>
        <translation type="unfinished">Dewiswch un o&apos;r rhain: {INTERVIEW_FORMS}.</translation>
    </message>
    <message>
        <source>Choose one of: {possible}.</source>
        <translation type="unfinished">Dewiswch un o&apos;r rhain: {possible}.</translation>
    </message>
    <message>
        <source>Choose the file inside it.</source>
        <translation type="unfinished">Dewiswch y ffeil yn y ffolder.</translation>
    </message>
    <message>
        <source>Choose the form itself.</source>
        <translation type="unfinished">Dewiswch y ffurflen ei hun.</translation>
    </message>
    <message>
        <source>Choose the workbook that the assessor sent back.</source>
        <translation type="unfinished">Dewiswch y llyfr gwaith a anfonodd yr asesydd yn ôl.</translation>
    </message>
    <message>
        <source>Choosing an answer needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros ddewis ateb.</translation>
    </message>
    <message>
        <source>Clear the column.</source>
        <translation type="unfinished">Cliriwch y golofn.</translation>
    </message>
    <message>
        <source>Close it and go back to the newest copy in the folder of backups beside it.</source>
        <translation type="unfinished">Caewch hi ac ewch yn ôl at y copi diweddaraf yn y ffolder copïau wrth gefn wrth ei hochr.</translation>
    </message>
    <message>
        <source>Close it and move it, with its folder of backups, to a folder that stays on this computer.</source>
        <translation type="unfinished">Caewch hi a&apos;i symud, gyda&apos;i ffolder copïau wrth gefn, i ffolder sy&apos;n aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Close it if it is open elsewhere, make room, or choose another folder.</source>
        <translation type="unfinished">Caewch hi os yw ar agor yn rhywle arall, gwnewch le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to another folder, and try again.</source>
        <translation type="unfinished">Caewch hi mewn rhaglenni eraill, neu copïwch hi i ffolder arall, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Close the file in Excel, or choose another folder.</source>
        <translation type="unfinished">Caewch y ffeil yn Excel, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Closing an alert needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros gau rhybudd.</translation>
    </message>
    <message>
        <source>Compare it with the printed code, group by group.</source>
        <translation type="unfinished">Cymharwch ef â&apos;r cod a brintiwyd, fesul grŵp.</translation>
    </message>
    <message>
        <source>Copy it again from where it came, or go back to the backup of {made_at} (UTC).</source>
        <translation type="unfinished">Copïwch hi eto o&apos;r lle y daeth ohono, neu ewch yn ôl at y copi wrth gefn a wnaed {made_at} (UTC).</translation>
    </message>
    <message>
        <source>Copy it again from where it came; there is no backup beside it.</source>
        <translation type="unfinished">Copïwch hi eto o&apos;r lle y daeth ohono; nid oes copi wrth gefn wrth ei hochr.</translation>
    </message>
    <message>
        <source>Copy the file into a folder of your own on this computer and open the copy.</source>
        <translation type="unfinished">Copïwch y ffeil i un o&apos;ch ffolderi eich hun ar y cyfrifiadur hwn ac agorwch y copi.</translation>
    </message>
    <message>
        <source>Correct the name between ${{ and }}.</source>
        <translation type="unfinished">Cywirwch yr enw rhwng yr arwydd ${{ a&apos;r arwydd }}.</translation>
    </message>
    <message>
        <source>Criterion {criterion} is about leadership; no case is scored on it.</source>
        <translation type="unfinished">Mae maen prawf {criterion} yn ymwneud ag arweinyddiaeth; ni chaiff unrhyw achos ei sgorio arno.</translation>
    </message>
    <message>
        <source>Decide whether to take such edits, with a reason, or to leave them out.</source>
        <translation type="unfinished">Penderfynwch a ydych am gymryd newidiadau o&apos;r fath, gyda rheswm, ynteu eu gadael allan.</translation>
    </message>
    <message>
        <source>Delete its row and its column in Excel, save, and try again.</source>
        <translation type="unfinished">Dilëwch ei rhes a&apos;i cholofn yn Excel, cadwch, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Delete the character that looks like a box or a question mark and type it again.</source>
        <translation type="unfinished">Dilëwch y nod sy&apos;n edrych fel blwch neu farc cwestiwn a&apos;i deipio eto.</translation>
    </message>
    <message>
        <source>Delete the repeated row, or ask for the workbook as the application wrote it.</source>
        <translation type="unfinished">Dilëwch y rhes a ailadroddwyd, neu gofynnwch am y llyfr gwaith fel yr ysgrifennodd y rhaglen ef.</translation>
    </message>
    <message>
        <source>Delete the row or undo the change; new answers are entered in the application.</source>
        <translation type="unfinished">Dilëwch y rhes neu dadwnewch y newid; rhoddir atebion newydd yn y rhaglen.</translation>
    </message>
    <message>
        <source>Delete this backup.</source>
        <translation type="unfinished">Dilëwch y copi wrth gefn hwn.</translation>
    </message>
    <message>
        <source>Details that can be used: {known}.</source>
        <translation type="unfinished">Manylion y gellir eu defnyddio: {known}.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask whoever is said to have sent it.</source>
        <translation type="unfinished">Peidiwch ag ymddiried ynddi. Gofynnwch i&apos;r sawl y dywedir ei fod wedi&apos;i hanfon.</translation>
    </message>
    <message>
        <source>Every question must take an answer.</source>
        <translation type="unfinished">Rhaid bod modd ateb pob cwestiwn.</translation>
    </message>
    <message>
        <source>Evidence is owed for {code}, but there is no question to write it in.</source>
        <translation type="unfinished">Mae angen tystiolaeth ar gyfer {code}, ond nid oes cwestiwn i&apos;w hysgrifennu ynddo.</translation>
    </message>
    <message>
        <source>Evidence is owed for {code}, which is not scored.</source>
        <translation type="unfinished">Mae angen tystiolaeth ar gyfer {code}, nad yw&apos;n cael ei sgorio.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation type="unfinished">Rhyddhewch le ar y disg a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation type="unfinished">Rhowch ei rif ei hun i bob achos.</translation>
    </message>
    <message>
        <source>Give it a new version on its sheet settings.</source>
        <translation type="unfinished">Rhowch fersiwn newydd iddi ar ei dalen settings.</translation>
    </message>
    <message>
        <source>Give it another code, or remove it.</source>
        <translation type="unfinished">Rhowch god arall iddo, neu tynnwch ef.</translation>
    </message>
    <message>
        <source>Give it answers on both sides.</source>
        <translation type="unfinished">Rhowch atebion iddi ar ddwy ochr y llinell.</translation>
    </message>
    <message>
        <source>Give it one, for example q2_1_03.</source>
        <translation type="unfinished">Rhowch un iddi, er enghraifft q2_1_03.</translation>
    </message>
    <message>
        <source>Give it one, or clear the row.</source>
        <translation type="unfinished">Rhowch un iddi, neu cliriwch y rhes.</translation>
    </message>
    <message>
        <source>Give the code of a question with choices.</source>
        <translation type="unfinished">Rhowch god cwestiwn sydd â dewisiadau.</translation>
    </message>
    <message>
        <source>Give the code: {possible}.</source>
        <translation type="unfinished">Rhowch y cod: {possible}.</translation>
    </message>
    <message>
        <source>Give the column a head, or clear the cell.</source>
        <translation type="unfinished">Rhowch bennawd i&apos;r golofn, neu cliriwch y gell.</translation>
    </message>
    <message>
        <source>Give the sheet its name {sheet} back, or ask for the workbook as the application wrote it.</source>
        <translation type="unfinished">Rhowch yr enw {sheet} yn ôl i&apos;r ddalen, neu gofynnwch am y llyfr gwaith fel yr ysgrifennodd y rhaglen ef.</translation>
    </message>
    <message>
        <source>Give this question a list without judgements.</source>
        <translation type="unfinished">Rhowch restr heb farn i&apos;r cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Give this question another role, or none.</source>
        <translation type="unfinished">Rhowch rôl arall i&apos;r cwestiwn hwn, neu gadewch ef heb rôl.</translation>
    </message>
    <message>
        <source>Give this row another name.</source>
        <translation type="unfinished">Rhowch enw arall i&apos;r rhes hon.</translation>
    </message>
    <message>
        <source>Give your notes to the lead inspector.</source>
        <translation type="unfinished">Rhowch eich nodiadau i&apos;r prif arolygydd.</translation>
    </message>
    <message>
        <source>Go back to a backup from before, or ask its author for the work again.</source>
        <translation type="unfinished">Ewch yn ôl at gopi wrth gefn cynharach, neu gofynnwch i&apos;r awdur am y gwaith eto.</translation>
    </message>
    <message>
        <source>Go on answering it.</source>
        <translation type="unfinished">Parhewch i ateb ei gwestiynau.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it there and open the file again.</source>
        <translation type="unfinished">Parhewch yn y ffenestr honno, neu caewch y ffeil yno a&apos;i hagor eto.</translation>
    </message>
    <message>
        <source>Hand it over, or ask for a second assessment.</source>
        <translation type="unfinished">Trosglwyddwch ef, neu gofynnwch am ail asesiad.</translation>
    </message>
    <message>
        <source>Have it completed first.</source>
        <translation type="unfinished">Sicrhewch ei fod yn cael ei gwblhau yn gyntaf.</translation>
    </message>
    <message>
        <source>Have them worked out again (rebuild); no answer is lost by it.</source>
        <translation type="unfinished">Gofynnwch am eu cyfrifo eto (rebuild); ni chollir unrhyw ateb.</translation>
    </message>
    <message>
        <source>If the case was passed on, hand it over first and bring the workbook in again.</source>
        <translation type="unfinished">Os cafodd yr achos ei roi i rywun arall, trosglwyddwch ef yn gyntaf a dewch â&apos;r llyfr gwaith i mewn eto.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer, then try again.</source>
        <translation type="unfinished">Gosodwch y fersiwn ddiweddarach ar y cyfrifiadur hwn, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Install the newer version; this one would not understand all of the file and leaves it as it is.</source>
        <translation type="unfinished">Gosodwch y fersiwn ddiweddarach; ni fyddai hon yn deall y ffeil gyfan ac mae&apos;n ei gadael fel y mae.</translation>
    </message>
    <message>
        <source>Install the program again, or make the report as a web page or for Word.</source>
        <translation type="unfinished">Gosodwch y rhaglen eto, neu gwnewch yr adroddiad fel tudalen we neu ar gyfer Word.</translation>
    </message>
    <message>
        <source>Interviews are kept in the lead inspector’s file.</source>
        <translation type="unfinished">Yn ffeil y prif arolygydd y cedwir cyfweliadau.</translation>
    </message>
    <message>
        <source>It comes with the next cases to assess.</source>
        <translation type="unfinished">Bydd yn dod gyda&apos;r achosion nesaf i&apos;w hasesu.</translation>
    </message>
    <message>
        <source>It may not have been copied to its end: copy it again, or use a backup.</source>
        <translation type="unfinished">Efallai na chafodd ei chopïo&apos;n llawn: copïwch hi eto, neu defnyddiwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation type="unfinished">Ni chafodd ei hagor.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished">Cadwch un ohonynt.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation type="unfinished">Cadwch un.</translation>
    </message>
    <message>
        <source>Leave the column empty.</source>
        <translation type="unfinished">Gadewch y golofn yn wag.</translation>
    </message>
    <message>
        <source>Look at the list of different answers.</source>
        <translation type="unfinished">Edrychwch ar y rhestr o atebion gwahanol.</translation>
    </message>
    <message>
        <source>Look for it with “Open an inspection file”.</source>
        <translation type="unfinished">Chwiliwch amdani gydag “Agor ffeil arolygiad”.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation type="unfinished">Gwnewch hi&apos;n fyrrach.</translation>
    </message>
    <message>
        <source>Make room on it, or choose another place.</source>
        <translation type="unfinished">Gwnewch le arno, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation type="unfinished">Gwnewch le arni.</translation>
    </message>
    <message>
        <source>Make the disk available again and reopen the file; everything saved before is safe.</source>
        <translation type="unfinished">Sicrhewch fod y disg ar gael eto ac ailagorwch y ffeil; mae popeth a gadwyd o&apos;r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>Move it behind that question.</source>
        <translation type="unfinished">Symudwch ef fel ei fod yn dod ar ôl y cwestiwn hwnnw.</translation>
    </message>
    <message>
        <source>Move it into a group.</source>
        <translation type="unfinished">Symudwch ef i mewn i grŵp.</translation>
    </message>
    <message>
        <source>Move that question up, or change the rule.</source>
        <translation type="unfinished">Symudwch y cwestiwn hwnnw i fyny, neu newidiwch y rheol.</translation>
    </message>
    <message>
        <source>Name a question.</source>
        <translation type="unfinished">Enwch gwestiwn.</translation>
    </message>
    <message>
        <source>Name each once.</source>
        <translation type="unfinished">Enwch bob un unwaith yn unig.</translation>
    </message>
    <message>
        <source>Name its list.</source>
        <translation type="unfinished">Enwch ei restr.</translation>
    </message>
    <message>
        <source>Name the case numbers’ column “Case”.</source>
        <translation type="unfinished">Rhowch yr enw “Case” ar golofn rhifau&apos;r achosion.</translation>
    </message>
    <message>
        <source>Name the criterion, or use a list without judgements.</source>
        <translation type="unfinished">Enwch y maen prawf, neu defnyddiwch restr heb farn.</translation>
    </message>
    <message>
        <source>Name the question that is assessed.</source>
        <translation type="unfinished">Enwch y cwestiwn a asesir.</translation>
    </message>
    <message>
        <source>Name the question, as ${{code}}.</source>
        <translation type="unfinished">Enwch y cwestiwn, fel ${{code}}.</translation>
    </message>
    <message>
        <source>Never use a name.</source>
        <translation type="unfinished">Peidiwch byth â defnyddio enw.</translation>
    </message>
    <message>
        <source>No answer to {code} can meet this constraint.</source>
        <translation type="unfinished">Ni all unrhyw ateb i {code} fodloni&apos;r cyfyngiad hwn.</translation>
    </message>
    <message>
        <source>No answers to earlier questions can make this rule true, so {code} would never be asked.</source>
        <translation type="unfinished">Ni all unrhyw atebion i gwestiynau cynharach wneud y rheol hon yn wir, felly ni fyddai {code} byth yn cael ei ofyn.</translation>
    </message>
    <message>
        <source>No assessor has a case yet.</source>
        <translation type="unfinished">Nid oes achos gan unrhyw asesydd eto.</translation>
    </message>
    <message>
        <source>No case has a detail called {by}.</source>
        <translation type="unfinished">Nid oes gan unrhyw achos fanylyn o&apos;r enw {by}.</translation>
    </message>
    <message>
        <source>No case has any details yet.</source>
        <translation type="unfinished">Nid oes manylion gan unrhyw achos eto.</translation>
    </message>
    <message>
        <source>No new backup of this file could be made; work goes on without one.</source>
        <translation type="unfinished">Ni ellid gwneud copi wrth gefn newydd o&apos;r ffeil hon; mae&apos;r gwaith yn parhau heb un.</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation type="unfinished">Ni roddwyd cyfrinair.</translation>
    </message>
    <message>
        <source>No question counts in criterion {criterion}.</source>
        <translation type="unfinished">Nid oes cwestiwn yn cyfrif ym maen prawf {criterion}.</translation>
    </message>
    <message>
        <source>No question scores in criterion {criterion}.</source>
        <translation type="unfinished">Nid oes cwestiwn yn sgorio ym maen prawf {criterion}.</translation>
    </message>
    <message>
        <source>No question uses the list of answers “{name}”.</source>
        <translation type="unfinished">Nid oes cwestiwn yn defnyddio&apos;r rhestr atebion “{name}”.</translation>
    </message>
    <message>
        <source>No such work was brought in.</source>
        <translation type="unfinished">Ni ddaethpwyd â gwaith o&apos;r fath i mewn.</translation>
    </message>
    <message>
        <source>No such workbook was brought into this inspection file.</source>
        <translation type="unfinished">Ni ddaethpwyd â llyfr gwaith o&apos;r fath i mewn i&apos;r ffeil arolygiad hon.</translation>
    </message>
    <message>
        <source>Nothing disagrees here.</source>
        <translation type="unfinished">Nid oes dim yn anghytuno yma.</translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <translation type="unfinished">Nid oes angen gwneud dim.</translation>
    </message>
    <message>
        <source>One language has two names: {same}.</source>
        <translation type="unfinished">Mae gan un iaith ddau enw: {same}.</translation>
    </message>
    <message>
        <source>Only the lead inspector asks about an answer.</source>
        <translation type="unfinished">Dim ond y prif arolygydd sy&apos;n holi ynghylch ateb.</translation>
    </message>
    <message>
        <source>Only the lead inspector can remove text for good.</source>
        <translation type="unfinished">Dim ond y prif arolygydd sy&apos;n gallu tynnu testun yn barhaol.</translation>
    </message>
    <message>
        <source>Only the lead inspector changes the version of the form.</source>
        <translation type="unfinished">Dim ond y prif arolygydd sy&apos;n newid fersiwn y ffurflen.</translation>
    </message>
    <message>
        <source>Only the lead inspector closes a question.</source>
        <translation type="unfinished">Dim ond y prif arolygydd sy&apos;n cau cwestiwn.</translation>
    </message>
    <message>
        <source>Only the lead inspector closes an alert.</source>
        <translation type="unfinished">Dim ond y prif arolygydd sy&apos;n cau rhybudd.</translation>
    </message>
    <message>
        <source>Only the lead inspector does this.</source>
        <translation type="unfinished">Dim ond y prif arolygydd sy&apos;n gwneud hyn.</translation>
    </message>
    <message>
        <source>Open it for work once; a copy of it as it is now is kept.</source>
        <translation type="unfinished">Agorwch hi i weithio ynddi unwaith; cedwir copi ohoni fel y mae nawr.</translation>
    </message>
    <message>
        <source>Open it for work, where it is not open already, and try again.</source>
        <translation type="unfinished">Agorwch hi i weithio ynddi, lle nad yw ar agor eisoes, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it as .xlsx, and try again.</source>
        <translation type="unfinished">Agorwch hi yn Excel neu LibreOffice, cadwch hi fel .xlsx, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Open that inspection’s file to bring it in.</source>
        <translation type="unfinished">Agorwch ffeil yr arolygiad hwnnw i ddod ag ef i mewn.</translation>
    </message>
    <message>
        <source>Open the file that the lead inspector sent you.</source>
        <translation type="unfinished">Agorwch y ffeil a anfonodd y prif arolygydd atoch.</translation>
    </message>
    <message>
        <source>Open your inspection file first and bring the workbook in from there.</source>
        <translation type="unfinished">Agorwch eich ffeil arolygiad yn gyntaf a dewch â&apos;r llyfr gwaith i mewn o&apos;r fan honno.</translation>
    </message>
    <message>
        <source>Open your inspection file first and bring the workbook in, or start assessing from it.</source>
        <translation type="unfinished">Agorwch eich ffeil arolygiad yn gyntaf a dewch â&apos;r llyfr gwaith i mewn, neu dechreuwch asesu ohono.</translation>
    </message>
    <message>
        <source>Other work on this inspection file has not finished.</source>
        <translation type="unfinished">Nid yw gwaith arall ar y ffeil arolygiad hon wedi gorffen.</translation>
    </message>
    <message>
        <source>Put each case in a row of its own below the heads.</source>
        <translation type="unfinished">Rhowch bob achos mewn rhes ar wahân o dan y penawdau.</translation>
    </message>
    <message>
        <source>Put it beside the section, or do without it.</source>
        <translation type="unfinished">Rhowch ef wrth ochr yr adran, neu gwnewch hebddo.</translation>
    </message>
    <message>
        <source>Question {code} (“{value}”) does not apply, because of earlier answers.</source>
        <translation type="unfinished">Nid yw cwestiwn {code} (“{value}”) yn berthnasol, oherwydd atebion cynharach.</translation>
    </message>
    <message>
        <source>Questions with parameters are not possible in an assessment form.</source>
        <translation type="unfinished">Nid yw cwestiynau â pharamedrau yn bosibl mewn ffurflen asesu.</translation>
    </message>
    <message>
        <source>Ranking questions are not possible in an assessment form.</source>
        <translation type="unfinished">Nid yw cwestiynau graddio yn bosibl mewn ffurflen asesu.</translation>
    </message>
    <message>
        <source>Remove it, if it is not needed.</source>
        <translation type="unfinished">Tynnwch hi, os nad oes ei hangen.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">Tynnwch ef.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation type="unfinished">Tynnwch neu ailenwch un ohonynt.</translation>
    </message>
    <message>
        <source>Remove the row.</source>
        <translation type="unfinished">Tynnwch y rhes.</translation>
    </message>
    <message>
        <source>Reopen the case, with a reason, to change it.</source>
        <translation type="unfinished">Ailagorwch yr achos, gyda rheswm, i&apos;w newid.</translation>
    </message>
    <message>
        <source>Reopening a case needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros ailagor achos.</translation>
    </message>
    <message>
        <source>Repeats are not possible in an assessment form.</source>
        <translation type="unfinished">Nid yw ailadrodd yn bosibl mewn ffurflen asesu.</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook instead.</source>
        <translation type="unfinished">Cadwch hi fel llyfr gwaith Excel yn lle hynny.</translation>
    </message>
    <message>
        <source>Save it as “CSV UTF-8”, or as an Excel workbook.</source>
        <translation type="unfinished">Cadwch hi fel “CSV UTF-8”, neu fel llyfr gwaith Excel.</translation>
    </message>
    <message>
        <source>Save the form as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv).</source>
        <translation type="unfinished">Cadwch y ffurflen fel llyfr gwaith Excel (.xlsx) neu fel CSV UTF-8 (.csv).</translation>
    </message>
    <message>
        <source>Save the list as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv).</source>
        <translation type="unfinished">Cadwch y rhestr fel llyfr gwaith Excel (.xlsx) neu fel CSV UTF-8 (.csv).</translation>
    </message>
    <message>
        <source>Say in the column relevant when it warns.</source>
        <translation type="unfinished">Dywedwch yn y golofn relevant pryd y mae&apos;n rhybuddio.</translation>
    </message>
    <message>
        <source>Say it without the other answer.</source>
        <translation type="unfinished">Dywedwch hyn heb yr ateb arall.</translation>
    </message>
    <message>
        <source>Say take or leave.</source>
        <translation type="unfinished">Nodwch take neu leave.</translation>
    </message>
    <message>
        <source>Say what sufficient looks like.</source>
        <translation type="unfinished">Dywedwch pa fath o waith sy&apos;n ddigonol.</translation>
    </message>
    <message>
        <source>Say what the concern is and who was told.</source>
        <translation type="unfinished">Dywedwch beth yw&apos;r pryder ac wrth bwy y dywedwyd.</translation>
    </message>
    <message>
        <source>Say what the concern is.</source>
        <translation type="unfinished">Dywedwch beth yw&apos;r pryder.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation type="unfinished">Dywedwch beth a wnaed.</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation type="unfinished">Dywedwch wrth bwy y dywedwyd.</translation>
    </message>
    <message>
        <source>Say why, in a sentence.</source>
        <translation type="unfinished">Dywedwch pam, mewn brawddeg.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished">Dywedwch pam.</translation>
    </message>
    <message>
        <source>The entry {key} says nothing, but the workbook holds {found}.</source>
        <translation type="unfinished">Nid yw&apos;r cofnod {key} yn dweud dim, ond mae&apos;r llyfr gwaith yn dal {found}.</translation>
    </message>
    <message>
        <source>The entry {key} says {said}, but the workbook holds {found}: rows were deleted or added, or the entry was changed.</source>
        <translation type="unfinished">Mae&apos;r cofnod {key} yn dweud {said}, ond mae&apos;r llyfr gwaith yn dal {found}: cafodd rhesi eu dileu neu eu hychwanegu, neu newidiwyd y cofnod.</translation>
    </message>
    <message>
        <source>{mend} (and {more} more like this)</source>
        <translation type="unfinished">{mend} (a {more} arall fel hyn)</translation>
    </message>
    <message>
        <source>“{text}” is too large.</source>
        <translation type="unfinished">Mae “{text}” yn rhy fawr.</translation>
    </message>
    <message>
        <source>Send the completed work back.</source>
        <translation type="unfinished">Anfonwch y gwaith gorffenedig yn ôl.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation type="unfinished">Cyfwng 95 %</translation>
    </message>
    <message>
        <source>A file of the aggregate cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen un o ffeiliau&apos;r cyfanred.</translation>
    </message>
    <message>
        <source>A question counts once for an outcome, however many of its criteria it belongs to.</source>
        <translation type="unfinished">Mae cwestiwn yn cyfrif unwaith am ganlyniad, waeth i faint o&apos;i feini prawf y mae&apos;n perthyn.</translation>
    </message>
    <message>
        <source>A question was asked, or details of a case were changed.</source>
        <translation type="unfinished">Gofynnwyd cwestiwn, neu newidiwyd manylion achos.</translation>
    </message>
    <message>
        <source>A question with “or_other” is not possible in an assessment form.</source>
        <translation type="unfinished">Nid yw cwestiwn ag “or_other” yn bosibl mewn ffurflen asesu.</translation>
    </message>
    <message>
        <source>A rule reads {code}, whose answers are left to the inspection.</source>
        <translation type="unfinished">Mae rheol yn darllen {code}, y gadewir ei atebion i&apos;r arolygiad.</translation>
    </message>
    <message>
        <source>A sample of {size} cases cannot be drawn.</source>
        <translation type="unfinished">Ni ellir tynnu sampl o {size} achos.</translation>
    </message>
    <message>
        <source>Add its file again with the verb aggregate.</source>
        <translation type="unfinished">Ychwanegwch ei ffeil eto gyda&apos;r gorchymyn aggregate.</translation>
    </message>
    <message>
        <source>Add the assessors to the team first.</source>
        <translation type="unfinished">Ychwanegwch yr aseswyr at y tîm yn gyntaf.</translation>
    </message>
    <message>
        <source>Another program is writing into this folder.</source>
        <translation type="unfinished">Mae rhaglen arall yn ysgrifennu i&apos;r ffolder hwn.</translation>
    </message>
    <message>
        <source>Appendix: how the scores are made</source>
        <translation type="unfinished">Atodiad: sut y gwneir y sgoriau</translation>
    </message>
    <message>
        <source>Appendix: the cases inspected</source>
        <translation type="unfinished">Atodiad: yr achosion a arolygwyd</translation>
    </message>
    <message>
        <source>Cases have been given to assessors already, so the sample cannot be drawn now.</source>
        <translation type="unfinished">Mae achosion wedi&apos;u rhoi i aseswyr eisoes, felly ni ellir tynnu&apos;r sampl nawr.</translation>
    </message>
    <message>
        <source>Change them in a new version of the form.</source>
        <translation type="unfinished">Newidiwch nhw mewn fersiwn newydd o&apos;r ffurflen.</translation>
    </message>
    <message>
        <source>Check that it is a folder that the verb aggregate has made; else make it again.</source>
        <translation type="unfinished">Gwiriwch mai ffolder a wnaed gan y gorchymyn aggregate ydyw; fel arall, gwnewch ef eto.</translation>
    </message>
    <message>
        <source>Check the address, and that Spark and Java are installed there.</source>
        <translation type="unfinished">Gwiriwch y cyfeiriad, a bod Spark a Java wedi&apos;u gosod yno.</translation>
    </message>
    <message>
        <source>Choose a size of 1 or more.</source>
        <translation type="unfinished">Dewiswch faint o 1 neu fwy.</translation>
    </message>
    <message>
        <source>Choose a smaller sample, or bring in a longer list.</source>
        <translation type="unfinished">Dewiswch sampl lai, neu dewch â rhestr hirach i mewn.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished">Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Choose duckdb, spark or spark=MASTER.</source>
        <translation type="unfinished">Dewiswch duckdb, spark neu spark=MASTER.</translation>
    </message>
    <message>
        <source>Choose fewer details, a smaller minimum or a larger sample.</source>
        <translation type="unfinished">Dewiswch lai o fanylion, isafswm llai neu sampl fwy.</translation>
    </message>
    <message>
        <source>Choose somebody else, or say why it must be them.</source>
        <translation type="unfinished">Dewiswch rywun arall, neu dywedwch pam fod rhaid iddyn nhw ei wneud.</translation>
    </message>
    <message>
        <source>Choose the .docx that came back from editing.</source>
        <translation type="unfinished">Dewiswch y .docx a ddaeth yn ôl o&apos;i olygu.</translation>
    </message>
    <message>
        <source>Correct the name, or take it out.</source>
        <translation type="unfinished">Cywirwch yr enw, neu tynnwch ef allan.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Maen prawf</translation>
    </message>
    <message>
        <source>Data summary</source>
        <translation type="unfinished">Crynodeb o&apos;r data</translation>
    </message>
    <message>
        <source>Delete the folder {name} in every table, and add the inspection again.</source>
        <translation type="unfinished">Dilëwch y ffolder {name} ym mhob tabl, ac ychwanegwch yr arolygiad eto.</translation>
    </message>
    <message>
        <source>Every case of the sample has an assessor already.</source>
        <translation type="unfinished">Mae gan bob achos yn y sampl asesydd eisoes.</translation>
    </message>
    <message>
        <source>Everybody has {least} to {most} cases, units and types of case are spread as evenly as they can be, and nobody has a case of their own, their team’s or their unit’s.</source>
        <translation type="unfinished">Mae gan bawb {least} i {most} achos, mae unedau a mathau o achosion wedi&apos;u lledaenu mor gyfartal ag y gellir, ac nid oes gan neb achos o&apos;u heiddo eu hunain, eu tîm na&apos;u huned.</translation>
    </message>
    <message>
        <source>Explanation of findings</source>
        <translation type="unfinished">Esboniad o&apos;r canfyddiadau</translation>
    </message>
    <message>
        <source>Facts that both found out: {both}. They gave the same answer to {same} of them: {share} %. Facts decide which questions are asked, so they come first when two assessments differ.</source>
        <translation type="unfinished">Ffeithiau y daeth y ddau o hyd iddynt: {both}. Rhoddasant yr un ateb i {same} ohonynt: {share} %. Y ffeithiau sy&apos;n penderfynu pa gwestiynau a ofynnir, felly hwy sy&apos;n dod gyntaf pan fo dau asesiad yn wahanol.</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation type="unfinished">Rhagair</translation>
    </message>
    <message>
        <source>Give both the same rule.</source>
        <translation type="unfinished">Rhowch yr un rheol i&apos;r ddau.</translation>
    </message>
    <message>
        <source>Hand single cases over instead.</source>
        <translation type="unfinished">Trosglwyddwch achosion unigol yn lle hynny.</translation>
    </message>
    <message>
        <source>How much of the work was done well enough</source>
        <translation type="unfinished">Faint o&apos;r gwaith a wnaed yn ddigon da</translation>
    </message>
    <message>
        <source>Install a Java runtime, version 17 or later (on Debian or Ubuntu: apt-get install {package}).</source>
        <translation type="unfinished">Gosodwch Java, fersiwn 17 neu&apos;n ddiweddarach (ar Debian neu Ubuntu: apt-get install {package}).</translation>
    </message>
    <message>
        <source>Keep answers that rules name in the form.</source>
        <translation type="unfinished">Cadwch atebion y mae rheolau&apos;n eu henwi yn y ffurflen.</translation>
    </message>
    <message>
        <source>Keep the answers of scored questions in the form.</source>
        <translation type="unfinished">Cadwch atebion cwestiynau a sgorir yn y ffurflen.</translation>
    </message>
    <message>
        <source>Key areas for improvement</source>
        <translation type="unfinished">Meysydd allweddol i&apos;w gwella</translation>
    </message>
    <message>
        <source>Key strengths</source>
        <translation type="unfinished">Cryfderau allweddol</translation>
    </message>
    <message>
        <source>Leadership and management</source>
        <translation type="unfinished">Arweinyddiaeth a rheolaeth</translation>
    </message>
    <message>
        <source>Let its rule read {code}.</source>
        <translation type="unfinished">Gadewch i&apos;w reol ddarllen {code}.</translation>
    </message>
    <message>
        <source>Let the rule open it for the answer that says so.</source>
        <translation type="unfinished">Gadewch i&apos;r rheol ei agor ar gyfer yr ateb sy&apos;n dweud hynny.</translation>
    </message>
    <message>
        <source>Look it up in the list of figures.</source>
        <translation type="unfinished">Edrychwch amdano yn y rhestr o ffigurau.</translation>
    </message>
    <message>
        <source>Make one with the verb aggregate.</source>
        <translation type="unfinished">Gwnewch un gyda&apos;r gorchymyn aggregate.</translation>
    </message>
    <message>
        <source>Name the later file.</source>
        <translation type="unfinished">Enwch y ffeil ddiweddarach.</translation>
    </message>
    <message>
        <source>Name the one that holds all the work.</source>
        <translation type="unfinished">Enwch yr un sy&apos;n dal yr holl waith.</translation>
    </message>
    <message>
        <source>No pack has been written for {person} yet.</source>
        <translation type="unfinished">Nid oes pecyn wedi&apos;i ysgrifennu ar gyfer {person} eto.</translation>
    </message>
    <message>
        <source>No pack has been written yet.</source>
        <translation type="unfinished">Nid oes pecyn wedi&apos;i ysgrifennu eto.</translation>
    </message>
    <message>
        <source>No question uses the list “{name}”, which is left to the inspection.</source>
        <translation type="unfinished">Nid oes cwestiwn yn defnyddio&apos;r rhestr “{name}”, a adewir i&apos;r arolygiad.</translation>
    </message>
    <message>
        <source>No sample has been drawn.</source>
        <translation type="unfinished">Ni thynnwyd sampl.</translation>
    </message>
    <message>
        <source>Nobody in the team can be given cases.</source>
        <translation type="unfinished">Ni ellir rhoi achosion i neb yn y tîm.</translation>
    </message>
    <message>
        <source>Not sufficient: {words}</source>
        <translation type="unfinished">Annigonol: {words}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Outcome {code}: cases judged sufficient and not sufficient</source>
        <translation type="unfinished">Canlyniad {code}: achosion a farnwyd yn ddigonol ac yn annigonol</translation>
    </message>
    <message>
        <source>Outcome {code}: every question</source>
        <translation type="unfinished">Canlyniad {code}: pob cwestiwn</translation>
    </message>
    <message>
        <source>Outcome {code}: {name}</source>
        <translation type="unfinished">Canlyniad {code}: {name}</translation>
    </message>
    <message>
        <source>Overall, {score} of this work was done well enough.</source>
        <translation type="unfinished">At ei gilydd, gwnaed {score} o&apos;r gwaith hwn yn ddigon da.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Argymhellion</translation>
    </message>
    <message>
        <source>Remove single cases from the sample; the next of the reserve steps in.</source>
        <translation type="unfinished">Tynnwch achosion unigol o&apos;r sampl; bydd y nesaf wrth gefn yn cymryd eu lle.</translation>
    </message>
    <message>
        <source>Reopen the case to find it in its field.</source>
        <translation type="unfinished">Ailagorwch yr achos i ddod o hyd iddo yn ei faes.</translation>
    </message>
    <message>
        <source>Run: pip install &apos;assessor-app[{extra}]&apos;.</source>
        <translation type="unfinished">Rhedwch: pip install &apos;assessor-app[{extra}]&apos;.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 csv.</source>
        <translation type="unfinished">Cadwch hi fel csv UTF-8.</translation>
    </message>
    <message>
        <source>Say when each answer is right.</source>
        <translation type="unfinished">Dywedwch pryd mae pob ateb yn gywir.</translation>
    </message>
    <message>
        <source>Setting work aside needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros roi gwaith o&apos;r neilltu.</translation>
    </message>
    <message>
        <source>Shorten it, or put part of it with another answer.</source>
        <translation type="unfinished">Byrhewch ef, neu rhowch ran ohono gydag ateb arall.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished">Byrhewch ef.</translation>
    </message>
    <message>
        <source>Some cases were assessed with a form that is not known here (fingerprint {identity}).</source>
        <translation type="unfinished">Aseswyd rhai achosion gyda ffurflen nad yw&apos;n hysbys yma (ôl bys {identity}).</translation>
    </message>
    <message>
        <source>Somebody who is not in the team of this inspection recorded this.</source>
        <translation type="unfinished">Cofnodwyd hyn gan rywun nad yw yn nhîm yr arolygiad hwn.</translation>
    </message>
    <message>
        <source>Spark cannot be reached at {master}.</source>
        <translation type="unfinished">Ni ellir cyrraedd Spark yn {master}.</translation>
    </message>
    <message>
        <source>Spark needs Java, and there is none on this computer.</source>
        <translation type="unfinished">Mae angen Java ar Spark, ac nid oes Java ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Start from the inspection’s own form, and keep its form id.</source>
        <translation type="unfinished">Dechreuwch gyda ffurflen yr arolygiad ei hun, a chadwch ei form_id.</translation>
    </message>
    <message>
        <source>Sufficient: {words}</source>
        <translation type="unfinished">Digonol: {words}</translation>
    </message>
    <message>
        <source>Summarise instead.</source>
        <translation type="unfinished">Crynhowch yn lle hynny.</translation>
    </message>
    <message>
        <source>Take it back if it is to count.</source>
        <translation type="unfinished">Cymerwch ef yn ôl os yw i gyfrif.</translation>
    </message>
    <message>
        <source>Take the cases of the sample only.</source>
        <translation type="unfinished">Defnyddiwch achosion y sampl yn unig.</translation>
    </message>
    <message>
        <source>Taking edits needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros gymryd newidiadau.</translation>
    </message>
    <message>
        <source>Tell the lead inspector now.</source>
        <translation type="unfinished">Dywedwch wrth y prif arolygydd nawr.</translation>
    </message>
    <message>
        <source>Tell the lead inspector.</source>
        <translation type="unfinished">Dywedwch wrth y prif arolygydd.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished">Diolchiadau</translation>
    </message>
    <message>
        <source>That assessment is not one of case {case}.</source>
        <translation type="unfinished">Nid yw&apos;r asesiad hwnnw&apos;n un o asesiadau achos {case}.</translation>
    </message>
    <message>
        <source>That is not one of the different answers.</source>
        <translation type="unfinished">Nid yw hwnnw&apos;n un o&apos;r atebion gwahanol.</translation>
    </message>
    <message>
        <source>The PDF of the report cannot be made: a part of the program is missing.</source>
        <translation type="unfinished">Ni ellir gwneud PDF yr adroddiad: mae rhan o&apos;r rhaglen ar goll.</translation>
    </message>
    <message>
        <source>The XLSForm reader cannot make a form of this ({fault}).</source>
        <translation type="unfinished">Ni all y darllenydd XLSForm wneud ffurflen o hyn ({fault}).</translation>
    </message>
    <message>
        <source>The answer is kept but not counted.</source>
        <translation type="unfinished">Cedwir yr ateb, heb ei gyfrif.</translation>
    </message>
    <message>
        <source>The answer “{code}” has no judgement, though others of the list “{name}” have one.</source>
        <translation type="unfinished">Nid oes barn ar yr ateb “{code}”, er bod barn ar atebion eraill yn y rhestr “{name}”.</translation>
    </message>
    <message>
        <source>The answers of the list “{name}” belong to the form.</source>
        <translation type="unfinished">Mae atebion y rhestr “{name}” yn perthyn i&apos;r ffurflen.</translation>
    </message>
    <message>
        <source>The answers of {code} have judgements, but it counts in no criterion.</source>
        <translation type="unfinished">Mae barn ar atebion {code}, ond nid yw&apos;n cyfrif mewn unrhyw faen prawf.</translation>
    </message>
    <message>
        <source>The application says itself that an answer is needed.</source>
        <translation type="unfinished">Mae&apos;r rhaglen ei hun yn dweud bod angen ateb.</translation>
    </message>
    <message>
        <source>The area</source>
        <translation type="unfinished">Yr ardal</translation>
    </message>
    <message>
        <source>The assessor has no name.</source>
        <translation type="unfinished">Nid oes enw gan yr asesydd.</translation>
    </message>
    <message>
        <source>The backup could not be read back after it was written.</source>
        <translation type="unfinished">Ni ellid darllen y copi wrth gefn ar ôl ei ysgrifennu.</translation>
    </message>
    <message>
        <source>The case number {number} stands in more than one row.</source>
        <translation type="unfinished">Mae&apos;r rhif achos {number} mewn mwy nag un rhes.</translation>
    </message>
    <message>
        <source>The change in this cell was left out: “{now}”.</source>
        <translation type="unfinished">Gadawyd allan y newid yn y gell hon: “{now}”.</translation>
    </message>
    <message>
        <source>The column headed {column} is missing; it was renamed or deleted.</source>
        <translation type="unfinished">Mae&apos;r golofn â&apos;r pennawd {column} ar goll; cafodd ei hailenwi neu ei dileu.</translation>
    </message>
    <message>
        <source>The column “{head}” cannot be used. {_REFUSED}</source>
        <translation type="unfinished">Ni ellir defnyddio&apos;r golofn “{head}”. {_REFUSED}</translation>
    </message>
    <message>
        <source>The column “{head}” is missing or empty.</source>
        <translation type="unfinished">Mae&apos;r golofn “{head}” ar goll neu&apos;n wag.</translation>
    </message>
    <message>
        <source>The column “{head}” is not used by this application; it is kept as it is.</source>
        <translation type="unfinished">Nid yw&apos;r rhaglen hon yn defnyddio&apos;r golofn “{head}”; fe&apos;i cedwir fel y mae.</translation>
    </message>
    <message>
        <source>The column “{head}” stands twice.</source>
        <translation type="unfinished">Mae&apos;r golofn “{head}” yno ddwywaith.</translation>
    </message>
    <message>
        <source>The column “{ours}” needs a namespace that the settings do not name.</source>
        <translation type="unfinished">Mae angen gofod enwau ar y golofn “{ours}”, ac nid yw&apos;r gosodiadau yn ei enwi.</translation>
    </message>
    <message>
        <source>The default language is {default}, but no column is in that language.</source>
        <translation type="unfinished">Yr iaith ddiofyn yw {default}, ond nid oes colofn yn yr iaith honno.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should; the memory stick or network drive may have been removed.</source>
        <translation type="unfinished">Nid ymatebodd y disg fel y dylai; efallai fod y cof bach neu&apos;r gyriant rhwydwaith wedi&apos;i dynnu allan.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more could be saved; everything saved before is safe.</source>
        <translation type="unfinished">Mae&apos;r disg yn llawn, felly ni ellid cadw dim mwy; mae popeth a gadwyd o&apos;r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">Mae&apos;r disg yn llawn.</translation>
    </message>
    <message>
        <source>The entry {key} is missing.</source>
        <translation type="unfinished">Mae&apos;r cofnod {key} ar goll.</translation>
    </message>
    <message>
        <source>The entry {key} is {value}, which cannot be.</source>
        <translation type="unfinished">Mae&apos;r cofnod {key} yn dweud {value}, ond nid yw hynny&apos;n bosibl.</translation>
    </message>
    <message>
        <source>The file cannot be read ({value}).</source>
        <translation type="unfinished">Ni ellir darllen y ffeil ({value}).</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation type="unfinished">Ni ellir darllen y ffeil ({why}).</translation>
    </message>
    <message>
        <source>The file cannot be written here: it is open in another program, or this folder is protected.</source>
        <translation type="unfinished">Ni ellir ysgrifennu&apos;r ffeil yma: mae ar agor mewn rhaglen arall, neu ni chaniateir ysgrifennu yn y ffolder.</translation>
    </message>
    <message>
        <source>The file could not be written ({value}).</source>
        <translation type="unfinished">Ni ellid ysgrifennu&apos;r ffeil ({value}).</translation>
    </message>
    <message>
        <source>The file has {size} MB; a workbook of at most {most} MB is read.</source>
        <translation type="unfinished">Maint y ffeil yw {size} MB; y llyfr gwaith mwyaf y gellir ei ddarllen yw {most} MB.</translation>
    </message>
    <message>
        <source>The file holds a definition that no workbook needs and that can do harm. {NOT_OPENED}</source>
        <translation type="unfinished">Mae&apos;r ffeil yn cynnwys diffiniad nad oes ei angen mewn unrhyw lyfr gwaith ac a all wneud niwed. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The file is damaged: part of it cannot be read.</source>
        <translation type="unfinished">Mae&apos;r ffeil wedi&apos;i difrodi: ni ellir darllen rhan ohoni.</translation>
    </message>
    <message>
        <source>The file is damaged: the way in which it is locked cannot be made out.</source>
        <translation type="unfinished">Mae&apos;r ffeil wedi&apos;i difrodi: ni ellir canfod sut y cafodd ei chloi.</translation>
    </message>
    <message>
        <source>The file is empty; it was not copied completely.</source>
        <translation type="unfinished">Mae&apos;r ffeil yn wag; ni chafodd ei chopïo&apos;n gyflawn.</translation>
    </message>
    <message>
        <source>The file is made of {count} parts, far more than a workbook has. {NOT_OPENED}</source>
        <translation type="unfinished">Mae {count} o rannau yn y ffeil, llawer mwy nag sydd mewn llyfr gwaith. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The file is made so that checking a passphrase would take hours. {NOT_OPENED}</source>
        <translation type="unfinished">Gwnaed y ffeil fel y byddai gwirio cyfrinair yn cymryd oriau. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The file was saved in a way that cannot be read safely.</source>
        <translation type="unfinished">Cadwyd y ffeil mewn ffordd na ellir ei darllen yn ddiogel.</translation>
    </message>
    <message>
        <source>The file with passphrases has {lines} lines, and {files} files are named.</source>
        <translation type="unfinished">Mae {lines} llinell yn y ffeil cyfrinymadroddion, ac enwir {files} ffeil.</translation>
    </message>
    <message>
        <source>The folder could not be made ({value}).</source>
        <translation type="unfinished">Ni ellid creu&apos;r ffolder ({value}).</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished">Nid yw&apos;r ffolder yn bodoli.</translation>
    </message>
    <message>
        <source>The folder holds a later state of this inspection than this file.</source>
        <translation type="unfinished">Mae&apos;r ffolder yn dal cyflwr diweddarach o&apos;r arolygiad hwn na&apos;r ffeil hon.</translation>
    </message>
    <message>
        <source>The folder of this inspection file does not let you save in it.</source>
        <translation type="unfinished">Ni chewch gadw dim yn ffolder y ffeil arolygiad hon.</translation>
    </message>
    <message>
        <source>The form has no question {code}.</source>
        <translation type="unfinished">Nid oes cwestiwn {code} yn y ffurflen.</translation>
    </message>
    <message>
        <source>The form is different, but has the version number {version} of one that is here.</source>
        <translation type="unfinished">Mae&apos;r ffurflen yn wahanol, ond mae ganddi&apos;r un rhif fersiwn ({version}) ag un sydd yma.</translation>
    </message>
    <message>
        <source>The form {form_id} cannot be grouped by “{by}”.</source>
        <translation type="unfinished">Ni ellir grwpio&apos;r ffurflen {form_id} yn ôl “{by}”.</translation>
    </message>
    <message>
        <source>The inspection file is not where it was, or cannot be read.</source>
        <translation type="unfinished">Nid yw&apos;r ffeil arolygiad lle&apos;r oedd, neu ni ellir ei darllen.</translation>
    </message>
    <message>
        <source>The inspection has no name.</source>
        <translation type="unfinished">Nid oes enw gan yr arolygiad.</translation>
    </message>
    <message>
        <source>The inspection uses this version ({version}) already.</source>
        <translation type="unfinished">Mae&apos;r arolygiad yn defnyddio&apos;r fersiwn hon ({version}) eisoes.</translation>
    </message>
    <message>
        <source>The judgements of this inspection file do not follow from its answers.</source>
        <translation type="unfinished">Nid yw&apos;r barnau yn y ffeil arolygiad hon yn cyd-fynd â&apos;i hatebion.</translation>
    </message>
    <message>
        <source>The language of the column “{head}” has no short code.</source>
        <translation type="unfinished">Nid oes cod byr ar gyfer iaith y golofn “{head}”.</translation>
    </message>
    <message>
        <source>The lead inspector settles which counts.</source>
        <translation type="unfinished">Y prif arolygydd sy&apos;n setlo pa un sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>The list cannot be read ({why}).</source>
        <translation type="unfinished">Ni ellir darllen y rhestr ({why}).</translation>
    </message>
    <message>
        <source>The list has no cases.</source>
        <translation type="unfinished">Nid oes achosion yn y rhestr.</translation>
    </message>
    <message>
        <source>The list has no column headed “Case”.</source>
        <translation type="unfinished">Nid oes colofn â&apos;r pennawd “Case” yn y rhestr.</translation>
    </message>
    <message>
        <source>The list has {listed} cases to draw from, fewer than {size}.</source>
        <translation type="unfinished">Mae gan y rhestr {listed} achos i dynnu ohonynt, llai na {size}.</translation>
    </message>
    <message>
        <source>The list has {size} MB, far more than a sample of cases.</source>
        <translation type="unfinished">Maint y rhestr yw {size} MB, llawer mwy na sampl o achosion.</translation>
    </message>
    <message>
        <source>The list is protected with a password.</source>
        <translation type="unfinished">Mae&apos;r rhestr wedi&apos;i diogelu â chyfrinair.</translation>
    </message>
    <message>
        <source>The list “{name}” already has an answer “{code}”, in row {first}.</source>
        <translation type="unfinished">Mae gan y rhestr “{name}” ateb “{code}” eisoes, yn rhes {first}.</translation>
    </message>
    <message>
        <source>The list “{name}” has judgements, but not both above and below: nothing can be scored by it.</source>
        <translation type="unfinished">Mae barn ar atebion y rhestr “{name}”, ond nid yw above a below ynddi ill dau: ni ellir sgorio dim â hi.</translation>
    </message>
    <message>
        <source>The list “{name}” has two meanings: it is scored in {code}, and used in {code_}, which counts in no criterion.</source>
        <translation type="unfinished">Mae dau ystyr i&apos;r rhestr “{name}”: caiff ei sgorio yn {code}, a&apos;i defnyddio yn {code_}, nad yw&apos;n cyfrif mewn unrhyw faen prawf.</translation>
    </message>
    <message>
        <source>The list “{name}” is left to the inspection, and {code} is scored by it.</source>
        <translation type="unfinished">Gadewir y rhestr “{name}” i&apos;r arolygiad, a chaiff {code} ei sgorio ganddi.</translation>
    </message>
    <message>
        <source>The list “{name}” needs answers, each with a code of its own.</source>
        <translation type="unfinished">Mae angen atebion ar y rhestr “{name}”, pob un â&apos;i god ei hun.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation type="unfinished">Mae&apos;r neges yn wag.</translation>
    </message>
    <message>
        <source>The minimum of each group makes {least} cases together, more than {size}.</source>
        <translation type="unfinished">Mae isafswm pob grŵp yn gwneud {least} achos gyda&apos;i gilydd, mwy na {size}.</translation>
    </message>
    <message>
        <source>The name “{code}” already stands in row {first}.</source>
        <translation type="unfinished">Mae&apos;r enw “{code}” yn rhes {first} eisoes.</translation>
    </message>
    <message>
        <source>The name “{code}” is used by the application itself.</source>
        <translation type="unfinished">Mae&apos;r rhaglen ei hun yn defnyddio&apos;r enw “{code}”.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation type="unfinished">Nid yw&apos;r cyfrinair yn agor y ffeil hon.</translation>
    </message>
    <message>
        <source>The passphrase is right, but part of this file is damaged.</source>
        <translation type="unfinished">Mae&apos;r cyfrinair yn gywir, ond mae rhan o&apos;r ffeil hon wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the end of this file is missing: it was not copied or saved to its end.</source>
        <translation type="unfinished">Mae&apos;r cyfrinair yn gywir, ond mae diwedd y ffeil hon ar goll: ni chafodd ei chopïo na&apos;i chadw&apos;n llawn.</translation>
    </message>
    <message>
        <source>The passphrase is right, but what the file holds was changed or damaged after it was saved.</source>
        <translation type="unfinished">Mae&apos;r cyfrinair yn gywir, ond cafodd cynnwys y ffeil ei newid neu ei ddifrodi ar ôl iddi gael ei chadw.</translation>
    </message>
    <message>
        <source>The questions or choices in this workbook were changed after it was made.</source>
        <translation type="unfinished">Newidiwyd y cwestiynau neu&apos;r dewisiadau yn y llyfr gwaith hwn ar ôl ei wneud.</translation>
    </message>
    <message>
        <source>The recovery code has {typed} letters and digits; it should have {wanted}.</source>
        <translation type="unfinished">Mae {typed} o lythrennau a digidau yn y cod adfer; dylai fod {wanted}.</translation>
    </message>
    <message>
        <source>The recovery code holds {strange}, which no recovery code has.</source>
        <translation type="unfinished">Mae&apos;r cod adfer yn cynnwys {strange}, nad yw mewn unrhyw god adfer.</translation>
    </message>
    <message>
        <source>The report has no section called {section}.</source>
        <translation type="unfinished">Nid oes adran o&apos;r enw {section} yn yr adroddiad.</translation>
    </message>
    <message>
        <source>The role “{role}” already belongs to {code}.</source>
        <translation type="unfinished">Mae&apos;r rôl “{role}” yn perthyn i {code} eisoes.</translation>
    </message>
    <message>
        <source>The row of {key} is missing.</source>
        <translation type="unfinished">Mae rhes {key} ar goll.</translation>
    </message>
    <message>
        <source>The rule reads “{code}”, which is no question of this form.</source>
        <translation type="unfinished">Mae&apos;r rheol yn darllen “{code}”, nad yw&apos;n gwestiwn yn y ffurflen hon.</translation>
    </message>
    <message>
        <source>The same long texts are repeated so often that the sheet would fill the memory. {NOT_OPENED}</source>
        <translation type="unfinished">Ailadroddir yr un testunau hir mor aml fel y byddai&apos;r ddalen yn llenwi&apos;r cof. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The score of a criterion is the mean of the scores of its questions.</source>
        <translation type="unfinished">Sgôr maen prawf yw cymedr sgoriau ei gwestiynau.</translation>
    </message>
    <message>
        <source>The score of a question is the share of the cases judged in which the work was sufficient.</source>
        <translation type="unfinished">Sgôr cwestiwn yw cyfran yr achosion a farnwyd lle&apos;r oedd y gwaith yn ddigonol.</translation>
    </message>
    <message>
        <source>The score of each criterion</source>
        <translation type="unfinished">Sgôr pob maen prawf</translation>
    </message>
    <message>
        <source>The sheet {sheet} is missing; it was renamed or deleted.</source>
        <translation type="unfinished">Mae&apos;r ddalen {sheet} ar goll; cafodd ei hailenwi neu ei dileu.</translation>
    </message>
    <message>
        <source>The specification cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y fanyleb.</translation>
    </message>
    <message>
        <source>The tables in this folder cannot be read.</source>
        <translation type="unfinished">Ni ellir darllen y tablau yn y ffolder hwn.</translation>
    </message>
    <message>
        <source>The text holds half of a character (part of an emoji, for example), so it cannot be saved as it is.</source>
        <translation type="unfinished">Mae&apos;r testun yn cynnwys hanner nod (rhan o emoji, er enghraifft), felly ni ellir ei gadw fel y mae.</translation>
    </message>
    <message>
        <source>The text of the file is stored in a way that this application does not read.</source>
        <translation type="unfinished">Mae testun y ffeil wedi&apos;i storio mewn ffordd nad yw&apos;r rhaglen hon yn gallu ei darllen.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of this application (format {version}).</source>
        <translation type="unfinished">Gwnaed y llyfr gwaith gan fersiwn ddiweddarach o&apos;r rhaglen hon (fformat {version}).</translation>
    </message>
    <message>
        <source>The workbook was made with another assessment form ({form}, version {version}).</source>
        <translation type="unfinished">Gwnaed y llyfr gwaith gyda ffurflen asesu arall ({form}, fersiwn {version}).</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it is left as it is.</source>
        <translation type="unfinished">Mae yno ffeil â&apos;r enw hwn eisoes, ac fe&apos;i gadewir fel y mae.</translation>
    </message>
    <message>
        <source>There is a file of this name that is not a workbook, so it is left as it is.</source>
        <translation type="unfinished">Mae yno ffeil â&apos;r enw hwn nad yw&apos;n llyfr gwaith, felly fe&apos;i gadewir fel y mae.</translation>
    </message>
    <message>
        <source>There is an interview under the code {code} already.</source>
        <translation type="unfinished">Mae cyfweliad â&apos;r cod {code} yn bod eisoes.</translation>
    </message>
    <message>
        <source>There is more than one row of settings.</source>
        <translation type="unfinished">Mae mwy nag un rhes o osodiadau.</translation>
    </message>
    <message>
        <source>There is no aggregate of inspections in this folder.</source>
        <translation type="unfinished">Nid oes cyfanred o arolygiadau yn y ffolder hwn.</translation>
    </message>
    <message>
        <source>There is no assessment of case {case} in this file.</source>
        <translation type="unfinished">Nid oes asesiad o achos {case} yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no case detail called {name}.</source>
        <translation type="unfinished">Nid oes manylyn achos o&apos;r enw {name}.</translation>
    </message>
    <message>
        <source>There is no case number.</source>
        <translation type="unfinished">Nid oes rhif achos.</translation>
    </message>
    <message>
        <source>There is no case {number} in this file.</source>
        <translation type="unfinished">Nid oes achos {number} yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no criterion “{criterion}”.</source>
        <translation type="unfinished">Nid oes maen prawf “{criterion}”.</translation>
    </message>
    <message>
        <source>There is no figure called {id}.</source>
        <translation type="unfinished">Nid oes ffigur o&apos;r enw {id}.</translation>
    </message>
    <message>
        <source>There is no interview form “{form_id}”.</source>
        <translation type="unfinished">Nid oes ffurflen gyfweld “{form_id}”.</translation>
    </message>
    <message>
        <source>There is no list of answers “{list_name}”.</source>
        <translation type="unfinished">Nid oes rhestr atebion “{list_name}”.</translation>
    </message>
    <message>
        <source>There is no passphrase for {person} in this file.</source>
        <translation type="unfinished">Nid oes cyfrinair ar gyfer {person} yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” with anything on it.</source>
        <translation type="unfinished">Nid oes dalen “{sheet}” ag unrhyw beth arni.</translation>
    </message>
    <message>
        <source>There is no such assessment in this inspection file.</source>
        <translation type="unfinished">Nid oes asesiad o&apos;r fath yn y ffeil arolygiad hon.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished">Nid oes ffeil o&apos;r fath.</translation>
    </message>
    <message>
        <source>There is no such inspection file.</source>
        <translation type="unfinished">Nid oes ffeil arolygiad o&apos;r fath.</translation>
    </message>
    <message>
        <source>There is no such question from the lead.</source>
        <translation type="unfinished">Nid oes cwestiwn o&apos;r fath gan y prif arolygydd.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished">Nid oes dim i&apos;w ddadwneud.</translation>
    </message>
    <message>
        <source>There is text in column {letter}, which has no head; it is not read.</source>
        <translation type="unfinished">Mae testun yng ngholofn {letter}, nad oes ganddi bennawd; ni chaiff ei ddarllen.</translation>
    </message>
    <message>
        <source>These cases are new: {cases}.</source>
        <translation type="unfinished">Mae&apos;r achosion hyn yn newydd: {cases}.</translation>
    </message>
    <message>
        <source>These cases were handed over or removed: {cases}.</source>
        <translation type="unfinished">Trosglwyddwyd neu tynnwyd yr achosion hyn: {cases}.</translation>
    </message>
    <message>
        <source>This answer belongs to no list.</source>
        <translation type="unfinished">Nid yw&apos;r ateb hwn yn perthyn i unrhyw restr.</translation>
    </message>
    <message>
        <source>This answer has no code.</source>
        <translation type="unfinished">Nid oes cod gan yr ateb hwn.</translation>
    </message>
    <message>
        <source>This answer has no label in any language.</source>
        <translation type="unfinished">Nid oes label gan yr ateb hwn mewn unrhyw iaith.</translation>
    </message>
    <message>
        <source>This answer must meet the rule {constraint}.</source>
        <translation type="unfinished">Rhaid i&apos;r ateb hwn fodloni&apos;r rheol {constraint}.</translation>
    </message>
    <message>
        <source>This backup could not be opened, so text that was removed from the inspection may still be in it.</source>
        <translation type="unfinished">Ni ellid agor y copi wrth gefn hwn, felly gall testun a dynnwyd o&apos;r arolygiad fod ynddo o hyd.</translation>
    </message>
    <message>
        <source>This backup is damaged, so the file was left as it is.</source>
        <translation type="unfinished">Mae&apos;r copi wrth gefn hwn wedi&apos;i ddifrodi, felly gadawyd y ffeil fel y mae.</translation>
    </message>
    <message>
        <source>This backup is no longer there.</source>
        <translation type="unfinished">Nid yw&apos;r copi wrth gefn hwn yno mwyach.</translation>
    </message>
    <message>
        <source>This backup is of another file, so yours was left as it is.</source>
        <translation type="unfinished">Copi wrth gefn o ffeil arall yw hwn, felly gadawyd eich ffeil chi fel y mae.</translation>
    </message>
    <message>
        <source>This backup still opens with its former passphrase.</source>
        <translation type="unfinished">Mae&apos;r copi wrth gefn hwn yn dal i agor â&apos;i hen gyfrinair.</translation>
    </message>
    <message>
        <source>This cell cannot be taken; leave edits out, or ask for the work to be sent back again.</source>
        <translation type="unfinished">Ni ellir cymryd y gell hon; gadewch y newidiadau allan, neu gofynnwch am i&apos;r gwaith gael ei anfon yn ôl eto.</translation>
    </message>
    <message>
        <source>This cell holds an error of Excel&apos;s (such as #N/A) where text should be.</source>
        <translation type="unfinished">Mae gwall Excel (megis #N/A) yn y gell hon lle dylai testun fod.</translation>
    </message>
    <message>
        <source>This cell stands far away from all the others.</source>
        <translation type="unfinished">Mae&apos;r gell hon ymhell oddi wrth y lleill i gyd.</translation>
    </message>
    <message>
        <source>This change does not fit its own identity, so it was altered after it was recorded.</source>
        <translation type="unfinished">Nid yw&apos;r newid hwn yn cyd-fynd â&apos;i ddynodydd ei hun, felly cafodd ei newid ar ôl ei gofnodi.</translation>
    </message>
    <message>
        <source>This file and another of those named are of the same inspection and differ.</source>
        <translation type="unfinished">Mae&apos;r ffeil hon ac un arall o&apos;r rhai a enwir yn perthyn i&apos;r un arolygiad ac yn wahanol i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation type="unfinished">Ni ellir agor y ffeil hon.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished">Mae&apos;r ffeil hon yn wag.</translation>
    </message>
    <message>
        <source>This file is locked with a passphrase, and none was given.</source>
        <translation type="unfinished">Mae&apos;r ffeil hon wedi&apos;i chloi â chyfrinair, ac ni roddwyd un.</translation>
    </message>
    <message>
        <source>This file is locked with another passphrase.</source>
        <translation type="unfinished">Mae&apos;r ffeil hon wedi&apos;i chloi â chyfrinair arall.</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text.</source>
        <translation type="unfinished">Nid yw&apos;r ffeil hon yn destun UTF-8.</translation>
    </message>
    <message>
        <source>This file is not a form in text form.</source>
        <translation type="unfinished">Nid yw&apos;r ffeil hon yn ffurflen ar ffurf testun.</translation>
    </message>
    <message>
        <source>This file is too large to be a form.</source>
        <translation type="unfinished">Mae&apos;r ffeil hon yn rhy fawr i fod yn ffurflen.</translation>
    </message>
    <message>
        <source>This group has no “end group”.</source>
        <translation type="unfinished">Nid oes “end group” i&apos;r grŵp hwn.</translation>
    </message>
    <message>
        <source>This group is inside a section. There are steps, and sections inside them, and nothing deeper.</source>
        <translation type="unfinished">Mae&apos;r grŵp hwn y tu mewn i adran. Mae camau, ac adrannau y tu mewn iddynt, a dim byd dyfnach.</translation>
    </message>
    <message>
        <source>This inspection file can be read but not written to.</source>
        <translation type="unfinished">Gellir darllen y ffeil arolygiad hon ond nid ysgrifennu iddi.</translation>
    </message>
    <message>
        <source>This inspection file does not hold the assessment form {value}.</source>
        <translation type="unfinished">Nid yw&apos;r ffurflen asesu {value} yn y ffeil arolygiad hon.</translation>
    </message>
    <message>
        <source>This inspection file is already open, in another window or by another person.</source>
        <translation type="unfinished">Mae&apos;r ffeil arolygiad hon eisoes ar agor, mewn ffenestr arall neu gan berson arall.</translation>
    </message>
    <message>
        <source>This inspection file is in a folder that {service} copies to the internet, and that can damage it.</source>
        <translation type="unfinished">Mae&apos;r ffeil arolygiad hon mewn ffolder a gopïir i&apos;r rhyngrwyd ({service}), a gall hynny ei difrodi.</translation>
    </message>
    <message>
        <source>This inspection file was opened to look at only, so nothing can be changed in it.</source>
        <translation type="unfinished">Agorwyd y ffeil arolygiad hon i edrych arni yn unig, felly ni ellir newid dim ynddi.</translation>
    </message>
    <message>
        <source>This inspection file was saved by a newer version of this program.</source>
        <translation type="unfinished">Cadwyd y ffeil arolygiad hon gan fersiwn ddiweddarach o&apos;r rhaglen hon.</translation>
    </message>
    <message>
        <source>This inspection file was saved by an older version of this program and has to be brought up to date.</source>
        <translation type="unfinished">Cadwyd y ffeil arolygiad hon gan fersiwn gynharach o&apos;r rhaglen hon ac mae angen ei diweddaru.</translation>
    </message>
    <message>
        <source>This is a PDF, not an inspection file.</source>
        <translation type="unfinished">PDF yw hwn, nid ffeil arolygiad.</translation>
    </message>
    <message>
        <source>This is a database without encryption, not an inspection file.</source>
        <translation type="unfinished">Cronfa ddata heb ei hamgryptio yw hon, nid ffeil arolygiad.</translation>
    </message>
    <message>
        <source>This is a file in an old Office format, not an Excel workbook that ends in .xlsx.</source>
        <translation type="unfinished">Ffeil mewn hen fformat Office yw hon, nid llyfr gwaith Excel sy&apos;n gorffen â .xlsx.</translation>
    </message>
    <message>
        <source>This is a folder, not an inspection file.</source>
        <translation type="unfinished">Ffolder yw hyn, nid ffeil arolygiad.</translation>
    </message>
    <message>
        <source>This is a note to read; it takes no answer.</source>
        <translation type="unfinished">Nodyn i&apos;w ddarllen yw hwn; ni ellir ei ateb.</translation>
    </message>
    <message>
        <source>This is a workbook of cases to assess, not completed work.</source>
        <translation type="unfinished">Llyfr gwaith o achosion i&apos;w hasesu yw hwn, nid gwaith gorffenedig.</translation>
    </message>
    <message>
        <source>This is an Excel workbook, but not one that this application made.</source>
        <translation type="unfinished">Llyfr gwaith Excel yw hwn, ond nid un a wnaed gan y rhaglen hon.</translation>
    </message>
    <message>
        <source>This is an Excel workbook, not an inspection file.</source>
        <translation type="unfinished">Llyfr gwaith Excel yw hwn, nid ffeil arolygiad.</translation>
    </message>
    <message>
        <source>This is an encrypted Excel workbook (cases to assess or completed work), not an inspection file.</source>
        <translation type="unfinished">Llyfr gwaith Excel wedi&apos;i amgryptio (achosion i&apos;w hasesu neu waith gorffenedig) yw hwn, nid ffeil arolygiad.</translation>
    </message>
    <message>
        <source>This is another form ({form_id}); the inspection uses {form_id_}.</source>
        <translation type="unfinished">Ffurflen arall yw hon ({form_id}); mae&apos;r arolygiad yn defnyddio {form_id_}.</translation>
    </message>
    <message>
        <source>This is no list that can be read.</source>
        <translation type="unfinished">Nid yw hon yn rhestr y gellir ei darllen.</translation>
    </message>
    <message>
        <source>This is no report in a Word file that can be read.</source>
        <translation type="unfinished">Nid yw hwn yn adroddiad mewn ffeil Word y gellir ei darllen.</translation>
    </message>
    <message>
        <source>This is not a file that a form can be read from.</source>
        <translation type="unfinished">Nid yw hon yn ffeil y gellir darllen ffurflen ohoni.</translation>
    </message>
    <message>
        <source>This is not a workbook of cases to assess.</source>
        <translation type="unfinished">Nid llyfr gwaith o achosion i&apos;w hasesu yw hwn.</translation>
    </message>
    <message>
        <source>This is not an Excel workbook.</source>
        <translation type="unfinished">Nid llyfr gwaith Excel yw hwn.</translation>
    </message>
    <message>
        <source>This is not an inspection file, or only a piece of one.</source>
        <translation type="unfinished">Nid ffeil arolygiad yw hon, neu dim ond darn o un ydyw.</translation>
    </message>
    <message>
        <source>This is the lead inspector’s file; only an assessor sends completed work back.</source>
        <translation type="unfinished">Ffeil y prif arolygydd yw hon; dim ond asesydd sy&apos;n anfon gwaith gorffenedig yn ôl.</translation>
    </message>
    <message>
        <source>This list cannot be told apart into cells.</source>
        <translation type="unfinished">Ni ellir rhannu&apos;r rhestr hon yn gelloedd.</translation>
    </message>
    <message>
        <source>This needs a further package, {module}.</source>
        <translation type="unfinished">Mae angen pecyn arall ar gyfer hyn, sef {module}.</translation>
    </message>
    <message>
        <source>This part of the file is damaged or missing.</source>
        <translation type="unfinished">Mae&apos;r rhan hon o&apos;r ffeil wedi&apos;i difrodi neu ar goll.</translation>
    </message>
    <message>
        <source>This place can only be read, not written.</source>
        <translation type="unfinished">Gellir darllen o&apos;r lle hwn, ond nid ysgrifennu iddo.</translation>
    </message>
    <message>
        <source>This question is outside of every group, so it belongs to no step of the work.</source>
        <translation type="unfinished">Mae&apos;r cwestiwn hwn y tu allan i bob grŵp, felly nid yw&apos;n perthyn i unrhyw gam o&apos;r gwaith.</translation>
    </message>
    <message>
        <source>This row ({key}) is not in the history; it was added or its first cells were changed.</source>
        <translation type="unfinished">Nid yw&apos;r rhes hon ({key}) yn yr hanes; cafodd ei hychwanegu neu newidiwyd ei chelloedd cyntaf.</translation>
    </message>
    <message>
        <source>This row has no detail, answer and whole number of cases.</source>
        <translation type="unfinished">Nid oes manylyn, ateb a rhif cyfan o achosion yn y rhes hon.</translation>
    </message>
    <message>
        <source>This row has no label in any language.</source>
        <translation type="unfinished">Nid oes label gan y rhes hon mewn unrhyw iaith.</translation>
    </message>
    <message>
        <source>This row has no name.</source>
        <translation type="unfinished">Nid oes enw gan y rhes hon.</translation>
    </message>
    <message>
        <source>This row has no type.</source>
        <translation type="unfinished">Nid oes math gan y rhes hon.</translation>
    </message>
    <message>
        <source>This row of the history repeats an earlier one.</source>
        <translation type="unfinished">Mae&apos;r rhes hon o&apos;r hanes yn ailadrodd un gynharach.</translation>
    </message>
    <message>
        <source>This row of the history was changed after it was recorded.</source>
        <translation type="unfinished">Newidiwyd y rhes hon o&apos;r hanes ar ôl ei chofnodi.</translation>
    </message>
    <message>
        <source>This rule asks for the answer “{named}”, which {code} does not have.</source>
        <translation type="unfinished">Mae&apos;r rheol hon yn gofyn am yr ateb “{named}”, nad yw ymhlith atebion {code}.</translation>
    </message>
    <message>
        <source>This rule cannot be understood: {source}</source>
        <translation type="unfinished">Ni ellir deall y rheol hon: {source}</translation>
    </message>
    <message>
        <source>This rule has curly quotation marks; write straight ones.</source>
        <translation type="unfinished">Mae dyfynodau cyrliog yn y rheol hon; ysgrifennwch rai syth.</translation>
    </message>
    <message>
        <source>This rule has too many parts inside one another.</source>
        <translation type="unfinished">Mae gormod o rannau y tu mewn i&apos;w gilydd yn y rheol hon.</translation>
    </message>
    <message>
        <source>This rule is longer than {MAX_LENGTH} characters.</source>
        <translation type="unfinished">Mae&apos;r rheol hon yn hwy na {MAX_LENGTH} nod.</translation>
    </message>
    <message>
        <source>This rule reads “{code}”, which is a note and has no answer.</source>
        <translation type="unfinished">Mae&apos;r rheol hon yn darllen “{code}”, sy&apos;n nodyn heb ateb.</translation>
    </message>
    <message>
        <source>This rule reads “{code}”, which is no question of this form.</source>
        <translation type="unfinished">Mae&apos;r rheol hon yn darllen “{code}”, nad yw&apos;n gwestiwn yn y ffurflen hon.</translation>
    </message>
    <message>
        <source>This rule reads “{code}”, which is not before it (row {question}).</source>
        <translation type="unfinished">Mae&apos;r rheol hon yn darllen “{code}”, nad yw&apos;n dod o&apos;i blaen (rhes {question}).</translation>
    </message>
    <message>
        <source>This sheet holds more cells than can be read.</source>
        <translation type="unfinished">Mae mwy o gelloedd ar y ddalen hon nag y gellir eu darllen.</translation>
    </message>
    <message>
        <source>This sheet was added to the workbook; what stands on it is not read.</source>
        <translation type="unfinished">Ychwanegwyd y ddalen hon at y llyfr gwaith; ni ddarllenir yr hyn sydd arni.</translation>
    </message>
    <message>
        <source>This text is longer than {MAX_UNITS} characters.</source>
        <translation type="unfinished">Mae&apos;r testun hwn yn hwy na {MAX_UNITS} nod.</translation>
    </message>
    <message>
        <source>This text is not there in {language}.</source>
        <translation type="unfinished">Nid yw&apos;r testun hwn ar gael yn yr iaith hon: {language}.</translation>
    </message>
    <message>
        <source>This text is {length} characters long; at most {MAX_UNITS} can be kept.</source>
        <translation type="unfinished">Mae {length} nod yn y testun hwn; gellir cadw {MAX_UNITS} ar y mwyaf.</translation>
    </message>
    <message>
        <source>This text refers to the answer of another question; that is not possible here.</source>
        <translation type="unfinished">Mae&apos;r testun hwn yn cyfeirio at ateb cwestiwn arall; nid yw hynny&apos;n bosibl yma.</translation>
    </message>
    <message>
        <source>This text seems to hold {words}.</source>
        <translation type="unfinished">Mae&apos;n ymddangos bod y testun hwn yn cynnwys {words}.</translation>
    </message>
    <message>
        <source>This work was set aside before and still counts nowhere.</source>
        <translation type="unfinished">Rhoddwyd y gwaith hwn o&apos;r neilltu o&apos;r blaen ac nid yw&apos;n cyfrif yn unman o hyd.</translation>
    </message>
    <message>
        <source>This workbook belongs to another inspection (“{inspection_name}”).</source>
        <translation type="unfinished">Mae&apos;r llyfr gwaith hwn yn perthyn i arolygiad arall (“{inspection_name}”).</translation>
    </message>
    <message>
        <source>This workbook is for another assessor.</source>
        <translation type="unfinished">Mae&apos;r llyfr gwaith hwn ar gyfer asesydd arall.</translation>
    </message>
    <message>
        <source>This workbook was changed after the lead inspector made it.</source>
        <translation type="unfinished">Newidiwyd y llyfr gwaith hwn ar ôl i&apos;r prif arolygydd ei wneud.</translation>
    </message>
    <message>
        <source>This “end group” has no “begin group” before it.</source>
        <translation type="unfinished">Nid oes “begin group” o flaen yr “end group” hwn.</translation>
    </message>
    <message>
        <source>Translate it.</source>
        <translation type="unfinished">Cyfieithwch ef.</translation>
    </message>
    <message>
        <source>Two different answers stand here.</source>
        <translation type="unfinished">Mae dau ateb gwahanol yma.</translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation type="unfinished">Teipiwch enw ar ei gyfer.</translation>
    </message>
    <message>
        <source>Type a name or a role.</source>
        <translation type="unfinished">Teipiwch enw neu rôl.</translation>
    </message>
    <message>
        <source>Type it again; the lead inspector can look up the passphrase of each assessor. If you are sure of it, the beginning of the file may be damaged: try a backup.</source>
        <translation type="unfinished">Teipiwch ef eto; gall y prif arolygydd edrych am gyfrinair pob asesydd. Os ydych yn siŵr ohono, gall dechrau&apos;r ffeil fod wedi&apos;i ddifrodi: rhowch gynnig ar gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Type its passphrase.</source>
        <translation type="unfinished">Teipiwch ei chyfrinair.</translation>
    </message>
    <message>
        <source>Type the passphrase of this file.</source>
        <translation type="unfinished">Teipiwch gyfrinair y ffeil hon.</translation>
    </message>
    <message>
        <source>Type the text into the cell again, save, and try again.</source>
        <translation type="unfinished">Teipiwch y testun yn y gell eto, cadwch, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Type the text itself into the cell, save, and try again.</source>
        <translation type="unfinished">Teipiwch y testun ei hun yn y gell, cadwch, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Type what you want to say.</source>
        <translation type="unfinished">Teipiwch yr hyn yr ydych am ei ddweud.</translation>
    </message>
    <message>
        <source>Undo the change, or ask for the workbook as the application wrote it.</source>
        <translation type="unfinished">Dadwnewch y newid, neu gofynnwch am y llyfr gwaith fel yr ysgrifennodd y rhaglen ef.</translation>
    </message>
    <message>
        <source>Use a note instead.</source>
        <translation type="unfinished">Defnyddiwch nodyn yn lle hynny.</translation>
    </message>
    <message>
        <source>Use another code.</source>
        <translation type="unfinished">Defnyddiwch god arall.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation type="unfinished">Defnyddiwch enw arall.</translation>
    </message>
    <message>
        <source>Use at most {MAX_DIGITS} digits.</source>
        <translation type="unfinished">Defnyddiwch {MAX_DIGITS} digid ar y mwyaf.</translation>
    </message>
    <message>
        <source>Use one name in every column of both sheets.</source>
        <translation type="unfinished">Defnyddiwch un enw ym mhob colofn ar y ddwy ddalen.</translation>
    </message>
    <message>
        <source>Use one of: {CASE_CRITERIA}.</source>
        <translation type="unfinished">Defnyddiwch un o&apos;r rhain: {CASE_CRITERIA}.</translation>
    </message>
    <message>
        <source>Use one of: {codes}.</source>
        <translation type="unfinished">Defnyddiwch un o&apos;r rhain: {codes}.</translation>
    </message>
    <message>
        <source>Use only and, or, not(), =, !=, &lt;, &lt;=, &gt;, &gt;=, +, -, *, div, selected(), count-selected(), today(), date(), if(), question codes as ${{code}}, numbers, and text between straight quotation marks.</source>
        <translation type="unfinished">Defnyddiwch y rhain yn unig: and, or, not(), =, !=, &lt;, &lt;=, &gt;, &gt;=, +, -, *, div, selected(), count-selected(), today(), date(), if(), codau cwestiynau fel ${{code}}, rhifau, a thestun rhwng dyfynodau syth.</translation>
    </message>
    <message>
        <source>Use select_multiple.</source>
        <translation type="unfinished">Defnyddiwch select_multiple.</translation>
    </message>
    <message>
        <source>Use select_one.</source>
        <translation type="unfinished">Defnyddiwch select_one.</translation>
    </message>
    <message>
        <source>Use small letters, digits and _ only.</source>
        <translation type="unfinished">Defnyddiwch lythrennau bach, digidau ac _ yn unig.</translation>
    </message>
    <message>
        <source>Use small letters, digits and _, and begin with a letter.</source>
        <translation type="unfinished">Defnyddiwch lythrennau bach, digidau a _, a dechreuwch â llythyren.</translation>
    </message>
    <message>
        <source>Use small letters, digits and _.</source>
        <translation type="unfinished">Defnyddiwch lythrennau bach, digidau a _.</translation>
    </message>
    <message>
        <source>Use the code of a question.</source>
        <translation type="unfinished">Defnyddiwch god cwestiwn.</translation>
    </message>
    <message>
        <source>Use the next number.</source>
        <translation type="unfinished">Defnyddiwch y rhif nesaf.</translation>
    </message>
    <message>
        <source>Use up to 32 letters, digits, spaces, hyphens and underscores, for example DC-014.</source>
        <translation type="unfinished">Defnyddiwch hyd at 32 o lythrennau, digidau, bylchau, cysylltnodau a thanlinellau, er enghraifft DC-014.</translation>
    </message>
    <message>
        <source>Use {named}.</source>
        <translation type="unfinished">Defnyddiwch {named}.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation type="unfinished">Arhoswch nes iddi orffen.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation type="unfinished">Arhoswch nes iddo orffen a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>What fell short all the same</source>
        <translation type="unfinished">Beth oedd heb fod yn ddigon da er hynny</translation>
    </message>
    <message>
        <source>What was being typed here could not become an answer, since the case is complete.</source>
        <translation type="unfinished">Ni allai&apos;r hyn a oedd yn cael ei deipio yma ddod yn ateb, gan fod yr achos wedi&apos;i gwblhau.</translation>
    </message>
    <message>
        <source>What was written could not be read back: this disk or memory stick does not keep what it is given.</source>
        <translation type="unfinished">Ni ellid darllen yn ôl yr hyn a ysgrifennwyd: nid yw&apos;r disg neu&apos;r cof bach hwn yn cadw&apos;r hyn a roddir iddo.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation type="unfinished">Yr hyn a ganfuom</translation>
    </message>
    <message>
        <source>Write above, below or not_applicable in the column judgement of the sheet choices.</source>
        <translation type="unfinished">Ysgrifennwch above, below neu not_applicable yn y golofn judgement ar y ddalen choices.</translation>
    </message>
    <message>
        <source>Write above, below or not_applicable.</source>
        <translation type="unfinished">Ysgrifennwch above, below neu not_applicable.</translation>
    </message>
    <message>
        <source>Write below or always, or leave it empty.</source>
        <translation type="unfinished">Ysgrifennwch below neu always, neu gadewch y gell yn wag.</translation>
    </message>
    <message>
        <source>Write it as 3 June 2013 or 03/06/2013.</source>
        <translation type="unfinished">Ysgrifennwch ef fel 3 Mehefin 2013 neu 03/06/2013.</translation>
    </message>
    <message>
        <source>Write it so: label::Welsh (cy).</source>
        <translation type="unfinished">Ysgrifennwch hi fel hyn: label::Welsh (cy).</translation>
    </message>
    <message>
        <source>Write one line for all files, or one for each of them in their order.</source>
        <translation type="unfinished">Ysgrifennwch un llinell ar gyfer pob ffeil, neu un ar gyfer pob un ohonynt yn eu trefn.</translation>
    </message>
    <message>
        <source>Write one word, for example rosh.</source>
        <translation type="unfinished">Ysgrifennwch un gair, er enghraifft rosh.</translation>
    </message>
    <message>
        <source>Write one.</source>
        <translation type="unfinished">Ysgrifennwch un.</translation>
    </message>
    <message>
        <source>Write selected(${{{code}}}, &apos;{named}&apos;).</source>
        <translation type="unfinished">Ysgrifennwch selected(${{{code}}}, &apos;{named}&apos;).</translation>
    </message>
    <message>
        <source>Write the cases to assess first.</source>
        <translation type="unfinished">Ysgrifennwch yr achosion i&apos;w hasesu yn gyntaf.</translation>
    </message>
    <message>
        <source>Write the merged workbook instead.</source>
        <translation type="unfinished">Ysgrifennwch y llyfr gwaith cyfun yn lle hynny.</translation>
    </message>
    <message>
        <source>Write three columns, for example: gender, Female, 120.</source>
        <translation type="unfinished">Ysgrifennwch dair colofn, er enghraifft: gender, Female, 120.</translation>
    </message>
    <message>
        <source>Write yes, or leave it empty.</source>
        <translation type="unfinished">Ysgrifennwch yes, neu gadewch y gell yn wag.</translation>
    </message>
    <message>
        <source>Write {NAMESPACES} there.</source>
        <translation type="unfinished">Ysgrifennwch {NAMESPACES} yno.</translation>
    </message>
    <message>
        <source>Write {column} into row 1 again, or ask for the workbook as the application wrote it.</source>
        <translation type="unfinished">Ysgrifennwch {column} yn rhes 1 eto, neu gofynnwch am y llyfr gwaith fel yr ysgrifennodd y rhaglen ef.</translation>
    </message>
    <message>
        <source>Write {role}: and the name of the question it belongs to.</source>
        <translation type="unfinished">Ysgrifennwch {role}: ac enw&apos;r cwestiwn y mae&apos;n perthyn iddo.</translation>
    </message>
    <message>
        <source>Write {role}: and the name of the question it warns of.</source>
        <translation type="unfinished">Ysgrifennwch {role}: ac enw&apos;r cwestiwn y mae&apos;n rhybuddio yn ei gylch.</translation>
    </message>
    <message>
        <source>Writing this inspection into the folder was interrupted: {ids}.</source>
        <translation type="unfinished">Amharwyd ar ysgrifennu&apos;r arolygiad hwn i&apos;r ffolder: {ids}.</translation>
    </message>
    <message>
        <source>Your part of the disk is full.</source>
        <translation type="unfinished">Mae eich rhan chi o&apos;r disg yn llawn.</translation>
    </message>
    <message>
        <source>a long number</source>
        <translation type="unfinished">rhif hir</translation>
    </message>
    <message>
        <source>a person’s name</source>
        <translation type="unfinished">enw person</translation>
    </message>
    <message>
        <source>a postcode</source>
        <translation type="unfinished">cod post</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation type="unfinished">rhif ffôn</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished">cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation type="unfinished">achos {case}</translation>
    </message>
    <message>
        <source>cell {cell}</source>
        <translation type="unfinished">cell {cell}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation type="unfinished">colofn {column}</translation>
    </message>
    <message>
        <source>field {field}</source>
        <translation type="unfinished">maes {field}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">ddim yn hysbys</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished">heb ei ddangos</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished">rhes {row}</translation>
    </message>
    <message>
        <source>sheet {sheet}</source>
        <translation type="unfinished">dalen {sheet}</translation>
    </message>
    <message>
        <source>sheets survey, choices and settings</source>
        <translation type="unfinished">dalennau survey, choices a settings</translation>
    </message>
    <message>
        <source>that is new here</source>
        <translation type="unfinished">sy’n newydd yma</translation>
    </message>
    <message>
        <source>the bare word {value}</source>
        <translation type="unfinished">y gair {value} ar ei ben ei hun</translation>
    </message>
    <message>
        <source>the sign {symbol}</source>
        <translation type="unfinished">yr arwydd {symbol}</translation>
    </message>
    <message>
        <source>too few cases</source>
        <translation type="unfinished">rhy ychydig o achosion</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished">rheswm anhysbys</translation>
    </message>
    <message>
        <source>{_CARRIED} {old} to version {new}.</source>
        <translation type="unfinished">Trosglwyddwyd i fersiwn {new} ({_CARRIED} {old}).</translation>
    </message>
    <message>
        <source>{area}: report of the inspection</source>
        <translation type="unfinished">{area}: adroddiad yr arolygiad</translation>
    </message>
    <message>
        <source>{author} recorded answers in an assessment that this inspection has not handed out.</source>
        <translation type="unfinished">Cofnododd {author} atebion mewn asesiad nad yw&apos;r arolygiad hwn wedi&apos;i roi allan.</translation>
    </message>
    <message>
        <source>{author} recorded answers in case {case}, which is not theirs.</source>
        <translation type="unfinished">Cofnododd {author} atebion yn achos {case}, ond nid eu hachos nhw ydyw.</translation>
    </message>
    <message>
        <source>{code} belongs to the question “{code_}”, which is not there.</source>
        <translation type="unfinished">Mae {code} yn perthyn i&apos;r cwestiwn “{code_}”, nad yw yno.</translation>
    </message>
    <message>
        <source>{code} can have several answers; this is true only if “{named}” is the only one.</source>
        <translation type="unfinished">Gall fod sawl ateb i {code}; dim ond os “{named}” yw&apos;r unig un y mae hyn yn wir.</translation>
    </message>
    <message>
        <source>{code} cannot belong to {code_}, which is no question of its own.</source>
        <translation type="unfinished">Ni all {code} berthyn i {code_}, nad yw&apos;n gwestiwn ynddo&apos;i hun.</translation>
    </message>
    <message>
        <source>{code} counts in criterion {criteria}, but no answer of its list has a judgement.</source>
        <translation type="unfinished">Mae {code} yn cyfrif ym maen prawf {criteria}, ond nid oes barn ar unrhyw ateb yn ei restr.</translation>
    </message>
    <message>
        <source>{code} decides whether {code_} is asked, and has no guidance.</source>
        <translation type="unfinished">Mae {code} yn penderfynu a ofynnir {code_}, ac nid oes ganddo ganllawiau.</translation>
    </message>
    <message>
        <source>{code} has no rule, so it would warn in every case.</source>
        <translation type="unfinished">Nid oes rheol i {code}, felly byddai&apos;n rhybuddio ym mhob achos.</translation>
    </message>
    <message>
        <source>{code} is about the {about}, and is asked where {code_} says that there is none.</source>
        <translation type="unfinished">Mae {code} yn ymwneud â&apos;r {about}, ac fe&apos;i gofynnir lle mae {code_} yn dweud nad oes un.</translation>
    </message>
    <message>
        <source>{code} is asked whatever {code_} says; {code__} beside it is not.</source>
        <translation type="unfinished">Gofynnir {code} beth bynnag a ddywed {code_}; nid felly {code__} wrth ei ymyl.</translation>
    </message>
    <message>
        <source>{code} is closed where {code_} is {left_out}, though work done poorly was done.</source>
        <translation type="unfinished">Mae {code} ar gau lle mae {code_} yn {left_out}, er bod gwaith a wnaed yn wael wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>{code} is scored, but has no guidance.</source>
        <translation type="unfinished">Mae {code} yn cael ei sgorio, ond nid oes canllawiau iddo.</translation>
    </message>
    <message>
        <source>{code} is the number of a case, and an interview is never linked to a case.</source>
        <translation type="unfinished">Rhif achos yw {code}, ac ni chaiff cyfweliad byth ei gysylltu ag achos.</translation>
    </message>
    <message>
        <source>{code} stands before {code_}, the question that it belongs to.</source>
        <translation type="unfinished">Mae {code} yn dod cyn {code_}, y cwestiwn y mae&apos;n perthyn iddo.</translation>
    </message>
    <message>
        <source>{code} stands before {code_}, the question that it warns of.</source>
        <translation type="unfinished">Mae {code} yn sefyll cyn {code_}, y cwestiwn y mae&apos;n rhybuddio yn ei gylch.</translation>
    </message>
    <message>
        <source>{code} warns of the question “{code_}”, which is not there.</source>
        <translation type="unfinished">Mae {code} yn rhybuddio am y cwestiwn “{code_}”, nad yw yno.</translation>
    </message>
    <message>
        <source>{counted} cases count in these scores.</source>
        <translation type="unfinished">Mae {counted} achos yn cyfrif yn y sgoriau hyn.</translation>
    </message>
    <message>
        <source>{name} is in the team already.</source>
        <translation type="unfinished">Mae {name} yn y tîm eisoes.</translation>
    </message>
    <message>
        <source>{name} managed case {case}.</source>
        <translation type="unfinished">{name} oedd yn rheoli achos {case}.</translation>
    </message>
    <message>
        <source>{name} works in the team that managed case {case}.</source>
        <translation type="unfinished">Mae {name} yn gweithio yn y tîm a reolodd achos {case}.</translation>
    </message>
    <message>
        <source>{name} works in the unit that managed case {case}.</source>
        <translation type="unfinished">Mae {name} yn gweithio yn yr uned a reolodd achos {case}.</translation>
    </message>
    <message>
        <source>{value} cannot stand here.</source>
        <translation type="unfinished">Ni all {value} fod yma.</translation>
    </message>
    <message>
        <source>{what} needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm: {what}.</translation>
    </message>
    <message>
        <source>“.” means the answer that is being checked; only a constraint can use it.</source>
        <translation type="unfinished">Ystyr “.” yw&apos;r ateb sy&apos;n cael ei wirio; dim ond cyfyngiad (constraint) a all ei ddefnyddio.</translation>
    </message>
    <message>
        <source>“{cells}” is not possible in this column.</source>
        <translation type="unfinished">Nid yw “{cells}” yn bosibl yn y golofn hon.</translation>
    </message>
    <message>
        <source>“{code}” cannot be the code of an answer.</source>
        <translation type="unfinished">Ni all “{code}” fod yn god ateb.</translation>
    </message>
    <message>
        <source>“{code}” cannot be the name of a question.</source>
        <translation type="unfinished">Ni all “{code}” fod yn enw cwestiwn.</translation>
    </message>
    <message>
        <source>“{code}” is not a code: letters, a hyphen and a number, such as OM-07.</source>
        <translation type="unfinished">Nid yw “{code}” yn god: llythrennau, cysylltnod a rhif, megis OM-07.</translation>
    </message>
    <message>
        <source>“{edits}” is not a way to treat edits.</source>
        <translation type="unfinished">Nid yw “{edits}” yn ffordd o drin newidiadau.</translation>
    </message>
    <message>
        <source>“{id}” cannot name a figure.</source>
        <translation type="unfinished">Ni all “{id}” enwi ffigur.</translation>
    </message>
    <message>
        <source>“{judgement}” is not a judgement.</source>
        <translation type="unfinished">Nid barn yw “{judgement}”.</translation>
    </message>
    <message>
        <source>“{kind}” is not a type of question that an assessment form can have.</source>
        <translation type="unfinished">Nid yw “{kind}” yn fath o gwestiwn a all fod mewn ffurflen asesu.</translation>
    </message>
    <message>
        <source>“{name}” is no engine.</source>
        <translation type="unfinished">Nid yw “{name}” yn beiriant cyfrifo.</translation>
    </message>
    <message>
        <source>“{number}” cannot be a case number.</source>
        <translation type="unfinished">Ni all “{number}” fod yn rhif achos.</translation>
    </message>
    <message>
        <source>“{rule}” is not a way to make the headline.</source>
        <translation type="unfinished">Nid yw “{rule}” yn ffordd o gyfrifo&apos;r prif sgôr.</translation>
    </message>
    <message>
        <source>“{text}” can mean more than one answer of this question.</source>
        <translation type="unfinished">Gall “{text}” olygu mwy nag un o atebion y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits.</source>
        <translation type="unfinished">Mae gormod o ddigidau yn “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation type="unfinished">Nid yw “{text}” yn ddyddiad.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished">Nid yw “{text}” yn rhif.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished">Nid yw “{text}” yn rhif cyfan.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the answers of this question.</source>
        <translation type="unfinished">Nid yw “{text}” yn un o atebion y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>“{unit}” is no delivery unit of this inspection.</source>
        <translation type="unfinished">Nid yw “{unit}” yn uned gyflawni yn yr arolygiad hwn.</translation>
    </message>
    <message>
        <source>“{value}” is no answer to “{detail}”.</source>
        <translation type="unfinished">Nid yw “{value}” yn ateb i “{detail}”.</translation>
    </message>
    <message>
        <source>A change by {name} is not known in this file, and nothing proves it ({change}).</source>
        <translation type="unfinished">Nid yw newid gan {name} yn hysbys yn y ffeil hon, ac nid oes dim yn ei brofi ({change}).</translation>
    </message>
    <message>
        <source>Blank rows are passed over.</source>
        <translation type="unfinished">Mae rhesi gwag yn cael eu hanwybyddu.</translation>
    </message>
    <message>
        <source>Check how it is spelt, and type it again.</source>
        <translation type="unfinished">Gwiriwch sut y mae&apos;n cael ei sillafu, a theipiwch ef eto.</translation>
    </message>
    <message>
        <source>Check that its names look right.</source>
        <translation type="unfinished">Gwiriwch fod yr enwau ynddi yn edrych yn gywir.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation type="unfinished">Dewiswch un o: {names}.</translation>
    </message>
    <message>
        <source>If they are one case, keep one of the rows.</source>
        <translation type="unfinished">Os un achos ydynt, cadwch un o&apos;r rhesi.</translation>
    </message>
    <message>
        <source>If they are one person’s case, keep one of the rows.</source>
        <translation type="unfinished">Os achos un person ydynt, cadwch un o&apos;r rhesi.</translation>
    </message>
    <message>
        <source>If they may be out of date, open the list in Excel, save it and take it again.</source>
        <translation type="unfinished">Os gallent fod wedi dyddio, agorwch y rhestr yn Excel, ei chadw a&apos;i chymryd eto.</translation>
    </message>
    <message>
        <source>It cannot be found out which letters this list is written in.</source>
        <translation type="unfinished">Ni ellir canfod ym mha lythrennau yr ysgrifennwyd y rhestr hon.</translation>
    </message>
    <message>
        <source>It is taken for one assessor.</source>
        <translation type="unfinished">Fe&apos;i cymerir fel un asesydd.</translation>
    </message>
    <message>
        <source>Open it in Excel, set a label that does not lock the file (or remove the label), save it, and try again.</source>
        <translation type="unfinished">Agorwch hi yn Excel, gosodwch label nad yw’n cloi’r ffeil (neu tynnwch y label), cadwch hi, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice, save it as an Excel workbook (.xlsx), and take that.</source>
        <translation type="unfinished">Agorwch hi yn LibreOffice, ei chadw fel llyfr gwaith Excel (.xlsx), a chymryd hwnnw.</translation>
    </message>
    <message>
        <source>Open the list in Excel, save it, and take it again; or paste the values over the formulas.</source>
        <translation type="unfinished">Agorwch y rhestr yn Excel, ei chadw, a&apos;i chymryd eto; neu gludwch y gwerthoedd dros y fformiwlâu.</translation>
    </message>
    <message>
        <source>This list has more than {_MOST_CELLS} cells, far more than a list of cases.</source>
        <translation type="unfinished">Mae gan y rhestr hon fwy na {_MOST_CELLS} o gelloedd, llawer mwy na rhestr o achosion.</translation>
    </message>
    <message>
        <source>This list is in the format of LibreOffice (.ods).</source>
        <translation type="unfinished">Mae&apos;r rhestr hon yn fformat LibreOffice (.ods).</translation>
    </message>
    <message>
        <source>{what} A filter is on.</source>
        <translation type="unfinished">{what} Mae hidlydd ymlaen.</translation>
    </message>
    <message>
        <source>Say whether they are to be read or left out, or show them in Excel and save the list.</source>
        <translation type="unfinished">Dywedwch a ddylid eu darllen neu eu gadael allan, neu dangoswch nhw yn Excel a chadw&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Say which sheet is meant if it is another.</source>
        <translation type="unfinished">Dywedwch pa ddalen a olygir os mai un arall ydyw.</translation>
    </message>
    <message>
        <source>Several columns give the same detail ({detail}): {value}.</source>
        <translation type="unfinished">Mae sawl colofn yn rhoi&apos;r un manylyn ({detail}): {value}.</translation>
    </message>
    <message>
        <source>The column “{head}” is not used: no detail of the form goes by this head.</source>
        <translation type="unfinished">Ni ddefnyddir y golofn “{head}”: nid oes manylyn yn y ffurflen â&apos;r pennawd hwn.</translation>
    </message>
    <message>
        <source>The column “{head}” is not used: the column “{chosen}” gives the same detail.</source>
        <translation type="unfinished">Ni ddefnyddir y golofn “{head}”: mae&apos;r golofn “{chosen}” yn rhoi&apos;r un manylyn.</translation>
    </message>
    <message>
        <source>The heads stand in row {head_row}; what stands above them is passed over.</source>
        <translation type="unfinished">Mae&apos;r penawdau yn rhes {head_row}; anwybyddir yr hyn sydd uwch eu pennau.</translation>
    </message>
    <message>
        <source>The list has 1 hidden row.</source>
        <translation type="unfinished">Mae gan y rhestr 1 rhes gudd.</translation>
    </message>
    <message>
        <source>The list has no sheet “{name}”.</source>
        <translation type="unfinished">Nid oes dalen “{name}” yn y rhestr.</translation>
    </message>
    <message>
        <source>The list has {rows} hidden rows.</source>
        <translation type="unfinished">Mae gan y rhestr {rows} o resi cudd.</translation>
    </message>
    <message>
        <source>The list holds a program (macros). It was not run; only the values were read.</source>
        <translation type="unfinished">Mae&apos;r rhestr yn cynnwys rhaglen (macros). Ni chafodd ei rhedeg; dim ond y gwerthoedd a ddarllenwyd.</translation>
    </message>
    <message>
        <source>The list is damaged, or was not copied completely.</source>
        <translation type="unfinished">Mae&apos;r rhestr wedi&apos;i difrodi, neu ni chafodd ei chopïo&apos;n gyfan.</translation>
    </message>
    <message>
        <source>The list is far larger than a list of cases.</source>
        <translation type="unfinished">Mae&apos;r rhestr yn llawer mwy na rhestr o achosion.</translation>
    </message>
    <message>
        <source>The list takes values from other files. They were read as they were last saved in it.</source>
        <translation type="unfinished">Mae&apos;r rhestr yn cymryd gwerthoedd o ffeiliau eraill. Fe&apos;u darllenwyd fel y cadwyd nhw ddiwethaf ynddi.</translation>
    </message>
    <message>
        <source>The list was read as {letters} text with {between} between the cells.</source>
        <translation type="unfinished">Darllenwyd y rhestr fel testun {letters} gyda {between} rhwng y celloedd.</translation>
    </message>
    <message>
        <source>The mapping cannot be read ({value}).</source>
        <translation type="unfinished">Ni ellir darllen y mapio ({value}).</translation>
    </message>
    <message>
        <source>The password does not open this list.</source>
        <translation type="unfinished">Nid yw&apos;r cyfrinair yn agor y rhestr hon.</translation>
    </message>
    <message>
        <source>The sheet “{name}” is read. These could be lists of cases too: {others}.</source>
        <translation type="unfinished">Darllenir y ddalen “{name}”. Gallai&apos;r rhain fod yn rhestri achosion hefyd: {others}.</translation>
    </message>
    <message>
        <source>These columns of the list are hidden: {heads}.</source>
        <translation type="unfinished">Mae&apos;r colofnau hyn o&apos;r rhestr yn gudd: {heads}.</translation>
    </message>
    <message>
        <source>These rows have the same name.</source>
        <translation type="unfinished">Mae&apos;r un enw yn y rhesi hyn.</translation>
    </message>
    <message>
        <source>These rows have the same reference.</source>
        <translation type="unfinished">Mae&apos;r un cyfeirnod yn y rhesi hyn.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation type="unfinished">Fe&apos;u gadewir allan.</translation>
    </message>
    <message>
        <source>They are read.</source>
        <translation type="unfinished">Fe&apos;u darllenir.</translation>
    </message>
    <message>
        <source>This cell holds a formula whose result was not saved.</source>
        <translation type="unfinished">Mae&apos;r gell hon yn cynnwys fformiwla na chadwyd ei chanlyniad.</translation>
    </message>
    <message>
        <source>This cell shows an error of Excel’s ({shown}) where a value should be.</source>
        <translation type="unfinished">Mae&apos;r gell hon yn dangos un o wallau Excel ({shown}) lle dylai gwerth fod.</translation>
    </message>
    <message>
        <source>This file is protected by your organisation’s sensitivity label, so only Excel can open it.</source>
        <translation type="unfinished">Mae’r ffeil hon wedi’i diogelu gan label sensitifrwydd eich sefydliad, felly dim ond Excel all ei hagor.</translation>
    </message>
    <message>
        <source>This is an Excel workbook in the binary form (.xlsb), which is not read.</source>
        <translation type="unfinished">Llyfr gwaith Excel yn y ffurf ddeuaidd (.xlsb) yw hwn, nad yw’n cael ei ddarllen.</translation>
    </message>
    <message>
        <source>This is no mapping for a list of cases.</source>
        <translation type="unfinished">Nid mapio ar gyfer rhestr o achosion yw hwn.</translation>
    </message>
    <message>
        <source>This row adds up the others, so it is no case and is left out.</source>
        <translation type="unfinished">Mae&apos;r rhes hon yn adio&apos;r lleill, felly nid achos ydyw ac fe&apos;i gadewir allan.</translation>
    </message>
    <message>
        <source>This row has nothing in the columns that are used, so it is left out.</source>
        <translation type="unfinished">Nid oes dim gan y rhes hon yn y colofnau a ddefnyddir, felly fe&apos;i gadewir allan.</translation>
    </message>
    <message>
        <source>This row says only “{texts}”, so it is no case and is left out.</source>
        <translation type="unfinished">Dim ond “{texts}” y mae&apos;r rhes hon yn ei ddweud, felly nid achos ydyw ac fe&apos;i gadewir allan.</translation>
    </message>
    <message>
        <source>This sheet holds no list of cases, so it is passed over.</source>
        <translation type="unfinished">Nid oes rhestr o achosion ar y ddalen hon, felly fe&apos;i hanwybyddir.</translation>
    </message>
    <message>
        <source>This sheet is hidden in Excel.</source>
        <translation type="unfinished">Mae&apos;r ddalen hon yn gudd yn Excel.</translation>
    </message>
    <message>
        <source>This sheet is hidden, so it is not read.</source>
        <translation type="unfinished">Mae&apos;r ddalen hon yn gudd, felly ni chaiff ei darllen.</translation>
    </message>
    <message>
        <source>Type the password that it was sent with, or save a copy without one and take that.</source>
        <translation type="unfinished">Teipiwch y cyfrinair yr anfonwyd hi gydag ef, neu cadwch gopi heb un a chymryd hwnnw.</translation>
    </message>
    <message>
        <source>Type the value into the cell, save, and take the list again.</source>
        <translation type="unfinished">Teipiwch y gwerth i&apos;r gell, cadwch, a chymryd y rhestr eto.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation type="unfinished">Defnyddiwch un o&apos;r rhain: {known}.</translation>
    </message>
    <message>
        <source>Use the mapping that the verb list prints with --format json.</source>
        <translation type="unfinished">Defnyddiwch y mapio y mae&apos;r ferf list yn ei argraffu gyda --format json.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished">atalnodau</translation>
    </message>
    <message>
        <source>rows {rows}</source>
        <translation type="unfinished">rhesi {rows}</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished">hanner colonau</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished">tabiau</translation>
    </message>
    <message>
        <source>upright strokes</source>
        <translation type="unfinished">llinellau fertigol</translation>
    </message>
    <message>
        <source>“{names}” is also written {value}.</source>
        <translation type="unfinished">Mae “{names}” hefyd wedi&apos;i ysgrifennu&apos;n {value}.</translation>
    </message>
    <message>
        <source>“{name}” is no detail of a case with this form.</source>
        <translation type="unfinished">Nid yw “{name}” yn fanylyn achos gyda&apos;r ffurflen hon.</translation>
    </message>
    <message>
        <source>Choose an Excel workbook; its name ends in .xlsx.</source>
        <translation type="unfinished">Dewiswch lyfr gwaith Excel; mae ei enw’n gorffen yn .xlsx.</translation>
    </message>
    <message>
        <source>Copy the form here once more, or ask whoever sent it to send it again.</source>
        <translation type="unfinished">Copïwch y ffurflen yma unwaith eto, neu gofynnwch i bwy bynnag a’i hanfonodd ei hanfon eto.</translation>
    </message>
    <message>
        <source>Format the cell as Text in Excel, and type the version again.</source>
        <translation type="unfinished">Fformatiwch y gell fel Testun yn Excel, a theipiwch y fersiwn eto.</translation>
    </message>
    <message>
        <source>Give each answer a label of its own.</source>
        <translation type="unfinished">Rhowch ei label ei hun i bob ateb.</translation>
    </message>
    <message>
        <source>If it matters, look at it in Excel and ask whoever wrote it.</source>
        <translation type="unfinished">Os yw’n bwysig, edrychwch arno yn Excel a gofynnwch i bwy bynnag a’i hysgrifennodd.</translation>
    </message>
    <message>
        <source>In Excel, put values in the place of these links (Data, Edit links, Break link), save it, and try again.</source>
        <translation type="unfinished">Yn Excel, rhowch werthoedd yn lle’r dolenni hyn (Data, Edit links, Break link), cadwch y ffeil, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Keep only the rows and columns that are needed, save it, and try again.</source>
        <translation type="unfinished">Cadwch y rhesi a’r colofnau sydd eu hangen yn unig, cadwch y ffeil, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>A comment was typed here in Excel; comments are not read.</source>
        <translation type="unfinished">Teipiwyd sylw yma yn Excel; nid yw sylwadau’n cael eu darllen.</translation>
    </message>
    <message>
        <source>Open it in Excel, save a copy as Excel workbook (.xlsx), and take that.</source>
        <translation type="unfinished">Agorwch hi yn Excel, cadwch gopi fel llyfr gwaith Excel (.xlsx), a defnyddiwch hwnnw.</translation>
    </message>
    <message>
        <source>Open the file in Excel, save it, and try again; or type the text itself into the cell.</source>
        <translation type="unfinished">Agorwch y ffeil yn Excel, cadwch hi, a rhowch gynnig arall arni; neu teipiwch y testun ei hun yn y gell.</translation>
    </message>
    <message>
        <source>Save a copy of the form without a password as Excel workbook (.xlsx), and take that.</source>
        <translation type="unfinished">Cadwch gopi o’r ffurflen heb gyfrinair fel llyfr gwaith Excel (.xlsx), a defnyddiwch hwnnw.</translation>
    </message>
    <message>
        <source>Save the form as an Excel workbook (.xlsx), and try that.</source>
        <translation type="unfinished">Cadwch y ffurflen fel llyfr gwaith Excel (.xlsx), a rhowch gynnig ar hwnnw.</translation>
    </message>
    <message>
        <source>The file holds a program (macros). {NOT_OPENED}</source>
        <translation type="unfinished">Mae rhaglen (macros) yn y ffeil. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The file takes data from other files. {NOT_OPENED}</source>
        <translation type="unfinished">Mae’r ffeil yn cymryd data o ffeiliau eraill. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The file unpacks to far more than such a workbook ever holds. {NOT_OPENED}</source>
        <translation type="unfinished">Mae’r ffeil yn dadbacio i lawer mwy nag sydd byth mewn llyfr gwaith o’r fath. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The form is protected with a password.</source>
        <translation type="unfinished">Mae’r ffurflen wedi’i diogelu â chyfrinair.</translation>
    </message>
    <message>
        <source>The list is made so that checking its password would take hours. {NOT_OPENED}</source>
        <translation type="unfinished">Mae&apos;r rhestr wedi&apos;i gwneud fel y byddai gwirio ei chyfrinair yn cymryd oriau. {NOT_OPENED}</translation>
    </message>
    <message>
        <source>The list “{place}” already has an answer labelled “{label}”, in row {first}.</source>
        <translation type="unfinished">Mae gan y rhestr “{place}” eisoes ateb â’r label “{label}”, yn rhes {first}.</translation>
    </message>
    <message>
        <source>The version is typed as a number, and as a number 1.10 is 1.1; it is read as {cell}.</source>
        <translation type="unfinished">Teipiwyd y fersiwn fel rhif, ac fel rhif mae 1.10 yn 1.1; caiff ei darllen fel {cell}.</translation>
    </message>
    <message>
        <source>This cell holds a formula, and the file does not say its result.</source>
        <translation type="unfinished">Mae fformiwla yn y gell hon, ac nid yw’r ffeil yn dweud beth yw ei chanlyniad.</translation>
    </message>
    <message>
        <source>This cell holds a formula, where text should be.</source>
        <translation type="unfinished">Mae fformiwla yn y gell hon, lle dylai testun fod.</translation>
    </message>
    <message>
        <source>This cell holds {value}, an error of Excel’s, where text should be.</source>
        <translation type="unfinished">Mae {value}, gwall o eiddo Excel, yn y gell hon, lle dylai testun fod.</translation>
    </message>
    <message>
        <source>This file is far larger than any form.</source>
        <translation type="unfinished">Mae’r ffeil hon yn llawer mwy nag unrhyw ffurflen.</translation>
    </message>
    <message>
        <source>Type the text into the cell again; a text that begins with = or - needs an apostrophe (&apos;) before it.</source>
        <translation type="unfinished">Teipiwch y testun yn y gell eto; mae angen collnod (&apos;) o flaen testun sy’n dechrau gydag = neu -.</translation>
    </message>
    <message>
        <source>Someone may be at risk now in case {case}, says {author}.</source>
        <translation type="unfinished">Gallai rhywun fod mewn perygl nawr yn achos {case}, meddai {author}.</translation>
    </message>
    <message>
        <source>{author} is not in the team of this inspection.</source>
        <translation type="unfinished">Nid yw {author} yn nhîm yr arolygiad hwn.</translation>
    </message>
    <message>
        <source>{author} recorded a change in case {case} that an assessor cannot make ({field}).</source>
        <translation type="unfinished">Cofnododd {author} newid yn achos {case} na all asesydd ei wneud ({field}).</translation>
    </message>
    <message>
        <source>{author} recorded a change that an assessor cannot make ({field}).</source>
        <translation type="unfinished">Cofnododd {author} newid na all asesydd ei wneud ({field}).</translation>
    </message>
    <message>
        <source>“{lead_changes}” is not a way to treat the lead inspector’s changes.</source>
        <translation type="unfinished">Nid yw “{lead_changes}” yn ffordd o drin newidiadau’r prif arolygydd.</translation>
    </message>
    <message>
        <source>A change by {name} takes text away for good, and is not known in this file.</source>
        <translation type="unfinished">Mae newid gan {name} yn tynnu testun i ffwrdd am byth, ac nid yw’n hysbys yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Case {case} is neither checked nor signed off.</source>
        <translation type="unfinished">Nid yw achos {case} wedi’i wirio na’i gymeradwyo.</translation>
    </message>
    <message>
        <source>Case {case} is not complete, so there is nothing to send back.</source>
        <translation type="unfinished">Nid yw achos {case} yn gyflawn, felly nid oes dim i’w anfon yn ôl.</translation>
    </message>
    <message>
        <source>Different answers are still to be settled in case {case}.</source>
        <translation type="unfinished">Mae atebion gwahanol i’w setlo o hyd yn achos {case}.</translation>
    </message>
    <message>
        <source>Its assessor is still working on it.</source>
        <translation type="unfinished">Mae ei asesydd yn dal i weithio arno.</translation>
    </message>
    <message>
        <source>Look at the date and time of both computers and set the wrong one right. Nothing is lost meanwhile.</source>
        <translation type="unfinished">Edrychwch ar ddyddiad ac amser y ddau gyfrifiadur a chywirwch yr un anghywir. Nid oes dim yn cael ei golli yn y cyfamser.</translation>
    </message>
    <message>
        <source>Look at the date and time of this computer and set them right. Nothing is lost meanwhile.</source>
        <translation type="unfinished">Edrychwch ar ddyddiad ac amser y cyfrifiadur hwn a’u cywiro. Nid oes dim yn cael ei golli yn y cyfamser.</translation>
    </message>
    <message>
        <source>Nothing changes: everything that came with this workbook also came with others, or was here before.</source>
        <translation type="unfinished">Nid oes dim yn newid: daeth popeth yn y llyfr gwaith hwn gydag eraill hefyd, neu roedd yma o’r blaen.</translation>
    </message>
    <message>
        <source>Read the alert now: open the case, see who was told, and do what is to be done.</source>
        <translation type="unfinished">Darllenwch y rhybudd nawr: agorwch yr achos, gweld pwy a gafodd wybod, a gwneud yr hyn sydd i’w wneud.</translation>
    </message>
    <message>
        <source>Say take.</source>
        <translation type="unfinished">Dywedwch take.</translation>
    </message>
    <message>
        <source>Sending a case back needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros anfon achos yn ôl.</translation>
    </message>
    <message>
        <source>Set those aside too, if it is not to count; or take this one back.</source>
        <translation type="unfinished">Rhowch y rheini o’r neilltu hefyd, os nad yw i gyfrif; neu cymerwch hwn yn ôl.</translation>
    </message>
    <message>
        <source>Settle them first.</source>
        <translation type="unfinished">Setlwch nhw yn gyntaf.</translation>
    </message>
    <message>
        <source>Take it only if you made it yourself, on another computer.</source>
        <translation type="unfinished">Cymerwch ef dim ond os chi a’i gwnaeth, ar gyfrifiadur arall.</translation>
    </message>
    <message>
        <source>Take it only if you removed this text yourself, on another computer.</source>
        <translation type="unfinished">Cymerwch ef dim ond os chi a dynnodd y testun hwn, ar gyfrifiadur arall.</translation>
    </message>
    <message>
        <source>Taking the lead inspector’s changes needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros gymryd newidiadau’r prif arolygydd.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but this file holds work of {newest}.</source>
        <translation type="unfinished">Mae cloc y cyfrifiadur hwn yn dweud {now}, ond mae’r ffeil hon yn dal gwaith o {newest}.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, long after the last work in this file ({newest}).</source>
        <translation type="unfinished">Mae cloc y cyfrifiadur hwn yn dweud {now}, ymhell ar ôl y gwaith diwethaf yn y ffeil hon ({newest}).</translation>
    </message>
    <message>
        <source>This workbook holds a time that is still to come by the clock of this computer ({time}).</source>
        <translation type="unfinished">Mae’r llyfr gwaith hwn yn dal amser sydd eto i ddod yn ôl cloc y cyfrifiadur hwn ({time}).</translation>
    </message>
    <message>
        <source>This workbook says that it was made {made_at}, long ago by the clock of this computer.</source>
        <translation type="unfinished">Mae’r llyfr gwaith hwn yn dweud iddo gael ei wneud {made_at}, amser maith yn ôl yn ôl cloc y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>This workbook says that it was made {made}, but holds work of {work}: a clock was set back.</source>
        <translation type="unfinished">Mae’r llyfr gwaith hwn yn dweud iddo gael ei wneud {made}, ond mae’n dal gwaith o {work}: cafodd cloc ei droi’n ôl.</translation>
    </message>
    <message>
        <source>Undoing a sign-off needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm dros ddadwneud cymeradwyaeth.</translation>
    </message>
    <message>
        <source>Name the workbooks that are in it.</source>
        <translation type="unfinished">Enwch y llyfrau gwaith sydd ynddi.</translation>
    </message>
    <message>
        <source>This is a folder, not a workbook.</source>
        <translation type="unfinished">Ffolder yw hon, nid llyfr gwaith.</translation>
    </message>
    <message>
        <source>Beside this file lay unfinished changes that do not belong to it; the file was opened without them.</source>
        <translation type="unfinished">Wrth ymyl y ffeil hon roedd newidiadau anorffenedig nad ydynt yn perthyn iddi; agorwyd y ffeil hebddynt.</translation>
    </message>
    <message>
        <source>Beside this file lie unfinished changes that do not belong to it; they were not read.</source>
        <translation type="unfinished">Wrth ymyl y ffeil hon mae newidiadau anorffenedig nad ydynt yn perthyn iddi; ni chawsant eu darllen.</translation>
    </message>
    <message>
        <source>Beside this place lie the backups of an inspection file of the same name that is no longer here.</source>
        <translation type="unfinished">Wrth ymyl y lle hwn mae copïau wrth gefn ffeil arolygu o&apos;r un enw nad yw yma mwyach.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder nearer to the top.</source>
        <translation type="unfinished">Dewiswch enw byrrach, neu ffolder yn nes at y brig.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished">Dewiswch enw byrrach.</translation>
    </message>
    <message>
        <source>Choose another name; to go on with the former file, copy its newest backup here under its name.</source>
        <translation type="unfinished">Dewiswch enw arall; i fynd ymlaen â&apos;r ffeil flaenorol, copïwch ei chopi wrth gefn diweddaraf yma o dan ei henw.</translation>
    </message>
    <message>
        <source>Give it a shorter name, or put it into a folder nearer to the top.</source>
        <translation type="unfinished">Rhowch enw byrrach iddi, neu ei rhoi mewn ffolder yn nes at y brig.</translation>
    </message>
    <message>
        <source>Going back to a backup was not finished: open the file for work once, and that is done.</source>
        <translation type="unfinished">Ni orffennwyd mynd yn ôl at gopi wrth gefn: agorwch y ffeil i weithio unwaith, a bydd hynny wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Its backups are still beside it: copy the newest, of {made_at} (UTC), from the folder “{name}” to here and give it the name of the file.</source>
        <translation type="unfinished">Mae ei chopïau wrth gefn wrth ei hymyl o hyd: copïwch y diweddaraf, o {made_at} (UTC), o&apos;r ffolder “{name}” i&apos;r fan hon a rhowch enw&apos;r ffeil iddo.</translation>
    </message>
    <message>
        <source>Keep the certificate of destruction: “{name}”.</source>
        <translation type="unfinished">Cadwch y dystysgrif dinistrio: “{name}”.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: they are put aside when the file is next opened for work.</source>
        <translation type="unfinished">Nid oes angen gwneud dim: cânt eu rhoi o&apos;r neilltu pan agorir y ffeil nesaf i weithio.</translation>
    </message>
    <message>
        <source>The inspection file, or the folder that it is in, is no longer there.</source>
        <translation type="unfinished">Nid yw&apos;r ffeil arolygu, neu&apos;r ffolder y mae ynddi, yno mwyach.</translation>
    </message>
    <message>
        <source>The name of the file is too long for this computer.</source>
        <translation type="unfinished">Mae enw&apos;r ffeil yn rhy hir i&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The name of the file or folder is too long for this computer.</source>
        <translation type="unfinished">Mae enw&apos;r ffeil neu&apos;r ffolder yn rhy hir i&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The name of this file, or of the folders that it is in, is too long for this computer.</source>
        <translation type="unfinished">Mae enw&apos;r ffeil hon, neu enw&apos;r ffolderi y mae ynddynt, yn rhy hir i&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The next opening tries again; delete the backup if somebody else knows that passphrase.</source>
        <translation type="unfinished">Rhoddir cynnig arall arni wrth agor nesaf; dilëwch y copi os oes rhywun arall yn gwybod y cyfrinair hwnnw.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it has {words} letters, and should have at least {SHORTEST}.</source>
        <translation type="unfinished">Mae&apos;r cyfrinair yn rhy fyr: mae ynddo {words} llythyren, a dylai fod ynddo o leiaf {SHORTEST}.</translation>
    </message>
    <message>
        <source>They are kept as “{name}”; delete that file once you have seen that nothing is missing.</source>
        <translation type="unfinished">Cânt eu cadw fel “{name}”; dilëwch y ffeil honno pan fyddwch wedi gweld nad oes dim ar goll.</translation>
    </message>
    <message>
        <source>This inspection file was opened to look at only. What leaves it unencrypted has to be recorded in it, so nothing can be printed or saved from it now.</source>
        <translation type="unfinished">Agorwyd y ffeil arolygu hon i edrych arni&apos;n unig. Rhaid cofnodi ynddi&apos;r hyn sy&apos;n ei gadael heb ei amgryptio, felly ni ellir argraffu na chadw dim ohoni nawr.</translation>
    </message>
    <message>
        <source>This inspection was being destroyed when the program ended; that is finished now.</source>
        <translation type="unfinished">Roedd yr arolygiad hwn yn cael ei ddinistrio pan ddaeth y rhaglen i ben; mae hynny wedi&apos;i orffen bellach.</translation>
    </message>
    <message>
        <source>This passphrase is one of the first that anybody would try: a common one, or a pattern.</source>
        <translation type="unfinished">Mae&apos;r cyfrinair hwn yn un o&apos;r rhai cyntaf y byddai unrhyw un yn rhoi cynnig arnynt: un cyffredin, neu batrwm.</translation>
    </message>
    <message>
        <source>Use several words that do not belong together, or have some suggested.</source>
        <translation type="unfinished">Defnyddiwch sawl gair nad ydynt yn perthyn i&apos;w gilydd, neu gofynnwch am awgrym.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation type="unfinished">Dewiswch ddau berson gwahanol.</translation>
    </message>
    <message>
        <source>Choose who takes them over.</source>
        <translation type="unfinished">Dewiswch pwy sy&apos;n eu cymryd.</translation>
    </message>
    <message>
        <source>Hand one of the two over to somebody else first.</source>
        <translation type="unfinished">Trosglwyddwch un o&apos;r ddau i rywun arall yn gyntaf.</translation>
    </message>
    <message>
        <source>How far an assessment must be to count.</source>
        <translation type="unfinished">Pa mor bell y mae&apos;n rhaid i asesiad fod i gyfrif.</translation>
    </message>
    <message>
        <source>How many questions have different answers that wait for a decision; the latest counts meanwhile.</source>
        <translation type="unfinished">Faint o gwestiynau sydd ag atebion gwahanol sy&apos;n aros am benderfyniad; yr un diweddaraf sy&apos;n cyfrif yn y cyfamser.</translation>
    </message>
    <message>
        <source>That assessor is not in the team.</source>
        <translation type="unfinished">Nid yw&apos;r asesydd hwnnw yn y tîm.</translation>
    </message>
    <message>
        <source>That is one and the same person.</source>
        <translation type="unfinished">Yr un person yw hwnnw.</translation>
    </message>
    <message>
        <source>{names} has an assessment of case {case} too, and nobody assesses a case twice.</source>
        <translation type="unfinished">Mae gan {names} asesiad o achos {case} hefyd, ac nid oes neb yn asesu achos ddwywaith.</translation>
    </message>
    <message>
        <source>{names} has case {case} already.</source>
        <translation type="unfinished">Mae achos {case} gan {names} eisoes.</translation>
    </message>
    <message>
        <source>{name} has cases: {theirs}.</source>
        <translation type="unfinished">Mae gan {name} achosion: {theirs}.</translation>
    </message>
    <message>
        <source>Case {number} is in the sample already, so it cannot come instead of another.</source>
        <translation type="unfinished">Mae achos {number} yn y sampl eisoes, felly ni all ddod yn lle un arall.</translation>
    </message>
    <message>
        <source>Changing the team needs a reason.</source>
        <translation type="unfinished">Mae angen rheswm i newid y tîm.</translation>
    </message>
    <message>
        <source>Choose a case of the reserve, or type a new number.</source>
        <translation type="unfinished">Dewiswch achos wrth gefn, neu deipiwch rif newydd.</translation>
    </message>
    <message>
        <source>What belongs beside every score.</source>
        <translation type="unfinished">Yr hyn sy&apos;n perthyn wrth ochr pob sgôr.</translation>
    </message>
    <message>
        <source>What the headline of an outcome is: a mean of its questions or its criteria, or all answers pooled.</source>
        <translation type="unfinished">Beth yw pennawd canlyniad: cymedr ei gwestiynau neu ei feini prawf, neu&apos;r holl atebion gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Check the date, or leave out the day of the week.</source>
        <translation type="unfinished">Gwiriwch y dyddiad, neu gadewch y diwrnod o&apos;r wythnos allan.</translation>
    </message>
    <message>
        <source>Check the day and the month; the day comes first.</source>
        <translation type="unfinished">Gwiriwch y dydd a&apos;r mis; y dydd sy&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>The date “{text}” falls on another day of the week.</source>
        <translation type="unfinished">Mae&apos;r dyddiad “{text}” ar ddiwrnod arall o&apos;r wythnos.</translation>
    </message>
    <message>
        <source>The year of “{text}” cannot be right.</source>
        <translation type="unfinished">Ni all blwyddyn “{text}” fod yn gywir.</translation>
    </message>
    <message>
        <source>There is no day “{text}”.</source>
        <translation type="unfinished">Nid oes diwrnod “{text}”.</translation>
    </message>
    <message>
        <source>Write a date from 1900 to 2100.</source>
        <translation type="unfinished">Ysgrifennwch ddyddiad rhwng 1900 a 2100.</translation>
    </message>
    <message>
        <source>Write it in figures, for example 12.5 or 1,234.5.</source>
        <translation type="unfinished">Ysgrifennwch ef mewn ffigurau, er enghraifft 12.5 neu 1,234.5.</translation>
    </message>
    <message>
        <source>Write it in figures, for example 12; between thousands a comma or a space may stand, as in 1,234.</source>
        <translation type="unfinished">Ysgrifennwch ef mewn ffigurau, er enghraifft 12; gall coma neu fwlch sefyll rhwng y miloedd, fel yn 1,234.</translation>
    </message>
    <message>
        <source>part {part}</source>
        <translation type="unfinished">rhan {part}</translation>
    </message>
    <message>
        <source>question {question}</source>
        <translation type="unfinished">cwestiwn {question}</translation>
    </message>
    <message>
        <source>(and {more} more like this)</source>
        <translation type="unfinished">(a {more} arall fel hyn)</translation>
    </message>
    <message>
        <source>Begin with the verb practice.</source>
        <translation type="unfinished">Dechreuwch gyda&apos;r gorchymyn practice.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished">Dewiswch un o&apos;r rhain: {known}.</translation>
    </message>
    <message>
        <source>Nobody has begun to practise in this file.</source>
        <translation type="unfinished">Nid oes neb wedi dechrau ymarfer yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text.</source>
        <translation type="unfinished">Cadwch hi fel testun UTF-8.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read ({value}).</source>
        <translation type="unfinished">Ni ellir darllen y ffeil sy&apos;n dal y cyfrinymadrodd ({value}).</translation>
    </message>
    <message>
        <source>The file with the passphrase is not saved as UTF-8 text.</source>
        <translation type="unfinished">Nid yw&apos;r ffeil sy&apos;n dal y cyfrinymadrodd wedi&apos;i chadw fel testun UTF-8.</translation>
    </message>
    <message>
        <source>This inspection has no version {version} of its form.</source>
        <translation type="unfinished">Nid oes gan yr arolygiad hwn fersiwn {version} o&apos;i ffurflen.</translation>
    </message>
    <message>
        <source>Type it, set {variable}, or name a file with --passphrase-file.</source>
        <translation type="unfinished">Teipiwch ef, gosodwch {variable}, neu enwch ffeil gyda --passphrase-file.</translation>
    </message>
    <message>
        <source>Use one of: {known}; a select with the name of its list.</source>
        <translation type="unfinished">Defnyddiwch un o&apos;r rhain: {known}; select gydag enw ei restr.</translation>
    </message>
    <message>
        <source>“{label}” needs an answer.</source>
        <translation type="unfinished">Mae angen ateb i “{label}”.</translation>
    </message>
    <message>
        <source>Give the reasons for your answer to “{label}”.</source>
        <translation type="unfinished">Rhowch y rhesymau dros eich ateb i “{label}”.</translation>
    </message>
    <message>
        <source>What is typed at “{label}” is no answer yet.</source>
        <translation type="unfinished">Nid yw&apos;r hyn a deipiwyd yn “{label}” yn ateb eto.</translation>
    </message>
    <message>
        <source>Write the evidence for your answer to “{label}”.</source>
        <translation type="unfinished">Ysgrifennwch y dystiolaeth dros eich ateb i “{label}”.</translation>
    </message>
    <message>
        <source>The answer to “{label}” is not possible here. {why}</source>
        <translation type="unfinished">Nid yw’r ateb i “{label}” yn bosibl yma. {why}</translation>
    </message>
    <message>
        <source>Asked only if {rule}.</source>
        <translation type="unfinished">Gofynnir hyn dim ond os: {rule}.</translation>
    </message>
    <message>
        <source>“{question}” is {answers}</source>
        <translation type="unfinished">yr ateb i “{question}” yw {answers}</translation>
    </message>
    <message>
        <source>“{question}” is not {answers}</source>
        <translation type="unfinished">nid {answers} yw’r ateb i “{question}”</translation>
    </message>
    <message>
        <source>“{question}” is answered</source>
        <translation type="unfinished">mae “{question}” wedi’i ateb</translation>
    </message>
    <message>
        <source>“{question}” is not answered</source>
        <translation type="unfinished">nid yw “{question}” wedi’i ateb</translation>
    </message>
    <message>
        <source>“{question}” includes {answers}</source>
        <translation type="unfinished">mae “{question}” yn cynnwys {answers}</translation>
    </message>
    <message>
        <source>“{question}” does not include {answers}</source>
        <translation type="unfinished">nid yw “{question}” yn cynnwys {answers}</translation>
    </message>
    <message>
        <source>{left} is {right}</source>
        <translation type="unfinished">mae {left} yn hafal i {right}</translation>
    </message>
    <message>
        <source>{left} is not {right}</source>
        <translation type="unfinished">nid yw {left} yn hafal i {right}</translation>
    </message>
    <message>
        <source>{left} is less than {right}</source>
        <translation type="unfinished">mae {left} yn llai na {right}</translation>
    </message>
    <message>
        <source>{left} is at most {right}</source>
        <translation type="unfinished">nid yw {left} yn fwy na {right}</translation>
    </message>
    <message>
        <source>{left} is more than {right}</source>
        <translation type="unfinished">mae {left} yn fwy na {right}</translation>
    </message>
    <message>
        <source>{left} is at least {right}</source>
        <translation type="unfinished">nid yw {left} yn llai na {right}</translation>
    </message>
    <message>
        <source>{left} is before {right}</source>
        <translation type="unfinished">mae {left} cyn {right}</translation>
    </message>
    <message>
        <source>{left} is not after {right}</source>
        <translation type="unfinished">nid yw {left} ar ôl {right}</translation>
    </message>
    <message>
        <source>{left} is after {right}</source>
        <translation type="unfinished">mae {left} ar ôl {right}</translation>
    </message>
    <message>
        <source>{left} is not before {right}</source>
        <translation type="unfinished">nid yw {left} cyn {right}</translation>
    </message>
    <message>
        <source>{left} plus {right}</source>
        <translation type="unfinished">{left} plws {right}</translation>
    </message>
    <message>
        <source>{left} minus {right}</source>
        <translation type="unfinished">{left} minws {right}</translation>
    </message>
    <message>
        <source>{left} times {right}</source>
        <translation type="unfinished">{left} wedi’i luosi â {right}</translation>
    </message>
    <message>
        <source>{left} divided by {right}</source>
        <translation type="unfinished">{left} wedi’i rannu â {right}</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> ac </translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"> neu </translation>
    </message>
    <message>
        <source>it is not so that {part}</source>
        <translation type="unfinished">nid yw’n wir bod {part}</translation>
    </message>
    <message>
        <source>{then} if {condition}, otherwise {otherwise}</source>
        <translation type="unfinished">{then} os {condition}, fel arall {otherwise}</translation>
    </message>
    <message>
        <source>the number of answers ticked for “{question}”</source>
        <translation type="unfinished">nifer yr atebion a ddewiswyd yn “{question}”</translation>
    </message>
    <message>
        <source>the number of items in {value}</source>
        <translation type="unfinished">nifer yr eitemau yn {value}</translation>
    </message>
    <message>
        <source>{value} includes {choice}</source>
        <translation type="unfinished">mae {value} yn cynnwys {choice}</translation>
    </message>
    <message>
        <source>minus {value}</source>
        <translation type="unfinished">minws {value}</translation>
    </message>
    <message>
        <source>the answer to “{question}”</source>
        <translation type="unfinished">yr ateb i “{question}”</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished">yr ateb</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>{count} questions, {scored} of them scored</source>
        <translation type="unfinished">{count} o gwestiynau, {scored} ohonynt yn cael eu sgorio</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished">fersiwn {version}</translation>
    </message>
    <message>
        <source>Counts in criterion {criteria}.</source>
        <translation type="unfinished">Yn cyfrif ym maen prawf {criteria}.</translation>
    </message>
    <message>
        <source>This part is asked only if {rule}.</source>
        <translation type="unfinished">Gofynnir y rhan hon dim ond os: {rule}.</translation>
    </message>
    <message>
        <source>The answer is possible only if {rule}.</source>
        <translation type="unfinished">Mae’r ateb yn bosibl dim ond os: {rule}.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation type="unfinished">Mae angen ateb.</translation>
    </message>
    <message>
        <source>Evidence is owed if the answer is below the line.</source>
        <translation type="unfinished">Mae angen tystiolaeth os yw’r ateb o dan y llinell.</translation>
    </message>
    <message>
        <source>Evidence is owed for every answer.</source>
        <translation type="unfinished">Mae angen tystiolaeth ar gyfer pob ateb.</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation type="unfinished">Awgrym: {text}</translation>
    </message>
    <message>
        <source>Guidance:</source>
        <translation type="unfinished">Canllawiau:</translation>
    </message>
    <message>
        <source>Known to the application as {role}.</source>
        <translation type="unfinished">Enw’r rhaglen arno: {role}.</translation>
    </message>
    <message>
        <source>Choose one:</source>
        <translation type="unfinished">Dewiswch un:</translation>
    </message>
    <message>
        <source>Tick all that apply:</source>
        <translation type="unfinished">Ticiwch bob un sy’n berthnasol:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Testun</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished">Rhif cyfan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Rhif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>To read</source>
        <translation type="unfinished">I’w ddarllen</translation>
    </message>
    <message>
        <source>sufficient</source>
        <translation type="unfinished">digonol</translation>
    </message>
    <message>
        <source>not sufficient</source>
        <translation type="unfinished">ddim yn ddigonol</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished">ddim yn berthnasol</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished">heb ei farnu</translation>
    </message>
    <message>
        <source>The form was {old} and is {new}.</source>
        <translation type="unfinished">Roedd y ffurflen yn {old} ac mae bellach yn {new}.</translation>
    </message>
    <message>
        <source>The title was “{old}” and is “{new}”.</source>
        <translation type="unfinished">Y teitl oedd “{old}” a bellach “{new}” ydyw.</translation>
    </message>
    <message>
        <source>The languages were {old} and are {new}.</source>
        <translation type="unfinished">Yr ieithoedd oedd {old} a bellach {new} ydynt.</translation>
    </message>
    <message>
        <source>The part “{label}” ({code}) is new.</source>
        <translation type="unfinished">Mae’r rhan “{label}” ({code}) yn newydd.</translation>
    </message>
    <message>
        <source>The part “{label}” ({code}) is gone.</source>
        <translation type="unfinished">Mae’r rhan “{label}” ({code}) wedi mynd.</translation>
    </message>
    <message>
        <source>The part {code} was called “{old}” and is called “{new}”.</source>
        <translation type="unfinished">Enw’r rhan {code} oedd “{old}” a bellach “{new}” ydyw.</translation>
    </message>
    <message>
        <source>{code} is new: “{label}”</source>
        <translation type="unfinished">Mae {code} yn newydd: “{label}”</translation>
    </message>
    <message>
        <source>{code} is gone: “{label}”</source>
        <translation type="unfinished">Mae {code} wedi mynd: “{label}”</translation>
    </message>
    <message>
        <source>{code} has moved: it now follows {after}.</source>
        <translation type="unfinished">Mae {code} wedi symud: mae bellach yn dilyn {after}.</translation>
    </message>
    <message>
        <source>{code} has moved: it is now the first question.</source>
        <translation type="unfinished">Mae {code} wedi symud: dyma’r cwestiwn cyntaf bellach.</translation>
    </message>
    <message>
        <source>{code} has moved from “{old}” to “{new}”.</source>
        <translation type="unfinished">Mae {code} wedi symud o “{old}” i “{new}”.</translation>
    </message>
    <message>
        <source>{code} was “{old}” and is “{new}”.</source>
        <translation type="unfinished">{code}: “{old}” oedd y geiriau a bellach “{new}”.</translation>
    </message>
    <message>
        <source>The {what} of {code} has changed ({languages}).</source>
        <translation type="unfinished">Mae {what} {code} wedi newid ({languages}).</translation>
    </message>
    <message>
        <source>wording</source>
        <translation type="unfinished">geiriad</translation>
    </message>
    <message>
        <source>hint</source>
        <translation type="unfinished">awgrym</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished">canllawiau</translation>
    </message>
    <message>
        <source>message about impossible answers</source>
        <translation type="unfinished">neges am atebion amhosibl</translation>
    </message>
    <message>
        <source>The {what} of {code} was {old} and is {new}.</source>
        <translation type="unfinished">{what} {code}: {old} gynt, {new} bellach.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished">math</translation>
    </message>
    <message>
        <source>list of answers</source>
        <translation type="unfinished">rhestr atebion</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation type="unfinished">maen prawf</translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished">rôl</translation>
    </message>
    <message>
        <source>rule for evidence</source>
        <translation type="unfinished">rheol tystiolaeth</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation type="unfinished">ymddangosiad</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">dim</translation>
    </message>
    <message>
        <source>{code} now needs an answer.</source>
        <translation type="unfinished">Mae angen ateb i {code} bellach.</translation>
    </message>
    <message>
        <source>{code} no longer needs an answer.</source>
        <translation type="unfinished">Nid oes angen ateb i {code} bellach.</translation>
    </message>
    <message>
        <source>{code} was asked {old} and is asked {new}.</source>
        <translation type="unfinished">Gofynnwyd {code} {old} ac fe’i gofynnir bellach {new}.</translation>
    </message>
    <message>
        <source>The answer of {code} was possible {old} and is possible {new}.</source>
        <translation type="unfinished">Roedd ateb {code} yn bosibl {old} ac mae’n bosibl bellach {new}.</translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished">bob amser</translation>
    </message>
    <message>
        <source>only if {rule}</source>
        <translation type="unfinished">dim ond os: {rule}</translation>
    </message>
    <message>
        <source>The list {name} has a new answer, “{label}” ({code}).</source>
        <translation type="unfinished">Mae gan y rhestr {name} ateb newydd, “{label}” ({code}).</translation>
    </message>
    <message>
        <source>The list {name} has lost the answer “{label}” ({code}).</source>
        <translation type="unfinished">Mae’r rhestr {name} wedi colli’r ateb “{label}” ({code}).</translation>
    </message>
    <message>
        <source>The answer {code} of the list {name} was “{old}” and is “{new}”.</source>
        <translation type="unfinished">Ateb {code} y rhestr {name} oedd “{old}” a bellach “{new}” ydyw.</translation>
    </message>
    <message>
        <source>The words of the answer {code} of the list {name} have changed ({languages}).</source>
        <translation type="unfinished">Mae geiriau ateb {code} y rhestr {name} wedi newid ({languages}).</translation>
    </message>
    <message>
        <source>The answer “{label}” of the list {name} was {old} and is {new}.</source>
        <translation type="unfinished">Roedd ateb “{label}” y rhestr {name} yn {old} ac mae bellach yn {new}.</translation>
    </message>
    <message>
        <source>The answers of the list {name} stand in another order.</source>
        <translation type="unfinished">Mae atebion y rhestr {name} mewn trefn arall.</translation>
    </message>
    <message>
        <source>Something has changed that this application does not use.</source>
        <translation type="unfinished">Mae rhywbeth nad yw’r rhaglen hon yn ei ddefnyddio wedi newid.</translation>
    </message>
    <message>
        <source>No case that counts has been assessed by two people yet.</source>
        <translation type="unfinished">Nid oes dau berson wedi asesu unrhyw achos sy&apos;n cyfrif eto.</translation>
    </message>
    <message>
        <source>Cases assessed by two people, neither knowing the other&apos;s answers: {cases}. Both answered {both} questions and judged {same} of them alike: {share} %.</source>
        <translation type="unfinished">Achosion a aseswyd gan ddau berson, heb i&apos;r naill wybod atebion y llall: {cases}. Atebodd y ddau {both} cwestiwn a barnu {same} ohonynt yr un fath: {share} %.</translation>
    </message>
    <message>
        <source>Questions that only one of the two answered: {one_only}. Their earlier answers differed, or one left it open.</source>
        <translation type="unfinished">Cwestiynau a atebodd un o&apos;r ddau yn unig: {one_only}. Roedd eu hatebion cynharach yn wahanol, neu gadawodd un y cwestiwn yn agored.</translation>
    </message>
    <message>
        <source>What chance alone would give can be taken off in two ways. Cohen&apos;s kappa: {kappa:.2f}{level}. Gwet&apos;s AC1: {ac1:.2f}.</source>
        <translation type="unfinished">Gellir tynnu&apos;r hyn y byddai siawns yn unig yn ei roi mewn dwy ffordd. Kappa Cohen: {kappa:.2f}{level}. AC1 Gwet: {ac1:.2f}.</translation>
    </message>
    <message>
        <source>, often called {level} agreement</source>
        <translation type="unfinished">, a elwir yn aml yn gytundeb {level}</translation>
    </message>
    <message>
        <source>Kappa is low although nearly everything was judged alike. That happens where one answer is rare: kappa then says how rare it is, not how well the two agree. Go by the share, and by AC1.</source>
        <translation type="unfinished">Mae kappa yn isel er i bron popeth gael ei farnu yr un fath. Mae hynny&apos;n digwydd lle mae un ateb yn brin: mae kappa wedyn yn dweud pa mor brin ydyw, nid pa mor dda y mae&apos;r ddau&apos;n cytuno. Ewch yn ôl y gyfran, ac AC1.</translation>
    </message>
    <message>
        <source>Kappa and AC1 cannot be worked out: every answer of both counts the same way, so nothing is left to chance.</source>
        <translation type="unfinished">Ni ellir cyfrifo kappa ac AC1: mae pob ateb gan y ddau yn cyfrif yr un ffordd, felly nid oes dim ar ôl i siawns.</translation>
    </message>
    <message>
        <source>With fewer than {few} cases, a single question says little.</source>
        <translation type="unfinished">Gyda llai na {few} achos, nid yw un cwestiwn yn dweud llawer.</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation type="unfinished">bron yn berffaith</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation type="unfinished">sylweddol</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished">cymedrol</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">gweddol</translation>
    </message>
    <message>
        <source>slight</source>
        <translation type="unfinished">bach</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">gwael</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">Tudalen {page} o {pages}</translation>
    </message>
    <message>
        <source>Personal information: keep it locked away, destroy it when it is no longer needed.</source>
        <translation type="unfinished">Gwybodaeth bersonol: cadwch dan glo, dinistriwch pan nad oes ei hangen mwyach.</translation>
    </message>
    <message>
        <source>Some characters have no letter form in this print. They stand as their number in the Unicode standard, such as [U+4E2D], or by their name; none has been left out.</source>
        <translation type="unfinished">Nid oes ffurf i rai nodau yn y print hwn. Fe&apos;u dangosir yn ôl eu rhif yn safon Unicode, megis [U+4E2D], neu yn ôl eu henw; nid oes yr un wedi&apos;i hepgor.</translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished">Crynodeb achos</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished">Achos {case}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished">Arolygiad</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Ardal</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Asesiad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Atebwyd</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">{first} i {last}</translation>
    </message>
    <message>
        <source>Assessment form</source>
        <translation type="unfinished">Ffurflen asesu</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished">Fersiwn {version}</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation type="unfinished">{title}, fersiwn {version}</translation>
    </message>
    <message>
        <source>Area&apos;s own reference</source>
        <translation type="unfinished">Cyfeirnod yr ardal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Criterion {code}</source>
        <translation type="unfinished">Maen prawf {code}</translation>
    </message>
    <message>
        <source>Criteria {codes}</source>
        <translation type="unfinished">Meini prawf {codes}</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Rhesymau</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Where from: {source}</source>
        <translation type="unfinished">O ble: {source}</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished">Heb ei ysgrifennu eto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Arall</translation>
    </message>
    <message>
        <source>Two different answers were given. This one stands until the lead inspector decides.</source>
        <translation type="unfinished">Rhoddwyd dau ateb gwahanol. Mae hwn yn sefyll hyd nes bydd y prif arolygydd yn penderfynu.</translation>
    </message>
    <message>
        <source>Different answers wait for a decision: {n}</source>
        <translation type="unfinished">Atebion gwahanol yn aros am benderfyniad: {n}</translation>
    </message>
    <message>
        <source>Each is marked below where it stands.</source>
        <translation type="unfinished">Mae pob un wedi&apos;i farcio isod lle mae&apos;n sefyll.</translation>
    </message>
    <message>
        <source>Someone may be at risk now</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl nawr</translation>
    </message>
    <message>
        <source>Raised by the assessor and not yet closed by the lead inspector. This program sends nothing by itself.</source>
        <translation type="unfinished">Codwyd gan yr asesydd ac nid yw&apos;r prif arolygydd wedi&apos;i gau eto. Nid yw&apos;r rhaglen hon yn anfon dim ei hun.</translation>
    </message>
    <message>
        <source>Changed after it was completed</source>
        <translation type="unfinished">Newidiwyd ar ôl ei gwblhau</translation>
    </message>
    <message>
        <source>Answers or notes have changed since the assessor completed this assessment.</source>
        <translation type="unfinished">Mae atebion neu nodiadau wedi newid ers i&apos;r asesydd gwblhau&apos;r asesiad hwn.</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished">Heb ei gwblhau</translation>
    </message>
    <message>
        <source>This assessment has not been completed. Answers may be missing and may still change.</source>
        <translation type="unfinished">Nid yw&apos;r asesiad hwn wedi&apos;i gwblhau. Gall atebion fod ar goll a gallant newid eto.</translation>
    </message>
    <message>
        <source>Nothing has been answered at this step.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i ateb yn y cam hwn.</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation type="unfinished">Ynglŷn â&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>Author and time are as the program recorded them. Anyone who has the passphrase of an inspection file can record in its owner&apos;s name, and a computer&apos;s clock can be wrong: neither is proof.</source>
        <translation type="unfinished">Mae&apos;r awdur a&apos;r amser fel y cofnododd y rhaglen hwy. Gall unrhyw un sydd â chyfrinymadrodd ffeil arolygu gofnodi yn enw ei pherchennog, a gall cloc cyfrifiadur fod yn anghywir: nid yw&apos;r un ohonynt yn brawf.</translation>
    </message>
    <message>
        <source>Shown are the answers that count now. Answers to questions that no longer apply are kept, but not printed.</source>
        <translation type="unfinished">Dangosir yr atebion sy&apos;n cyfrif nawr. Cedwir atebion i gwestiynau nad ydynt yn berthnasol mwyach, ond nid ydynt yn cael eu hargraffu.</translation>
    </message>
    <message>
        <source>Seal of the completed record: {digest}. A record with the same seal has the same answers.</source>
        <translation type="unfinished">Sêl y cofnod a gwblhawyd: {digest}. Mae gan gofnod â&apos;r un sêl yr un atebion.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">Llofnodion</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation type="unfinished">Prif arolygydd</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">Llofnod</translation>
    </message>
    <message>
        <source>Assessment form on paper</source>
        <translation type="unfinished">Ffurflen asesu ar bapur</translation>
    </message>
    <message>
        <source>Tick one box for each question, or several where it says so. Follow the arrows: they say where to go on. Write no names and no addresses. Enter the answers on the computer as soon as you can: the number in grey is the question&apos;s own.</source>
        <translation type="unfinished">Ticiwch un blwch ar gyfer pob cwestiwn, neu sawl un lle dywedir hynny. Dilynwch y saethau: maent yn dweud ble i fynd nesaf. Peidiwch ag ysgrifennu enwau na chyfeiriadau. Rhowch yr atebion ar y cyfrifiadur cyn gynted ag y gallwch: y rhif llwyd yw rhif y cwestiwn ei hun.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation type="unfinished">Rhif yr achos</translation>
    </message>
    <message>
        <source>Tick all that apply.</source>
        <translation type="unfinished">Ticiwch bob un sy&apos;n berthnasol.</translation>
    </message>
    <message>
        <source>go to {number}</source>
        <translation type="unfinished">ewch i {number}</translation>
    </message>
    <message>
        <source>go to the end</source>
        <translation type="unfinished">ewch i&apos;r diwedd</translation>
    </message>
    <message>
        <source>Only if {rule}.</source>
        <translation type="unfinished">Dim ond os {rule}.</translation>
    </message>
    <message>
        <source>Questions {first} to {last}: only if {rule}.</source>
        <translation type="unfinished">Cwestiynau {first} i {last}: dim ond os {rule}.</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation type="unfinished">cwestiwn {number}</translation>
    </message>
    <message>
        <source>If you ticked {answers}:</source>
        <translation type="unfinished">Os ticioch chi {answers}:</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation type="unfinished">diwrnod / mis / blwyddyn</translation>
    </message>
    <message>
        <source>Evidence (needed if not sufficient)</source>
        <translation type="unfinished">Tystiolaeth (yn ofynnol os nad yw&apos;n ddigonol)</translation>
    </message>
    <message>
        <source>Evidence (always needed)</source>
        <translation type="unfinished">Tystiolaeth (yn ofynnol bob amser)</translation>
    </message>
    <message>
        <source>If you need more room, write on a sheet of its own: case number, question number, evidence.</source>
        <translation type="unfinished">Os oes angen mwy o le arnoch, ysgrifennwch ar ddalen ar wahân: rhif yr achos, rhif y cwestiwn, y dystiolaeth.</translation>
    </message>
    <message>
        <source>Answers of one criterion</source>
        <translation type="unfinished">Atebion un maen prawf</translation>
    </message>
    <message>
        <source>Someone may be at risk in {cases}. This shows until the lead inspector has closed the alert.</source>
        <translation type="unfinished">Gall rhywun fod mewn perygl yn {cases}. Mae hyn i&apos;w weld nes i&apos;r prif arolygydd gau&apos;r rhybudd.</translation>
    </message>
    <message>
        <source>Your cases: {n}</source>
        <translation type="unfinished">Eich achosion: {n}</translation>
    </message>
    <message>
        <source>Cases: {n}</source>
        <translation type="unfinished">Achosion: {n}</translation>
    </message>
    <message>
        <source>Not applicable: {n}</source>
        <translation type="unfinished">Ddim yn berthnasol: {n}</translation>
    </message>
    <message>
        <source>Not asked: {n}</source>
        <translation type="unfinished">Heb ei ofyn: {n}</translation>
    </message>
    <message>
        <source>Not answered: {n}</source>
        <translation type="unfinished">Heb ei ateb: {n}</translation>
    </message>
    <message>
        <source>Nobody was judged on this question.</source>
        <translation type="unfinished">Ni farnwyd neb ar y cwestiwn hwn.</translation>
    </message>
    <message>
        <source>Unfinished assessments are included.</source>
        <translation type="unfinished">Cynhwysir asesiadau anorffenedig.</translation>
    </message>
    <message>
        <source>Different answers that wait for a decision: {n}.</source>
        <translation type="unfinished">Atebion gwahanol sy&apos;n aros am benderfyniad: {n}.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished">Sgoriau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Sgôr</translation>
    </message>
    <message>
        <source>Outcomes and stages of the work</source>
        <translation type="unfinished">Canlyniadau a chamau&apos;r gwaith</translation>
    </message>
    <message>
        <source>Stage of the work</source>
        <translation type="unfinished">Cam y gwaith</translation>
    </message>
    <message>
        <source>The questions behind the scores</source>
        <translation type="unfinished">Y cwestiynau y tu ôl i&apos;r sgoriau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
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
        <source>Not asked</source>
        <translation type="unfinished">Heb ei ofyn</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation type="unfinished">Cyfwng 95%</translation>
    </message>
    <message>
        <source>{name}: {score} if questions judged in fewer than {fewer_than} cases are left out ({left_out}).</source>
        <translation type="unfinished">{name}: {score} os hepgorir cwestiynau a farnwyd mewn llai na {fewer_than} achos ({left_out}).</translation>
    </message>
    <message>
        <source>Headline scores</source>
        <translation type="unfinished">Prif sgoriau</translation>
    </message>
    <message>
        <source>fewer than 10 cases</source>
        <translation type="unfinished">llai na 10 achos</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished">heb sgôr</translation>
    </message>
    <message>
        <source>{low} to {high}%</source>
        <translation type="unfinished">{low} i {high}%</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Heb ei ddechrau</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">Wedi&apos;i gwblhau</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished">Wedi&apos;i wirio</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">Wedi&apos;i gymeradwyo</translation>
    </message>
    <message>
        <source>First assessment</source>
        <translation type="unfinished">Asesiad cyntaf</translation>
    </message>
    <message>
        <source>Second, blind assessment</source>
        <translation type="unfinished">Ail asesiad, dall</translation>
    </message>
    <message>
        <source>Practice: counts nowhere</source>
        <translation type="unfinished">Ymarfer: nid yw&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Interview: not scored</source>
        <translation type="unfinished">Cyfweliad: heb ei sgorio</translation>
    </message>
    <message>
        <source>{counted} of {cases} cases counted.</source>
        <translation type="unfinished">Cyfrifwyd {counted} o {cases} achos.</translation>
    </message>
    <message>
        <source>Headline changed, {change}</source>
        <translation type="unfinished">Newidiwyd y prif sgôr, {change}</translation>
    </message>
    <message>
        <source>Versions of the form that are counted together: {n}.</source>
        <translation type="unfinished">Fersiynau o&apos;r ffurflen a gyfrifir gyda&apos;i gilydd: {n}.</translation>
    </message>
    <message>
        <source>Assessments changed after they had been completed: {n}.</source>
        <translation type="unfinished">Asesiadau a newidiwyd ar ôl eu cwblhau: {n}.</translation>
    </message>
    <message>
        <source>{by}: {value} (cases: {n})</source>
        <translation type="unfinished">{by}: {value} (achosion: {n})</translation>
    </message>
    <message>
        <source>fewer than 10 cases: read with caution</source>
        <translation type="unfinished">llai na 10 achos: darllenwch yn ofalus</translation>
    </message>
    <message>
        <source>Below each score: cases it rests on, and its 95% interval where it can be told. {mark} fewer than {few} cases: read with caution.</source>
        <translation type="unfinished">O dan bob sgôr: yr achosion y mae&apos;n seiliedig arnynt, a&apos;i gyfwng 95% lle gellir ei ddweud. {mark} llai na {few} achos: darllenwch yn ofalus.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">heb ei gofnodi</translation>
    </message>
    <message>
        <source>Headline: mean of the questions.</source>
        <translation type="unfinished">Pennawd: cymedr y cwestiynau.</translation>
    </message>
    <message>
        <source>Headline: mean of the criteria.</source>
        <translation type="unfinished">Pennawd: cymedr y meini prawf.</translation>
    </message>
    <message>
        <source>Headline: all sufficient work over all work judged.</source>
        <translation type="unfinished">Pennawd: yr holl waith digonol dros yr holl waith a farnwyd.</translation>
    </message>
    <message>
        <source>A case detail</source>
        <translation type="unfinished">Un o fanylion yr achos</translation>
    </message>
    <message>
        <source>From when a case counts</source>
        <translation type="unfinished">O ba bryd y mae achos yn cyfrif</translation>
    </message>
    <message>
        <source>How far the case is</source>
        <translation type="unfinished">Hynt yr achos</translation>
    </message>
    <message>
        <source>How the headline is worked out</source>
        <translation type="unfinished">Sut y cyfrifir y prif ffigur</translation>
    </message>
    <message>
        <source>Probation area</source>
        <translation type="unfinished">Ardal brawf</translation>
    </message>
    <message>
        <source>Role in the team</source>
        <translation type="unfinished">Rôl yn y tîm</translation>
    </message>
    <message>
        <source>That someone may be at risk</source>
        <translation type="unfinished">Y gallai rhywun fod mewn perygl</translation>
    </message>
    <message>
        <source>That the question is closed</source>
        <translation type="unfinished">Bod y cwestiwn wedi&apos;i gau</translation>
    </message>
    <message>
        <source>The area’s reference</source>
        <translation type="unfinished">Cyfeirnod yr ardal</translation>
    </message>
    <message>
        <source>The assessment that counts</source>
        <translation type="unfinished">Yr asesiad sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>The case that it comes instead of</source>
        <translation type="unfinished">Yr achos y daw yn ei le</translation>
    </message>
    <message>
        <source>The version of the form that new cases are given</source>
        <translation type="unfinished">Fersiwn y ffurflen a roddir i achosion newydd</translation>
    </message>
    <message>
        <source>The version of the form that the case is assessed with</source>
        <translation type="unfinished">Fersiwn y ffurflen yr asesir yr achos â hi</translation>
    </message>
    <message>
        <source>Until when the inspection is kept</source>
        <translation type="unfinished">Hyd pryd y cedwir yr arolygiad</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished">Beth a ofynnir</translation>
    </message>
    <message>
        <source>What the assessment is for</source>
        <translation type="unfinished">Diben yr asesiad</translation>
    </message>
    <message>
        <source>Whether it counts</source>
        <translation type="unfinished">A yw&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Whether the case is in the sample</source>
        <translation type="unfinished">A yw&apos;r achos yn y sampl</translation>
    </message>
    <message>
        <source>Who assesses the case</source>
        <translation type="unfinished">Pwy sy&apos;n asesu&apos;r achos</translation>
    </message>
    <message>
        <source>Who has left the team</source>
        <translation type="unfinished">Pwy sydd wedi gadael y tîm</translation>
    </message>
    <message>
        <source>a case that is new here</source>
        <translation type="unfinished">achos sy&apos;n newydd yma</translation>
    </message>
    <message>
        <source>a question to an assessor</source>
        <translation type="unfinished">cwestiwn i aseswr</translation>
    </message>
    <message>
        <source>completed work that was brought in</source>
        <translation type="unfinished">gwaith gorffenedig a ddygwyd i mewn</translation>
    </message>
    <message>
        <source>somebody who is not in the team</source>
        <translation type="unfinished">rhywun nad yw yn y tîm</translation>
    </message>
    <message>
        <source>the inspection</source>
        <translation type="unfinished">yr arolygiad</translation>
    </message>
    <message>
        <source>Cases whose assessor works where they were managed, with a recorded reason: {count}.</source>
        <translation type="unfinished">Achosion y mae eu hasesydd yn gweithio lle cawsant eu rheoli, gyda rheswm a gofnodwyd: {count}.</translation>
    </message>
    <message>
        <source>A rule needs what it looks for and what is to be said then.</source>
        <translation type="unfinished">Mae angen ar reol yr hyn y mae&apos;n chwilio amdano a&apos;r hyn sydd i&apos;w ddweud wedyn.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished">Dewiswch un o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Send the case back, or change the rule.</source>
        <translation type="unfinished">Anfonwch yr achos yn ôl, neu newidiwch y rheol.</translation>
    </message>
    <message>
        <source>The same sentence stands in case {case}.</source>
        <translation type="unfinished">Mae&apos;r un frawddeg yn achos {case}.</translation>
    </message>
    <message>
        <source>There is no rule called {id}.</source>
        <translation type="unfinished">Nid oes rheol o&apos;r enw {id}.</translation>
    </message>
    <message>
        <source>This text names another case: {case}.</source>
        <translation type="unfinished">Mae&apos;r testun hwn yn enwi achos arall: {case}.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation type="unfinished">Ysgrifennwch y ddau.</translation>
    </message>
    <message>
        <source>“{id}” cannot name a rule.</source>
        <translation type="unfinished">Ni all “{id}” enwi rheol.</translation>
    </message>
    <message>
        <source>A challenge to figures</source>
        <translation type="unfinished">Her i ffigurau</translation>
    </message>
    <message>
        <source>Choose another name: a snapshot is never changed.</source>
        <translation type="unfinished">Dewiswch enw arall: ni chaiff cipolwg ei newid byth.</translation>
    </message>
    <message>
        <source>Figures as they were frozen</source>
        <translation type="unfinished">Ffigurau fel y cawsant eu rhewi</translation>
    </message>
    <message>
        <source>Go back to a backup of the file.</source>
        <translation type="unfinished">Ewch yn ôl at gopi wrth gefn o’r ffeil.</translation>
    </message>
    <message>
        <source>Look it up in the challenge log.</source>
        <translation type="unfinished">Chwiliwch amdani yn y log heriau.</translation>
    </message>
    <message>
        <source>Look it up in the list of snapshots.</source>
        <translation type="unfinished">Chwiliwch amdano yn y rhestr o gipolygon.</translation>
    </message>
    <message>
        <source>Outcome {code}</source>
        <translation type="unfinished">Canlyniad {code}</translation>
    </message>
    <message>
        <source>Say what is disputed.</source>
        <translation type="unfinished">Dywedwch beth sy’n cael ei herio.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation type="unfinished">Dywedwch beth yw ei ddiben.</translation>
    </message>
    <message>
        <source>The challenge has no claim.</source>
        <translation type="unfinished">Nid oes honiad yn yr her.</translation>
    </message>
    <message>
        <source>The decision has no reason.</source>
        <translation type="unfinished">Nid oes rheswm dros y penderfyniad.</translation>
    </message>
    <message>
        <source>The snapshot has no name.</source>
        <translation type="unfinished">Nid oes enw ar y cipolwg.</translation>
    </message>
    <message>
        <source>The snapshot “{name}” is not as it was frozen.</source>
        <translation type="unfinished">Nid yw’r cipolwg “{name}” fel y cafodd ei rewi.</translation>
    </message>
    <message>
        <source>There is a snapshot called “{name}” already.</source>
        <translation type="unfinished">Mae cipolwg o’r enw “{name}” eisoes.</translation>
    </message>
    <message>
        <source>There is no challenge {id}.</source>
        <translation type="unfinished">Nid oes her {id}.</translation>
    </message>
    <message>
        <source>There is no snapshot called “{name}”.</source>
        <translation type="unfinished">Nid oes cipolwg o’r enw “{name}”.</translation>
    </message>
    <message>
        <source>{figure}: no longer counted; it was {before}.</source>
        <translation type="unfinished">{figure}: ddim yn cael ei gyfrif mwyach; {before} oedd o’r blaen.</translation>
    </message>
    <message>
        <source>{figure}: {after}; it was not counted before.</source>
        <translation type="unfinished">{figure}: {after}; ni chafodd ei gyfrif o’r blaen.</translation>
    </message>
    <message>
        <source>{figure}: {after}; it was {before}.</source>
        <translation type="unfinished">{figure}: {after}; {before} oedd o’r blaen.</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation type="unfinished">Ychwanegwch un arall yn gyntaf.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished">Cyhoeddi’r arolygiad</translation>
    </message>
    <message>
        <source>Case {case} is new in the list.</source>
        <translation type="unfinished">Mae achos {case} yn newydd yn y rhestr.</translation>
    </message>
    <message>
        <source>Case {case} is not in the list any longer.</source>
        <translation type="unfinished">Nid yw achos {case} yn y rhestr mwyach.</translation>
    </message>
    <message>
        <source>Case {case} of the list is another case than {case} here: the references differ.</source>
        <translation type="unfinished">Mae achos {case} y rhestr yn achos gwahanol i {case} yma: mae’r cyfeirnodau’n wahanol.</translation>
    </message>
    <message>
        <source>Case {case}, {label}: not known here, “{after}” in the list.</source>
        <translation type="unfinished">Achos {case}, {label}: ddim yn hysbys yma, “{after}” yn y rhestr.</translation>
    </message>
    <message>
        <source>Changing cases or taking them out needs a reason.</source>
        <translation type="unfinished">Rhaid rhoi rheswm dros newid achosion neu eu tynnu allan.</translation>
    </message>
    <message>
        <source>Changing the delivery units needs a reason.</source>
        <translation type="unfinished">Rhaid rhoi rheswm dros newid yr unedau cyflenwi.</translation>
    </message>
    <message>
        <source>Choose a later day, or change the other date first.</source>
        <translation type="unfinished">Dewiswch ddiwrnod diweddarach, neu newidiwch y dyddiad arall yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose another way to read its letters.</source>
        <translation type="unfinished">Dewiswch ffordd arall o ddarllen ei llythrennau.</translation>
    </message>
    <message>
        <source>Choose somebody else, or change the role in the team.</source>
        <translation type="unfinished">Dewiswch rywun arall, neu newidiwch y rôl yn y tîm.</translation>
    </message>
    <message>
        <source>Choose the unit that they are in from now on.</source>
        <translation type="unfinished">Dewiswch yr uned y maen nhw ynddi o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Choose two different units.</source>
        <translation type="unfinished">Dewiswch ddwy uned wahanol.</translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation type="unfinished">Adroddiad drafft</translation>
    </message>
    <message>
        <source>Fieldwork week</source>
        <translation type="unfinished">Wythnos gwaith maes</translation>
    </message>
    <message>
        <source>Give the new cases numbers that nobody has yet.</source>
        <translation type="unfinished">Rhowch rifau i’r achosion newydd nad oes gan yr un achos eto.</translation>
    </message>
    <message>
        <source>Hand them over first: a research officer looks only.</source>
        <translation type="unfinished">Trosglwyddwch nhw yn gyntaf: dim ond edrych y mae swyddog ymchwil.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished">Cyhoeddi’r adroddiad</translation>
    </message>
    <message>
        <source>Second week</source>
        <translation type="unfinished">Ail wythnos</translation>
    </message>
    <message>
        <source>That is one and the same unit.</source>
        <translation type="unfinished">Yr un uned yw’r ddwy.</translation>
    </message>
    <message>
        <source>The delivery unit has no name.</source>
        <translation type="unfinished">Does gan yr uned gyflenwi ddim enw.</translation>
    </message>
    <message>
        <source>The delivery units belong to this assessment form, not to the inspection.</source>
        <translation type="unfinished">Mae’r unedau cyflenwi’n perthyn i’r ffurflen asesu hon, nid i’r arolygiad.</translation>
    </message>
    <message>
        <source>The mapping cannot be kept here ({value}).</source>
        <translation type="unfinished">Ni ellir cadw’r mapiad yma ({value}).</translation>
    </message>
    <message>
        <source>There is a delivery unit {name} already.</source>
        <translation type="unfinished">Mae uned gyflenwi {name} yn barod.</translation>
    </message>
    <message>
        <source>There is another case {number} already.</source>
        <translation type="unfinished">Mae achos {number} arall yn barod.</translation>
    </message>
    <message>
        <source>This list is not written in {letters}.</source>
        <translation type="unfinished">Nid yw’r rhestr hon wedi’i hysgrifennu yn {letters}.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation type="unfinished">Teipiwch ei henw.</translation>
    </message>
    <message>
        <source>Write it as 2026-05-11.</source>
        <translation type="unfinished">Ysgrifennwch ef fel 2026-05-11.</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">enw</translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished">cyfeirnod</translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished">tîm</translation>
    </message>
    <message>
        <source>who manages the case</source>
        <translation type="unfinished">pwy sy’n rheoli’r achos</translation>
    </message>
    <message>
        <source>{after} would come before {before}.</source>
        <translation type="unfinished">Byddai {after} yn dod cyn {before}.</translation>
    </message>
    <message>
        <source>{name} is a research officer, who looks only and is given no cases.</source>
        <translation type="unfinished">Mae {name} yn swyddog ymchwil, sydd ond yn edrych ac na roddir achosion iddyn nhw.</translation>
    </message>
    <message>
        <source>{name} is the only delivery unit.</source>
        <translation type="unfinished">{name} yw’r unig uned gyflenwi.</translation>
    </message>
    <message>
        <source>{name} still has cases or people.</source>
        <translation type="unfinished">Mae gan {name} achosion neu bobl o hyd.</translation>
    </message>
    <message>
        <source>“{text}” is no day.</source>
        <translation type="unfinished">Nid yw “{text}” yn ddiwrnod.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The inspection file has been moved, renamed or deleted while it was open.</source>
        <translation type="unfinished">Cafodd y ffeil arolygiad ei symud, ei hailenwi neu ei dileu tra oedd ar agor.</translation>
    </message>
    <message>
        <source>What you do from now on would not be in it. Put it back, then go on.</source>
        <translation type="unfinished">Ni fyddai&apos;r hyn a wnewch o hyn ymlaen ynddi. Rhowch hi&apos;n ôl, yna ewch ymlaen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Ei rhoi&apos;n ôl</translation>
    </message>
    <message>
        <source>{what} Wait until that is done, or stop it and close.</source>
        <translation type="unfinished">{what} Arhoswch nes bod hynny wedi&apos;i wneud, neu stopiwch ef a chau.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished">Stopio a chau</translation>
    </message>
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
        <translation type="unfinished">Maint &amp;testun</translation>
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
    <name>SidePanel</name>
    <message>
        <source>Guidance</source>
        <translation type="unfinished">Canllawiau</translation>
    </message>
</context>
<context>
    <name>SortBy</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Trefnu yn ôl</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation type="unfinished">T&amp;refnu yn ôl</translation>
    </message>
    <message>
        <source>Rising order; turn it round</source>
        <translation type="unfinished">Trefn esgynnol; ei throi o chwith</translation>
    </message>
    <message>
        <source>Falling order; turn it round</source>
        <translation type="unfinished">Trefn ddisgynnol; ei throi o chwith</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished">Dim awgrymiadau</translation>
    </message>
    <message>
        <source>&amp;Add “{word}” to my words</source>
        <translation type="unfinished">&amp;Ychwanegu “{word}” at fy ngeiriau</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assessor {version}</source>
        <translation type="unfinished">Assessor {version}</translation>
    </message>
    <message>
        <source>Not found where it was</source>
        <translation type="unfinished">Heb ei chanfod lle&apos;r oedd</translation>
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
        <translation type="unfinished">Go&amp;sodiadau</translation>
    </message>
    <message>
        <source>Hel&amp;p</source>
        <translation type="unfinished">C&amp;ymorth</translation>
    </message>
</context>
<context>
    <name>StartView</name>
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
    <name>StatusLine</name>
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
    <name>Summary</name>
    <message>
        <source>To be settled before the list can be taken: {count}</source>
        <translation type="unfinished">I&apos;w setlo cyn y gellir cymryd y rhestr: {count}</translation>
    </message>
    <message>
        <source>Worth knowing: {count}</source>
        <translation type="unfinished">Gwerth gwybod: {count}</translation>
    </message>
    <message>
        <source>{cases} cases for {people} assessors.</source>
        <translation type="unfinished">{cases} achos ar gyfer {people} asesydd.</translation>
    </message>
    <message>
        <source>{cases} cases.</source>
        <translation type="unfinished">{cases} o achosion.</translation>
    </message>
    <message>
        <source>Cases without an assessor: {count}. Give them out later.</source>
        <translation type="unfinished">Achosion heb asesydd: {count}. Rhowch nhw allan yn nes ymlaen.</translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished">rhif yr achos</translation>
    </message>
    <message>
        <source>reference of the area</source>
        <translation type="unfinished">cyfeirnod yr ardal</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">enw</translation>
    </message>
    <message>
        <source>surname</source>
        <translation type="unfinished">cyfenw</translation>
    </message>
    <message>
        <source>forenames</source>
        <translation type="unfinished">enwau cyntaf</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation type="unfinished">aseswr</translation>
    </message>
    <message>
        <source>who manages the case</source>
        <translation type="unfinished">pwy sy’n rheoli’r achos</translation>
    </message>
    <message>
        <source>team of the area</source>
        <translation type="unfinished">tîm yr ardal</translation>
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
        <source>&amp;Draw and share out</source>
        <translation type="unfinished">Tynnu a rhan&amp;nu</translation>
    </message>
    <message>
        <source>Cases of the sample</source>
        <translation type="unfinished">Achosion y sampl</translation>
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
        <translation type="unfinished">Hynt</translation>
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
        <source>Find a case, reference, name or assessor</source>
        <translation type="unfinished">Dod o hyd i achos, cyfeirnod, enw neu asesydd</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation type="unfinished">Wrth gefn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>&amp;Units and dates</source>
        <translation type="unfinished">&amp;Unedau a dyddiadau</translation>
    </message>
    <message>
        <source>Bring in a &amp;list …</source>
        <translation type="unfinished">&amp;Dod â rhestr i mewn …</translation>
    </message>
    <message>
        <source>Add a list to the &amp;reserve …</source>
        <translation type="unfinished">Ychwanegu rhestr wrth &amp;gefn …</translation>
    </message>
</context>
<context>
    <name>TeamTab</name>
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
        <source>Assessor</source>
        <translation type="unfinished">Asesydd</translation>
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
        <source>{name} (has left)</source>
        <translation type="unfinished">{name} (wedi gadael)</translation>
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
    <name>UnitPanel</name>
    <message>
        <source>The unit that is chosen</source>
        <translation type="unfinished">Yr uned a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose a unit in the list to see what you can do.</source>
        <translation type="unfinished">Dewiswch uned yn y rhestr i weld beth allwch chi ei wneud.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation type="unfinished">Enw’r uned</translation>
    </message>
    <message>
        <source>In Welsh, if it has another name there</source>
        <translation type="unfinished">Yn Gymraeg, os oes ganddi enw arall</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished">Newid yr enw</translation>
    </message>
    <message>
        <source>The unit is called otherwise.</source>
        <translation type="unfinished">Newidiwyd enw’r uned.</translation>
    </message>
    <message>
        <source>Take it out, or make it one with another</source>
        <translation type="unfinished">Ei thynnu allan, neu ei huno ag un arall</translation>
    </message>
    <message>
        <source>Its cases and people are in the unit chosen here from then on, in what is assessed already too.</source>
        <translation type="unfinished">Bydd ei hachosion a’i phobl yn yr uned a ddewisir yma o hynny ymlaen, hefyd yn yr hyn a aseswyd eisoes.</translation>
    </message>
    <message>
        <source>none: it has no cases and no people</source>
        <translation type="unfinished">dim: does ganddi ddim achosion na phobl</translation>
    </message>
    <message>
        <source>The unit that takes them</source>
        <translation type="unfinished">Yr uned sy’n eu cymryd</translation>
    </message>
    <message>
        <source>{name} is no delivery unit of this inspection any longer.</source>
        <translation type="unfinished">Nid yw {name} yn uned gyflenwi i’r arolygiad hwn mwyach.</translation>
    </message>
    <message>
        <source>Take the unit out</source>
        <translation type="unfinished">Tynnu’r uned allan</translation>
    </message>
</context>
<context>
    <name>UnitsTab</name>
    <message>
        <source>Delivery units</source>
        <translation type="unfinished">Unedau cyflenwi</translation>
    </message>
    <message>
        <source>Units, dates and team can be changed later; each change is kept, with who made it and when. The name and area of the inspection and the number of a case cannot: files and prints are called by them.</source>
        <translation type="unfinished">Gellir newid unedau, dyddiadau a’r tîm yn nes ymlaen; cedwir pob newid, gyda phwy a’i gwnaeth a phryd. Ni ellir newid enw ac ardal yr arolygiad na rhif achos: mae ffeiliau a phrintiadau’n cael eu henwi ar eu hôl.</translation>
    </message>
    <message>
        <source>Units and dates</source>
        <translation type="unfinished">Unedau a dyddiadau</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Uned</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Who works in it</source>
        <translation type="unfinished">Pwy sy’n gweithio ynddi</translation>
    </message>
    <message>
        <source>Name of a further delivery unit</source>
        <translation type="unfinished">Enw uned gyflenwi arall</translation>
    </message>
    <message>
        <source>Add the unit</source>
        <translation type="unfinished">Ychwanegu’r uned</translation>
    </message>
    <message>
        <source>{name} is a delivery unit of this inspection.</source>
        <translation type="unfinished">Mae {name} yn uned gyflenwi i’r arolygiad hwn.</translation>
    </message>
</context>
<context>
    <name>ValuesTab</name>
    <message>
        <source>Values in the list</source>
        <translation type="unfinished">Gwerthoedd yn y rhestr</translation>
    </message>
    <message>
        <source>What each value is taken for. A delivery unit may be typed too: then this inspection has it.</source>
        <translation type="unfinished">Fel beth y cymerir pob gwerth. Gellir teipio uned gyflenwi hefyd: yna mae hi gan yr arolygiad hwn.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">Colofn</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished">Yn y rhestr</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">Rhesi</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation type="unfinished">Cymerir fel</translation>
    </message>
    <message>
        <source>What the value is taken for</source>
        <translation type="unfinished">Fel beth y cymerir y gwerth</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">dim ateb</translation>
    </message>
    <message>
        <source>not understood: choose what it means</source>
        <translation type="unfinished">heb ei ddeall: dewiswch beth mae’n ei olygu</translation>
    </message>
    <message>
        <source>“{value}” is taken as</source>
        <translation type="unfinished">Cymerir “{value}” fel</translation>
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
        <translation type="unfinished">Mae achosion sydd wedi&apos;u rhoi allan eisoes yn aros ar eu fersiwn nes i chi eu trosglwyddo. Pe bai pob un o&apos;r {all} yn cael ei drosglwyddo, byddai gan {touched} atebion i edrych arnynt eto, byddai angen rhywbeth newydd gan {owing}, ac ni fyddai {reopened} yn gyflawn mwyach. Cedwir pob ateb arall.</translation>
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
        <translation type="unfinished">Ei angen o&apos;r newydd</translation>
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
        <translation type="unfinished">Mae popeth sydd ei angen wedi&apos;i ateb. Gwiriwch yr atebion, yna cwblhewch yr achos.</translation>
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
        <source>{page} – {inspection} – Assessor</source>
        <translation type="unfinished">{page} – {inspection} – Assessor</translation>
    </message>
    <message>
        <source>The file is as it was then. What it was before is kept as a backup.</source>
        <translation type="unfinished">Mae&apos;r ffeil fel yr oedd bryd hynny. Cedwir yr hyn ydoedd cyn hynny fel copi wrth gefn.</translation>
    </message>
    <message>
        <source>The file is back where it was, with everything in it.</source>
        <translation type="unfinished">Mae&apos;r ffeil yn ôl lle&apos;r oedd, gyda phopeth ynddi.</translation>
    </message>
    <message>
        <source>Everything is saved: the computer is ending your session.</source>
        <translation type="unfinished">Mae popeth wedi&apos;i gadw: mae&apos;r cyfrifiadur yn dod â&apos;ch sesiwn i ben.</translation>
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
        <translation type="unfinished">Gofyn yn y cyf&amp;weliad</translation>
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
        <source>&amp;Larger guidance text</source>
        <translation type="unfinished">Testun canllawiau &amp;mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller guidance text</source>
        <translation type="unfinished">Testun canllawiau lla&amp;i</translation>
    </message>
    <message>
        <source>List what is &amp;unanswered</source>
        <translation type="unfinished">Rhestru&apos;r hyn heb &amp;ei ateb</translation>
    </message>
    <message>
        <source>List what to &amp;come back to</source>
        <translation type="unfinished">Rhestru&apos;r hyn i &amp;ddod yn ôl ato</translation>
    </message>
    <message>
        <source>List what owes &amp;evidence</source>
        <translation type="unfinished">Rhestru&apos;r dys&amp;tiolaeth sydd ei hangen</translation>
    </message>
    <message>
        <source>List what no longer &amp;applies</source>
        <translation type="unfinished">Rhestru&apos;r hyn nad yw&apos;n &amp;berthnasol mwyach</translation>
    </message>
    <message>
        <source>List questions from the lea&amp;d</source>
        <translation type="unfinished">Rhestru cwestiynau gan y &amp;prif arolygydd</translation>
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
        <translation type="unfinished">Rhestr y ca&amp;mau</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation type="unfinished">Canllawia&amp;u</translation>
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
        <translation type="unfinished">Llinell am&amp;ser</translation>
    </message>
    <message>
        <source>&amp;Interview list</source>
        <translation type="unfinished">Rhestr y cy&amp;fweliad</translation>
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
        <translation type="unfinished">Pob &amp;achos</translation>
    </message>
    <message>
        <source>Kept, not counted</source>
        <translation type="unfinished">Cadwyd, heb ei gyfrif</translation>
    </message>
    <message>
        <source>Evidence owed</source>
        <translation type="unfinished">Tystiolaeth i&apos;w rhoi</translation>
    </message>
    <message>
        <source>Reason owed</source>
        <translation type="unfinished">Rheswm i&apos;w roi</translation>
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
        <source>Worth another look</source>
        <translation type="unfinished">Gwerth edrych eto</translation>
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
        <translation type="unfinished">Tystiolaeth neu reswm i&apos;w roi</translation>
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
    <message>
        <source>Keys: {keys}</source>
        <translation type="unfinished">Bysellau: {keys}</translation>
    </message>
    <message>
        <source>Same s&amp;ource as last time</source>
        <translation type="unfinished">Yr un &amp;ffynhonnell â’r tro diwethaf</translation>
    </message>
    <message>
        <source>&amp;Use a note or evidence again</source>
        <translation type="unfinished">&amp;Defnyddio nodyn neu dystiolaeth eto</translation>
    </message>
    <message>
        <source>Changed from “{0}”</source>
        <translation type="unfinished">Newidiwyd o “{0}”</translation>
    </message>
</context>
</TS>
