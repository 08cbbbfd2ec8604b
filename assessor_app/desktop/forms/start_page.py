# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from assessor_app.desktop.theme.cards import CardButton

class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        self.outer = QVBoxLayout(StartPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(StartPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.purpose = QLabel(StartPage)
        self.purpose.setObjectName(u"purpose")
        self.purpose.setProperty(u"role", u"lead")
        self.purpose.setWordWrap(True)

        self.outer.addWidget(self.purpose)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(32)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.actions = QWidget(StartPage)
        self.actions.setObjectName(u"actions")
        self.actions_layout = QVBoxLayout(self.actions)
        self.actions_layout.setSpacing(12)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.actions_heading = QLabel(self.actions)
        self.actions_heading.setObjectName(u"actions_heading")
        self.actions_heading.setProperty(u"role", u"section")
        self.actions_heading.setWordWrap(True)

        self.actions_layout.addWidget(self.actions_heading)

        self.open_pack = CardButton(self.actions)
        self.open_pack.setObjectName(u"open_pack")

        self.actions_layout.addWidget(self.open_pack)

        self.open_file = CardButton(self.actions)
        self.open_file.setObjectName(u"open_file")

        self.actions_layout.addWidget(self.open_file)

        self.new_inspection = CardButton(self.actions)
        self.new_inspection.setObjectName(u"new_inspection")

        self.actions_layout.addWidget(self.new_inspection)

        self.try_sample = CardButton(self.actions)
        self.try_sample.setObjectName(u"try_sample")

        self.actions_layout.addWidget(self.try_sample)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.actions_layout.addItem(self.room_1)


        self.columns.addWidget(self.actions)

        self.recent = QWidget(StartPage)
        self.recent.setObjectName(u"recent")
        self.recent_layout = QVBoxLayout(self.recent)
        self.recent_layout.setSpacing(12)
        self.recent_layout.setObjectName(u"recent_layout")
        self.recent_layout.setContentsMargins(0, 0, 0, 0)
        self.recent_heading = QLabel(self.recent)
        self.recent_heading.setObjectName(u"recent_heading")
        self.recent_heading.setProperty(u"role", u"section")
        self.recent_heading.setWordWrap(True)

        self.recent_layout.addWidget(self.recent_heading)

        self.recent_list = QWidget(self.recent)
        self.recent_list.setObjectName(u"recent_list")
        self.recent_rows = QVBoxLayout(self.recent_list)
        self.recent_rows.setSpacing(12)
        self.recent_rows.setObjectName(u"recent_rows")
        self.recent_rows.setContentsMargins(0, 0, 0, 0)

        self.recent_layout.addWidget(self.recent_list)

        self.nothing = QFrame(self.recent)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"card")
        self.nothing_layout = QVBoxLayout(self.nothing)
        self.nothing_layout.setSpacing(8)
        self.nothing_layout.setObjectName(u"nothing_layout")
        self.nothing_layout.setContentsMargins(24, 24, 24, 24)
        self.nothing_heading = QLabel(self.nothing)
        self.nothing_heading.setObjectName(u"nothing_heading")
        self.nothing_heading.setProperty(u"role", u"section")
        self.nothing_heading.setWordWrap(True)

        self.nothing_layout.addWidget(self.nothing_heading)

        self.nothing_words = QLabel(self.nothing)
        self.nothing_words.setObjectName(u"nothing_words")
        self.nothing_words.setProperty(u"role", u"hint")
        self.nothing_words.setWordWrap(True)

        self.nothing_layout.addWidget(self.nothing_words)


        self.recent_layout.addWidget(self.nothing)

        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recent_layout.addItem(self.room_2)


        self.columns.addWidget(self.recent)

        self.columns.setStretch(0, 3)
        self.columns.setStretch(1, 2)

        self.outer.addLayout(self.columns)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.settings = QPushButton(StartPage)
        self.settings.setObjectName(u"settings")
        self.settings.setProperty(u"kind", u"quiet")
        self.settings.setAutoDefault(False)

        self.foot.addWidget(self.settings)

        self.help = QPushButton(StartPage)
        self.help.setObjectName(u"help")
        self.help.setProperty(u"kind", u"quiet")
        self.help.setAutoDefault(False)

        self.foot.addWidget(self.help)

        self.room_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.room_3)

        self.version = QLabel(StartPage)
        self.version.setObjectName(u"version")
        self.version.setProperty(u"role", u"caption")
        self.version.setWordWrap(False)

        self.foot.addWidget(self.version)


        self.outer.addLayout(self.foot)


        self.retranslateUi(StartPage)

        QMetaObject.connectSlotsByName(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        StartPage.setWindowTitle(QCoreApplication.translate("StartPage", u"Assessor", None))
        self.title.setText(QCoreApplication.translate("StartPage", u"Assessor", None))
        self.purpose.setText(QCoreApplication.translate("StartPage", u"Inspect the quality of casework: read a case, answer the assessment form beside its guidance, bring the answers together. Everything stays on this computer.", None))
        self.actions_heading.setText(QCoreApplication.translate("StartPage", u"What would you like to do?", None))
        self.open_pack.setText(QCoreApplication.translate("StartPage", u"Open &cases to assess\n"
"You are an assessor and have a file of cases from the lead inspector", None))
        self.open_file.setText(QCoreApplication.translate("StartPage", u"&Open an inspection file\n"
"Go on with work that is on this computer", None))
        self.new_inspection.setText(QCoreApplication.translate("StartPage", u"Start a &new inspection\n"
"You are the lead inspector and have a list of sampled cases", None))
        self.try_sample.setText(QCoreApplication.translate("StartPage", u"&Try the sample inspection\n"
"Look around in invented cases; nothing you do there counts", None))
        self.recent_heading.setText(QCoreApplication.translate("StartPage", u"Recent inspection files", None))
        self.nothing_heading.setText(QCoreApplication.translate("StartPage", u"No files yet", None))
        self.nothing_words.setText(QCoreApplication.translate("StartPage", u"Open cases to assess, start a new inspection, or try the sample. What you open shows here.", None))
        self.settings.setText(QCoreApplication.translate("StartPage", u"&Settings", None))
        self.help.setText(QCoreApplication.translate("StartPage", u"Hel&p", None))
        self.version.setText("")
    # retranslateUi

