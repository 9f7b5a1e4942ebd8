// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/pop_ups/pop_ups.h"
#include "app/scopes/pop_ups/statistics.h"

namespace pulsedeck::pop_ups {

static Action createProject()
{
    return create(Scope::PopUps, {"POST /v2/pop-ups/public/api/widgets"}, Tr::tr("New project…"),
                  [](const ActionContext &) {
                      return QList<FormField> {
                          required(line("name", Tr::tr("Name", "project"))),
                          required(line("url", Tr::tr("Address of the website"))),
                      };
                  });
}

Resource projects()
{
    Resource projects {
        .id = "pop_ups/projects",
        .title = Tr::tr("Projects"),
        .scope = Scope::PopUps,
        .emptyText =
            Tr::tr("There are no projects yet. A project stands for a website and holds its pop-ups."),
        .list = Call {"GET /v2/pop-ups/public/api/widgets/list"},
    };
    projects.columns = {
        text("name", Tr::tr("Project")),
        tags("domains", Tr::tr("Domains")),
        dateTime("createdAt", Tr::tr("Created")),
        dateTime("updatedAt", Tr::tr("Changed")),
        hiddenAtFirst(tags("urls", Tr::tr("Pages"))),
        hiddenAtFirst(snippet("integrationCode", Tr::tr("Code for the website"))),
        hiddenAtFirst(text("id", Tr::tr("Project ID"))),
    };
    projects.actions = {createProject()};
    projects.reports = [](const QJsonObject &row) {
        return QList<Report> {
            statistics(forRow({"GET /v2/pop-ups/public/api/statistics/widget/{projectId}"}, row)),
            ranking(row)};
    };
    projects.children = {
        // Aside, so that a project opens on its report.
        {"pop-ups", Tr::tr("Pop-ups"), popUps, true},
        {"quizzes", Tr::tr("Quizzes"), quizzes, true},
        {"subscribers", Tr::tr("Subscribers"), projectSubscribers, true},
    };
    return projects;
}

} // namespace pulsedeck::pop_ups
