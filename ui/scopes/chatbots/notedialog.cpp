// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/chatbots/notedialog.h"

#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"
#include "ui/look/plaintextedit.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulsedeck {

NoteDialog::NoteDialog(const QString &text, QWidget *parent) : QDialog(parent), m_text(new PlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit note"));
    m_text->setText(text);
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(tr("&Save note"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietLabel(tr("Your team alone sees this.")));
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    sizeDialog(*this, 60, 12);
    const auto follow = [this, save] { save->setEnabled(!m_text->text().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, follow);
    follow();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit kept(m_text->text());
        accept();
    });
}

void NoteDialog::askToDelete(QWidget *parent, const std::function<void()> &yes)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Delete note"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *remove = buttons->addButton(tr("&Delete note"), QDialogButtonBox::AcceptRole);
    remove->setAutoDefault(false);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(textLabel(tr("Delete this note? That cannot be undone.")));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, yes] {
        yes();
        dialog->accept();
    });
    dialog->open();
}

} // namespace pulsedeck
