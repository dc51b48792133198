import WordForms

/// Words that are in every text and say nothing of what it is about.
///
/// In a large cache of one language their frequency tells them; among a dozen articles, or in a
/// language that few of the articles are in, it does not, and every Romanian article would be
/// like every other by its «pentru» and «care».
enum FunctionWords {
    static func contains(_ key: StemKey) -> Bool { keys[key] }

    private static let keys: StemTable<Bool> = {
        let analyser = WordAnalyser()
        var keys = StemTable(nothing: false, capacity: 2000)
        for (language, words) in table {
            let analysed = analyser.analyse(words, language: language)
            for term in analysed.terms {
                guard let stem = term.likenessStem else { continue }
                keys.update(StemKey(stem: analysed.bytes[stem])) { $0 = true }
            }
        }
        return keys
    }()

    /// Pronouns, prepositions, conjunctions, particles, auxiliary verbs, numerals and the words
    /// that count time; in the forms that have stems of their own.
    ///
    /// No word whose stem is also that of one which matters: «стали» would take «сталь» with it,
    /// «семь» «семью», «ради» «раду».
    private static let table: [(WordLanguage, String)] = [
        (
            .russian,
            """
            без близ в во вне возле вокруг впереди вместо вопреки вроде для до за из изо из-за \
            из-под к ко кроме между мимо на над накануне насчёт о об обо около от ото перед по под \
            подо после посреди при про с сверх сквозь со согласно у через \
            а будто едва если же зато и или ибо кабы как как-то когда либо лишь но однако пока \
            раз так также тоже то что чтоб чтобы хотя ведь вот вон даже да ещё именно ли не ни нет уж \
            уже разве только просто почти очень весьма совсем слишком довольно более менее больше меньше \
            самый самая самое самые лучше хуже \
            я ты он она оно мы вы они меня мне мной тебя тебе тобой его ему им нём него нему ней неё \
            её ею нам нас нами вам вас вами их ими них ним ними себя себе собой \
            мой моя моё мои твой твоя наш наша наше наши ваш ваша ваше ваши свой своя своё свои своего \
            своей своему своим своих свою \
            этот эта это эти этого этой этому этим этих эту тот та те того той тому тем тех ту такой \
            такая такое такие таким таких такого который которая которое которые которого которой \
            которому которую которым которых какой какая какое какие чей чья чьё чьи кто кого кому кем \
            чего чему чем весь вся всё все всего всей всему всем всех всю всеми каждый каждая каждое \
            каждые сам сама само сами самого любой другой другая другое другие других иной некоторый \
            некоторые никто ничто ничего никого ничем никакой нечто некто кто-то что-то какой-то \
            где куда откуда когда тогда теперь сейчас потом затем сначала всегда иногда никогда снова \
            опять здесь там тут туда сюда оттуда отсюда почему потому поэтому зачем отчего оттого \
            быть был была было были буду будет будут будем бывает есть бы мочь могу может можем могут \
            мог могла могли можно нельзя надо нужно должен должна должно должны \
            один одна одно одни одного одной одну два две двух двум три трёх тремя четыре четырёх пять \
            пяти шесть шести восемь восьми девять девяти десять десяти одиннадцать двенадцать \
            пятнадцать двадцать тридцать сорок пятьдесят сто двести триста тысяча тысячи млн млрд \
            полтора половина несколько много сколько столько оба обе первый второй третий \
            год года году годы годов лет месяц неделя день дня дни дней час часа часы часов минута \
            минуты минут раза сегодня вчера завтра время времени
            """
        ),
        (
            .ukrainian,
            """
            без біля в у від для до за з із зі зо з-за з-під к крім між на над навколо о об обабіч \
            окрім перед передо по під після поза при про проти серед скрізь через щодо \
            а або але аби адже бо би б же ж й і і та то тобто так також теж якби якщо що щоб щоби хоч \
            хоча хіба чи коли лише лиш тільки не ні ані навіть ось он ще вже уже майже дуже надто досить \
            більш більше менш менше найбільше краще саме просто \
            я ти він вона воно ми ви вони мене мені мною тебе тобі його йому ним нього ньому неї їй її \
            нею нам нас нами вам вас вами їх їм ними них себе собі собою \
            мій моя моє мої твій твоя наш наша наше наші ваш ваша ваше ваші свій своя своє свої своєї \
            своєму своїм своїх свою \
            цей ця це ці цього цієї цьому цим цих цю той та те ті того тієї тому тим тих ту такий така \
            таке такі якого який яка яке які якій якої якому яку яким яких чий хто кого кому ким чого \
            чому чим весь увесь вся все всі усе усі всього всієї всьому всім всіх всю кожен кожна кожне \
            кожний кожному сам сама само самі самий інший інша інше інші інших ніхто ніщо нічого хтось \
            щось якийсь якась якось \
            де куди звідки тоді тепер зараз потім спочатку завжди іноді ніколи знову тут там туди сюди \
            звідти тому навіщо \
            бути був була було були буде будуть будемо є бути може можуть міг могла могли можна треба \
            слід мусить повинен \
            один одна одне одні одного дві два двох три трьох чотири чотирьох п'ять шість сім сіма \
            вісім дев'ять десять одинадцять дванадцять п'ятнадцять двадцять тридцять сорок сто двісті \
            тисяча тисячі млн млрд півтора половина кілька багато мало скільки стільки обидва обидві \
            перший перша другий третій \
            рік року роки років році місяць тиждень тижня день дня дні днів година години годин хвилина \
            хвилини хвилин раз рази разів сьогодні вчора завтра час часу пів
            """
        ),
        (
            .belarusian,
            """
            без для да за з са ад аб пра пры праз на над пад паміж перад па пасля у ў і або але а бо ж \
            жа што каб калі хоць як так таксама толькі не ні яшчэ ужо ўжо вельмі больш менш я ты ён яна \
            яно мы вы яны мяне мне яго яму ім іх іму ёй яе нас нам вас вам сябе сабе мой наш ваш свой \
            свая свае гэты гэта гэтая гэтыя гэтага гэтай той тая тое тыя таго такі такая якія які якая \
            якое якога якой хто каго каму чаго чаму чым увесь уся усё усе ўсё ўсе кожны сам іншы іншыя \
            дзе куды тады цяпер потым зноў тут там быць быў была было былі будзе будуць ёсць можа могуць \
            можна трэба адзін адна два дзве тры чатыры пяць дзесяць некалькі шмат год года гадоў дзень \
            дня дні гадзін хвілін час сёння ўчора
            """
        ),
        (
            .bulgarian,
            """
            без в във до за зад из към между на над от по под пред преди през при с със след сред \
            спрямо според срещу у чрез и или но а ако да че щом защото тъй като както така също дори още \
            вече само не ни нито ли аз ти той тя то ние вие те мен мене ме теб него нея нас вас тях ги го \
            му им ми му й си се мой моя наш наша ваш свой своя своите този тази това тези онзи онази онова \
            такъв такава такива който която което които кой коя кое кои кого чий какво какъв каква всеки \
            всяка всяко всички всичко цял сам самият друг друга друго други някой нещо някои никой нищо \
            къде кога тогава сега после винаги никога отново тук там защо съм си е сме сте са бях беше \
            бяха бил била било били бъде бъдат ще може могат можеше трябва няма имат има \
            два две три четири пет шест седем осем девет десет хил млн няколко много малко първи \
            година години месец седмица ден дни час часа минути пъти днес вчера утре време
            """
        ),
        (
            .serbian,
            """
            без до за из изван изнад испред иза код кроз међу на над након о од осим по под поред пре \
            пред према при с са у уз због и или али а ако да јер кад када као како где док што пошто ни \
            не ли већ још само тако такође врло веома више мање ја ти он она оно ми ви они оне мене ме \
            тебе њега га му њој јој њу ју нас нам вас вам њих их њима им себе се си мој наш ваш свој \
            своја своје своју тај та то те тога тој том овај ова ово ови ове овог ове онај такав такве \
            који која које којег којој којом којих коју ко кога чији сав сва све сви свих сваки свака \
            сам сама други друга друго неки неке нешто нико ништа тада сада сад затим увек никада опет \
            овде ту тамо зашто јесам сам си је смо сте су био била било били бити буде буду ће ћу ћемо \
            може могу могао можемо треба мора један једна једно два две три четири пет шест седам осам \
            девет десет неколико много мало први година године годину месец недеља дан дана дани час \
            сати минута пута данас јуче сутра време \
            bez do za iz izvan kod kroz među na nad nakon od osim po pod pored pre pred prema pri sa uz \
            zbog ili ali ako da jer kad kada kao kako gde dok što pošto ne li već još samo tako takođe \
            vrlo veoma više manje ja ti on ona ono mi vi oni njega mu njoj nju nas vas njih ih im sebe se \
            moj naš vaš svoj taj to te toga toj tom ovaj ova ovo ovi ove ovog onaj koji koja koje kojeg \
            kojoj kojih koju ko koga sav sva sve svi svih svaki sam drugi neki nešto je smo ste su bio \
            bila bilo bili biti bude budu će ćemo može mogu treba mora jedan jedna jedno dva dve tri
            """
        ),
        (
            .romanian,
            """
            a ai al ale alte altul altă altele alți am apoi ar are as asta astfel asupra atât atunci au \
            avea avem având avut avea aveau azi aș ați că căci când care căreia căror cărora căruia cât \
            câte câteva cătr către ce cea ceea cei cel cele celor ceva chiar cine cineva cu cui cum cât \
            da dacă dar datorită de deci decât deja deoarece departe deși deși din dintr dintre doar după \
            ea ei el ele era erau este eu eram ești fără fi fie fiecare fiind fost face fac făcut foarte \
            iar ieri îi îl îmi împotriva în înainte înapoi încât încă însă într între îți îl iar \
            la le li lor lui lângă m-a mai mâine mea mei mele meu mi mine mult multă multe mulți ne nici \
            nimeni nimic niște noastră noastre noi nostru noștri nu numai o oare or ori oricare orice \
            oricine pe pentru peste până poate pot prea prin printre puțin sa să săi sale sau său se și \
            sine spre sub sunt suntem sunteți sus ta tale tău te ți tine toată toate tot toți totuși tu un \
            una unde unei unele uneori unii unor unu unul unui va vă voastră voi vom vor vostru vreo vreun \
            această aceasta acea aceea acei acel aceia acela acele acelea acest aceasta aceste acestea \
            acestei acestia acestor acestui acești aceștia acolo acum aici așa atâta aproape același aceeași \
            doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece douăzeci treizeci \
            patruzeci sută sute mie mii milioane miliarde câțiva primul prima doilea ambele jumătate \
            an ani anul anului anilor lună luni săptămână zi zile ziua oră ore minut minute ori dată timp
            """
        ),
        (
            .english,
            """
            a about above after again against all almost also although always am among an and another \
            any are around as at be became because been before being below between both but by can cannot \
            could did do does doing down during each either even ever every few for from further get got \
            had has have having he her here hers herself him himself his how however i if in into is it \
            its itself just least less let like made make many may me might more most much must my myself \
            near neither never no nor not now of off often on once only onto or other others our ours out \
            over own per perhaps quite rather same she should since so some still such than that the their \
            theirs them themselves then there these they this those though through thus till to together \
            too toward towards under until up upon very was we were what when where whether which while \
            whom whose why will with within without would yes yet you your yours \
            one two three four five six seven eight nine ten eleven twelve twenty hundred thousand million \
            billion several half first second third \
            year years month months week weeks day days hour hours minute minutes time today yesterday \
            tomorrow
            """
        ),
    ]
}
