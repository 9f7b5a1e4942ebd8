// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/texts/messagepreview.h"

#include "app/values/convert.h"
#include "ui/look/labels.h"
#include "ui/scopes/texts/phonelook.h"
#include "ui/scopes/texts/pushlook.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QImage>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

/// What is drawn, as high as it has to be.
class LookCanvas : public QWidget {
public:
    LookCanvas()
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void set(const MessageLook &look, const LookDrawing &drawing)
    {
        m_look = look;
        m_drawing = drawing;
        updateGeometry();
        update();
    }

    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override { return {320, heightForWidth(320)}; }
    QSize minimumSizeHint() const override { return {220, 200}; }

    int heightForWidth(int width) const override
    {
        if (!m_drawing)
            return 0;
        QImage nowhere(1, 1, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&nowhere);
        painter.setFont(font());
        return m_drawing(painter, QRect(0, 0, width, 0), m_look);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (m_drawing)
            m_drawing(painter, rect(), m_look);
    }

private:
    MessageLook m_look;
    LookDrawing m_drawing;
};

MessagePreview::MessagePreview(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_buttons(new QHBoxLayout), m_canvas(new LookCanvas),
      m_caption(quietLabel(tr("About so; every device draws it in its own way.")))
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_canvas);
    area->setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(240);
    m_buttons->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_buttons);
    layout->addWidget(area, 1);
    layout->addWidget(m_caption);
    connect(m_group, &QButtonGroup::idClicked, this, &MessagePreview::draw);
    setAccessibleName(tr("Preview"));
}

QList<MessagePreview::Style> MessagePreview::stylesOf(const MessageLook &look) const
{
    if (look.kind == MessageLook::Kind::Push) {
        QList<Style> all;
        for (const PushStyle &style : pushStyles())
            all << Style {style.name,
                          [style](QPainter &painter, const QRect &place, const MessageLook &shown) {
                              return drawPush(painter, place, shown, style);
                          }};
        return all;
    }
    const Style sms {tr("SMS"), drawSms};
    if (look.kind == MessageLook::Kind::Sms)
        return {sms};
    if (look.kind == MessageLook::Kind::Chat)
        return {{tr("Chat"), drawViber}};
    QList<Style> all {{tr("Viber"), drawViber}};
    if (!look.smsInstead.isEmpty())
        all << Style {sms.name, [](QPainter &painter, const QRect &place, const MessageLook &shown) {
                          return drawSms(painter, place,
                                         {.sender = shown.smsSender, .text = shown.smsInstead});
                      }};
    return all;
}

void MessagePreview::show(const MessageLook &look)
{
    m_look = look;
    const QList<Style> styles = stylesOf(look);
    if (styles.size() != m_styles.size())
        offer(styles);
    m_styles = styles;
    draw();
}

void MessagePreview::offer(const QList<Style> &styles)
{
    const int chosen = qMax(0, m_group->checkedId());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int at = 0; at < styles.size() && styles.size() > 1; ++at) {
        auto *button = new QToolButton;
        button->setText(styles.at(at).name);
        button->setCheckable(true);
        button->setChecked(at == (chosen < styles.size() ? chosen : 0));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(tr("Look on %1").arg(styles.at(at).name));
        m_group->addButton(button, at);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void MessagePreview::draw()
{
    m_canvas->set(m_look, m_styles.at(qBound(0, m_group->checkedId(), int(m_styles.size()) - 1)).draw);
    m_canvas->setAccessibleName(words());
}

QString MessagePreview::chosen() const
{
    return m_styles.at(qBound(0, m_group->checkedId(), int(m_styles.size()) - 1)).name;
}

QString MessagePreview::words() const
{
    QStringList all {m_look.sender, m_look.title, m_look.text};
    all << m_look.buttons << m_look.smsInstead;
    all.removeAll(QString());
    return format::harmless(all.join(u'\n'));
}

} // namespace pulsedeck
