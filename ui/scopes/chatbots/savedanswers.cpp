// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/savedanswers.h"

#include "app/values/convert.h"
#include "app/values/textfold.h"
#include "ui/look/dialogsize.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

SavedAnswers::SavedAnswers(History &history, const QString &written, QWidget *parent)
    : QDialog(parent), m_memory(history), m_search(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved answers"));
    m_search->setPlaceholderText(tr("A few letters of the answer"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_take = buttons->addButton(tr("&Use"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    m_remove = buttons->addButton(tr("&Forget"), QDialogButtonBox::ActionRole);
    m_keep = buttons->addButton(tr("&Keep what is written"), QDialogButtonBox::ActionRole);
    m_keep->setVisible(!written.trimmed().isEmpty());
    for (QPushButton *button : {m_remove, m_keep})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(
        quietLabel(tr("Write an answer and open this again to keep it. {{name}} becomes the name of "
                      "the person.")));
    layout->addWidget(buttons);
    sizeDialog(*this, 64, 18);
    connect(m_search, &QLineEdit::textChanged, this, &SavedAnswers::fill);
    connect(m_list, &QListWidget::itemActivated, this, &SavedAnswers::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &SavedAnswers::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this, written] {
        QStringList answers = m_answers;
        answers.removeAll(written);
        answers.prepend(written);
        m_keep->hide();
        keep(answers);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        QStringList answers = m_answers;
        if (const QListWidgetItem *item = m_list->currentItem())
            answers.removeAll(item->data(Qt::UserRole).toString());
        keep(answers);
    });
    m_memory.read(ChatMemory::answers(), this, [this](const QJsonValue &kept) {
        m_answers = kept.toVariant().toStringList();
        fill();
    });
    fill();
}

void SavedAnswers::keep(const QStringList &answers)
{
    m_answers = answers;
    m_memory.keep(ChatMemory::answers(), QJsonArray::fromStringList(answers), this);
    fill();
}

void SavedAnswers::fill()
{
    m_list->clear();
    const QString wanted = folded(m_search->text().trimmed());
    for (const QString &answer : std::as_const(m_answers)) {
        if (!folded(answer).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(format::harmless(answer), m_list);
        item->setData(Qt::UserRole, answer);
    }
    m_list->setCurrentRow(0);
    m_take->setEnabled(m_list->count() > 0);
    m_remove->setEnabled(m_list->count() > 0);
}

void SavedAnswers::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    emit chosen(item->data(Qt::UserRole).toString());
    accept();
}

/// Up and down go through the answers while letters are typed.
bool SavedAnswers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QString filledAnswer(const QString &answer, const QString &name)
{
    return QString(answer).replace(u"{{name}}"_s, name);
}

} // namespace pulsedeck
