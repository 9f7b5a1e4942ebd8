// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/letters/letterdesk.h"
#include "app/scopes/emails/templatedesk.h"
#include "app/wire/client.h"
#include "ui/look/plaintextedit.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pulsedeck {

class ErrorBox;
class LetterView;
class PageContext;
struct Job;
struct Message;

/// A template is written here as HTML, with its letter drawn beside it as it is typed. What was not saved is
/// here again the next time.
class TemplateEditor : public QWidget {
    Q_OBJECT
public:
    /// @p resource is a templateDesk().
    TemplateEditor(Client &client, const Resource &resource, PageContext &context, QWidget *parent = nullptr);

    PlainTextEdit &editor() const { return *m_html; }
    LetterView &letter() const { return *m_letter; }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    void draw();
    void keep();
    void takeUnsaved(const QJsonObject &written);
    void discard();
    QString key() const;
    void save();
    void end(const Job &job);
    void leave(const Message &message);
    int languageBefore() const;
    QString html() const { return m_html->text(); }

    Client &m_client;
    PageContext &m_context;
    Resource m_resource;
    QJsonObject m_row;
    emails::TemplateDesk m_what;
    QString m_before; ///< The HTML as it was read.
    QString m_job; ///< That saves it.
    ApiError m_refusal;
    QTimer m_settling;
    std::unique_ptr<letters::LetterDesk> m_desk; ///< Null where nothing can be kept.
    QWidget *m_again; ///< Says that something unsaved is here again.
    QLineEdit *m_name;
    QComboBox *m_language;
    PlainTextEdit *m_html;
    LetterView *m_letter;
    ErrorBox *m_error;
    QLabel *m_findings;
    QPushButton *m_save;
};

} // namespace pulsedeck
