import Articles
import Testing

@testable import Ingest

@Suite struct MarkupBlockTests {
    private let base = "https://vesti.example/news/1.html"

    @Test(arguments: [
        ("<p>Мост  открыт.\n<p> Ура!</p>", "¶ Мост открыт.\n¶ Ура!"),
        ("<div>а<div>б</div>в</div>г", "¶ а\n¶ б\n¶ в\n¶ г"),
        ("а<br>б<br><br>в<br/>", "¶ а⏎б\n¶ в"),
        ("<p>&nbsp;</p><p>\u{200B}</p><p>&nbsp; а &nbsp;</p>", "¶ а"),
        ("<p>а<section>б<p>в</section>г", "¶ а\n¶ б\n¶ в\n¶ г"),
        ("а<script>б</script><style>в</style><nav>г</nav><button>д</button>", "¶ а"),
        ("<form><p>Почта: <input></p></form>а<p hidden>б</p><p style='display: none'>в", "¶ а"),
        ("<details><summary>а</summary><p>б</p></details>", "¶ *а*\n¶ б"),
        ("2<sup>10</sup> м<sup>2</sup>, H<sub>2</sub>O, 1<sup>st</sup>", "¶ 2¹⁰ м², H₂O, 1st"),
        ("он сказал: <q>да</q>", "¶ он сказал: «да»"),
        ("а\u{7}\u{202E}б&#8238;в &lt;b&gt; &amp;lt;", "¶ абв <b> &lt;"),
        (
            "<noscript><p>Включите</p><img src=a.png></noscript>",
            "▫ https://vesti.example/news/a.png"
        ),
        ("", ""),
    ])
    func textBecomesParagraphs(html: String, expected: String) {
        #expect(outline(blocks(fromHTML: html, base: base)) == expected)
    }

    @Test(arguments: [
        ("а <b>б</b> <i>в</i><em> г</em>", "¶ а *б* _в_ _г_"),
        ("<b>а <strong>б</strong></b>", "¶ *а б*"),
        ("<b>а<div>б</div></b>в", "¶ *а*\n¶ *б*\n¶ в"),
        ("<a href='/x?a=1&amp;b=2'>а</a>", "¶ [а](https://vesti.example/x?a=1&b=2)"),
        ("<a href='mailto:a@b.example'>а</a> <a href='javascript:x()'>б</a>", "¶ а б"),
        ("<a href=x><b>а</b> б</a>", "¶ [*а* б](https://vesti.example/news/x)"),
        ("<code>a b</code> и <kbd>c</kbd>", "¶ `a b` и `c`"),
        ("ё<b>é</b>", "¶ ё*é*"),
    ])
    func inlineMarkupBecomesSpans(html: String, expected: String) {
        #expect(outline(blocks(fromHTML: html, base: base)) == expected)
    }

    @Test(arguments: [
        ("<ul><li>а<li><p>б</p><p>в</p></ul>", "• а / б⏎в"),
        ("<ol><li>а<ul><li>б<li>в</ul><li>г</ol>", "1. а⏎– б⏎– в / г"),
        ("<ul><li>а<ol><li>б<li>в</ol></ul>", "• а⏎1. б⏎2. в"),
        ("<ol start=3><li>а<li>б</ol>", "¶ 3. а\n¶ 4. б"),
        (
            "<dl><dt>Мост<dd>сооружение<dt>Река<dd>вода<dd>путь</dl>",
            "• *Мост* — сооружение / *Река* — вода⏎путь"
        ),
        ("<ul><li><img src=a.jpg>а</ul>", "• а\n▫ https://vesti.example/news/a.jpg"),
        ("<ul><li></ul><li>а", "¶ а"),
    ])
    func listsAreKeptAndWhatIsNestedStandsInLines(html: String, expected: String) {
        #expect(outline(blocks(fromHTML: html, base: base)) == expected)
    }

    @Test(arguments: [
        ("<blockquote><p>а<p>б</blockquote>", "> а⏎б"),
        (
            "<blockquote>а<footer>— Ион Руссу, <cite>инженер</cite></footer></blockquote>",
            "> а | Ион Руссу | инженер"
        ),
        ("<blockquote><p>а — <cite>Ион Руссу</cite></blockquote>", "> а | Ион Руссу"),
        ("<blockquote><p>а</p>&mdash; Вести (@vesti)</blockquote>", "> а | Вести (@vesti)"),
        ("<blockquote>а <cite>б</cite> в</blockquote>", "> а _б_ в"),
        (
            "<figure><blockquote>а</blockquote><figcaption>Ион Руссу</figcaption></figure>",
            "> а | Ион Руссу"
        ),
        ("<blockquote><h2>а</h2><p>б</blockquote>", "## а\n¶ б"),
        ("<blockquote>а<ul><li>б<li>в</ul></blockquote>", "> а⏎• б⏎• в"),
    ])
    func quotesHaveSpeakers(html: String, expected: String) {
        #expect(outline(blocks(fromHTML: html, base: base)) == expected)
    }

    @Test(arguments: [
        (
            "<img src='a b.jpg' alt='Мост через реку'>",
            "▫ https://vesti.example/news/a%20b.jpg | Мост через реку"
        ),
        ("<p>а <img src=/a.jpg alt=мост> б</p>", "¶ а б\n▫ https://vesti.example/a.jpg"),
        ("<img src=a.gif width=1 height=1><img src='data:image/gif;base64,R0'>", ""),
        (
            "<img src='data:image/gif;base64,R0' data-src=a.jpg><img src=a.jpg>",
            "▫ https://vesti.example/news/a.jpg"
        ),
        (
            "<img srcset='a.jpg 320w, w_2,b.jpg 640w,c.jpg 2w'>",
            "▫ https://vesti.example/news/w_2,b.jpg"
        ),
        (
            "<picture><source srcset='c.webp'><img src='d.jpg'></picture>",
            "▫ https://vesti.example/news/d.jpg"
        ),
        (
            "<figure><img src=a.jpg><figcaption>Мост. © Вести / Ион Руссу</figcaption></figure>",
            "▫ https://vesti.example/news/a.jpg | Мост. | © Вести / Ион Руссу"
        ),
        (
            "<figure><img src=a.jpg><figcaption>Мост (Фото: Ион Руссу)</figcaption></figure>",
            "▫ https://vesti.example/news/a.jpg | Мост | Фото: Ион Руссу"
        ),
        (
            "<figure><img src=a.jpg><figcaption>Мост <span class=credit>Ион Руссу</span></figcaption></figure>",
            "▫ https://vesti.example/news/a.jpg | Мост | Ион Руссу"
        ),
        ("да <img class=emoji alt=😀 src=x.png>!", "¶ да 😀!"),
        (
            "<iframe src='https://v.example/1' title='Открытие моста'></iframe><iframe src=x></iframe>",
            "¶ [▶ Открытие моста](https://v.example/1)"
        ),
    ])
    func picturesHaveCaptionsAndCredits(html: String, expected: String) {
        #expect(outline(blocks(fromHTML: html, base: base)) == expected)
    }

    @Test(arguments: [
        ("<h1>а <b>б</b></h1><h2><div>в</div></h2><h3></h3>", "# а *б*\n## в"),
        ("<table><tr><th>а<th>б<tr><td>1<td>2</table>", "table а, б; 1, 2"),
        (
            "<table><caption>К</caption><tr><td colspan=2>а<td>б<tr><td>1<td><p>2</p></table>",
            "¶ К\ntable а, , б; 1, 2"
        ),
        ("<table><tr><td><p>а</p><p>б</p></td></tr></table>", "¶ а\n¶ б"),
        (
            "<table><tr><td>а<td><table><tr><td>б<td>в<tr><td>г<td>д</table></table>",
            "¶ а\ntable б, в; г, д"
        ),
        ("<pre>\n  а\n\tб\n\n</pre>", "```   а\n\tб"),
        ("<hr>а<hr><hr>б<hr>", "¶ а\n---\n¶ б"),
    ])
    func headingsTablesCodeAndRulesStayWhatTheyAre(html: String, expected: String) {
        #expect(outline(blocks(fromHTML: html, base: base)) == expected)
    }

    @Test(arguments: [
        ("Мост &amp; <b>река</b>\n открыты", "Мост & река открыты"),
        ("a < b &lt;i&gt; c", "a < b <i> c"),
        ("<p>а</p><p>б<br>в</p><script>г</script>", "а б в"),
        ("обычный  текст", "обычный текст"),
    ])
    func aTitleIsTheWordsOfItsMarkup(html: String, expected: String) {
        #expect(plainText(fromHTML: html) == expected)
    }
}
