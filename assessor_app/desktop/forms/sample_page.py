# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sample_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

from assessor_app.desktop.theme.cards import CardButton

class Ui_SamplePage(object):
    def setupUi(self, SamplePage):
        if not SamplePage.objectName():
            SamplePage.setObjectName(u"SamplePage")
        self.outer = QVBoxLayout(SamplePage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(SamplePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.explanation = QLabel(SamplePage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"lead")
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.as_lead = CardButton(SamplePage)
        self.as_lead.setObjectName(u"as_lead")

        self.outer.addWidget(self.as_lead)

        self.as_assessor = CardButton(SamplePage)
        self.as_assessor.setObjectName(u"as_assessor")

        self.outer.addWidget(self.as_assessor)

        self.waiting = QLabel(SamplePage)
        self.waiting.setObjectName(u"waiting")
        self.waiting.setProperty(u"role", u"hint")
        self.waiting.setWordWrap(True)
        self.waiting.setVisible(False)

        self.outer.addWidget(self.waiting)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(SamplePage)
        self.back.setObjectName(u"back")
        self.back.setAutoDefault(False)

        self.buttons.addWidget(self.back)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_1)


        self.outer.addLayout(self.buttons)

        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_2)


        self.retranslateUi(SamplePage)

        QMetaObject.connectSlotsByName(SamplePage)
    # setupUi

    def retranslateUi(self, SamplePage):
        SamplePage.setWindowTitle(QCoreApplication.translate("SamplePage", u"Try the sample inspection", None))
        self.title.setText(QCoreApplication.translate("SamplePage", u"Try the sample inspection", None))
        self.explanation.setText(QCoreApplication.translate("SamplePage", u"Seventy-two invented cases, answered so that they give the figures that a published report printed. Whatever you do here stays on this computer and counts nowhere.", None))
        self.as_lead.setText(QCoreApplication.translate("SamplePage", u"Look around as the &lead inspector\n"
"Completed work, two different answers to settle, scores and printing", None))
        self.as_assessor.setText(QCoreApplication.translate("SamplePage", u"Look around as an &assessor\n"
"A list of cases, the walk through one, and sending completed work back", None))
        self.waiting.setText("")
        self.back.setText(QCoreApplication.translate("SamplePage", u"&Back", None))
    # retranslateUi

