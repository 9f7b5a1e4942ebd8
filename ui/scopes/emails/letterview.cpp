// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/letterview.h"

#include "app/letters/html.h"
#include "app/letters/letter.h"
#include "app/values/convert.h"
#include "ui/look/labels.h"
#include "ui/scopes/emails/letterlook.h"
#include "ui/scopes/emails/pictureloader.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// Draws what it is given and nothing else.
class LetterView::Canvas : public QTextBrowser {
public:
    explicit Canvas(const PictureLoader &loader) : m_loader(loader)
    {
        setOpenLinks(false);
        setUndoRedoEnabled(false);
        document()->setDocumentMargin(18);
        setFrameShape(QFrame::StyledPanel);
    }

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return {};
        const QImage picture = m_loader.picture(name.toString());
        return picture.isNull() ? placeholder() : picture;
    }

private:
    static QImage placeholder()
    {
        QImage image(96, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(QColor(128, 128, 128, 45));
        return image;
    }

    const PictureLoader &m_loader;
};

LetterView::LetterView(QWidget *parent) : LetterView(new QNetworkAccessManager, parent) { }

LetterView::LetterView(QNetworkAccessManager *network, QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_looks(new QButtonGroup(this)), m_canvas(nullptr),
      m_pictures(new QWidget), m_pictureText(quietLabel()), m_load(new QPushButton(tr("Load pi&ctures"))),
      m_target(quietLabel()), m_loader(new PictureLoader(network, this))
{
    m_canvas = new Canvas(*m_loader);
    m_canvas->setAccessibleName(tr("The letter as readers see it"));
    m_load->setObjectName(u"loadPictures"_s);
    m_pictureText->setObjectName(u"picturesOutside"_s);
    m_load->setToolTip(tr("The servers they come from learn that somebody looks at this letter."));
    auto *offer = new QHBoxLayout(m_pictures);
    offer->setContentsMargins({});
    offer->addWidget(m_pictureText, 1);
    offer->addWidget(m_load);
    m_pictures->hide();
    m_target->setWordWrap(false);
    m_target->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_canvas, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_pictures);
    layout->addLayout(row, 1);
    layout->addWidget(m_target);
    connect(m_load, &QPushButton::clicked, this, &LetterView::loadPictures);
    connect(m_loader, &PictureLoader::loaded, this, &LetterView::draw);
    connect(m_canvas, &QTextBrowser::highlighted, this,
            [this](const QUrl &url) { m_target->setText(format::harmlessLine(url.toString())); });
    setLook(Look::Wide);
}

QWidget *LetterView::makeHead()
{
    auto *head = new QWidget;
    head->setLayout(m_head);
    m_head->setContentsMargins({});
    m_head->setSpacing(4);
    const auto add = [this](Look look, const QString &text, const QString &tip) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_looks->addButton(button, int(look));
        m_head->addWidget(button);
    };
    //: How a letter is looked at.
    add(Look::Wide, tr("Wide"), tr("As on a computer"));
    //: How a letter is looked at.
    add(Look::Phone, tr("Phone"), tr("As on a telephone"));
    //: How a letter is looked at.
    add(Look::Dark, tr("Dark"), tr("As in a dark mail program"));
    //: How a letter is looked at.
    add(Look::Text, tr("Text"), tr("As in a mail program that shows text only"));
    m_head->addStretch();
    connect(m_looks, &QButtonGroup::idClicked, this, [this](int look) { setLook(Look(look)); });
    return head;
}

void LetterView::setLetter(const QString &html)
{
    if (html == m_html)
        return;
    m_html = html;
    draw();
}

void LetterView::setLook(Look look)
{
    constexpr int phoneWidth = 375;
    m_look = look;
    m_looks->button(int(look))->setChecked(true);
    m_canvas->setMaximumWidth(look == Look::Phone ? phoneWidth : 760);
    m_canvas->setPalette(letterPalette(look == Look::Dark));
    m_canvas->document()->setDefaultStyleSheet(letterSheet(look == Look::Dark));
    draw();
}

int LetterView::roomFor() const
{
    const int room = qMin(width(), m_canvas->maximumWidth());
    const int edges = int(2 * m_canvas->document()->documentMargin())
        + m_canvas->verticalScrollBar()->sizeHint().width() + 4;
    return qMax(200, room - edges);
}

void LetterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (roomFor() != m_width)
        draw();
}

void LetterView::draw()
{
    const bool isText = m_look == Look::Text;
    const int place = m_canvas->verticalScrollBar()->value();
    m_width = roomFor();
    if (m_html.size() > largestDrawn)
        m_canvas->setPlainText(tr("This letter is too large to be drawn here."));
    else if (isText)
        m_canvas->setPlainText(letters::plainText(m_html));
    else if (m_look == Look::Dark)
        m_canvas->setHtml(darkened(m_html, m_width));
    else
        m_canvas->setHtml(letters::drawable(m_html, m_width));
    m_canvas->verticalScrollBar()->setValue(place); // what is typed does not make it jump
    drawOffer();
}

/// Of what is outside and not drawn: how much, why, and the way to it where there is one.
void LetterView::drawOffer()
{
    const QStringList outside = letters::outerPictures(m_html);
    const qsizetype missing = m_loader->missing(outside).size();
    const int failures = m_loader->failures(outside);
    const auto unsafe = std::count_if(outside.cbegin(), outside.cend(), std::not_fn(PictureLoader::isSafe));
    QStringList words;
    if (failures > 0)
        words << tr("%Ln picture(s) could not be loaded.", nullptr, failures);
    if (missing > failures)
        words << tr("%Ln picture(s) from outside are not loaded.", nullptr, int(missing) - failures);
    if (unsafe > 0)
        words << tr("%Ln picture(s) are not loaded here: their address is not encrypted.", nullptr,
                    int(unsafe));
    m_pictureText->setText(words.join(u' '));
    m_load->setVisible(missing > 0);
    m_pictures->setVisible(m_look != Look::Text && !words.isEmpty() && !m_loader->isLoading());
}

void LetterView::loadPictures()
{
    m_loader->load(letters::outerPictures(m_html));
    draw();
}

QString LetterView::shownText() const
{
    return m_canvas->toPlainText();
}

} // namespace pulsedeck
