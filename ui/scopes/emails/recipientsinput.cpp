// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/recipientsinput.h"

#include "app/scopes/emails/emails.h"
#include "ui/scopes/emails/chiprow.h"
#include "ui/scopes/emails/pickrow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using letters::CampaignDraft;

RecipientsInput::RecipientsInput(Client &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_kind(new QComboBox), m_chips(new ChipRow(tr("Add &list…"))),
      m_segmentPage(nullptr), m_segment(new QComboBox), m_segmentName(new QLineEdit)
{
    m_kind->setObjectName(u"audience"_s);
    m_kind->setAccessibleName(tr("To whom"));
    m_kind->addItem(tr("Mailing lists"));
    m_kind->addItem(tr("A segment"));
    m_chips->addButton()->setObjectName(u"addList"_s);
    m_segmentPage = makeSegment();
    m_chips->addFirst(m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_chips);
    layout->addWidget(m_segmentPage);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showLists();
        emit changed();
    });
    connect(m_chips, &ChipRow::addWanted, this, &RecipientsInput::addList);
    connect(m_chips, &ChipRow::removed, this, [this](int place) {
        m_lists.removeAt(place);
        showLists();
        emit changed();
        m_chips->addButton()->setFocus();
    });
}

QWidget *RecipientsInput::makeSegment()
{
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins({});
    m_segment->setObjectName(u"segment"_s);
    m_segmentName->setObjectName(u"segmentName"_s);
    m_segment->setEditable(true);
    m_segment->setInsertPolicy(QComboBox::NoInsert);
    m_segment->setAccessibleName(tr("Number of the segment"));
    m_segment->lineEdit()->setPlaceholderText(tr("Number of the segment"));
    m_segment->setToolTip(
        tr("SendPulse tells no list of segments. The number stands in the address of its page."));
    m_segmentName->setAccessibleName(tr("Name of the segment"));
    m_segmentName->setPlaceholderText(tr("Name, kept here"));
    layout->addWidget(m_segment, 1);
    layout->addWidget(m_segmentName, 1);
    connect(m_segment, &QComboBox::currentTextChanged, this, [this] {
        if (const QString name = m_segments.value(segment()); !name.isEmpty())
            m_segmentName->setText(name);
        emit changed();
    });
    connect(m_segmentName, &QLineEdit::editingFinished, this, &RecipientsInput::nameSegment);
    return page;
}

qint64 RecipientsInput::segment() const
{
    // A chosen one says its name and, in brackets, its number.
    const int known = m_segment->findText(m_segment->currentText());
    return known >= 0 ? m_segment->itemData(known).toLongLong()
                      : m_segment->currentText().trimmed().toLongLong();
}

void RecipientsInput::nameSegment()
{
    const QString name = m_segmentName->text().trimmed();
    if (segment() > 0 && !name.isEmpty() && m_segments.value(segment()) != name) {
        m_segments[segment()] = name;
        emit segmentNamed(segment(), name);
    }
}

void RecipientsInput::setSegments(const QHash<qint64, QString> &names)
{
    const QString typed = m_segment->currentText();
    m_segments = names;
    const QSignalBlocker quiet(m_segment);
    m_segment->clear();
    for (auto one = names.begin(); one != names.end(); ++one)
        //: A segment: its name and its number.
        m_segment->addItem(tr("%1 (%2)").arg(one.value()).arg(one.key()), one.key());
    m_segment->setCurrentText(typed);
}

void RecipientsInput::addList()
{
    pickRow(m_client, {emails::mailingLists(), {}}, tr("Mailing list"), this, [this](const QJsonObject &row) {
        take({row["id"].toInteger(), row["name"].toString()});
    });
}

void RecipientsInput::take(const CampaignDraft::List &list)
{
    if (m_lists.contains(list))
        return;
    m_lists << list;
    showLists();
    emit changed();
}

void RecipientsInput::showLists()
{
    const bool isSegment = m_kind->currentIndex() == 1;
    QStringList names;
    for (const CampaignDraft::List &list : std::as_const(m_lists))
        names << list.name;
    m_chips->show(isSegment ? QStringList() : names);
    m_chips->addButton()->setVisible(!isSegment);
    m_segmentPage->setVisible(isSegment);
    m_chips->addButton()->setEnabled(m_lists.size() < letters::mostLists);
}

void RecipientsInput::focusFirst()
{
    m_kind->currentIndex() == 1 ? m_segment->setFocus() : m_chips->addButton()->setFocus();
}

void RecipientsInput::show(const CampaignDraft &draft)
{
    m_lists = draft.lists;
    m_kind->setCurrentIndex(draft.isToSegment ? 1 : 0);
    m_segment->setCurrentText(draft.segment > 0 ? QString::number(draft.segment) : QString());
    m_segmentName->setText(m_segments.value(draft.segment));
    showLists();
}

void RecipientsInput::writeTo(CampaignDraft &draft) const
{
    draft.lists = m_lists;
    draft.isToSegment = m_kind->currentIndex() == 1;
    draft.segment = draft.isToSegment ? segment() : 0;
}

} // namespace pulsedeck
