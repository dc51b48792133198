import Articles

@testable import Ingest

/// The article of a page in HTML.
func readArticle(
    of page: String, url: String? = "https://vesti.example/news/most.html"
) -> Article? {
    pageDocument(Array(page.utf8), url: url).article
}

/// Pages of site families that templates of news sites and blogs make.
enum PageTemplate {
    /// A Russian online paper: classes of its own, a story's box inside the text.
    static let onlinePaper = """
        <!DOCTYPE html><html lang="ru"><head><title>Трамваи вернутся на набережную: Город: Вести</title>
        <meta property="og:title" content="Трамваи вернутся на набережную"/>
        <meta property="og:site_name" content="Вести"/>
        <link rel="canonical" href="https://vesti.example/news/2022/02/01/tram/"/>
        <script type="application/ld+json">{"@context":"http://schema.org","@graph":[{"@type":"NewsArticle",
        "headline":"Трамваи вернутся на набережную","datePublished":"2022-02-01T11:05:00+03:00",
        "articleSection":"Город","author":[{"@type":"Person","name":"Анна Белая"}],},
        {"@type":"Organization","name":"Вести"}]}</script></head><body>
        <header class="header"><nav><a href="/">Главное</a><a href="/gorod">Город</a><a href="/sport">Спорт</a></nav></header>
        <div class="topic-page__container"><div class="topic-page__header">
        <a class="topic-header__item topic-header__time" href="/2022/02/01/">11:05, 1 февраля 2022</a>
        <h1 class="topic-body__titles"><span class="topic-body__title">Трамваи вернутся на набережную</span></h1>
        <div class="topic-authors"><a class="topic-authors__author" href="/author/b/">Анна Белая</a></div></div>
        <figure class="picture"><img src="/i/tram.jpg" alt="Трамвай"><figcaption>
        <div class="description">Трамвай на Садовой улице</div>
        <div class="description__credits">Фото: Пётр Лесной</div></figcaption></figure>
        <div class="topic-body__content">
        <p class="topic-body__content-text">Трамваи снова пойдут по набережной с первого марта, сообщили в
        <a href="https://depo.example/">городском депо</a>. Рельсы там не меняли тридцать лет.</p>
        <div class="box-inline-topic"><h4>Материалы по теме:</h4><a href="/articles/2021/12/01/depo/">Как живёт
        старое депо за рекой</a></div>
        <p class="topic-body__content-text">Вагоны будут ходить каждые десять минут, а летом ещё чаще. Билет
        останется прежним, обещает мэрия.</p>
        <div class="adv">Реклама</div>
        <p class="topic-body__content-text">Жители набережной просили вернуть трамвай с прошлой осени: автобусы
        стоят в пробках у моста.</p></div>
        <div class="topic-page__share"><a href="#">ВКонтакте</a><a href="#">Telegram</a></div></div>
        <section class="comments"><h3>Комментарии</h3><p>А я помню, как этот трамвай ходил до самого рынка. Было
        удобно, хоть и громко. Пусть вернут и остановку у школы.</p></section>
        <div class="last24"><h3>Последние новости</h3><a href="/n/1">Библиотека открылась после ремонта зала</a>
        <a href="/n/2">Паводок на реке обошёл город стороной</a></div>
        <footer>Вести. Новости города и страны, знаки защищены. Звоните в редакцию по будням, ответим всем.</footer>
        </body></html>
        """

    /// A Moldovan site in Romanian on a bought WordPress theme.
    static let theme = """
        <html lang="ro-RO"><head><title>Podul peste Răut se deschide vineri - Ziarul de Nord</title>
        <meta property="og:title" content="Podul peste Răut se deschide vineri - Ziarul de Nord" />
        <meta property="og:site_name" content="Ziarul de Nord" />
        <meta property="article:published_time" content="2022-02-01T14:02:00+02:00" />
        <meta property="article:modified_time" content="2022-02-01T16:40:00+02:00" />
        <meta property="article:section" content="Social" />
        <meta property="article:tag" content="pod" /><meta property="article:tag" content="Bălți" /></head>
        <body class="post-template-default single single-post"><div id="td-outer-wrap">
        <div class="td-header-menu"><ul><li><a href="/">Acasă</a></li><li><a href="/social/">Social</a></li></ul></div>
        <div class="td-main-content-wrap"><div class="td-pb-row"><div class="td-main-content"><article class="post">
        <div class="td-post-header"><h1 class="entry-title">Podul peste Răut se deschide vineri</h1>
        <div class="td-module-meta-info"><div class="td-post-author-name">De <a href="/author/ion/">Ion Rusu</a></div>
        <span class="td-post-date"><time class="entry-date" datetime="2022-02-01T14:02:00+02:00">01 februarie
        2022</time></span></div></div>
        <div class="td-post-sharing">Share <a href="#">Facebook</a> <a href="#">Twitter</a></div>
        <div class="td-post-content"><p>Muncitorii au terminat de turnat asfaltul pe podul peste Răut, iar marcajele
        vor fi gata joi, a anunțat primăria orașului.</p>
        <p><strong>CITEȘTE ȘI: <a href="https://nord.example/2022/01/30/cum-s-a-construit/">Cum s-a construit podul
        peste Răut în trei ani</a></strong></p>
        <p>Circulația începe vineri dimineață. Podul are două benzi pentru mașini și o pistă pentru biciclete.</p>
        <blockquote><p>Am așteptat acest pod zece ani.</p><cite>Maria Ciobanu, profesoară</cite></blockquote>
        <p>Podul vechi va fi demontat la vară, spun inginerii, iar plăcile lui vor ajunge pe faleză.</p>
        <p>Urmărește-ne pe Telegram pentru cele mai noi știri!</p></div>
        <div class="td-author-box-wrap author-box"><p>Ion Rusu scrie despre orașe de zece ani. Locuiește la Bălți și
        merge pe bicicletă.</p></div></article>
        <div class="comments" id="comments"><p>În sfârșit! Am mers ani de zile pe ocolire, prin noroi și gropi.</p></div>
        </div><div class="td-main-sidebar"><h4>Cele mai citite</h4><a href="/a">Tramvaiele se retrag mai devreme în
        depou</a></div></div></div></div></body></html>
        """

    /// Ukrainian, as accelerated pages are made.
    static let accelerated = """
        <!doctype html><html amp lang="uk"><head><title>Бібліотека відкрилася після ремонту</title>
        <link rel="canonical" href="https://misto.example/biblioteka">
        <script async src="https://cdn.ampproject.org/v0.js"></script></head><body>
        <amp-sidebar id="s"><p>Меню сайту, розділи та посилання на всі наші сторінки та сервіси.</p></amp-sidebar>
        <article><h1>Бібліотека відкрилася після ремонту</h1>
        <time datetime="2022-02-01T09:30:00+02:00">1 лютого, 9:30</time>
        <amp-img src="/zala.jpg" width="1200" height="675" alt="Читальна зала з новими лампами"></amp-img>
        <p>Міська бібліотека знову приймає читачів: ремонт великої зали тривав два роки.</p>
        <amp-ad type="x" width="300" height="250"><p>Тут могла бути ваша реклама, телефонуйте нам.</p></amp-ad>
        <p>У залі тепер сто двадцять місць, нові лампи й тихий куточок для дітей. Книжки повернули на полиці
        волонтери.</p></article></body></html>
        """

    /// A small site made by hand: no classes, a table for the layout, line breaks for paragraphs.
    static let handmade = """
        <html><head><title>Паводок на Реуте</title></head><body><table><tr><td width=150><a href=a.htm>Главная</a><br>
        <a href=b.htm>Новости</a><br><a href=c.htm>Гостевая</a></td><td><h1>Паводок на Реуте</h1>
        Вода в реке поднялась на полметра, но до домов не дошла. Соседи всю ночь дежурили у моста.<br><br>
        К утру река успокоилась. Дорогу на рынок откроют, когда высохнет нижняя улица, сказал дежурный.<br><br>
        Помощь не понадобилась, хотя лодки держали наготове у школы.</td></tr>
        <tr><td colspan=2><a href=d.htm>Почта</a></td></tr></table></body></html>
        """

    /// A report that goes on: the newest entry first, each with its time as heading.
    static let liveReport = """
        <html lang="en"><head><title>Bridge opening: live</title><script type="application/ld+json">
        {"@type":"LiveBlogPosting","headline":"Bridge opening: live","datePublished":"2022-02-04T07:00:00Z"}</script>
        </head><body><nav><a href="/">Home</a></nav><main><h1>Bridge opening: live</h1>
        <div class="live-entry"><h2><a href="#e2">10:15 First cars cross</a></h2><p>The first cars have crossed the new
        bridge, and the band played on the bank. A baker from the old town was first in line.</p></div>
        <div class="live-entry"><h2><a href="#e1">09:40 Ribbon is cut</a></h2><p>The mayor cut the ribbon a little before
        schedule because of the wind. School children had painted it during the week.</p></div></main></body></html>
        """
}
