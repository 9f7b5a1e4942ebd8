// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/letterview.h"

#include <QBuffer>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

#include <memory>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

namespace {

QByteArray pictureFile(int width)
{
    QImage image(width, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The servers of the world: what they have is here, for everything else they have no answer.
class World : public QNetworkAccessManager {
public:
    QHash<QString, QByteArray> files;
    QStringList asked;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        const QString address = request.url().toString();
        asked << address;
        QNetworkRequest answered(request);
        answered.setUrl(files.contains(address) ? QUrl(u"data:image/png;base64,"_s
                                                       + QString::fromLatin1(files[address].toBase64()))
                                                : QUrl(u"data:nothing"_s));
        return QNetworkAccessManager::createRequest(operation, answered, nullptr);
    }
};

} // namespace

/// Pictures of a letter from servers outside.
class LetterPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_world = new World;
        m_view = std::make_unique<LetterView>(m_world);
        m_view->show();
    }

    void areAskedForByNobodyButThePerson()
    {
        show({u"https://cdn.example/a.png"_s});
        QVERIFY(said().contains(u"from outside"_s));
        QVERIFY(m_world->asked.isEmpty());
        m_world->files[u"https://cdn.example/a.png"_s] = pictureFile(40);
        button().click();
        QTRY_COMPARE(drawnWidth(u"https://cdn.example/a.png"_s), 40);
        QCOMPARE(m_world->asked, QStringList {u"https://cdn.example/a.png"_s});
        QVERIFY(!button().isVisible());
    }

    void thatDidNotComeAreSaidAndAskedForAgain()
    {
        show({u"https://cdn.example/a.png"_s, u"https://cdn.example/gone.png"_s});
        m_world->files[u"https://cdn.example/a.png"_s] = pictureFile(40);
        button().click();
        QTRY_VERIFY(said().contains(u"could not be loaded"_s));
        QVERIFY(!said().contains(u"from outside"_s));
        m_world->files[u"https://cdn.example/gone.png"_s] = pictureFile(40);
        button().click();
        QTRY_COMPARE(drawnWidth(u"https://cdn.example/gone.png"_s), 40);
        QVERIFY(!button().isVisible());
        QCOMPARE(m_world->asked.count(u"https://cdn.example/a.png"_s), 1);
        QCOMPARE(m_world->asked.count(u"https://cdn.example/gone.png"_s), 2);
    }

    void withoutEncryptionStayOutAndThatIsSaid()
    {
        show({u"http://cdn.example/a.png"_s});
        QVERIFY(said().contains(u"not encrypted"_s));
        QVERIFY(!button().isVisible());
        QVERIFY(m_world->asked.isEmpty());
    }

    void areMadeSmallerWhenTheyAreHuge()
    {
        show({u"https://cdn.example/wide.png"_s});
        m_world->files[u"https://cdn.example/wide.png"_s] = pictureFile(5000);
        button().click();
        QTRY_COMPARE(drawnWidth(u"https://cdn.example/wide.png"_s), 1600);
    }

    void thatAreNoPicturesDrawNothing()
    {
        show({u"https://cdn.example/page.html"_s});
        m_world->files[u"https://cdn.example/page.html"_s] = "<svg xmlns='http://www.w3.org/2000/svg'/>";
        button().click();
        QTRY_VERIFY(said().contains(u"could not be loaded"_s));
    }

private:
    void show(const QStringList &addresses)
    {
        QString html = u"<p>Hello</p>"_s;
        for (const QString &address : addresses)
            html += u"<img src='%1'>"_s.arg(address);
        m_view->setLetter(html);
    }
    QPushButton &button() const { return *m_view->findChild<QPushButton *>(u"loadPictures"_s); }
    QString said() const { return m_view->findChild<QLabel *>(u"picturesOutside"_s)->text(); }
    int drawnWidth(const QString &address) const
    {
        auto *canvas = m_view->findChild<QTextBrowser *>();
        return qvariant_cast<QImage>(canvas->loadResource(QTextDocument::ImageResource, QUrl(address)))
            .width();
    }

    World *m_world = nullptr;
    std::unique_ptr<LetterView> m_view;
};

QTEST_MAIN(LetterPicturesTest)
#include "letterpictures.moc"
